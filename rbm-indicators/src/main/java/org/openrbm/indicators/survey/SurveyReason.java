package org.openrbm.indicators.survey;

import org.openrbm.core.Reason;

/**
 * The reason why a result of a survey has no number. A result that exists, but is not shown, has a
 * {@link WithheldReason}.
 *
 * @since 0.1.0
 */
public enum SurveyReason implements Reason {
  /** Nobody gave a valid answer. */
  NO_VALID_ANSWERS("nobody gave a valid answer"),
  /** Nobody answered all questions of the index. */
  NO_COMPLETE_ANSWERS("nobody answered all questions"),
  /** Nobody was invited. */
  NOBODY_INVITED("nobody was invited"),
  /** No organisation has a value. */
  NO_ORGANISATIONS("no organisation has a value"),
  /** The percentages that were printed do not sum to 100. */
  NOT_100_PER_CENT("the percentages do not sum to 100"),
  /** All percentages that were printed are 0. */
  ALL_ZERO("all percentages are 0");

  private final String sentence;

  SurveyReason(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
