package org.openrbm.indicators.trend;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.openrbm.core.Ratio;

/**
 * One indicator over the years: at least one point, one value a year, earliest first. The order in
 * which points are given does not matter. Years without a value are simply absent.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = TrendSeries.Builder.class)
public abstract sealed class TrendSeries permits ImmutableTrendSeries {

  /** The most years that may lie between the first and the last point. */
  public static final int MAX_SPAN = 200;

  private static final Comparator<TrendPoint> BY_YEAR = Comparator.comparingInt(TrendPoint::year);

  TrendSeries() {}

  /** {@return the points, earliest first} */
  public abstract List<TrendPoint> points();

  /**
   * Returns the series of these points.
   *
   * @throws IllegalArgumentException if there is no point, two points are of the same year, or they
   *     span more than {@link #MAX_SPAN} years
   */
  public static TrendSeries of(TrendPoint... points) {
    checkNotNull(points, "points");
    return of(Arrays.asList(points));
  }

  /**
   * Returns the series of these points.
   *
   * @throws IllegalArgumentException if there is no point, two points are of the same year, or they
   *     span more than {@link #MAX_SPAN} years
   */
  public static TrendSeries of(Iterable<TrendPoint> points) {
    checkNotNull(points, "points");
    return new Builder().addAllPoints(points).build();
  }

  /**
   * Returns the series of consecutive years that begins with {@code firstYear}.
   *
   * @throws IllegalArgumentException if there is no value or a year is not between 1 and 9999
   */
  public static TrendSeries ofYears(int firstYear, Ratio... values) {
    Builder series = new Builder();
    for (int i = 0; i < values.length; i++) {
      series.addPoint(TrendPoint.of(firstYear + i, values[i]));
    }
    return series.build();
  }

  @Value.Check
  TrendSeries check() {
    checkArgument(!points().isEmpty(), "a trend series needs at least one point");
    List<TrendPoint> sorted = points().stream().sorted(BY_YEAR).toList();
    for (int i = 1; i < sorted.size(); i++) {
      checkArgument(
          sorted.get(i - 1).year() < sorted.get(i).year(),
          "year %s stands twice in a trend series, with the values %s and %s",
          sorted.get(i).year(),
          sorted.get(i - 1).value(),
          sorted.get(i).value());
    }
    int from = sorted.get(0).year();
    int to = sorted.get(sorted.size() - 1).year();
    checkArgument(
        to - from <= MAX_SPAN,
        "a trend series must span at most %s years, but runs from %s to %s",
        MAX_SPAN,
        from,
        to);
    return sorted.equals(points()) ? this : of(sorted);
  }

  /** {@return the earliest point} */
  public final TrendPoint first() {
    return points().get(0);
  }

  /** {@return the latest point} */
  public final TrendPoint last() {
    return points().get(points().size() - 1);
  }

  /** {@return the points of {@code year} and later; empty if there are none} */
  public final Optional<TrendSeries> since(int year) {
    return where(point -> point.year() >= year);
  }

  /** {@return the points up to and including {@code year}; empty if there are none} */
  public final Optional<TrendSeries> until(int year) {
    return where(point -> point.year() <= year);
  }

  /**
   * Returns the points of the last {@code years} years before the latest, and the latest: with 5, a
   * series to 2021 begins with 2016 or the first later year that has a value.
   *
   * @throws IllegalArgumentException if {@code years} is negative
   */
  public final TrendSeries lastYears(int years) {
    checkArgument(years >= 0, "number of years must not be negative, but is %s", years);
    return since(last().year() - years).orElseThrow();
  }

  /** {@return the series with every value replaced by what {@code change} makes of it} */
  public final TrendSeries map(UnaryOperator<Ratio> change) {
    return of(
        points().stream()
            .map(point -> TrendPoint.of(point.year(), change.apply(point.value())))
            .toList());
  }

  private Optional<TrendSeries> where(Predicate<TrendPoint> condition) {
    List<TrendPoint> kept = points().stream().filter(condition).toList();
    return kept.isEmpty() ? Optional.empty() : Optional.of(of(kept));
  }

  /** {@return such as {@code "5 points, 2015: 42 to 2019: 50.5"}} */
  @Override
  public final String toString() {
    return points().size() == 1
        ? "1 point, " + first()
        : points().size() + " points, " + first() + " to " + last();
  }

  /** Builds a series; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableTrendSeries.Builder {
    Builder() {}
  }
}
