package org.openrbm.indicators.progress;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Units;

/**
 * The calculations of one value held against one target. {@link Progress} says what each of its
 * figures means.
 *
 * @param aim what is to be met, and the way to it
 * @param start the value from which the way begins, with its day
 * @param actual the value that is held against the target, with its day
 * @param onTheDay the value by the last day of the target, once that day is over
 * @param latest the latest value up to the day judged
 * @param time the days of the judgement
 */
record Comparison(
    Aim aim,
    DatedFigure start,
    DatedFigure actual,
    Optional<DatedFigure> onTheDay,
    DatedFigure latest,
    Time time) {

  /**
   * What is to be met.
   *
   * @param target the numbers that meet the target
   * @param due the last day on which to meet it
   * @param window the days of which values count
   * @param unit the unit of the values
   * @param direction the declared direction of improvement
   * @param nature what the values are
   * @param way the start and the steps on the way to the target; empty without a start
   * @param path the path through them
   * @param sum whether values are sums that grow until the last day of the target
   */
  record Aim(
      Interval target,
      LocalDate due,
      TargetWindow window,
      String unit,
      Optional<Direction> direction,
      Nature nature,
      List<ExpectedPath.Waypoint> way,
      ExpectedPath path,
      boolean sum) {}

  /** What values are, as far as it makes a difference to a judgement. */
  enum Nature {
    /** Numbers. */
    PLAIN,
    /** Numbers of things, which come whole. */
    THINGS,
    /** Names without order, of which none is nearer to another. */
    NAMES
  }

  /**
   * The days of a judgement.
   *
   * @param day the day judged
   * @param over whether the last day of the target is over
   * @param nextDue when the next figure is due, if that is known
   * @param stale whether a newer figure should have come by the day judged
   * @param lacking whether the figure of the last day of the target should have come and has not
   */
  record Time(
      LocalDate day, boolean over, Optional<LocalDate> nextDue, boolean stale, boolean lacking) {}

  Interval target() {
    return aim.target();
  }

  LocalDate due() {
    return aim.due();
  }

  private String unit() {
    return aim.unit();
  }

  /** The day from which the way begins; empty without a start. */
  Optional<LocalDate> startDay() {
    return start.date().equals(LocalDate.MIN) ? Optional.empty() : Optional.of(start.date());
  }

  /**
   * {@return whether it is settled that the last day on which to meet the target has come: that day
   * is over, or the actual value is of that day}
   */
  boolean settled() {
    return time.over() || (actual.figure().value().isPresent() && !actual.date().isBefore(due()));
  }

  /** The day of the actual value, or the day judged if there is none. */
  private LocalDate dayOfValue() {
    return actual.figure().value().isPresent() ? actual.date() : time.day();
  }

  Figure cappedFraction(Figure fraction, Recorder recorder) {
    return fraction
        .derive(recorder)
        .map(
            raw ->
                recorder.derived(
                    "capped progress",
                    "",
                    raw.value().max(Ratio.ZERO).min(Ratio.ONE),
                    "progress, at least 0 and at most 1",
                    raw));
  }

  Figure gapPercent(Recorder recorder) {
    return gap(recorder).then(gap -> inPercent(gap, recorder));
  }

  private Figure inPercent(Derivation gap, Recorder recorder) {
    if (gap.value().signum() == 0) {
      return Figure.of(gap);
    }
    Ratio limit = nearestLimit(actual.figure().value().orElseThrow());
    return limit.signum() == 0
        ? Figure.none(NotComputable.ZERO_TARGET)
        : Figure.of(
            recorder.derived(
                "gap",
                "per cent of target",
                gap.value().times(Ratio.HUNDRED).dividedBy(limit.abs()),
                "gap ÷ limit of the target × 100",
                gap,
                recorder.given("limit of the target", unit(), limit)));
  }

  Figure fraction(Recorder recorder) {
    if (aim.nature() == Nature.NAMES) {
      return Figure.none(NotComputable.NOT_NUMERIC);
    }
    if (contradictory()) {
      return Figure.none(NotComputable.CONTRADICTORY_DIRECTION);
    }
    Figure now = actual.figure().derive(recorder);
    return start
        .figure()
        .derive(recorder)
        .then(
            from ->
                now.then(
                    value ->
                        ProgressFraction.of(target(), from, value, recorder)
                            .map(Figure::of)
                            .orElseGet(() -> Figure.none(NotComputable.BASELINE_MEETS_TARGET))));
  }

  /** {@return whether the target lies against the declared direction, seen from the start} */
  boolean contradictory() {
    Optional<Ratio> from = start.figure().value();
    return aim.direction().isPresent()
        && from.isPresent()
        && aim.direction().get().contradicts(target(), from.get());
  }

  Figure achievement(Recorder recorder) {
    if (target().lower().isPresent() && target().upper().isPresent()) {
      return Figure.none(NotComputable.BAND_TARGET);
    }
    Ratio limit = limit();
    if (limit.signum() == 0) {
      return Figure.none(NotComputable.ZERO_TARGET);
    }
    return actual
        .figure()
        .derive(recorder)
        .map(
            value ->
                recorder.derived(
                    "achievement",
                    "",
                    value.value().dividedBy(limit),
                    "actual value ÷ target",
                    value,
                    recorder.given("target", unit(), limit)));
  }

  /**
   * The share of the target that is reached, so that more is better on either side and whatever the
   * sign of the target: A ÷ T for "at least T", 2 − A ÷ T for "at most T" if T is positive.
   */
  Figure reached(Recorder recorder) {
    return achievement(recorder)
        .map(
            share -> {
              Ratio missing = target().shortfall(share.value().times(limit()));
              return recorder.derived(
                  "share of the target reached",
                  "",
                  Ratio.ONE.minus(missing.dividedBy(limit().abs())),
                  "1 − shortfall of the actual value ÷ size of the target",
                  share);
            });
  }

  /** The value of the path on a day. */
  private Ratio onPath(List<ExpectedPath.Waypoint> way, LocalDate day) {
    return requireNonNull(aim.path().value(way, day), "value of the expected path");
  }

  /** Whether there is no way to cover from a start: it is in the target, or at a limit of it. */
  private boolean noWay(Ratio from) {
    return target().signedDistance(from).signum() == 0;
  }

  Figure expected(Recorder recorder) {
    if (aim.nature() == Nature.NAMES) {
      return Figure.none(NotComputable.NOT_NUMERIC);
    }
    return start
        .figure()
        .derive(recorder)
        .then(
            from ->
                noWay(from.value())
                    ? Figure.none(NotComputable.BASELINE_MEETS_TARGET)
                    : Figure.of(expected(recorder, from)));
  }

  private Derivation expected(Recorder recorder, Derivation from) {
    Ratio value = onPath(aim.way(), dayOfValue());
    if (!recorder.recording()) {
      return recorder.derived("expected value", unit(), value, "", from);
    }
    Derivation[] way =
        aim.way().stream()
            .skip(1)
            .map(step -> recorder.given("step by " + step.day(), unit(), step.value()))
            .toArray(Derivation[]::new);
    Derivation[] all = new Derivation[way.length + 1];
    all[0] = from;
    System.arraycopy(way, 0, all, 1, way.length);
    return recorder.derived(
        "expected value",
        unit(),
        value,
        "on the path through the steps, on " + dayOfValue() + ", the day of the value",
        all);
  }

  Figure expectedFraction(Recorder recorder) {
    return expectedFraction(recorder, dayOfValue());
  }

  /** The share of the way that should be covered by a day. */
  Figure expectedFraction(Recorder recorder, LocalDate day) {
    if (startDay().isEmpty()) {
      return Figure.none(NotComputable.NO_BASELINE);
    }
    Optional<Ratio> from = start.figure().value();
    boolean level = from.isEmpty() || noWay(from.get());
    if (level || aim.nature() == Nature.NAMES || straight()) {
      return timeShare(recorder, day); // also where there is no way to cover, but a day to wait for
    }
    Ratio limit = nearestLimit(from.get());
    return Figure.of(
        recorder.given(
            "share of the way expected",
            "",
            onPath(aim.way(), day).minus(from.get()).dividedBy(limit.minus(from.get()))));
  }

  /**
   * The share of the way that should be covered by a day, in whole things where they are counted.
   */
  Optional<Ratio> asked(LocalDate day) {
    return expectedFraction(Recorder.off(), day)
        .map(share -> inWholeThings(share, Recorder.off()))
        .value();
  }

  /** Whether the period of which values count begins after the day judged. */
  boolean notBegun() {
    return aim.window() instanceof TargetWindow.During during
        && during.period().start().isAfter(time.day());
  }

  /**
   * Whether the way has no step in between on a path of the library, so that share and time agree.
   */
  private boolean straight() {
    return aim.way().size() == 2
        && (aim.path() == ExpectedPath.LINEAR || aim.path() == ExpectedPath.AT_THE_END);
  }

  /** The share of the time to the last day of the target, on the path, by the day of the value. */
  Figure timeShare() {
    return timeShare(Recorder.off(), dayOfValue());
  }

  private Figure timeShare(Recorder recorder, LocalDate day) {
    return startDay()
        .map(
            first ->
                Figure.of(
                    recorder.given(
                        "share of the way expected",
                        "",
                        onPath(
                            List.of(
                                new ExpectedPath.Waypoint(first, Ratio.ZERO),
                                new ExpectedPath.Waypoint(latestOf(first, due()), Ratio.ONE)),
                            day))))
        .orElseGet(() -> Figure.none(NotComputable.NO_BASELINE));
  }

  private static LocalDate latestOf(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  Figure fractionOfExpected(Figure fraction, Recorder recorder) {
    return fractionOfExpected(fraction, expectedFraction(recorder), recorder);
  }

  /** The share covered of what was expected; by figures that are made already. */
  Figure fractionOfExpected(Figure fraction, Figure expected, Recorder recorder) {
    return expected
        .derive(recorder)
        .then(
            share ->
                share.value().signum() <= 0
                    ? Figure.none(NotComputable.NOTHING_EXPECTED_YET)
                    : fraction
                        .derive(recorder)
                        .then(
                            covered ->
                                ofExpected(covered, inWholeThings(share, recorder), recorder)));
  }

  private static Figure ofExpected(Derivation covered, Derivation share, Recorder recorder) {
    return share.value().signum() == 0
        ? Figure.none(NotComputable.NOTHING_EXPECTED_YET)
        : Figure.of(
            recorder.derived(
                "progress against expected",
                "",
                covered.value().dividedBy(share.value()),
                "progress ÷ share of the way expected",
                covered,
                share));
  }

  /**
   * The share of the way that asks for whole things only, where things are counted: a path of
   * 6,204.35 kits by the day asks for 6,204.
   */
  private Derivation inWholeThings(Derivation share, Recorder recorder) {
    if (aim.nature() != Nature.THINGS || start.figure().value().isEmpty()) {
      return share;
    }
    Ratio from = start.figure().orElseThrow();
    Ratio limit = nearestLimit(from);
    if (!from.whole() || !limit.whole() || noWay(from)) {
      return share;
    }
    Ratio steps = limit.minus(from).abs();
    Ratio onPath = steps.times(share.value());
    return onPath.whole()
        ? share
        : recorder.derived(
            "share of the way expected",
            "",
            floor(onPath).dividedBy(steps),
            "in whole things, of which the path asks for the whole ones",
            share);
  }

  private static Ratio floor(Ratio value) {
    BigInteger numerator = value.numerator();
    BigInteger denominator = value.denominator();
    if (numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE) {
      return Ratio.of(Math.floorDiv(numerator.longValue(), denominator.longValue()));
    }
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    Ratio whole = Ratio.of(parts[0], BigInteger.ONE);
    return parts[1].signum() < 0 ? whole.minus(1) : whole;
  }

  Figure gap(Recorder recorder) {
    return actual
        .figure()
        .derive(recorder)
        .map(
            value ->
                recorder.derived(
                    "gap",
                    Units.ofDifference(unit()),
                    target().signedDistance(value.value()),
                    recorder.recording() ? "movement into " + target() : "",
                    value));
  }

  private Ratio nearestLimit(Ratio from) {
    return switch (target().position(from)) {
      case BELOW -> target().lower().orElseThrow();
      case ABOVE -> target().upper().orElseThrow();
      case WITHIN -> limit();
    };
  }

  /** The lower limit, or the only one. */
  Ratio limit() {
    return target().lower().or(target()::upper).orElseThrow();
  }
}
