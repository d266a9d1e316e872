package org.openrbm.indicators.trend;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openrbm.core.Ratio;

/**
 * A straight line between two days, by actual days: {@code v(d) = start value + (end value − start
 * value) × (d − start) ÷ (end − start)}, exact, also before the first day and after the second.
 *
 * @param start the first day
 * @param startValue the value on it, in the unit of the indicator
 * @param end the second day
 * @param endValue the value on it
 * @since 0.1.0
 */
public record DatedPath(
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate start,
    @JsonProperty(required = true) Ratio startValue,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate end,
    @JsonProperty(required = true) Ratio endValue) {

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** Checks the order of the days. */
  public DatedPath {
    checkNotNull(startValue, "startValue");
    checkNotNull(end, "end");
    checkNotNull(endValue, "endValue");
    checkArgument(
        start.isBefore(end), "a path must lead forward, but %s is not before %s", start, end);
  }

  /**
   * Returns the line between two days.
   *
   * @throws IllegalArgumentException if {@code start} is not before {@code end}
   */
  public static DatedPath of(LocalDate start, Ratio startValue, LocalDate end, Ratio endValue) {
    checkNotNull(startValue, "startValue");
    checkNotNull(end, "end");
    checkNotNull(endValue, "endValue");
    return new DatedPath(start, startValue, end, endValue);
  }

  /** {@return the value on {@code day}} */
  public Ratio valueOn(LocalDate day) {
    return startValue.plus(slope().times(ChronoUnit.DAYS.between(start, day)));
  }

  /**
   * Returns the first day from {@link #end} on on which {@code level} is reached or passed, seen
   * from the end value; empty if the line does not lead there, or not by the end of the year 9999.
   */
  public Optional<LocalDate> firstDayReaching(Ratio level) {
    int wanted = level.compareTo(endValue);
    if (wanted == 0) {
      return Optional.of(end);
    }
    if (wanted != slope().signum()) {
      return Optional.empty();
    }
    Ratio days = level.minus(endValue).dividedBy(slope());
    return days.compareTo(Ratio.of(ChronoUnit.DAYS.between(end, LAST_DAY))) <= 0
        ? Optional.of(end.plusDays(days.round(RoundingMode.CEILING)))
        : Optional.empty();
  }

  private Ratio slope() {
    return endValue.minus(startValue).dividedBy(ChronoUnit.DAYS.between(start, end));
  }

  /** {@return such as {@code "10 on 2018-01-01 to 20.5 on 2021-12-31"}} */
  @Override
  public String toString() {
    return "%s on %s to %s on %s"
        .formatted(TrendPoint.decimal(startValue), start, TrendPoint.decimal(endValue), end);
  }
}
