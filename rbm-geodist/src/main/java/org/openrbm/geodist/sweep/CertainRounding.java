package org.openrbm.geodist.sweep;

import static org.openrbm.core.text.Refusal.illegalArgument;

import java.math.RoundingMode;

/** Rounding to whole posts of a value that is known up to a margin. */
final class CertainRounding {

  /** The result of {@link #round} where the margin holds a boundary between two whole numbers. */
  static final long UNCERTAIN = Long.MIN_VALUE;

  /** A value rounds to at least k from k − offset on; at that very point the mode decides. */
  private final double offset;

  CertainRounding(RoundingMode mode) {
    this.offset =
        switch (mode) {
          case HALF_UP, HALF_DOWN, HALF_EVEN -> 0.5;
          case FLOOR, DOWN -> 0;
          case CEILING, UP -> 1; // limits are never negative
          case UNNECESSARY -> throw illegalArgument("UNNECESSARY does not round");
        };
  }

  /** {@return the least value, or the bound of those values, that rounds to {@code whole}} */
  double boundary(long whole) {
    return whole - offset;
  }

  /** {@return the whole number to which every value within the margin rounds} */
  long round(double value, double margin) {
    double shifted = value + offset;
    double floor = Math.floor(shifted);
    double above = shifted - floor;
    return above > margin && above < 1 - margin ? (long) floor : UNCERTAIN;
  }

  /** {@return the order of modes by what they make of a number that is not negative} */
  static int rank(RoundingMode mode) {
    return switch (mode) {
      case FLOOR, DOWN -> 0;
      case HALF_DOWN -> 1;
      case HALF_EVEN -> 2;
      case HALF_UP -> 3;
      case CEILING, UP -> 4;
      case UNNECESSARY -> throw illegalArgument("UNNECESSARY does not round");
    };
  }
}
