package org.openrbm.indicators.workforce;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigInteger;
import java.util.Map;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.Medium;

/**
 * Whole numbers and how often each occurs, such as durations in days or ages in completed years.
 *
 * <p>All of it is kept, so that mean and quantiles are exact. Figures of an empty distribution have
 * no number ({@link WorkforceObstacle#NO_VALUES}).
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Distribution.Builder.class)
@JsonPropertyOrder({"unit", "counts"})
public abstract sealed class Distribution permits ImmutableDistribution {

  private static final Ratio HALF = Ratio.of(1, 2);
  private static final Ratio NINE_TENTHS = Ratio.of(9, 10);

  Distribution() {}

  /** {@return the unit of the values, such as {@code "days"}} */
  public abstract String unit();

  /** {@return how often each value occurs, by value} */
  @Value.NaturalOrder
  public abstract SortedMap<Integer, Long> counts();

  /**
   * Returns a distribution.
   *
   * @throws IllegalArgumentException if the unit is blank, a value is negative, a count is not
   *     positive, or their sum exceeds a {@code long}
   */
  public static Distribution of(String unit, Map<Integer, Long> counts) {
    checkNotNull(counts, "counts");
    return new Builder().unit(unit).counts(counts).build();
  }

  @Value.Check
  void check() {
    checkArgument(!unit().isBlank(), "unit of a distribution must not be blank");
    counts()
        .forEach(
            (value, count) -> {
              checkArgument(value >= 0, "%s must not be negative, but are %s", unit(), value);
              checkArgument(
                  count > 0, "count of %s %s must be positive, but is %s", value, unit(), count);
            });
    Counts.sum(counts().values(), unit());
  }

  /** {@return how many values there are} */
  public final long size() {
    return counts().values().stream().mapToLong(Long::longValue).sum();
  }

  /** {@return the arithmetic mean, exact} */
  public final Figure mean() {
    return Figure.calculated(recorder -> mean(recorder, "mean"));
  }

  /** {@return the median by {@link QuantileRule#INTERPOLATED}: the middle, or half-way} */
  public final Figure median() {
    return quantile(HALF, QuantileRule.INTERPOLATED);
  }

  /** {@return the 90th percentile by {@link QuantileRule#INTERPOLATED}} */
  public final Figure p90() {
    return quantile(NINE_TENTHS, QuantileRule.INTERPOLATED);
  }

  /**
   * Returns a quantile, exact.
   *
   * @param p the probability, such as 9/10 for the 90th percentile
   * @throws IllegalArgumentException if {@code p} is not within 0 and 1
   */
  public final Figure quantile(Ratio p, QuantileRule rule) {
    checkNotNull(rule, "rule");
    checkArgument(
        p.signum() >= 0 && p.compareTo(Ratio.ONE) <= 0,
        "probability of a quantile must be between 0 and 1, but is %s",
        p);
    return Figure.calculated(
        recorder ->
            counts().isEmpty()
                ? Figure.none(WorkforceObstacle.NO_VALUES)
                : Figure.of(
                    recorder.derived(
                        "quantile for probability " + p,
                        unit(),
                        rule.of(this, p),
                        "the value at the rank of the probability, by the rule " + rule,
                        Sources.HYNDMAN_FAN,
                        Counts.step(recorder, "number", "", size()))));
  }

  /** {@return how many values are at most {@code limit}, such as those filled within 120 days} */
  public final long atMost(int limit) {
    return counts().entrySet().stream()
        .filter(value -> value.getKey() <= limit)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** The value of a rank, from 1 to size. */
  final int ranked(long rank) {
    long passed = 0;
    for (Map.Entry<Integer, Long> value : counts().entrySet()) {
      passed += value.getValue();
      if (passed >= rank) {
        return value.getKey();
      }
    }
    throw illegalArgument("there is no rank " + rank + " among " + size());
  }

  Figure mean(Recorder recorder, String quantity) {
    if (counts().isEmpty()) {
      return Figure.none(WorkforceObstacle.NO_VALUES);
    }
    Ratio sum = Ratio.of(sum(), BigInteger.ONE);
    return Figure.of(
        recorder.derived(
            quantity,
            unit(),
            sum.dividedBy(size()),
            "sum ÷ number",
            recorder.given("sum", unit(), sum),
            Counts.step(recorder, "number", "", size())));
  }

  private BigInteger sum() {
    BigInteger sum = BigInteger.ZERO;
    for (Map.Entry<Integer, Long> value : counts().entrySet()) {
      sum =
          sum.add(
              BigInteger.valueOf(value.getKey()).multiply(BigInteger.valueOf(value.getValue())));
    }
    return sum;
  }

  /** {@return the mean and the median for people} */
  final String centre() {
    return "mean " + Counts.decimal(mean()) + ", median " + Counts.decimal(median());
  }

  /** {@return such as {@code "3 values in days: mean 85.00, median 80.00"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line("%s values in %s: %s".formatted(size(), unit(), centre()));
  }

  /** Builds a distribution; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableDistribution.Builder {
    Builder() {}
  }
}
