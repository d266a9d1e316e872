package org.openrbm.indicators.progress;

import static org.openrbm.indicators.progress.ResultsCase.NEVER;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.Frequency;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Straddling;
import org.openrbm.indicators.progress.ResultsCase.Aim;
import org.openrbm.indicators.progress.ResultsCase.Content;
import org.openrbm.indicators.progress.ResultsCase.Days;
import org.openrbm.indicators.progress.ResultsCase.Dimension;
import org.openrbm.indicators.progress.ResultsCase.Former;
import org.openrbm.indicators.progress.ResultsCase.Report;
import org.openrbm.indicators.progress.ResultsCase.Start;
import org.openrbm.indicators.progress.ResultsCase.Unit;
import org.openrbm.indicators.progress.ResultsCase.Window;
import org.openrbm.indicators.progress.ResultsCase.Wording;

/** Draws indicators, plans and viewpoints that the model of the library accepts. */
final class ResultsDraw {

  static final List<String> UNITS = List.of("A", "B", "C");
  static final List<String> CATEGORIES = List.of("x", "y");

  private final ResultsDice dice;
  private MeasureKind kind = MeasureKind.UNIT;
  private Accumulation accumulation = Accumulation.STOCK;
  private boolean down;

  ResultsDraw(long seed) {
    dice = new ResultsDice(seed);
  }

  ResultsCase draw() {
    kind =
        dice.any(
            MeasureKind.UNIT,
            MeasureKind.UNIT,
            MeasureKind.UNIT,
            MeasureKind.UNIT,
            MeasureKind.PERCENTAGE,
            MeasureKind.PERCENTAGE,
            MeasureKind.DAYS,
            MeasureKind.MONEY,
            MeasureKind.SCORE,
            MeasureKind.ORDINAL,
            MeasureKind.NOMINAL);
    boolean amounts = amounts();
    accumulation =
        amounts
            ? dice.any(
                Accumulation.STOCK,
                Accumulation.FLOW,
                Accumulation.FLOW,
                Accumulation.CUMULATIVE_FROM_BASELINE,
                Accumulation.CUMULATIVE_WITH_BASELINE)
            : dice.one(3) && !ResultsDice.named(kind) ? Accumulation.FLOW : Accumulation.STOCK;
    boolean flow = accumulation == Accumulation.FLOW;
    down = !ResultsDice.named(kind) && dice.one(4);
    List<Unit> units = units();
    AggregationRule overUnits = rule(true, units);
    AggregationRule overPeriods = overPeriods(flow);
    List<Dimension> dimensions = dimensions();
    // of equal shares, the smallest and the largest leave open which counts go on
    if (extreme(overUnits) && overPeriods == AggregationRule.RATIO_OF_SUMS) {
      overPeriods = AggregationRule.MEAN;
    }
    if (extreme(overUnits) || extreme(overPeriods)) {
      dimensions =
          dimensions.stream()
              .map(
                  of ->
                      of.rule() == AggregationRule.RATIO_OF_SUMS
                          ? new Dimension(of.name(), of.categories(), AggregationRule.MEAN)
                          : of)
              .toList();
    }
    if (extreme(overPeriods) && overUnits == AggregationRule.RATIO_OF_SUMS) {
      dimensions = List.of();
    }
    boolean combines =
        !accumulation.cumulative()
            && overPeriods != AggregationRule.NONE
            && overPeriods != AggregationRule.LATEST;
    Straddling straddling =
        flow && combines && !ResultsDice.named(kind) && dice.one(3)
            ? Straddling.BY_DAYS
            : Straddling.REFUSED;
    boolean refusesOverlaps = combines && !extreme(overPeriods) && straddling == Straddling.REFUSED;
    List<Aim> aims = aims(flow && combines, units, dimensions);
    Set<Part> parts = new LinkedHashSet<>();
    aims.forEach(aim -> parts.add(new Part(aim.categories(), aim.unit())));
    List<Start> starts = new ArrayList<>();
    Days judged = judged();
    parts.forEach(part -> starts(part, judged, starts));
    List<Report> reports =
        new ResultsReportDraw(dice, kind, accumulation, refusesOverlaps).reports(units, dimensions);
    long knownOn =
        dice.one(2)
            ? NEVER
            : Math.max(judged.start(), judged.end() + dice.any(-40, -10, 0, 10, 30, 60, 90, 400));
    return new ResultsCase(
        kind,
        dice.one(8)
            ? dice.any(Direction.values())
            : dice.one(3) ? null : down ? Direction.DECREASING : Direction.INCREASING,
        accumulation,
        overUnits,
        overPeriods,
        straddling,
        units,
        dimensions,
        frequencies(),
        starts,
        aims,
        reports,
        judged,
        knownOn);
  }

