package org.openrbm.indicators.trend;

/**
 * The status that a trend method gives a series. No method uses every status; the words of its
 * publisher are the {@link TrendAssessment#label()}.
 *
 * @since 0.1.0
 */
public enum TrendStatus {
  /** The latest value meets the target. */
  ACHIEVED,
  /** At this pace the target is met in time, or growth is well in the desired direction. */
  ON_TRACK,
  /** The series moves in the desired direction, but too slowly. */
  ACCELERATION_NEEDED,
  /** The series hardly moves in the desired direction. */
  LIMITED_PROGRESS,
  /** The series hardly moves, or moves the wrong way; the method keeps these together. */
  STAGNATION_OR_REGRESSION,
  /** The series moves slowly the wrong way. */
  MODERATE_DETERIORATION,
  /** The series moves the wrong way. */
  DETERIORATION,
  /** A condition that is met or not met is not met. */
  NOT_ACHIEVED,
  /** The method gives a number and publishes no categories for it. */
  UNCLASSIFIED,
  /** There is no answer; the {@link TrendObstacle} says why. */
  NOT_COMPUTABLE
}
