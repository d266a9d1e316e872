package org.openrbm.indicators.progress;

import static org.openrbm.indicators.progress.ResultsCase.NEVER;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.indicators.progress.ResultsCase.Start;
import org.openrbm.indicators.progress.ResultsPlans.Plan;
import org.openrbm.indicators.progress.ResultsPlans.Step;
import org.openrbm.indicators.progress.ResultsRules.Value;
import org.openrbm.indicators.progress.ResultsWay.Begin;

/**
 * How plans and reports are judged, written a second time from the definition: slow, with numbers
 * and days of its own, and nothing of the library's calculations.
 *
 * <p>{@link ResultsPlans} finds the plans, {@link ResultsActual} the values, and {@link ResultsWay}
 * what is expected; this class judges.
 */
final class ResultsOracle {

  private final ResultsCase of;
  private final ResultsPlans plans;
  private final ResultsActual actual;
  private final ResultsWay way;
  private final long judgedDay;

  ResultsOracle(ResultsCase of) {
    this.of = of;
    plans = new ResultsPlans(of);
    actual = new ResultsActual(of, plans);
    way = new ResultsWay(of, plans);
    judgedDay = plans.judgedDay();
  }

  /** What is expected of a step: by names, so that a difference can be named. */
  record Answer(Step step, Map<String, String> facts) {}

  List<Plan> plans() {
    return plans.plans();
  }

  /** {@return what is expected of the step that answers for the period judged} */
  Answer current(Plan plan) {
    return judge(plan, plans.current(plan));
  }

  /** {@return what is expected of the end of the plan} */
  Answer overall(Plan plan) {
    return judge(plan, ResultsPlans.overall(plan));
  }

  private long next(long day) {
    if (of.frequencies().isEmpty() || day == NEVER) {
      return NEVER;
    }
    int months =
        switch (Collections.min(of.frequencies())) {
          case CONTINUOUS, ONCE -> 0;
          case MONTHLY -> 1;
          case QUARTERLY -> 3;
          case SEMI_ANNUAL -> 6;
          case ANNUAL -> 12;
          case BIENNIAL -> 24;
        };
    if (months == 0) {
      return NEVER;
    }
    LocalDate last = LocalDate.ofEpochDay(day);
    YearMonth month = YearMonth.from(last).plusMonths(months);
    boolean end = last.getDayOfMonth() == last.lengthOfMonth();
    return month
        .atDay(end ? month.lengthOfMonth() : Math.min(last.getDayOfMonth(), month.lengthOfMonth()))
        .toEpochDay();
  }

  /** Whether values are names, which have no order and no distance from each other. */
  private boolean nominal() {
    return of.kind() == MeasureKind.NOMINAL;
  }

  private boolean contradicts(ResultsLimits limits, Fraction start) {
    if (of.direction() == null || nominal()) {
      return false;
    }
    return switch (of.direction()) {
      case INCREASING -> limits.above(start);
      case DECREASING -> limits.under(start);
      case MAINTAIN -> !limits.meets(start) && (limits.low() == null || limits.high() == null);
    };
  }

