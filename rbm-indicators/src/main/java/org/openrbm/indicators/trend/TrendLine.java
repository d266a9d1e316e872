package org.openrbm.indicators.trend;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import org.openrbm.core.Ratio;

/**
 * A straight line over the years: {@code v(y) = value + slope × (y − year)}, exact.
 *
 * @param year the year of {@code value}
 * @param value the value in that year, in the unit of the indicator
 * @param slope the change a year, in the unit of the indicator
 * @since 0.1.0
 */
public record TrendLine(
    @JsonProperty(required = true) int year,
    @JsonProperty(required = true) Ratio value,
    @JsonProperty(required = true) Ratio slope) {

  /** Checks that nothing is null. */
  public TrendLine {
    checkNotNull(value, "value");
    checkNotNull(slope, "slope");
  }

  private static final int LAST_YEAR = 9999;

  /**
   * Returns the line through two points.
   *
   * @throws IllegalArgumentException if both are of the same year
   */
  public static TrendLine through(TrendPoint one, TrendPoint other) {
    checkArgument(
        one.year() != other.year(),
        "no line leads through %s and %s: they are of the same year",
        one,
        other);
    return new TrendLine(
        one.year(),
        one.value(),
        other.value().minus(one.value()).dividedBy((long) other.year() - one.year()));
  }

  /** {@return the value in {@code when}, a year} */
  public Ratio valueIn(long when) {
    return value.plus(slope.times(when - year));
  }

  /**
   * Returns the moment at which the line is at {@code level}: a year, with the fraction of it that
   * has passed, so that 2030 is the moment of {@code valueIn(2030)}. Empty if the line is flat,
   * even if it is always at that level.
   */
  public Optional<Ratio> timeOf(Ratio level) {
    return slope.signum() == 0
        ? Optional.empty()
        : Optional.of(level.minus(value).dividedBy(slope).plus(year));
  }

  /**
   * Returns the first year from {@code start} on in which {@code level} is reached or passed, seen
   * from the value in {@code start}; {@code start} itself if it is reached there, empty if the line
   * does not lead there by the year 9999. That does not mean "never": if {@link #timeOf} is after
   * {@code start}, the line leads there later.
   */
  public OptionalInt firstYearReaching(Ratio level, int start) {
    int wanted = level.compareTo(valueIn(start));
    if (wanted == 0) {
      return OptionalInt.of(start);
    }
    if (wanted != slope.signum()) {
      return OptionalInt.empty();
    }
    Ratio time = timeOf(level).orElseThrow();
    return time.compareTo(Ratio.of(LAST_YEAR)) <= 0
        ? OptionalInt.of((int) time.round(RoundingMode.CEILING))
        : OptionalInt.empty();
  }

  /** {@return such as {@code "42 in 2015, 0.5 a year"}} */
  @Override
  public String toString() {
    return TrendPoint.decimal(value) + " in " + year + ", " + TrendPoint.decimal(slope) + " a year";
  }
}
