package org.openrbm.indicators.trend;

import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;

/**
 * The scores of Statistics Canada, −5 to 5, as piecewise linear functions of the progress value.
 * The published coefficients are rounded, so that the pieces do not meet exactly: at R = 0.6 the
 * score is 0.00004, just below it 0.00002.
 *
 * <p>Near a natural limit the thresholds of growth shrink by the scaling factor C:
 *
 * <pre>
 * C = 1 − (y₀ ÷ limit)^4.44               if y₀ ≤ limit
 * C = 1 − ((2 limit − y₀) ÷ limit)^4.44   if limit &lt; y₀ &lt; 2 limit
 * C = 1                                   beyond
 * </pre>
 *
 * <p>Base value and limit are taken as absolute values. C is 0 at the limit.
 *
 * @param reduction 1 − C
 */
record ScoreScale(Radical reduction) {

  static final Ratio HIGHEST = Ratio.of(5);
  static final Ratio LOWEST = Ratio.of(-5);

  static final ScoreScale WITHOUT_LIMIT = new ScoreScale(Radical.ZERO);

  private static final String RULE =
      "1 − (distance of the base value from 0 or from twice the limit, ÷ limit)^4.44";

  /** 4.44 = 111/25. */
  static ScoreScale near(Ratio limit, Ratio base) {
    Ratio bound = limit.abs();
    Ratio start = base.abs();
    Ratio twice = bound.times(2);
    if (start.compareTo(twice) >= 0) {
      return WITHOUT_LIMIT;
    }
    Ratio near = start.compareTo(bound) <= 0 ? start : twice.minus(start);
    return new ScoreScale(Radical.of(near.dividedBy(bound), 111, 25));
  }

  /** {@return the scaling factor C, 0 to 1} */
  Ratio factor() {
    return Ratio.ONE.minus(reduction.rounded());
  }

  /** With a target: {@code 7.1429 R − 4.2857} from R = 0.6 on, else {@code 4.1667 R − 2.5}. */
  static Ratio ofRatio(Ratio value, TrendStatus status) {
    return switch (status) {
      case ON_TRACK, ACCELERATION_NEEDED ->
          clamp(value.times(Ratio.of(71429, 10000)).minus(Ratio.of(42857, 10000)));
      default -> clamp(value.times(Ratio.of(41667, 10000)).minus(Ratio.of(5, 2)));
    };
  }

  /**
   * Without a target: {@code 500 v/C − 5} on track, {@code 250 v/C − 1.25} where acceleration is
   * needed, {@code 500 v/C − 2.5} with limited progress, {@code 125 v − 2.5} when deteriorating.
   */
  Ratio ofGrowth(Ratio value, TrendStatus status) {
    if (status == TrendStatus.DETERIORATION) {
      return clamp(value.times(125).minus(Ratio.of(5, 2)));
    }
    Ratio factor = factor();
    if (factor.signum() == 0) {
      return HIGHEST;
    }
    Ratio normal = value.dividedBy(factor);
    return switch (status) {
      case ON_TRACK -> clamp(normal.times(500).minus(5));
      case ACCELERATION_NEEDED -> clamp(normal.times(250).minus(Ratio.of(5, 4)));
      default -> clamp(normal.times(500).minus(Ratio.of(5, 2)));
    };
  }

  private static Ratio clamp(Ratio score) {
    return score.min(HIGHEST).max(LOWEST);
  }

  TrendNumber number(Ratio limit, Citation citation) {
    return TrendNumber.derived(
        "scaling factor",
        factor(),
        reduction.exact().isPresent(),
        RULE,
        citation,
        TrendNumber.given("natural limit", limit));
  }
}
