package org.openrbm.indicators.measurement;

import static java.util.Objects.requireNonNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.text.NoJson;

/**
 * The values of one measure, period by period.
 *
 * <p>Increments and cumulative values turn into each other without loss; {@link #cumulative} and
 * {@link #increments} are inverse. Periods do not overlap; a period without a value is absent, and
 * is not 0.
 *
 * @since 0.1.0
 */
@NoJson
public final class MeasurementSeries {

  private static final int DAYS_OF_A_YEAR = 365;

  private final ImmutableSortedMap<ReportingPeriod, Ratio> values;

  private MeasurementSeries(ImmutableSortedMap<ReportingPeriod, Ratio> values) {
    this.values = values;
  }

  /**
   * Returns a series, in the order of periods.
   *
   * @throws IllegalArgumentException if two periods overlap
   */
  public static MeasurementSeries of(Map<ReportingPeriod, Ratio> values) {
    values.forEach((period, value) -> requireNonNull(value, () -> "value for " + period));
    ImmutableSortedMap<ReportingPeriod, Ratio> sorted = ImmutableSortedMap.copyOf(values);
    ReportingPeriod before = null;
    for (ReportingPeriod period : sorted.keySet()) {
      checkArgument(
          before == null || !before.overlaps(period),
          "periods of a series must not overlap, but %s and %s do",
          before,
          period);
      before = period;
    }
    return new MeasurementSeries(sorted);
  }

  /** {@return the values, by period} */
  public SortedMap<ReportingPeriod, Ratio> values() {
    return values;
  }

  /** {@return the running totals of these increments, from {@code start} on} */
  public MeasurementSeries cumulative(Ratio start) {
    ImmutableSortedMap.Builder<ReportingPeriod, Ratio> totals = ImmutableSortedMap.naturalOrder();
    Ratio total = start;
    for (Map.Entry<ReportingPeriod, Ratio> value : values.entrySet()) {
      total = total.plus(value.getValue());
      totals.put(value.getKey(), total);
    }
    return new MeasurementSeries(totals.buildOrThrow());
  }

  /** {@return the increments of these running totals, which began from {@code start}} */
  public MeasurementSeries increments(Ratio start) {
    ImmutableSortedMap.Builder<ReportingPeriod, Ratio> steps = ImmutableSortedMap.naturalOrder();
    Ratio before = start;
    for (Map.Entry<ReportingPeriod, Ratio> value : values.entrySet()) {
      steps.put(value.getKey(), value.getValue().minus(before));
      before = value.getValue();
    }
    return new MeasurementSeries(steps.buildOrThrow());
  }

  /**
   * Returns the value of each period scaled to a year: × 365 ÷ days of the period, by actual days,
   * 365 in a leap year too (as DHIS2 counts).
   */
  public MeasurementSeries annualised() {
    ImmutableSortedMap.Builder<ReportingPeriod, Ratio> rates = ImmutableSortedMap.naturalOrder();
    values.forEach(
        (period, value) -> rates.put(period, value.times(DAYS_OF_A_YEAR).dividedBy(period.days())));
    return new MeasurementSeries(rates.buildOrThrow());
  }

  /** {@return whether {@code other} has the same values for the same periods} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MeasurementSeries that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** {@return the values} */
  @Override
  public String toString() {
    return values.toString();
  }
}
