package org.openrbm.indicators.trend;

import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;

/**
 * The factor C of Statistics Canada, by which the thresholds of growth shrink near a natural limit:
 *
 * <pre>
 * C = 1 − (y₀ ÷ limit)^4.44               if y₀ ≤ limit
 * C = 1 − ((2 limit − y₀) ÷ limit)^4.44   if limit &lt; y₀ &lt; 2 limit
 * C = 1                                   beyond
 * </pre>
 *
 * <p>Base value and limit are taken as absolute values. C is 0 at the limit.
 */
record ScalingFactor(Radical reduction) {

  static final ScalingFactor NONE = new ScalingFactor(Radical.ZERO);

  private static final String RULE =
      "1 − (distance of the base value from 0 or from twice the limit, ÷ limit)^4.44";

  /** 4.44 = 111/25. */
  static ScalingFactor near(Ratio limit, Ratio base) {
    Ratio bound = limit.abs();
    Ratio start = base.abs();
    Ratio twice = bound.times(2);
    if (start.compareTo(twice) >= 0) {
      return NONE;
    }
    Ratio near = start.compareTo(bound) <= 0 ? start : twice.minus(start);
    return new ScalingFactor(Radical.of(near.dividedBy(bound), 111, 25));
  }

  Ratio value() {
    return Ratio.ONE.minus(reduction.rounded());
  }

  TrendNumber figure(Ratio limit, Citation citation) {
    return TrendNumber.derived(
        "scaling factor",
        value(),
        reduction.exact().isPresent(),
        RULE,
        citation,
        TrendNumber.given("natural limit", limit));
  }
}
