package org.openrbm.indicators.trend;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;

/**
 * Compound annual growth between two points: {@code (to ÷ from)^(1 ÷ years) − 1}. Both values have
 * the same sign, or the later one is 0.
 */
record Growth(TrendPoint from, TrendPoint to, Radical factor) {

  static final String RULE = "(current value ÷ base value)^(1 ÷ years) − 1";

  /** {@return why there is no growth rate; empty if there is one} */
  static Optional<TrendObstacle> obstacle(Ratio from, Ratio to) {
    if (from.signum() == 0) {
      return Optional.of(TrendObstacle.ZERO_BASELINE);
    }
    return from.signum() * to.signum() < 0
        ? Optional.of(TrendObstacle.MIXED_SIGNS)
        : Optional.empty();
  }

  static Growth of(TrendPoint from, TrendPoint to) {
    checkSpan(from, to.year());
    return new Growth(
        from, to, Radical.of(to.value().dividedBy(from.value()), 1, to.year() - from.year()));
  }

  static void checkSpan(TrendPoint from, int year) {
    checkArgument(
        year - from.year() <= TrendSeries.MAX_SPAN,
        "year %s is more than %s years after the year %s of the trend",
        year,
        TrendSeries.MAX_SPAN,
        from.year());
  }

  /** +1 if growth is in the desired direction. Below zero, growth leads downwards. */
  int sign(Direction direction) {
    return sign(direction, from.value());
  }

  private static int sign(Direction direction, Ratio base) {
    return (direction == Direction.DECREASING ? -1 : 1) * (base.signum() < 0 ? -1 : 1);
  }

  boolean exact() {
    return factor.exact().isPresent();
  }

  /** The rate with the first point named "base" and the second as given. */
  TrendNumber number(String quantity, String toName, Citation citation) {
    return TrendNumber.derived(
        quantity,
        factor.minusOne(),
        exact(),
        RULE.replace("current", toName),
        citation,
        TrendNumber.given(toName + " value", to),
        TrendNumber.given("base value", from));
  }

  /** {@return whether sign · rate ≥ threshold · |rate of the other|} */
  boolean reaches(Ratio threshold, int sign, Growth other) {
    Ratio slope = threshold.times(other.factor.minusOne().signum());
    return sign
            * factor.compareTo(Ratio.ONE.minus(slope.times(sign)), slope.times(sign), other.factor)
        >= 0;
  }

  /** {@return whether sign · rate ≥ threshold · (1 − reduction)} */
  boolean reaches(Ratio threshold, int sign, Radical reduction) {
    Ratio slope = threshold.times(sign);
    return sign * factor.compareTo(Ratio.ONE.plus(slope), slope.negated(), reduction) >= 0;
  }

  /** {@return whether {@code value} is at least as good as {@code target}} */
  static boolean meets(Ratio value, Ratio target, Direction direction) {
    int order = value.compareTo(target);
    return direction == Direction.DECREASING ? order <= 0 : order >= 0;
  }
}
