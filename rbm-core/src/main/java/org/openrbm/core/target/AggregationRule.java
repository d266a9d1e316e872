package org.openrbm.core.target;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;

/**
 * The rule that combines values of several units, or of several periods, into one.
 *
 * <p>Not every rule works for every kind of measure ({@link #misfit}): levels have an order, but do
 * not add up and have no mean; percentages do not add up.
 *
 * @since 0.1.0
 */
public enum AggregationRule {
  /** The values are added. */
  SUM,
  /** Numerators are added, denominators are added, and the sums divided. */
  RATIO_OF_SUMS,
  /** The mean of the values, with stated weights. */
  WEIGHTED_MEAN,
  /** The mean of the values, each of which counts the same. */
  MEAN,
  /**
   * The value in the middle of all values in order; of an even number, the mean of the two in the
   * middle. Levels have no mean: there, the two in the middle must be one level.
   */
  MEDIAN,
  /**
   * The latest value stands for all. Over periods, that is the latest value of each unit, which
   * stands until the unit reports again.
   */
  LATEST,
  /** The smallest value stands for all. */
  MINIMUM,
  /** The largest value stands for all. */
  MAXIMUM,
  /** The values are not combined. */
  NONE;

  /**
   * Tells why this rule cannot combine values of a measure, if so.
   *
   * <ul>
   *   <li>A sum needs amounts. Percentages, scores, indices and rates (measures with a factor) are
   *       none.
   *   <li>A ratio of sums and a mean need numbers.
   *   <li>The median, the smallest and the largest value need numbers, or levels in order.
   *   <li>The latest value and none work for every measure.
   * </ul>
   *
   * @return the reason; empty if the rule fits the measure
   */
  public Optional<String> misfit(Measure measure) {
    checkNotNull(measure, "measure");
    return switch (this) {
      case SUM -> withoutNumbers(measure).or(() -> withoutAmounts(measure));
      case RATIO_OF_SUMS, WEIGHTED_MEAN, MEAN -> withoutNumbers(measure);
      case MEDIAN, MINIMUM, MAXIMUM ->
          measure.kind() == MeasureKind.ORDINAL ? Optional.empty() : withoutNumbers(measure);
      case LATEST, NONE -> Optional.empty();
    };
  }

  private Optional<String> withoutNumbers(Measure measure) {
    return switch (measure.kind()) {
      case ORDINAL ->
          misfit(
              measure,
              "is of levels, which do not add up and have no mean; state MEDIAN, MINIMUM, MAXIMUM,"
                  + " LATEST or NONE");
      case NOMINAL, QUALITATIVE ->
          misfit(
              measure,
              "is of kind %s without numbers; state LATEST or NONE".formatted(measure.kind()));
      case UNIT, PERCENTAGE, DAYS, SCORE, MONEY, INDEX -> Optional.empty();
    };
  }

  private Optional<String> withoutAmounts(Measure measure) {
    return switch (measure.kind()) {
      case PERCENTAGE ->
          misfit(
              measure,
              "is in per cent, which does not add up; state RATIO_OF_SUMS, WEIGHTED_MEAN or MEAN");
      case SCORE, INDEX ->
          misfit(
              measure,
              "is of kind %s, which does not add up; state WEIGHTED_MEAN or MEAN"
                  .formatted(measure.kind()));
      case UNIT, DAYS, MONEY, NOMINAL, ORDINAL, QUALITATIVE ->
          measure.factor().isEmpty()
              ? Optional.empty()
              : misfit(
                  measure,
                  "is a rate with the factor %s, which does not add up; state RATIO_OF_SUMS,"
                          .formatted(measure.factor().get())
                      + " WEIGHTED_MEAN or MEAN");
    };
  }

  private Optional<String> misfit(Measure measure, String but) {
    return Optional.of("rule %s, but measure '%s' %s".formatted(this, measure.code(), but));
  }
}
