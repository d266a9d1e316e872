package org.openrbm.core;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.List;

/**
 * Adds many ratios.
 *
 * <p>Added one after the other, terms of many different denominators cost time that grows with the
 * square of their number, since every addition works on a sum that has become long. So terms are
 * added one after the other only while the sum fits in {@code long}s. What does not fit ends a run;
 * runs are added in pairs, pairs in fours and so on, so that long numbers meet only others as long.
 */
final class RatioSum {

  /** At position i the sum of 2^i runs, or 0 where there is none: a binary counter of runs. */
  private final List<Ratio> carried = new ArrayList<>();

  private RatioSum() {}

  static Ratio of(Iterable<Ratio> terms) {
    RatioSum sum = new RatioSum();
    Ratio run = Ratio.ZERO;
    for (Ratio term : terms) {
      Ratio longer = run.plus(checkNotNull(term, "term"));
      if (longer instanceof SmallRatio) {
        run = longer;
      } else {
        sum.carry(run);
        run = term;
      }
    }
    return sum.total(run);
  }

  private void carry(Ratio run) {
    Ratio sum = run;
    for (int i = 0; i < carried.size(); i++) {
      Ratio same = carried.set(i, Ratio.ZERO);
      if (same.signum() == 0) {
        carried.set(i, sum);
        return;
      }
      sum = same.plus(sum);
    }
    carried.add(sum);
  }

  private Ratio total(Ratio run) {
    Ratio total = run;
    for (Ratio sum : carried) {
      total = total.plus(sum);
    }
    return total;
  }
}
