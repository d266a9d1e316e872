package org.openrbm.indicators.rollup;

import java.util.List;

/**
 * What may be done with the numbers of parts, from the most to the least. Each kind may also be
 * treated as those that stand after it.
 */
enum NumberKind {
  /** Numbers that add up. */
  AMOUNT,
  /** Numbers that do not add up, but have a mean, such as shares. */
  RATE,
  /** Positions of levels: they have an order, and no more. */
  LEVEL;

  /** What may be done with the numbers of all these parts. */
  static NumberKind of(List<Part> parts) {
    NumberKind least = AMOUNT;
    for (Part part : parts) {
      NumberKind kind = part.kind();
      least = kind.compareTo(least) > 0 ? kind : least;
    }
    return least;
  }
}
