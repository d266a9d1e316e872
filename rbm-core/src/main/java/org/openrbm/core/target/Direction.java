package org.openrbm.core.target;

import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;

/**
 * The better direction of a measure: up, down, or no change.
 *
 * @since 0.1.0
 */
public enum Direction {
  /** Higher values are better. */
  INCREASING,
  /** Lower values are better. */
  DECREASING,
  /** The value should stay where it is, or inside a band. */
  MAINTAIN;

  /**
   * Returns whether a target contradicts this direction, seen from the value at which it starts.
   *
   * <pre>
   * the target lies      INCREASING    DECREASING    MAINTAIN
   * above the start      agrees        contradicts   contradicts if it has one limit
   * at the start         agrees        agrees        agrees
   * below the start      contradicts   agrees        contradicts if it has one limit
   * </pre>
   *
   * <p>The direction of a target is the way from the reference value to the target (Eurostat,
   * <i>Getting messages across using indicators</i>, 2014, "desired direction"). "At least 110"
   * from 100 goes up, so it is no level to maintain. A band has a side on either hand: a value that
   * is to stay inside a band may enter it from below or from above.
   *
   * @param target the numbers that meet the target
   * @param start the value from which it starts, in the same unit
   */
  public boolean contradicts(Interval target, Ratio start) {
    Interval.Position position = target.position(start);
    boolean band = target.lower().isPresent() && target.upper().isPresent();
    return switch (this) {
      case INCREASING -> position == Interval.Position.ABOVE;
      case DECREASING -> position == Interval.Position.BELOW;
      case MAINTAIN -> position != Interval.Position.WITHIN && !band;
    };
  }
}
