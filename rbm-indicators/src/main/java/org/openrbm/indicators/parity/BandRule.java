package org.openrbm.indicators.parity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;

/**
 * The rule by which a band of shares, with limits L and U, is applied to a group of N whole
 * persons. All comparisons are exact.
 *
 * @since 0.1.0
 */
public enum BandRule {
  /**
   * The share must lie in the band: L·N ≤ women ≤ U·N. A group that is too small for the band can
   * never be at parity.
   */
  WITHIN_LIMITS {
    @Override
    long lowest(Interval limits, long total) {
      return least(limits).times(total).round(RoundingMode.CEILING);
    }

    @Override
    long highest(Interval limits, long total) {
      return most(limits).times(total).round(RoundingMode.FLOOR);
    }
  },

  /**
   * The share must lie in the band, or if no number of women gives such a share, come as close to
   * it as whole persons can; if two numbers are equally close, both are parity. Of 3 posts and 47
   * to 53 per cent these are 1 and 2; of 11 posts, 5 and 6. Some number of women is parity in every
   * group that is not empty.
   */
  CLOSEST_POSSIBLE {
    @Override
    long lowest(Interval limits, long total) {
      return within(limits, total) || nearer(limits, total) > 0
          ? WITHIN_LIMITS.lowest(limits, total)
          : WITHIN_LIMITS.highest(limits, total);
    }

    @Override
    long highest(Interval limits, long total) {
      return within(limits, total) || nearer(limits, total) < 0
          ? WITHIN_LIMITS.highest(limits, total)
          : WITHIN_LIMITS.lowest(limits, total);
    }

    private boolean within(Interval limits, long total) {
      return WITHIN_LIMITS.lowest(limits, total) <= WITHIN_LIMITS.highest(limits, total);
    }

    /**
     * Tells to which of two whole numbers a band between them is nearer: below 0 if to the lower,
     * above 0 if to the upper.
     */
    private int nearer(Interval limits, long total) {
      Ratio lower = least(limits).times(total);
      Ratio upper = most(limits).times(total);
      return lower
          .minus(lower.round(RoundingMode.FLOOR))
          .compareTo(Ratio.of(upper.round(RoundingMode.CEILING)).minus(upper));
    }
  },

  /**
   * The rule coded in a dashboard of the United Nations (2020): with 10 or more persons the share
   * is rounded to one decimal of a per cent (halves up), then held against the limits; with fewer
   * it must be nearer to the middle of the band than 100 ÷ N points. It differs from {@link
   * #CLOSEST_POSSIBLE}: groups of 11, 13 or 15 are never at parity for 47 to 53 per cent, and 46.95
   * per cent is. Since halves round up for women, the rule is not symmetrical at 46.95 and 53.05.
   */
  UN_DASHBOARD {
    @Override
    long lowest(Interval limits, long total) {
      if (total < SMALL) { // strictly between middle − 1 and middle + 1 persons
        return Math.max(0, middle(limits, total).minus(1).round(RoundingMode.FLOOR) + 1);
      }
      // a share rounds to at least L if it is at least L − 0.05 points, L being of one decimal
      Ratio lowest = oneDecimal(least(limits), RoundingMode.CEILING).minus(HALF_UNIT);
      return Math.max(0, lowest.times(total).round(RoundingMode.CEILING));
    }

    @Override
    long highest(Interval limits, long total) {
      if (total < SMALL) {
        return Math.min(total, middle(limits, total).plus(1).round(RoundingMode.CEILING) - 1);
      }
      Ratio beyond = oneDecimal(most(limits), RoundingMode.FLOOR).plus(HALF_UNIT);
      return beyond.compareTo(Ratio.ONE) > 0
          ? total
          : beyond.times(total).round(RoundingMode.CEILING) - 1;
    }

    private Ratio middle(Interval limits, long total) {
      return least(limits).plus(most(limits)).dividedBy(2).times(total);
    }
  };

  /** Groups below this size have a rule of their own in {@link #UN_DASHBOARD}. */
  static final int SMALL = 10;

  private static final Ratio HALF_UNIT = Ratio.of(1, 2_000);

  /**
   * The fewest women that are parity in a group that is not empty, or, if no number is, one more
   * than the most that are too few. From {@link #SMALL} on it never falls, and rises by at most 1,
   * as the group grows by 1.
   */
  abstract long lowest(Interval limits, long total);

  /** The most women that are parity, or one fewer than the fewest that are too many; likewise. */
  abstract long highest(Interval limits, long total);

  private static Ratio oneDecimal(Ratio share, RoundingMode mode) {
    BigDecimal percent = share.times(Ratio.HUNDRED).toDecimal(1, mode);
    return Ratio.from(percent).dividedBy(Ratio.HUNDRED);
  }

  static Ratio least(Interval limits) {
    return limits.lower().orElseThrow();
  }

  static Ratio most(Interval limits) {
    return limits.upper().orElseThrow();
  }
}
