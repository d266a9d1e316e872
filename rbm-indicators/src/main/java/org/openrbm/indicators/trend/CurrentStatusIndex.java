package org.openrbm.indicators.trend;

import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;
import org.openrbm.indicators.trend.Opening.Finding;
import org.openrbm.indicators.trend.Opening.Verdict;

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
 * from the base year on, give a {@link TrendObstacle}. The year of the target is not looked at.
 *
 * <p>Source: {@link #CITATION}.
 *
 * @param baseYear the year of the base value, or the first later one with a value
 * @param parity whether the series should come close to the target from either side; the direction
 *     is then not looked at
 * @since 0.1.0
 */
public record CurrentStatusIndex(int baseYear, boolean parity) implements TrendMethod {

  /** The source of the method. */
  public static final Citation CITATION = TrendSources.CURRENT_STATUS;

  /** {@return the method with the base year 2015, for series that should rise or fall} */
  public static CurrentStatusIndex standard() {
    return new CurrentStatusIndex(2015, false);
  }

  /** {@return the same method with another base year} */
  public CurrentStatusIndex withBaseYear(int year) {
    return new CurrentStatusIndex(year, parity);
  }

  /** {@return the same method for series that should come close to a target from either side} */
  public CurrentStatusIndex withParity() {
    return new CurrentStatusIndex(baseYear, true);
  }

  /** {@return {@code "ESCAP Current Status Index"}} */
  @Override
  public String name() {
    return "ESCAP Current Status Index";
  }

  @Override
  public Citation citation() {
    return CITATION;
  }

  /** Returns the index of a series; the year of the target is not looked at. */
  @Override
  public TrendAssessment assess(TrendSeries series, Direction direction, TrendTarget target) {
    // towards parity either direction is as good, and the trend needs one
    Direction side = parity ? Direction.INCREASING : direction;
    Opening opening = Opening.of(this, side, series, Opening.window(series, baseYear));
    Ratio goal = target.value();
    boolean reached = parity ? opening.latest().value().equals(goal) : opening.meets(goal);
    return opening.conclude(
        Optional.of(Verdict.of(TrendStatus.ACHIEVED, "target reached"))
            .filter(verdict -> reached && opening.base().isPresent()),
        () ->
            reached || !opening.baseline().value().equals(goal)
                ? Optional.empty()
                : Optional.of(TrendObstacle.TARGET_EQUALS_BASELINE),
        () -> index(opening, goal, reached));
  }

  private Finding index(Opening opening, Ratio goal, boolean reached) {
    Ratio base = opening.baseline().value();
    Ratio now = opening.latest().value();
    int sign = opening.direction() == Direction.INCREASING ? 1 : -1;
    Ratio index;
    String rule;
    if (reached) {
      index = Ratio.of(10);
      rule = "10, because the target is reached";
    } else if (parity) {
      index = Ratio.of(10).minus(goal.minus(now).abs().times(10).dividedBy(distance(goal, base)));
      rule = "10 − 10 × |target − current value| ÷ |target − base value|";
    } else {
      index = now.minus(base).times(10L * sign).dividedBy(distance(goal, base));
      rule = (sign < 0 ? "−" : "") + "10 × (current value − base value) ÷ |target − base value|";
    }
    return new Finding(
        TrendNumber.exact(
            "current status index",
            index,
            rule,
            CITATION,
            TrendNumber.given("current value", opening.latest()),
            TrendNumber.given("base value", opening.baseline()),
            TrendNumber.given("target", goal)),
        Verdict.of(TrendStatus.UNCLASSIFIED, "not classified"));
  }

  private static Ratio distance(Ratio goal, Ratio base) {
    return goal.minus(base).abs();
  }

  /** {@return the name and the options} */
  @Override
  public String toString() {
    return name() + " from " + baseYear + (parity ? ", for parity" : "");
  }
}
