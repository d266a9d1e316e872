package org.openrbm.indicators.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.core.Recorder;
import org.openrbm.core.target.Direction;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Units;

/**
 * The progress of one measure against one target on a day.
 *
 * <p>Every figure is exact, or says why there is none; none is clamped or rounded. {@link
 * #fraction} is the share of the way from the baseline, {@link #achievement} the actual value as a
 * share of the target: two numbers that are both called progress elsewhere. Immutable and safe to
 * share between threads.
 *
 * @since 0.1.0
 */
public final class Progress {

  private final Interval target;
  private final LocalDate due;
  private final DatedFigure baseline;
  private final DatedFigure actual;
  private final LocalDate asOf;
  private final String unit;
  private final Optional<Direction> direction;
  private final StatusScheme scheme;
  private final ExpectedPath path;

  private final Figure fraction;
  private final StatusRule.Verdict verdict;

  Progress(
      Interval target,
      LocalDate due,
      DatedFigure baseline,
      DatedFigure actual,
      LocalDate asOf,
      String unit,
      Optional<Direction> direction,
      StatusScheme scheme,
      ExpectedPath path) {
    this.target = target;
    this.due = due;
    this.baseline = baseline;
    this.actual = actual;
    this.asOf = asOf;
    this.unit = unit;
    this.direction = direction;
    this.scheme = scheme;
    this.path = path;
    this.fraction =
        Figure.calculated(
            recorder ->
                fraction(
                    recorder,
                    baseline.figure().derive(recorder),
                    actual.figure().derive(recorder)));
    this.verdict = StatusRule.verdict(this, scheme);
  }

  /** {@return the numbers that meet the target} */
  public Interval target() {
    return target;
  }

  /** {@return the last day on which to meet it} */
  public LocalDate due() {
    return due;
  }

  /** {@return the day as of which progress is stated} */
  public LocalDate asOf() {
    return asOf;
  }

  /** {@return the unit of baseline, target and actual value} */
  public String unit() {
    return unit;
  }

  /** {@return the value at the start} */
  public Figure baseline() {
    return baseline.figure();
  }

  /**
   * {@return the day for which the baseline stands, the start of the expected path; empty without a
   * baseline}
   */
  public Optional<LocalDate> baselineDate() {
    return baseline.date().equals(LocalDate.MIN) ? Optional.empty() : Optional.of(baseline.date());
  }

  /** {@return the latest value up to the day} */
  public Figure actual() {
    return actual.figure();
  }

  /** {@return the scheme by which the status is judged} */
  public StatusScheme scheme() {
    return scheme;
  }

  /**
   * {@return the share of the way from baseline to target, raw: below 0 when the value moved away,
   * above 1 when it passed a one-sided target}
   */
  public Figure fraction() {
    return fraction;
  }

  /** {@return {@link #fraction} brought into 0 to 1} */
  public Figure cappedFraction() {
    return Figure.calculated(this::cappedFraction);
  }

  /**
   * {@return the actual value as a share of the target; not defined for a band, or a target of 0}
   */
  public Figure achievement() {
    return Figure.calculated(this::achievement);
  }

  /**
   * {@return the share of the way that should be covered by the day; without a baseline there is no
   * day from which on to expect anything}
   */
  public Figure expectedFraction() {
    return Figure.calculated(this::expectedFraction);
  }

  /** {@return the value that should be reached by the day} */
  public Figure expected() {
    return Figure.calculated(this::expected);
  }

  /** {@return the share of the way that was covered, as a share of what should be by the day} */
  public Figure fractionOfExpected() {
    return Figure.calculated(this::fractionOfExpected);
  }

  /**
   * {@return the movement that meets the target, in {@link #unit}: of a measure in per cent,
   * percentage points; 0 once it is met}
   */
  public Figure gap() {
    return Figure.calculated(this::gap);
  }

  /**
   * {@return {@link #gap} in per cent of the limit of the target that is nearest; not defined for a
   * limit of 0 that is not met}
   */
  public Figure gapPercent() {
    return Figure.calculated(this::gapPercent);
  }

