package org.openrbm.indicators.survey;

/**
 * The meaning of an answer, whatever its wording.
 *
 * @since 0.1.0
 */
public enum AnswerKind {
  /** Favourable: "agree" to a statement that is meant to be agreed to. */
  POSITIVE,
  /** Neither favourable nor unfavourable; a valid answer. */
  NEUTRAL,
  /** Unfavourable. */
  NEGATIVE,
  /** "Not applicable", "don't know": no valid answer, outside every denominator. */
  NOT_APPLICABLE
}
