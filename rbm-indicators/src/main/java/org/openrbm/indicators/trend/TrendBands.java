package org.openrbm.indicators.trend;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;

/**
 * The categories of a trend method, best first: half-open bands that cover every number exactly
 * once. Each band begins at its lowest value, which belongs to it, and ends where the band before
 * it begins; the last one has no lowest value.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = TrendBands.Builder.class)
public abstract sealed class TrendBands permits ImmutableTrendBands {

  TrendBands() {}

  /** {@return the bands, best first} */
  public abstract List<TrendBand> bands();

  /**
   * Returns these bands.
   *
   * @throws IllegalArgumentException if the lowest values do not fall strictly, or not exactly the
   *     last band is without one
   */
  public static TrendBands of(TrendBand... bands) {
    checkNotNull(bands, "bands");
    return new Builder().addAllBands(Arrays.asList(bands)).build();
  }

  @Value.Check
  void check() {
    checkArgument(!bands().isEmpty(), "trend bands must have at least one band");
    int last = bands().size() - 1;
    checkArgument(
        bands().get(last).lowest().isEmpty(),
        "the last trend band must have no lowest value, but '%s' begins at %s",
        bands().get(last).label(),
        bands().get(last).lowest().orElse(null));
    for (int i = 0; i < last; i++) {
      checkArgument(
          bands().get(i).lowest().isPresent(),
          "only the last trend band may be without a lowest value, but '%s' has none",
          bands().get(i).label());
      checkArgument(
          i == 0 || lowest(i).compareTo(lowest(i - 1)) < 0,
          "trend bands must begin ever lower, but '%s' begins at %s after %s",
          bands().get(i).label(),
          lowest(i),
          i == 0 ? null : lowest(i - 1));
    }
  }

  private Ratio lowest(int index) {
    return bands().get(index).lowest().orElseThrow();
  }

  /** {@return the band that {@code value} lies in} */
  public final TrendBand of(Ratio value) {
    return whereReached(lowest -> value.compareTo(lowest) >= 0);
  }

  /** The first band whose lowest value is reached; for numbers that only a comparison knows. */
  final TrendBand whereReached(Predicate<Ratio> reached) {
    return bands().stream()
        .filter(band -> band.lowest().map(reached::test).orElse(true))
        .findFirst()
        .orElseThrow();
  }

  /** {@return the decision in words: {@code "at least 3/5 and below 19/20 is 'on track'"}} */
  final String decision(TrendBand band) {
    return range(band) + " is '" + band.label() + "'";
  }

  /** {@return the band in words: {@code "at least 3/5 and below 19/20"}} */
  final String range(TrendBand band) {
    int index = bands().indexOf(band);
    String upper = index == 0 ? "" : "below " + lowest(index - 1);
    String lower = band.lowest().map(lowest -> "at least " + lowest).orElse("");
    return lower + (lower.isEmpty() || upper.isEmpty() ? "" : " and ") + upper;
  }

  /** {@return such as {@code "4 bands, from 'on track' to 'deterioration'"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        "%s bands, from '%s' to '%s'"
            .formatted(
                bands().size(), bands().get(0).label(), bands().get(bands().size() - 1).label()));
  }

  /** Builds bands; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableTrendBands.Builder {
    Builder() {}
  }
}