  /** {@return the status} */
  public Status status() {
    return verdict.status();
  }

  /** {@return why the status is not computable; empty if it is} */
  public Optional<Reason> reason() {
    return verdict.reason();
  }

  /** {@return the status in the words of the scheme; empty if the scheme was not applied} */
  public Optional<String> statusLabel() {
    return verdict.label();
  }

  private Figure cappedFraction(Recorder recorder) {
    return fraction
        .derive(recorder)
        .then(
            raw ->
                Figure.of(
                    recorder.derived(
                        "capped progress",
                        "",
                        raw.value().max(Ratio.ZERO).min(Ratio.ONE),
                        "progress, at least 0 and at most 1",
                        raw)));
  }

  private Figure gapPercent(Recorder recorder) {
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

  private Figure fraction(Recorder recorder, Figure from, Figure now) {
    if (contradictory()) {
      return Figure.none(NotComputable.CONTRADICTORY_DIRECTION);
    }
    return from.then(
        start ->
            now.then(
                value ->
                    ProgressFraction.of(target, start, value, recorder)
                        .map(Figure::of)
                        .orElseGet(() -> Figure.none(NotComputable.BASELINE_MEETS_TARGET))));
  }

  /** {@return whether the target lies against the declared direction, seen from the baseline} */
  boolean contradictory() {
    if (direction.isEmpty() || baseline.figure().value().isEmpty()) {
      return false;
    }
    int movement = target.signedDistance(baseline.figure().value().get()).signum();
    return switch (direction.get()) {
      case INCREASING -> movement < 0;
      case DECREASING -> movement > 0;
      case MAINTAIN -> false;
    };
  }

  private Figure achievement(Recorder recorder) {
    if (target.lower().isPresent() && target.upper().isPresent()) {
      return Figure.none(NotComputable.BAND_TARGET);
    }
    Ratio limit = target.lower().or(target::upper).orElseThrow();
    if (limit.signum() == 0) {
      return Figure.none(NotComputable.ZERO_TARGET);
    }
    return actual
        .figure()
        .derive(recorder)
        .then(
            value ->
                Figure.of(
                    recorder.derived(
                        "achievement",
                        "",
                        value.value().dividedBy(limit),
                        "actual value ÷ target",
                        value,
                        recorder.given("target", unit, limit))));
  }

  private Figure expected(Recorder recorder) {
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

  private Figure expectedFraction(Recorder recorder) {
    return baselineDate()
        .map(
            start ->
                Figure.of(
                    recorder.given("share of the way expected", "", path.share(start, due, asOf))))
        .orElseGet(() -> Figure.none(NotComputable.NO_BASELINE));
  }

  private Figure fractionOfExpected(Recorder recorder) {
    Figure raw = fraction.derive(recorder);
    return expectedFraction(recorder)
        .then(
            share ->
                share.value().signum() == 0
                    ? Figure.none(NotComputable.NOTHING_EXPECTED_YET)
                    : raw.then(
                        covered ->
                            Figure.of(
                                recorder.derived(
                                    "progress against expected",
                                    "",
                                    covered.value().dividedBy(share.value()),
                                    "progress ÷ share of the way expected",
                                    covered,
                                    share))));
  }

  private Figure gap(Recorder recorder) {
    return actual
        .figure()
        .derive(recorder)
        .then(
            value ->
                Figure.of(
                    recorder.derived(
                        "gap",
                        Units.ofDifference(unit),
                        target.signedDistance(value.value()),
                        recorder.recording() ? "movement into " + target : "",
                        value)));
  }

  private Ratio nearestLimit(Ratio from) {
    return switch (target.position(from)) {
      case BELOW -> target.lower().orElseThrow();
      case ABOVE -> target.upper().orElseThrow();
      case WITHIN -> target.lower().or(target::upper).orElseThrow();
    };
  }

  /** {@return status, fraction, target and day in one line} */
  @Override
  public String toString() {
    return "%s, progress %s, actual %s, target %s by %s, as of %s"
        .formatted(status(), fraction, actual.figure(), target, due, asOf);
  }
}
