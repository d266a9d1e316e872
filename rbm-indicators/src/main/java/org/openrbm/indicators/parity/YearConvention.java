package org.openrbm.indicators.parity;

import java.math.RoundingMode;

/**
 * The convention by which a moment such as 2034.25 is printed as a year.
 *
 * @since 0.1.0
 */
public enum YearConvention {
  /**
   * The year in which the moment falls: 2034.25 is 2034. The reports of the United Nations do so:
   * from 39.9 per cent in 2009 and 40.7 in 2011 they printed 2034.
   */
  FLOOR(RoundingMode.FLOOR),
  /** The nearest year, halves up. */
  NEAREST(RoundingMode.HALF_UP),
  /** The first snapshot at the end of a year that shows the share: 2034.25 is 2035. */
  CEILING(RoundingMode.CEILING);

  final RoundingMode mode;

  YearConvention(RoundingMode mode) {
    this.mode = mode;
  }
}
