package org.openrbm.core.review;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.NoJson;
import org.openrbm.core.text.OneLine;

/**
 * The values that indicators had in the past, with which a planned change can be compared.
 *
 * @since 0.1.0
 */
@NoJson
public final class IndicatorHistory {

  private final ImmutableMap<String, ImmutableSortedMap<LocalDate, Ratio>> series;

  private IndicatorHistory(ImmutableMap<String, ImmutableSortedMap<LocalDate, Ratio>> series) {
    this.series = series;
  }

  /** {@return a history of no indicator} */
  public static IndicatorHistory empty() {
    return new IndicatorHistory(ImmutableMap.of());
  }

  /**
   * {@return this history with the values of one measure, by day}
   *
   * @param indicator the code of the indicator
   * @param measure the code of the measure
   * @param values the values, in the unit of the measure
   */
  public IndicatorHistory with(String indicator, String measure, Map<LocalDate, Ratio> values) {
    return new IndicatorHistory(
        ImmutableMap.<String, ImmutableSortedMap<LocalDate, Ratio>>builder()
            .putAll(series)
            .put(key(indicator, measure), ImmutableSortedMap.copyOf(values))
            .buildKeepingLast());
  }

  private static String key(String indicator, String measure) {
    return indicator + " " + measure;
  }

  /**
   * {@return the largest change per day between two neighbouring values, whichever way; empty with
   * fewer than two values}
   */
  Optional<Ratio> largestDailyChange(String indicator, String measure) {
    SortedMap<LocalDate, Ratio> values =
        series.getOrDefault(key(indicator, measure), ImmutableSortedMap.of());
    Iterator<Map.Entry<LocalDate, Ratio>> entries = values.entrySet().iterator();
    Optional<Ratio> largest = Optional.empty();
    Map.Entry<LocalDate, Ratio> before = entries.hasNext() ? entries.next() : null;
    while (before != null && entries.hasNext()) {
      Map.Entry<LocalDate, Ratio> after = entries.next();
      Ratio change =
          after
              .getValue()
              .minus(before.getValue())
              .abs()
              .dividedBy(ChronoUnit.DAYS.between(before.getKey(), after.getKey()));
      largest = Optional.of(largest.map(change::max).orElse(change));
      before = after;
    }
    return largest;
  }

  /** {@return whether {@code other} has the same values of the same measures} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IndicatorHistory that && series.equals(that.series);
  }

  @Override
  public int hashCode() {
    return series.hashCode();
  }

  /** {@return how many measures there are, in one line} */
  @Override
  public String toString() {
    return OneLine.of("IndicatorHistory", OneLine.count(series.size(), "measure"));
  }
}
