package org.openrbm.indicators.parity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;

/**
 * How a band of shares, with limits L and U, is applied to a group of N whole persons. All
 * comparisons are exact.
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
    Optional<CountRange> accepted(Interval limits, long total) {
      return range(
          least(limits).times(total).round(RoundingMode.CEILING),
          most(limits).times(total).round(RoundingMode.FLOOR));
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
    Optional<CountRange> accepted(Interval limits, long total) {
      Optional<CountRange> within = WITHIN_LIMITS.accepted(limits, total);
      if (within.isPresent() || total == 0) {
        return within;
      }
      Ratio lower = least(limits).times(total);
      Ratio upper = most(limits).times(total);
      long below = lower.round(RoundingMode.FLOOR);
      long above = upper.round(RoundingMode.CEILING);
      int nearer = lower.minus(below).compareTo(Ratio.of(above).minus(upper));
      return range(nearer <= 0 ? below : above, nearer >= 0 ? above : below);
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
    Optional<CountRange> accepted(Interval limits, long total) {
      if (total == 0) {
        return Optional.empty();
      }
      if (total < SMALL) {
        Ratio middle = least(limits).plus(most(limits)).dividedBy(2).times(total);
        // strictly between middle − 1 and middle + 1 persons
        return range(
            Math.max(0, middle.minus(1).round(RoundingMode.FLOOR) + 1),
            Math.min(total, middle.plus(1).round(RoundingMode.CEILING) - 1));
      }
      // a share rounds to at least L if it is at least L − 0.05 points, L being of one decimal
      Ratio lowest = oneDecimal(least(limits), RoundingMode.CEILING).minus(HALF_UNIT);
      Ratio beyond = oneDecimal(most(limits), RoundingMode.FLOOR).plus(HALF_UNIT);
      return range(
          Math.max(0, lowest.times(total).round(RoundingMode.CEILING)),
          Math.min(total, beyond.times(total).round(RoundingMode.CEILING) - 1));
    }

    @Override
    Ratio slack() {
      return HALF_UNIT;
    }
  };

  private static final int SMALL = 10;
  private static final Ratio HALF_UNIT = Ratio.of(1, 2_000);

  /** The numbers of women that are parity in a group; empty if none is. */
  abstract Optional<CountRange> accepted(Interval limits, long total);

  /** By how much the rule may accept a share beyond the limits, apart from less than one person. */
  Ratio slack() {
    return Ratio.ZERO;
  }

  private static Optional<CountRange> range(long lowest, long highest) {
    return lowest <= highest && highest >= 0
        ? Optional.of(new CountRange(lowest, highest))
        : Optional.empty();
  }

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
