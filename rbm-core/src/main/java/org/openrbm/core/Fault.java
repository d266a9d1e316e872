package org.openrbm.core;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;

/**
 * One thing wrong in a document, and where.
 *
 * @param place where it is, as the document's own kind counts: {@code "line 3, column
 *     'population'"} or {@code "line 3, column 14, at /members/0"}; empty if it concerns the
 *     document as a whole
 * @param message the thing, the rule and the offending value
 * @since 0.1.0
 */
public record Fault(String place, String message) implements Serializable {

  /** Checks that both parts are there. */
  public Fault {
    checkNotNull(place, "place");
    checkNotNull(message, "message");
  }

  /** {@return place and message in one line} */
  @Override
  public String toString() {
    return place.isEmpty() ? message : place + ": " + message;
  }
}
