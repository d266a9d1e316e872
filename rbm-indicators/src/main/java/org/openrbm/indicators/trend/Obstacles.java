package org.openrbm.indicators.trend;

import java.util.Optional;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;

/** Checks the input of the methods before they compute. */
final class Obstacles {

  private Obstacles() {}

  /** Requires a direction and two points, as every trend has them. */
  static Optional<TrendObstacle> toTrend(Direction direction, Optional<TrendSeries> window) {
    if (direction == Direction.MAINTAIN) {
      return Optional.of(TrendObstacle.NO_DIRECTION);
    }
    return window.isEmpty() ? Optional.of(TrendObstacle.TOO_FEW_POINTS) : Optional.empty();
  }

  /** Requires a target that is later than the base year and asks for a change. */
  static Optional<TrendObstacle> toTarget(TrendPoint base, Ratio goal, int year) {
    if (year <= base.year()) {
      return Optional.of(TrendObstacle.TARGET_NOT_AFTER_BASELINE);
    }
    return goal.equals(base.value())
        ? Optional.of(TrendObstacle.TARGET_EQUALS_BASELINE)
        : Optional.empty();
  }

  /** Requires a target that asks for a change in the desired direction. */
  static Optional<TrendObstacle> toDirection(TrendPoint base, Ratio goal, Direction direction) {
    return Growth.meets(base.value(), goal, direction)
        ? Optional.of(TrendObstacle.CONTRADICTORY_DIRECTION)
        : Optional.empty();
  }
}
