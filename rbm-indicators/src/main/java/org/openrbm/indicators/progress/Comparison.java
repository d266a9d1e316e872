package org.openrbm.indicators.progress;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.target.Direction;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Units;

/**
 * The calculations of one value held against one target on a day. {@link Progress} says what each
 * of its figures means.
 *
 * @param target the numbers that meet the target
 * @param due the last day on which to meet it
 * @param baseline the value at the start
 * @param actual the latest value up to the day
 * @param asOf the day
 * @param unit the unit of the three values
 * @param direction the declared direction of improvement
 * @param path the path from baseline to target
 */
record Comparison(
    Interval target,
    LocalDate due,
    DatedFigure baseline,
    DatedFigure actual,
    LocalDate asOf,
    String unit,
    Optional<Direction> direction,
    ExpectedPath path) {

  /** The day for which the baseline stands; empty without a baseline. */
  Optional<LocalDate> start() {
    return baseline.date().equals(LocalDate.MIN) ? Optional.empty() : Optional.of(baseline.date());
  }

  /**
   * {@return whether it is settled that the last day on which to meet the target has come: that day
   * is over, or the actual value is of that day}
   */
  boolean overdue() {
    return asOf.isAfter(due) || !actual.date().isBefore(due);
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
                recorder.given("limit of the target", unit, limit)));
  }

  Figure fraction(Recorder recorder) {
    if (contradictory()) {
      return Figure.none(NotComputable.CONTRADICTORY_DIRECTION);
    }
    Figure now = actual.figure().derive(recorder);
    return baseline
        .figure()
        .derive(recorder)
        .then(
            start ->
                now.then(
                    value ->
                        ProgressFraction.of(target, start, value, recorder)
                            .map(Figure::of)
                            .orElseGet(() -> Figure.none(NotComputable.BASELINE_MEETS_TARGET))));
  }

  /** {@return whether the target lies against the declared direction, seen from the baseline} */
  boolean contradictory() {
    Optional<Ratio> start = baseline.figure().value();
    return direction.isPresent()
        && start.isPresent()
        && direction.get().contradicts(target, start.get());
  }

  Figure achievement(Recorder recorder) {
    if (target.lower().isPresent() && target.upper().isPresent()) {
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
                    recorder.given("target", unit, limit)));
  }

  /**
   * The share of the target that is reached, so that more is better on either side and whatever the
   * sign of the target: A ÷ T for "at least T", 2 − A ÷ T for "at most T" if T is positive.
   */
  Figure reached(Recorder recorder) {
    return achievement(recorder)
        .map(
            share -> {
              Ratio missing = target.shortfall(share.value().times(limit()));
              return recorder.derived(
                  "share of the target reached",
                  "",
                  Ratio.ONE.minus(missing.dividedBy(limit().abs())),
                  "1 − shortfall of the actual value ÷ size of the target",
                  share);
            });
  }

  Figure expected(Recorder recorder) {
    return baseline
        .figure()
        .derive(recorder)
        .then(
            start -> {
              if (target.contains(start.value())) {
                return Figure.none(NotComputable.BASELINE_MEETS_TARGET);
              }
              Derivation limit = recorder.given("target", unit, nearestLimit(start.value()));
              return expectedFraction(recorder)
                  .then(share -> expected(recorder, start, limit, share));
            });
  }

  private Figure expected(Recorder recorder, Derivation start, Derivation limit, Derivation share) {
    return Figure.of(
        recorder.derived(
            "expected value",
            unit,
            start.value().plus(limit.value().minus(start.value()).times(share.value())),
            "baseline + (target − baseline) × share of the way expected",
            start,
            limit,
            share));
  }

  Figure expectedFraction(Recorder recorder) {
    return start()
        .map(
            start ->
                Figure.of(
                    recorder.given(
                        "share of the way expected",
                        "",
                        requireNonNull(
                            path.share(start, due, asOf), "share of the expected path"))))
        .orElseGet(() -> Figure.none(NotComputable.NO_BASELINE));
  }

  Figure fractionOfExpected(Figure fraction, Recorder recorder) {
    return fractionOfExpected(fraction, expectedFraction(recorder), recorder);
  }

  /** The share covered of what was expected; by figures that are made already. */
  static Figure fractionOfExpected(Figure fraction, Figure expected, Recorder recorder) {
    return expected.then(
        share ->
            share.value().signum() == 0
                ? Figure.none(NotComputable.NOTHING_EXPECTED_YET)
                : fraction
                    .derive(recorder)
                    .map(
                        covered ->
                            recorder.derived(
                                "progress against expected",
                                "",
                                covered.value().dividedBy(share.value()),
                                "progress ÷ share of the way expected",
                                covered,
                                share)));
  }

  Figure gap(Recorder recorder) {
    return actual
        .figure()
        .derive(recorder)
        .map(
            value ->
                recorder.derived(
                    "gap",
                    Units.ofDifference(unit),
                    target.signedDistance(value.value()),
                    recorder.recording() ? "movement into " + target : "",
                    value));
  }

  private Ratio nearestLimit(Ratio from) {
    return switch (target.position(from)) {
      case BELOW -> target.lower().orElseThrow();
      case ABOVE -> target.upper().orElseThrow();
      case WITHIN -> limit();
    };
  }

  /** The lower limit, or the only one. */
  private Ratio limit() {
    return target.lower().or(target::upper).orElseThrow();
  }
}
