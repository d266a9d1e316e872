package org.openrbm.indicators.disclosure;

import org.openrbm.core.Reason;

/**
 * The reason why a figure is withheld. Confidential: the reason tells more of the count.
 *
 * @since 0.1.0
 */
public enum WithholdingReason implements Reason {
  /** Its true count is small. */
  BELOW_THRESHOLD("its count is small"),
  /** It lies in a row that one column dominates. */
  DOMINANCE("it lies in a row that one column dominates"),
  /** Another figure could be found out from it. */
  COMPLEMENTARY("another figure could be found out from it");

  private final String sentence;

  WithholdingReason(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
