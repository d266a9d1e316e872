package org.openrbm.geodist.data;

/**
 * A bundled series of populations.
 *
 * <p>A desirable range depends on which one was used, by at most a post or so for populous States.
 * It is not published which one the United Nations used.
 *
 * @since 0.1.0
 */
public enum PopulationSeries {
  /**
   * Mid-year populations of 1998 to 2024 for every year and every State, as the World Bank has
   * them.
   */
  ANNUAL,
  /** World Population Prospects, 2008 revision: points every five years to 2010. */
  WPP2008,
  /** World Population Prospects, 2010 revision: points every five years to 2020. */
  WPP2010,
  /** World Population Prospects, 2012 revision: points every five years to 2020. */
  WPP2012,
  /** World Population Prospects, 2015 revision: points every five years to 2020. */
  WPP2015,
  /** World Population Prospects, 2017 revision: points every five years to 2020. */
  WPP2017,
  /** World Population Prospects, 2019 revision: points every five years to 2020. */
  WPP2019
}
