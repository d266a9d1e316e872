package org.openrbm.core;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import org.openrbm.core.text.Medium;

/**
 * Reports that a document is not valid, with the faults that were found in it. Nothing of the
 * document has been taken over.
 *
 * <p>The first {@value DocumentLimits#MAX_FAULTS} faults are kept, and all are counted. The message
 * shows the first hundred and how many more there are.
 *
 * @since 0.1.0
 */
public final class InvalidDocumentException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  /** A message of a thousand lines helps nobody; {@link #faults} has more. */
  private static final int MOST_SHOWN = 100;

  private final String document;
  private final ImmutableList<Fault> faults;
  private final long count;

  /**
   * Names the document and its faults.
   *
   * @param document the name of the document, such as a file's
   * @param faults what is wrong, in the order of the document
   * @throws IllegalArgumentException if {@code faults} is empty
   */
  public InvalidDocumentException(String document, List<Fault> faults) {
    this(document, faults, faults.size());
  }

  /**
   * Names the document and its first faults.
   *
   * @param document the name of the document, such as a file's
   * @param first what is wrong first, in the order of the document
   * @param count how many faults there are in all
   * @throws IllegalArgumentException if {@code first} is empty, or {@code count} is less than its
   *     size
   */
  public InvalidDocumentException(String document, List<Fault> first, long count) {
    super(message(Medium.PLAIN.line(checkNotNull(document, "document")), first, count));
    this.document = document;
    this.faults = first.stream().limit(DocumentLimits.MAX_FAULTS).collect(toImmutableList());
    this.count = count;
  }

  private static String message(String document, List<Fault> first, long count) {
    checkArgument(!first.isEmpty(), "an invalid document needs at least one fault");
    checkArgument(
        count >= first.size(), "%s faults in all are fewer than the %s given", count, first.size());
    if (count == 1) {
      return document + ": " + first.get(0);
    }
    String message =
        first.stream()
            .limit(MOST_SHOWN)
            .map(Fault::toString)
            .collect(joining("\n  ", document + ": " + count + " faults\n  ", ""));
    long more = count - Math.min(first.size(), MOST_SHOWN);
    return more == 0 ? message : message + "\n  and " + more + " more";
  }

  /** {@return the name of the document} */
  public String document() {
    return document;
  }

  /**
   * {@return what is wrong, in the order of the document; never empty, and no more than the first
   * {@value DocumentLimits#MAX_FAULTS}}
   */
  public List<Fault> faults() {
    return faults;
  }

  /** {@return how many faults there are in all} */
  public long faultCount() {
    return count;
  }
}
