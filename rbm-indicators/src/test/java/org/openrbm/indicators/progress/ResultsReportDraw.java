package org.openrbm.indicators.progress;

import static org.openrbm.indicators.progress.ResultsCase.NEVER;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.indicators.measurement.MeasurementStatus;
import org.openrbm.indicators.progress.ResultsCase.Days;
import org.openrbm.indicators.progress.ResultsCase.Dimension;
import org.openrbm.indicators.progress.ResultsCase.Report;
import org.openrbm.indicators.progress.ResultsCase.Unit;

/** Draws the reports of an indicator: totals, shares or both, some late, corrected or retracted. */
final class ResultsReportDraw {

  private final ResultsDice dice;
  private final MeasureKind kind;
  private final Accumulation accumulation;
  private final boolean refusesOverlaps;

  /**
   * Two totals of one period are drawn only if overlaps are refused: which of them counts elsewhere
   * is not defined.
   */
  ResultsReportDraw(
      ResultsDice dice, MeasureKind kind, Accumulation accumulation, boolean refusesOverlaps) {
    this.dice = dice;
    this.kind = kind;
    this.accumulation = accumulation;
    this.refusesOverlaps = refusesOverlaps;
  }

  List<Report> reports(List<Unit> units, List<Dimension> dimensions) {
    List<Report> reports = new ArrayList<>();
    if (dice.one(30)) {
      return reports;
    }
    Set<List<Object>> keys = new HashSet<>();
    int length = dice.any(1, 3, 3, 3, 6, 12);
    int first = dice.any(0, 0, 0, -length, length);
    int count = length == 1 ? dice.from(2, 12) : dice.from(1, 24 / length);
    int style = dice.from(0, 3);
    List<String> sources = new ArrayList<>(ResultsDraw.UNITS.subList(0, dice.from(1, 3)));
    if (!units.isEmpty() && !dice.one(5)) {
      sources.retainAll(units.stream().map(Unit::name).toList());
    }
    boolean headOffice = dice.one(12);
    // who reports no shares, so that no unit has both a total and a share of one period
    String ofTotals = dice.one(6) ? "D" : null;
    for (int i = 0; i < count; i++) {
      if (dice.one(10)) {
        continue;
      }
      Days days = days(first + i * length, length);
      boolean whole = style == 0 || (style == 3 && dice.one(3));
      List<Map<String, String>> of = new ArrayList<>();
      if (dimensions.isEmpty() || dice.one(4)) {
        of.add(Map.of());
      }
      if (!dimensions.isEmpty()) {
        for (String category : ResultsDraw.CATEGORIES) {
          if (!dice.one(8)) {
            of.add(Map.of("sex", category));
          }
        }
        if (dimensions.size() > 1 && dice.one(3)) {
          of.add(Map.of("age", "old"));
          of.add(Map.of("age", "young"));
        }
      }
      for (Map<String, String> categories : of) {
        if (whole || (style == 3 && dice.one(4))) {
          add(
              categories,
              refusesOverlaps && dice.one(4) ? dice.any(ResultsDraw.UNITS) : ofTotals,
              true,
              days,
              reports,
              keys);
          if (refusesOverlaps && dice.one(12)) {
            add(categories, dice.any(ResultsDraw.UNITS), true, days, reports, keys);
          }
        }
        if (!whole || dice.one(8)) {
          for (String unit : sources) {
            if (!dice.one(6)) {
              add(
                  categories,
                  unit,
                  false,
                  dice.one(12) ? days(first + i * length, length) : days,
                  reports,
                  keys);
            }
          }
          if (headOffice) {
            add(categories, null, false, days, reports, keys);
          }
        }
      }
    }
    return reports;
  }

  private Days days(int first, int length) {
    if (accumulation == Accumulation.STOCK && dice.one(4)) {
      long end = ResultsDice.months(first, length).end();
      return new Days(end, end);
    }
    if (dice.one(15)) {
      return ResultsDice.months(first - 1, length + dice.any(0, 1, 2));
    }
    if (dice.one(25)) {
      Days days = ResultsDice.months(first, length);
      return new Days(days.start() + dice.from(-20, 20), days.end() + dice.from(8, 30));
    }
    return ResultsDice.months(first, length);
  }

  private void add(
      Map<String, String> categories,
      @Nullable String unit,
      boolean total,
      Days days,
      List<Report> reports,
      Set<List<Object>> keys) {
    long recordedOn = days.end() + dice.any(0, 0, 0, 5, 20, 45, 100, 300);
    long standsUntil = dice.one(15) ? days.end() + dice.from(0, 250) : NEVER;
    MeasurementStatus status =
        dice.one(25)
            ? dice.any(
                MeasurementStatus.DRAFT, MeasurementStatus.SUBMITTED, MeasurementStatus.RETURNED)
            : MeasurementStatus.APPROVED;
    for (int i = dice.one(6) ? 2 : 1; i > 0; i--) {
      if (keys.add(List.of(categories, String.valueOf(unit), total, days, recordedOn))) {
        int number = dice.value(kind);
        int denominator = kind == MeasureKind.PERCENTAGE ? dice.from(1, 60) : 0;
        if (denominator > 0) {
          number = dice.from(0, denominator);
        }
        if (unit != null
            && !ResultsDice.named(kind)
            && kind != MeasureKind.SCORE
            && denominator == 0) {
          number /= 2;
        }
        reports.add(
            new Report(
                categories,
                unit,
                total,
                days,
                number,
                denominator,
                recordedOn,
                standsUntil,
                status));
      }
      recordedOn += dice.from(1, 120);
      status =
          dice.one(4)
              ? MeasurementStatus.RETRACTED
              : dice.one(6) ? MeasurementStatus.DRAFT : MeasurementStatus.APPROVED;
    }
  }
}
