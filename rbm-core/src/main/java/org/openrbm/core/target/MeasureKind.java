package org.openrbm.core.target;

/**
 * The kind of value that a measure has. The first five are those of IATI 2.03 (codelist
 * IndicatorMeasure).
 *
 * <p>Any number may be reported as numerator and denominator, so that it can be added up as such.
 * Only a percentage is then multiplied by 100. Days, amounts, scores, things and indices are plain
 * numerator ÷ denominator, unless the measure states a factor ({@link Measure#factorOfShare}).
 * Kinds whose values are not numbers (nominal, ordinal, qualitative) have no share.
 *
 * @since 0.1.0
 */
public enum MeasureKind {
  /** A number of things. */
  UNIT,
  /** A share, with numerator and denominator, in per cent. */
  PERCENTAGE,
  /** One of several names without order, such as yes or no. */
  NOMINAL,
  /** One of several levels in order. */
  ORDINAL,
  /** A statement. */
  QUALITATIVE,
  /** A length of time in days. */
  DAYS,
  /** A position on a bounded scale. */
  SCORE,
  /** An amount in a currency. */
  MONEY,
  /** A number relative to a reference. */
  INDEX
}