  private boolean amounts() {
    return kind == MeasureKind.UNIT || kind == MeasureKind.MONEY || kind == MeasureKind.DAYS;
  }

  private static boolean extreme(AggregationRule rule) {
    return rule == AggregationRule.MINIMUM || rule == AggregationRule.MAXIMUM;
  }

  private record Part(Map<String, String> categories, @Nullable String unit) {}

  private List<Unit> units() {
    if (dice.one(2)) {
      return List.of();
    }
    boolean weighted = !dice.one(3);
    return UNITS.subList(0, dice.from(1, 3)).stream()
        .map(name -> new Unit(name, weighted ? (dice.one(12) ? 0 : dice.from(1, 5)) : -1))
        .toList();
  }

  private AggregationRule rule(boolean often, List<Unit> units) {
    List<AggregationRule> rules = new ArrayList<>();
    rules.add(AggregationRule.NONE);
    rules.add(AggregationRule.LATEST);
    if (kind != MeasureKind.NOMINAL) {
      rules.add(AggregationRule.MEDIAN);
      rules.add(AggregationRule.MINIMUM);
      rules.add(AggregationRule.MAXIMUM);
    }
    if (!ResultsDice.named(kind)) {
      rules.add(AggregationRule.MEAN);
      if (!units.isEmpty() && units.get(0).weight() >= 0) {
        rules.add(AggregationRule.WEIGHTED_MEAN);
        rules.add(AggregationRule.WEIGHTED_MEAN);
      }
      if (kind == MeasureKind.PERCENTAGE) {
        rules.add(AggregationRule.RATIO_OF_SUMS);
        rules.add(AggregationRule.RATIO_OF_SUMS);
      }
    }
    return amounts() && often && !dice.one(2) ? AggregationRule.SUM : dice.any(rules);
  }

  private AggregationRule overPeriods(boolean flow) {
    if (accumulation.cumulative()) {
      return dice.any(AggregationRule.NONE, AggregationRule.LATEST);
    }
    if (dice.one(4)) {
      return dice.any(AggregationRule.NONE, AggregationRule.LATEST);
    }
    AggregationRule rule = rule(flow, List.of());
    return !flow && rule == AggregationRule.SUM ? AggregationRule.MAXIMUM : rule;
  }

  private List<Dimension> dimensions() {
    if (!dice.one(4)) {
      return List.of();
    }
    List<Dimension> dimensions = new ArrayList<>();
    dimensions.add(new Dimension("sex", CATEGORIES, dice.one(2) ? null : rule(true, List.of())));
    if (dice.one(4)) {
      dimensions.add(0, new Dimension("age", List.of("old", "young"), null));
    }
    return dimensions;
  }

  private List<Frequency> frequencies() {
    return dice.one(2)
        ? List.of()
        : dice.one(4)
            ? List.of(dice.any(Frequency.values()), dice.any(Frequency.values()))
            : List.of(
                dice.any(
                    Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.QUARTERLY, Frequency.ANNUAL));
  }

  private Days judged() {
    int length = dice.any(1, 3, 3, 3, 6, 12, 12, 24);
    if (dice.one(10)) {
      long day = ResultsDice.FIRST + dice.from(-30, 800);
      return new Days(day, day);
    }
    return ResultsDice.months(dice.from(length == 1 ? 0 : -1, 24 / length - 1) * length, length);
  }

  private void starts(Part part, Days judged, List<Start> starts) {
    if (dice.one(6)) {
      return;
    }
    Days period =
        dice.any(
            ResultsDice.months(-12, 12),
            ResultsDice.months(-12, 12),
            ResultsDice.months(-3, 3),
            ResultsDice.months(-1, 1),
            new Days(ResultsDice.FIRST - 1, ResultsDice.FIRST - 1),
            ResultsDice.months(0, 3),
            new Days(judged.end() - 2, judged.end() - 2));
    starts.add(start(part, period, NEVER));
    if (dice.one(6)) {
      starts.add(start(part, period, ResultsDice.FIRST + dice.from(-10, 500)));
    }
    if (dice.one(4)) {
      Days later =
          dice.one(2) ? ResultsDice.months(dice.from(0, 5) * 3, 3) : ResultsDice.months(0, 12);
      if (later.equals(period)) {
        return;
      }
      starts.add(start(part, later, dice.one(2) ? NEVER : later.end() + dice.from(-30, 60)));
    }
  }

  private Start start(Part part, Days period, long knownOn) {
    Integer value =
        dice.one(10) ? null : (Integer) (down ? dice.value(kind) + 20 : dice.value(kind) / 2);
    if (value != null && dice.one(15)) {
      value = 0;
    }
    if (value != null && ResultsDice.named(kind)) {
      value = dice.from(1, 3);
    }
    return new Start(
        part.categories(),
        part.unit(),
        period,
        value,
        knownOn,
        dice.one(12) ? period.end() + dice.from(1, 200) : NEVER);
  }

