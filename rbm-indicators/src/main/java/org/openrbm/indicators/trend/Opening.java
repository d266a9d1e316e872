package org.openrbm.indicators.trend;

import java.util.Optional;
import java.util.function.Supplier;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;

/**
 * The opening and the close of an assessment, which all methods share: the points that a method
 * looks at, whether the target is met, the first obstacle, and what follows from each.
 *
 * @param method the method that assesses
 * @param direction the better direction of the indicator
 * @param base the point of the base year, as the method uses it; empty if there are too few points
 * @param latest the latest point that the method looks at
 * @param unassessed the words of the method for a series without an answer
 */
record Opening(
    TrendMethod method,
    Direction direction,
    Optional<TrendPoint> base,
    TrendPoint latest,
    String unassessed) {

  /** The category of a series, with its score if the method has scores. */
  record Verdict(TrendStatus status, String label, Optional<Ratio> score) {

    static Verdict of(TrendStatus status, String label) {
      return new Verdict(status, label, Optional.empty());
    }

    static Verdict of(TrendBand band, Optional<Ratio> score) {
      return new Verdict(band.status(), band.label(), score);
    }

    private TrendAssessment.Builder assessment(TrendMethod method) {
      return TrendAssessment.builder(method).status(status).label(label).score(score);
    }
  }

  /** The number of a method, and the category in which it puts the series. */
  record Finding(TrendNumber number, Verdict verdict) {}

  static Opening of(
      TrendMethod method, Direction direction, TrendSeries series, Optional<TrendSeries> window) {
    return new Opening(
        method, direction, window.map(TrendSeries::first), series.last(), "not assessed");
  }

  /** The points from the base year on; empty if fewer than two. */
  static Optional<TrendSeries> window(TrendSeries series, int baseYear) {
    return atLeastTwo(series.since(baseYear));
  }

  static Optional<TrendSeries> atLeastTwo(Optional<TrendSeries> window) {
    return window.filter(points -> points.points().size() >= 2);
  }

  Opening withBase(Optional<TrendPoint> other) {
    return new Opening(method, direction, other, latest, unassessed);
  }

  Opening withUnassessed(String words) {
    return new Opening(method, direction, base, latest, words);
  }

  /** {@return whether the latest value is at least as good as {@code goal}} */
  boolean meets(Ratio goal) {
    return direction != Direction.MAINTAIN && Growth.meets(latest.value(), goal, direction);
  }

  /** The base point of an assessment to which nothing stands in the way. */
  TrendPoint baseline() {
    return base.orElseThrow();
  }

  /** Requires a growth rate so far. */
  Optional<TrendObstacle> toGrowth() {
    return toGrowth(latest.value());
  }

  /** Requires a growth rate from the base value to {@code goal}. */
  Optional<TrendObstacle> toGrowth(Ratio goal) {
    return Growth.obstacle(baseline().value(), goal);
  }

  /** Requires a target that is later than the base year and asks for a change. */
  Optional<TrendObstacle> toTarget(Ratio goal, int year) {
    if (year <= baseline().year()) {
      return Optional.of(TrendObstacle.TARGET_NOT_AFTER_BASELINE);
    }
    return goal.equals(baseline().value())
        ? Optional.of(TrendObstacle.TARGET_EQUALS_BASELINE)
        : Optional.empty();
  }

  /** Requires a target that asks for a change in the desired direction. */
  Optional<TrendObstacle> toDirection(Ratio goal) {
    return Growth.meets(baseline().value(), goal, direction)
        ? Optional.of(TrendObstacle.CONTRADICTORY_DIRECTION)
        : Optional.empty();
  }

  /**
   * Returns the assessment. A target that is met is achieved, with or without a number. Otherwise
   * the first obstacle answers, or the finding.
   *
   * @param achieved the category if the target is met; empty if it is not
   * @param obstacles the first obstacle of the method itself; asked only if there are a direction
   *     and enough points
   * @param finding the calculation; made only if there is no obstacle
   */
  TrendAssessment conclude(
      Optional<Verdict> achieved,
      Supplier<Optional<TrendObstacle>> obstacles,
      Supplier<Finding> finding) {
    Optional<TrendObstacle> obstacle = toTrend().or(obstacles);
    if (obstacle.isPresent()) {
      return achieved
          .orElseGet(() -> Verdict.of(TrendStatus.NOT_COMPUTABLE, unassessed))
          .assessment(method)
          .obstacle(obstacle)
          .build();
    }
    Finding found = finding.get();
    return achieved
        .orElse(found.verdict())
        .assessment(method)
        .exact(found.number().exact())
        .explanation(found.number().explanation())
        .build();
  }

  /** Requires a direction and enough points, as every trend has them. */
  private Optional<TrendObstacle> toTrend() {
    if (direction == Direction.MAINTAIN) {
      return Optional.of(TrendObstacle.NO_DIRECTION);
    }
    return base.isEmpty() ? Optional.of(TrendObstacle.TOO_FEW_POINTS) : Optional.empty();
  }
}
