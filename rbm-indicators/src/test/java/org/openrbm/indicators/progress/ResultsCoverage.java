package org.openrbm.indicators.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrbm.indicators.progress.ResultsCase.Days;
import org.openrbm.indicators.progress.ResultsCase.Report;
import org.openrbm.indicators.progress.ResultsCase.Unit;

/** How many shares came of those that were expected, and their weight where units have weights. */
record ResultsCoverage(long reported, @Nullable Long expected, @Nullable Fraction byWeight) {

  static final ResultsCoverage OF_A_TOTAL = new ResultsCoverage(1, 1L, null);

  /**
   * Each declared unit is expected once for each period that any unit reported on, unless it
   * reported on one that overlaps; who reports undeclared was expected to.
   */
  static ResultsCoverage of(ResultsCase of, List<Report> shares) {
    if (of.units().isEmpty()) {
      return new ResultsCoverage(shares.size(), null, null);
    }
    List<Days> periods = shares.stream().map(Report::period).distinct().toList();
    long missing = 0;
    Fraction weightReported = Fraction.ZERO;
    Fraction weightMissing = Fraction.ZERO;
    for (Unit unit : of.units()) {
      List<Days> own =
          shares.stream()
              .filter(share -> unit.name().equals(share.unit()))
              .map(Report::period)
              .toList();
      long none =
          of.combines()
              ? periods.stream().filter(period -> own.stream().noneMatch(period::meets)).count()
              : own.isEmpty() ? 1 : 0;
      missing += none;
      weightReported = weightReported.plus(Fraction.of(own.size() * (long) unit.weight()));
      weightMissing = weightMissing.plus(Fraction.of(none * unit.weight()));
    }
    Fraction weight = weightReported.plus(weightMissing);
    boolean weighted = of.units().get(0).weight() >= 0 && weight.signum() > 0;
    return new ResultsCoverage(
        shares.size(), shares.size() + missing, weighted ? weightReported.over(weight) : null);
  }

  @Override
  public String toString() {
    return reported
        + " of "
        + (expected == null ? "-" : expected)
        + ", by weight "
        + (byWeight == null ? "-" : byWeight);
  }
}
