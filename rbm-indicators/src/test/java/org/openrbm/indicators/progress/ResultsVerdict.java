package org.openrbm.indicators.progress;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.indicators.progress.ResultsRules.Value;
import org.openrbm.indicators.progress.ResultsWay.Begin;

/**
 * The status that follows from what is known of a step, with the reason if there is one.
 *
 * @param share the share of the way that is expected on the day of the value held
 * @param time the share of the days that have gone by then
 * @param fraction the share of the way that the value held has covered
 */
record ResultsVerdict(
    MeasureKind kind,
    Days days,
    ResultsLimits limits,
    Begin begin,
    Value held,
    Marks marks,
    @Nullable Fraction share,
    @Nullable Fraction time,
    @Nullable Fraction fraction) {

  private static final Fraction LIMIT_OF_BEHIND = Fraction.of(3, 4);

  /** The day on which the step is due, and that on which it is judged. */
  record Days(long due, long judged) {}

  /** What holds of the step. */
  record Marks(
      boolean contradicts,
      boolean over,
      boolean settled,
      boolean stale,
      boolean lacking,
      boolean nothingDue,
      boolean sum) {}

  /** {@return such as "MISSED" or "NOT_COMPUTABLE STALE_FIGURE"} */
  String text() {
    Fraction value = held.number();
    if (value == null) {
      return held.absent() && !marks.over() && marks.nothingDue()
          ? "NOT_DUE"
          : "NOT_COMPUTABLE " + held.reason();
    }
    if (marks.contradicts()) {
      return "NOT_COMPUTABLE CONTRADICTORY_DIRECTION";
    }
    return marks.settled() ? atTheEnd(value) : onTheWay(value);
  }

  private String atTheEnd(Fraction value) {
    // a sum that was not reported to the end may still have grown
    boolean open = marks.sum() && held.day() < days.due();
    boolean ceiling = marks.sum() && limits.high() != null;
    if (ceiling && limits.above(value)) {
      return "MISSED";
    }
    if (limits.meets(value) && !(open && ceiling)) {
      return held.day() > days.due() ? "MET_LATE" : "ACHIEVED";
    }
    return open || marks.lacking() ? "NOT_COMPUTABLE FIGURE_OVERDUE" : "MISSED";
  }

  private String onTheWay(Fraction value) {
    // what must not be exceeded is not yet achieved while more can be added
    boolean ceiling = marks.sum() && limits.high() != null;
    if (limits.meets(value) && !ceiling) {
      return "ACHIEVED";
    }
    if (ceiling && limits.above(value)) {
      return "OFF_TRACK"; // nothing later can take it back
    }
    if (days.judged() >= days.due()) {
      return "NOT_COMPUTABLE FIGURE_OVERDUE";
    }
    if (marks.stale()) {
      return "NOT_COMPUTABLE STALE_FIGURE";
    }
    if (ceiling) {
      return underCeiling(value, Objects.requireNonNull(limits.high()));
    }
    return kind == MeasureKind.NOMINAL ? "NOT_DUE" : againstTheWay();
  }

  private String underCeiling(Fraction value, Fraction high) {
    if (begin.number() == null || time == null) {
      return "ON_TRACK";
    }
    Fraction allowed = begin.number().plus(high.minus(begin.number()).times(time));
    return value.compareTo(allowed) <= 0 ? "ON_TRACK" : "BEHIND";
  }

  private String againstTheWay() {
    if (share != null && share.signum() <= 0) {
      return marks.nothingDue() ? "NOT_DUE" : "NOT_COMPUTABLE NOTHING_EXPECTED_YET";
    }
    if (begin.number() == null) {
      return "NOT_COMPUTABLE " + begin.reason();
    }
    if (limits.reached(begin.number())) {
      return "OFF_TRACK";
    }
    Fraction asked = asked(kind, limits, begin.number(), Objects.requireNonNull(share));
    if (asked.signum() == 0) {
      return "NOT_DUE";
    }
    Fraction figure = Objects.requireNonNull(fraction).over(asked);
    if (figure.compareTo(Fraction.ONE) >= 0) {
      return "ON_TRACK";
    }
    return figure.compareTo(LIMIT_OF_BEHIND) >= 0 ? "BEHIND" : "OFF_TRACK";
  }

  /** Things come whole: of a part of one nothing is asked. */
  static Fraction asked(
      MeasureKind kind, ResultsLimits limits, @Nullable Fraction start, Fraction expected) {
    if (kind != MeasureKind.UNIT || start == null || limits.reached(start) || !start.whole()) {
      return expected;
    }
    Fraction limit = limits.limit(start);
    if (!limit.whole()) {
      return expected;
    }
    Fraction whole = limit.minus(start).abs();
    return whole.times(expected).floor().over(whole);
  }
}
