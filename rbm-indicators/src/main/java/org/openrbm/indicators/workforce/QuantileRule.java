package org.openrbm.indicators.workforce;

import java.math.RoundingMode;
import org.openrbm.core.Ratio;

/**
 * The rule by which a quantile is read off n values in order, x_1 to x_n, for a probability p from
 * 0 to 1.
 *
 * <p>Source: the numbering of R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages,
 * The American Statistician 50(4), 361–365 (1996), graded secondary: as the documentation of R and
 * others restates it. Two reports that name different rules are not comparable in small groups.
 *
 * @since 0.1.0
 */
public enum QuantileRule {
  /** Type 1, nearest rank: x_⌈np⌉, the first for p = 0. Always a value that occurs. */
  NEAREST_RANK {
    @Override
    Ratio of(Distribution values, Ratio p) {
      return at(values, p.times(values.size()).round(RoundingMode.CEILING));
    }
  },
  /** Type 2: as type 1, but half-way between x_np and the next value if np is whole. */
  AVERAGED_RANK {
    @Override
    Ratio of(Distribution values, Ratio p) {
      Ratio rank = p.times(values.size());
      Ratio below = at(values, rank.round(RoundingMode.CEILING));
      return rank.whole()
          ? below.plus(at(values, rank.round(RoundingMode.UNNECESSARY) + 1)).dividedBy(2)
          : below;
    }
  },
  /**
   * Type 7: linear between the values around rank 1 + (n − 1)p. The rule of R and of spreadsheets'
   * inclusive percentile, and the standard of this package.
   */
  INTERPOLATED {
    @Override
    Ratio of(Distribution values, Ratio p) {
      Ratio rank = p.times(values.size() - 1).plus(1);
      long lower = rank.round(RoundingMode.FLOOR);
      Ratio below = at(values, lower);
      return below.plus(at(values, lower + 1).minus(below).times(rank.minus(lower)));
    }
  };

  /** Returns the quantile of a distribution that is not empty. */
  abstract Ratio of(Distribution values, Ratio p);

  /** The value of that rank; the first and the last stand for ranks beyond. */
  private static Ratio at(Distribution values, long rank) {
    return Ratio.of(values.ranked(Math.max(1, Math.min(values.size(), rank))));
  }
}
