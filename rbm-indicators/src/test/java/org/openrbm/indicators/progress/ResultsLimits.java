package org.openrbm.indicators.progress;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The numbers that meet a target; no limit where it is null. */
record ResultsLimits(
    @Nullable Fraction low, boolean lowOpen, @Nullable Fraction high, boolean highOpen) {

  static ResultsLimits from(Fraction low, boolean open) {
    return new ResultsLimits(low, open, null, false);
  }

  static ResultsLimits to(Fraction high, boolean open) {
    return new ResultsLimits(null, false, high, open);
  }

  boolean under(Fraction value) {
    return low != null && (lowOpen ? value.compareTo(low) <= 0 : value.compareTo(low) < 0);
  }

  boolean above(Fraction value) {
    return high != null && (highOpen ? value.compareTo(high) >= 0 : value.compareTo(high) > 0);
  }

  boolean meets(Fraction value) {
    return !under(value) && !above(value);
  }

  Fraction nearest(Fraction value) {
    if (under(value)) {
      return Objects.requireNonNull(low);
    }
    return above(value) ? Objects.requireNonNull(high) : value;
  }

  /** The limit that lies nearest to a value. */
  Fraction limit(Fraction value) {
    if (low == null) {
      return Objects.requireNonNull(high);
    }
    if (high == null) {
      return low;
    }
    return value.minus(low).abs().compareTo(value.minus(high).abs()) <= 0 ? low : high;
  }

  /** Whether there is no way to cover from there: in the target, or at a limit it excludes. */
  boolean reached(Fraction value) {
    return meets(value) || shortfall(value).signum() == 0;
  }

  Fraction shortfall(Fraction value) {
    if (high == null) {
      return Objects.requireNonNull(low).minus(value);
    }
    if (low == null) {
      return value.minus(high);
    }
    return value.minus(nearest(value)).abs();
  }

  /** The numbers in both; null if there is none. */
  @Nullable ResultsLimits and(ResultsLimits that) {
    Fraction bottom = low;
    boolean bottomOpen = lowOpen;
    if (that.low != null) {
      int order = bottom == null ? -1 : bottom.compareTo(that.low);
      bottomOpen = order < 0 ? that.lowOpen : order == 0 ? lowOpen || that.lowOpen : lowOpen;
      bottom = order < 0 ? that.low : bottom;
    }
    Fraction top = high;
    boolean topOpen = highOpen;
    if (that.high != null) {
      int order = top == null ? 1 : top.compareTo(that.high);
      topOpen = order > 0 ? that.highOpen : order == 0 ? highOpen || that.highOpen : highOpen;
      top = order > 0 ? that.high : top;
    }
    if (bottom != null && top != null) {
      int order = bottom.compareTo(top);
      if (order > 0 || (order == 0 && (bottomOpen || topOpen))) {
        return null;
      }
    }
    return new ResultsLimits(bottom, bottomOpen, top, topOpen);
  }
}