  private Answer judge(Plan plan, Step step) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("step", step.toString());
    if (!(way.limits(plan, step) instanceof ResultsLimits limits)) {
      boolean without = ResultsWay.without(step);
      facts.put("status", without ? "NOT_DUE" : "NOT_COMPUTABLE");
      facts.put("reason", without ? "-" : String.valueOf(way.limits(plan, step)));
      return new Answer(step, facts);
    }
    Begin begin = way.begin(plan, step);
    Value latest = actual.upTo(plan, step, judgedDay);
    long now = of.knownOn() == NEVER ? of.judged().end() : of.knownOn();
    boolean over =
        (step.due() <= of.judged().end() && step.due() < now)
            || (latest.number() != null && latest.day() >= step.due());
    Value byTheDay =
        !over
            ? Value.none("NOT_YET", NEVER)
            : judgedDay <= step.due() || step.during() != null
                ? latest // what ends after a period may tell of its days as well
                : actual.upTo(plan, step, step.due());
    Value held = latest;
    if (over && !byTheDay.absent()) {
      boolean late =
          latest.number() != null
              && limits.meets(latest.number())
              && (byTheDay.number() == null || !limits.meets(byTheDay.number()));
      held = late ? latest : byTheDay;
    }
    Start baseline = plans.baseline(plan, step);
    long since =
        latest.day() != NEVER ? latest.day() : baseline == null ? NEVER : baseline.period().end();
    long next = next(since);
    long limit = step.during() == null ? judgedDay : Math.min(judgedDay, step.due());
    boolean stale =
        of.frequencies().isEmpty()
            ? of.judged().count() > 1 && latest.day() != NEVER && latest.day() < of.judged().start()
            : latest.day() != NEVER && next != NEVER && next <= limit;
    long byNext = next(byTheDay.day());
    boolean lacking =
        over
            && !of.frequencies().isEmpty()
            && byNext != NEVER
            && byNext <= step.due()
            && latest.day() == byTheDay.day();
    long at = held.number() == null ? judgedDay : held.day();
    boolean settled = over || (held.number() != null && held.day() >= step.due());
    Fraction share = way.expectedShare(plan, step, begin, limits, at);
    Fraction shareNow = way.expectedShare(plan, step, begin, limits, judgedDay);
    boolean begun = step.during() == null || step.during().start() <= judgedDay;
    Fraction asked =
        shareNow == null ? null : ResultsVerdict.asked(of.kind(), limits, begin.number(), shareNow);
    boolean nothingDue =
        !begun || (asked != null && asked.signum() <= 0) || (next != NEVER && next > judgedDay);

    facts.put("limits", limits.toString());
    facts.put("latest", latest.number() == null ? latest.reason() : latest.toString());
    facts.put("onTheDay", byTheDay.number() == null ? byTheDay.reason() : byTheDay.toString());
    facts.put("held", held.number() == null ? held.reason() : held.toString());
    if (held.number() != null && held.coverage() != null) {
      facts.put("coverage", held.coverage().toString());
    }
    facts.put("settled", String.valueOf(settled));
    facts.put("next", ResultsCase.day(next));
    facts.put("stale", String.valueOf(stale));
    facts.put("start", begin.number() == null ? begin.reason() : begin.number().toString());
    facts.put("startDay", ResultsCase.day(begin.day()));
    facts.put("share", share == null ? "none" : share.toString());
    Fraction fraction = null;
    if (held.number() != null
        && !nominal()
        && begin.number() != null
        && !contradicts(limits, begin.number())
        && !limits.reached(begin.number())) {
      fraction =
          Fraction.ONE.minus(
              limits.shortfall(held.number()).over(limits.shortfall(begin.number())));
    }
    facts.put("fraction", fraction == null ? "none" : fraction.toString());
    // what would be expected between names, the definition does not say
    if (!nominal()) {
      facts.put(
          "expected",
          begin.number() == null || limits.reached(begin.number())
              ? "none"
              : way.expected(plan, step, begin, limits, at).toString());
    }
    boolean contradicts = begin.number() != null && contradicts(limits, begin.number());
    String verdict =
        new ResultsVerdict(
                of.kind(),
                new ResultsVerdict.Days(step.due(), judgedDay),
                limits,
                begin,
                held,
                new ResultsVerdict.Marks(
                    contradicts, over, settled, stale, lacking, nothingDue, way.isSum(step)),
                share,
                ResultsWay.timeShare(begin, step.due(), held.day()),
                fraction)
            .text();
    int gap = verdict.indexOf(' ');
    facts.put("status", gap < 0 ? verdict : verdict.substring(0, gap));
    facts.put("reason", gap < 0 ? "-" : verdict.substring(gap + 1));
    return new Answer(step, facts);
  }
}