  private List<Aim> aims(boolean addedFlow, List<Unit> units, List<Dimension> dimensions) {
    List<Aim> aims = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(Map.of(), null));
    if (dice.one(5)) {
      String unit = units.isEmpty() ? dice.any(UNITS) : dice.any(units).name();
      parts.add(new Part(Map.of(), unit));
    }
    if (!dimensions.isEmpty() && dice.one(3)) {
      parts.add(new Part(Map.of("sex", dice.any(CATEGORIES)), null));
    }
    for (Part part : parts) {
      plan(part, addedFlow, aims);
    }
    return aims;
  }

  private void plan(Part part, boolean addedFlow, List<Aim> aims) {
    boolean stock = accumulation == Accumulation.STOCK;
    List<Window> open = new ArrayList<>();
    if (!addedFlow) {
      open.add(Window.ON_DAY);
    }
    if (!stock) {
      open.add(Window.SINCE_BASELINE);
      open.add(Window.SINCE_BASELINE);
    }
    if (!dice.one(3) && !open.isEmpty()) {
      Window window = dice.any(open);
      int month = dice.any(3, 6, 12, 12, 18, 24);
      int due = month;
      int steps = dice.any(1, 1, 2, 3);
      for (int i = 0; i < steps; i++) {
        due += i == 0 ? 0 : dice.any(3, 6, 12);
        aim(
            part,
            window,
            null,
            ResultsDice.months(due - 1, 1).end() - (dice.one(8) ? dice.from(1, 20) : 0),
            i,
            aims);
        if (dice.one(12)) {
          aim(part, window, null, ResultsDice.months(due - 1, 1).end(), i, aims);
        }
      }
      if (dice.one(2)) {
        return;
      }
    }
    int length = dice.any(1, 3, 3, 3, 6, 12);
    int first = dice.any(0, 0, 0, 0, length, -length);
    int count = length == 12 ? dice.from(1, 2) : dice.from(1, 5);
    for (int i = 0; i < count; i++) {
      if (!dice.one(8)) {
        Days days = ResultsDice.months(first + i * length, length);
        aim(part, Window.DURING, days, days.end(), 0, aims);
        if (dice.one(14)) {
          aim(part, Window.DURING, days, days.end(), 0, aims);
        }
      }
    }
    if (length < 12 && dice.one(3)) {
      Days year = ResultsDice.months(0, 12);
      aim(part, Window.DURING, year, year.end(), 2, aims);
    }
    if (length == 3 && dice.one(6)) {
      for (int i = 0; i < 3; i++) {
        Days month = ResultsDice.months(i, 1);
        aim(part, Window.DURING, month, month.end(), 0, aims);
      }
    }
  }

  private void aim(
      Part part, Window window, @Nullable Days during, long due, int step, List<Aim> aims) {
    Content content = content(due, step);
    List<Former> formers = new ArrayList<>();
    if (dice.one(6)) {
      long day = ResultsDice.FIRST + dice.from(-20, 700);
      for (int i = dice.any(1, 1, 2); i > 0; i--) {
        boolean reset = dice.one(2);
        long formerDue = during == null && dice.one(5) ? due + dice.from(-100, 100) : due;
        formers.add(
            new Former(
                content(formerDue, step),
                reset,
                day,
                reset && dice.one(2) ? day + dice.from(-60, 60) : NEVER));
        day += dice.from(0, 200);
      }
    }
    aims.add(
        new Aim(
            part.categories(),
            part.unit(),
            window,
            during,
            content,
            dice.one(8) ? ResultsDice.FIRST + dice.from(-20, 600) : NEVER,
            formers));
  }

  private Content content(long due, int step) {
    if (dice.one(25)) {
      return new Content(Wording.NONE, 0, 0, due);
    }
    if (ResultsDice.named(kind)) {
      return new Content(Wording.AT_LEAST, dice.from(2, 4), 0, due);
    }
    int level = kind == MeasureKind.SCORE ? dice.from(3, 9) : dice.from(10, 40) + 15 * step;
    if (dice.one(8)) {
      return new Content(Wording.BAND, level, level + dice.from(0, 20), due);
    }
    if (dice.one(8)) {
      int change = dice.from(1, 30) * (down ? -1 : 1);
      return new Content(dice.one(2) ? Wording.CHANGE_BY : Wording.CHANGE_PERCENT, change, 0, due);
    }
    if (dice.one(24)) {
      down = !down;
    }
    if (down) {
      return new Content(
          dice.one(3) ? Wording.LESS_THAN : Wording.AT_MOST, Math.max(1, 45 - level), 0, due);
    }
    return new Content(dice.one(4) ? Wording.MORE_THAN : Wording.AT_LEAST, level, 0, due);
  }
}
