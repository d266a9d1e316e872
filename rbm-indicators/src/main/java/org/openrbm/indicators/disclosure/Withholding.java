package org.openrbm.indicators.disclosure;

import static com.google.common.base.Preconditions.checkNotNull;

/**
 * A figure that is withheld, and why. Confidential: {@link #text} has true counts, which {@link
 * #toString} leaves out, so that a list of withheld figures can be looked at on a screen.
 *
 * @param figure the place in the table
 * @param reason why it is withheld
 * @param text the reason in words, with the counts
 * @since 0.1.0
 */
public record Withholding(TablePlace figure, WithholdingReason reason, String text) {

  /** Checks that nothing is null. */
  public Withholding {
    checkNotNull(figure, "figure");
    checkNotNull(reason, "reason");
    checkNotNull(text, "text");
  }

  /** {@return the figure and the reason in one line, without the counts} */
  @Override
  public String toString() {
    return figure + ": " + reason.sentence();
  }
}
