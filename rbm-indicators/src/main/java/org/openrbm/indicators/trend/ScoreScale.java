package org.openrbm.indicators.trend;

import org.openrbm.core.Ratio;

/**
 * The score of Statistics Canada, −5 to 5, as a piecewise linear function of the progress value.
 * The published coefficients are rounded, so that the pieces do not meet exactly: at R = 0.6 the
 * score is 0.00004, just below it 0.00002.
 */
final class ScoreScale {

  static final Ratio HIGHEST = Ratio.of(5);
  static final Ratio LOWEST = Ratio.of(-5);

  private ScoreScale() {}

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
  static Ratio ofGrowth(Ratio value, TrendStatus status, Ratio scale) {
    if (status == TrendStatus.DETERIORATION) {
      return clamp(value.times(125).minus(Ratio.of(5, 2)));
    }
    if (scale.signum() == 0) {
      return HIGHEST;
    }
    Ratio normal = value.dividedBy(scale);
    return switch (status) {
      case ON_TRACK -> clamp(normal.times(500).minus(5));
      case ACCELERATION_NEEDED -> clamp(normal.times(250).minus(Ratio.of(5, 4)));
      default -> clamp(normal.times(500).minus(Ratio.of(5, 2)));
    };
  }

  private static Ratio clamp(Ratio score) {
    return score.min(HIGHEST).max(LOWEST);
  }
}
