package org.openrbm.core;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;
import org.openrbm.core.text.Medium;

/**
 * One thing wrong in a document, and where. Both parts are shown as they are, so each is one line
 * of plain text ({@link Medium#PLAIN}), whatever the document says.
 *
 * @param place where it is, as the document's own kind counts: {@code "line 3, column
 *     'population'"} or {@code "line 3, column 14, at /members/0"}; empty if it concerns the
 *     document as a whole
 * @param message the thing, the rule and the offending value
 * @since 0.1.0
 */
public record Fault(String place, String message) implements Serializable {

  /** Checks that both parts are there, and encodes them. */
  public Fault {
    place = Medium.PLAIN.line(checkNotNull(place, "place"));
    message = Medium.PLAIN.line(checkNotNull(message, "message"));
  }

  /** {@return place and message in one line} */
  @Override
  public String toString() {
    return place.isEmpty() ? message : place + ": " + message;
  }
}
