package org.openrbm.indicators.trend;

import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;

/**
 * The Current Status Index of ESCAP: how much of the way from the base value to the target has been
 * covered, 10 for all of it. With base value I₀, current value I and target T:
 *
 * <pre>
 * increasing   10 × (I − I₀) ÷ |T − I₀|
 * decreasing  −10 × (I − I₀) ÷ |T − I₀|
 * parity       10 − 10 × |T − I| ÷ |T − I₀|
 * reached      10
 * </pre>
 *
 * <p>The index is exact, and negative if the series moved away. It has no published categories: the
 * status is {@link TrendStatus#ACHIEVED} if the target is reached, {@link TrendStatus#UNCLASSIFIED}
 * otherwise. A target that equals the base value and is not reached now, or fewer than two points
 * from the base year on, give a {@link TrendObstacle}. Immutable.
 *
 * <p>Source: {@link #CITATION}.
 *
 * @since 0.1.0
 */
public final class CurrentStatusIndex {

  /** The source of the method. */
  public static final Citation CITATION = TrendSources.CURRENT_STATUS;

  private static final String NAME = "ESCAP Current Status Index";
  private static final String REACHED = "target reached";

  private final int baseYear;

  private CurrentStatusIndex(int baseYear) {
    this.baseYear = baseYear;
  }

  /** {@return the method with the base year 2015} */
  public static CurrentStatusIndex standard() {
    return new CurrentStatusIndex(2015);
  }

  /** {@return the same method with another base year} */
  public CurrentStatusIndex withBaseYear(int year) {
    return new CurrentStatusIndex(year);
  }

  /** Returns the index of a series that should rise or fall to a target. */
  public TrendAssessment assess(TrendSeries series, Direction direction, Ratio target) {
    if (direction == Direction.MAINTAIN) {
      return start().notComputable(TrendObstacle.NO_DIRECTION, "not assessed");
    }
    int sign = direction == Direction.INCREASING ? 1 : -1;
    return assess(
        series,
        target,
        Growth.meets(series.last().value(), target, direction),
        (sign < 0 ? "−" : "") + "10 × (current value − base value) ÷ |target − base value|",
        (base, distance) ->
            series.last().value().minus(base).times(10L * sign).dividedBy(distance));
  }

  /** Returns the index of a series that should come close to a target from either side. */
  public TrendAssessment assessParity(TrendSeries series, Ratio target) {
    Ratio missing = target.minus(series.last().value()).abs();
    return assess(
        series,
        target,
        missing.signum() == 0,
        "10 − 10 × |target − current value| ÷ |target − base value|",
        (base, distance) -> Ratio.of(10).minus(missing.times(10).dividedBy(distance)));
  }

  private TrendAssessment assess(
      TrendSeries series, Ratio target, boolean reached, String rule, Index index) {
    Optional<TrendSeries> window = Growth.window(series, Optional.of(baseYear));
    if (window.isEmpty()) {
      return start().notComputable(TrendObstacle.TOO_FEW_POINTS, "not assessed");
    }
    TrendPoint base = window.get().first();
    Ratio distance = target.minus(base.value()).abs();
    if (distance.signum() == 0 && !reached) {
      return start().notComputable(TrendObstacle.TARGET_EQUALS_BASELINE, "not assessed");
    }
    TrendNumber figure =
        TrendNumber.exact(
            "current status index",
            reached ? Ratio.of(10) : index.of(base.value(), distance),
            reached ? "10, because the target is reached" : rule,
            CITATION,
            TrendNumber.given("current value", series.last()),
            TrendNumber.given("base value", base),
            TrendNumber.given("target", target));
    return reached
        ? start().status(TrendStatus.ACHIEVED).label(REACHED).figure(figure).build()
        : start().unclassified(figure);
  }

  private static TrendAssessment.Builder start() {
    return new TrendAssessment.Builder(NAME, CITATION);
  }

  @FunctionalInterface
  private interface Index {
    Ratio of(Ratio base, Ratio distance);
  }
}
