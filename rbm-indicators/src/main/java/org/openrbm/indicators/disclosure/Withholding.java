package org.openrbm.indicators.disclosure;

/**
 * A figure that is withheld, and why. Confidential: the text has true counts.
 *
 * @param figure the place in the table
 * @param reason why it is withheld
 * @param text the reason in words, with the counts
 * @since 0.1.0
 */
public record Withholding(TablePlace figure, WithholdingReason reason, String text) {

  /** {@return one line for people} */
  @Override
  public String toString() {
    return figure + ": " + reason + ", " + text;
  }
}
