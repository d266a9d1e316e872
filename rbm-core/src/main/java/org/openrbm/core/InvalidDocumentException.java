package org.openrbm.core;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.openrbm.core.text.Medium;

/**
 * A document that cannot be read as what it should be, with every fault that was found in it. The
 * message shows the first hundred. Nothing of the document has been taken over.
 *
 * @since 0.1.0
 */
public final class InvalidDocumentException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  /** A message of thousands of lines helps nobody; {@link #faults} has them all. */
  private static final int MOST_SHOWN = 100;

  private final String document;
  private final ImmutableList<Fault> faults;

  /**
   * Names the document and its faults.
   *
   * @param document the name of the document, such as a file's
   * @param faults what is wrong, in the order of the document
   * @throws IllegalArgumentException if {@code faults} is empty
   */
  public InvalidDocumentException(String document, List<Fault> faults) {
    super(message(Medium.PLAIN.line(checkNotNull(document, "document")), faults));
    this.document = document;
    this.faults = ImmutableList.copyOf(faults);
  }

  private static String message(String document, List<Fault> faults) {
    checkArgument(!faults.isEmpty(), "an invalid document needs at least one fault");
    if (faults.size() == 1) {
      return document + ": " + faults.get(0);
    }
    String message =
        faults.stream()
            .limit(MOST_SHOWN)
            .map(Fault::toString)
            .collect(
                Collectors.joining("\n  ", document + ": " + faults.size() + " faults\n  ", ""));
    return faults.size() <= MOST_SHOWN
        ? message
        : message + "\n  and " + (faults.size() - MOST_SHOWN) + " more";
  }

  /** {@return the name of the document} */
  public String document() {
    return document;
  }

  /** {@return what is wrong, in the order of the document; never empty} */
  public List<Fault> faults() {
    return faults;
  }
}
