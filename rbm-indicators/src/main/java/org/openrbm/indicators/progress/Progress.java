package org.openrbm.indicators.progress;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.Reason;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.core.text.NoJson;
import org.openrbm.indicators.measurement.NotComputable;

/**
 * The progress of one measure against one step of its plan.
 *
 * <p>Every figure is exact, or says why there is none; none is clamped or rounded. {@link
 * #fraction} is the share of the way from the baseline, {@link #achievement} the actual value as a
 * share of the target: two numbers that are both called progress elsewhere. Immutable and safe to
 * share between threads.
 *
 * @since 0.1.0
 */
@NoJson
public final class Progress {

  private final Comparison of;
  private final StatusScheme scheme;
  private final Figure fraction;
  private final StatusRule.Verdict verdict;

  private Progress(
      Comparison of, StatusScheme scheme, Figure fraction, StatusRule.Verdict verdict) {
    this.of = of;
    this.scheme = scheme;
    this.fraction = fraction;
    this.verdict = verdict;
  }

  static Progress of(Comparison comparison, StatusScheme scheme) {
    Figure fraction = Figure.calculated(comparison::fraction);
    return new Progress(
        comparison, scheme, fraction, StatusRule.verdict(comparison, fraction, scheme));
  }

  /** {@return the numbers that meet the target} */
  public Interval target() {
    return of.target();
  }

  /** {@return the days of which the values are held against it} */
  public TargetWindow window() {
    return of.aim().window();
  }

  /** {@return the last day on which to meet it} */
  public LocalDate due() {
    return of.due();
  }

  /** {@return the day that is judged} */
  public LocalDate asOf() {
    return of.time().day();
  }

  /** {@return the unit of baseline, target and actual value} */
  public String unit() {
    return of.aim().unit();
  }

  /**
   * {@return the value from which the way to the target begins: the baseline, or 0 of a sum, which
   * begins with its first day}
   */
  public Figure baseline() {
    return of.start().figure();
  }

  /**
   * {@return the day from which the way begins: that of the baseline, or the day before the first
   * of a sum; empty without a baseline}
   */
  public Optional<LocalDate> baselineDate() {
    return of.startDay();
  }

  /**
   * {@return the value that is held against the target} That is the latest up to the day judged.
   * Once the last day of the target is over, it is the value of that day, unless only a later one
   * meets the target.
   */
  public Figure actual() {
    return of.actual().figure();
  }

  /** {@return the day for which {@link #actual} stands; empty if nothing is known} */
  public Optional<LocalDate> actualDay() {
    return day(of.actual());
  }

  /**
   * {@return the value by the last day of the target; without a number, for the reason that the day
   * has not come, as long as that is not over}
   */
  public Figure onTheDay() {
    return of.onTheDay()
        .map(DatedFigure::figure)
        .orElseGet(() -> Figure.none(NotComputable.NOT_YET));
  }

  /** {@return the day for which {@link #onTheDay} stands; empty if there is none} */
  public Optional<LocalDate> onTheDayDay() {
    return of.onTheDay().flatMap(Progress::day);
  }

  /** {@return the latest value up to the day judged} */
  public Figure latest() {
    return of.latest().figure();
  }

  /** {@return the day for which {@link #latest} stands; empty if nothing is known} */
  public Optional<LocalDate> latestDay() {
    return day(of.latest());
  }

  private static Optional<LocalDate> day(DatedFigure figure) {
    return figure.figure().value().map(known -> figure.date());
  }

  /** {@return whether the last day of the target has come, so that it is met or missed} */
  public boolean settled() {
    return of.settled();
  }

  /** {@return the last day of the next figure that is expected, if it is stated how often} */
  public Optional<LocalDate> nextDue() {
    return of.time().nextDue();
  }

  /** {@return whether a newer figure should have come by the day judged} */
  public boolean stale() {
    return of.time().stale();
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
    return Figure.calculated(recorder -> of.cappedFraction(fraction, recorder));
  }

  /**
   * {@return the actual value as a share of the target; not defined for a band, or a target of 0}
   */
  public Figure achievement() {
    return Figure.calculated(of::achievement);
  }

  /**
   * {@return the share of the way that should be covered by the day of the value; without a
   * baseline there is no day from which on to expect anything}
   */
  public Figure expectedFraction() {
    return Figure.calculated(of::expectedFraction);
  }

  /**
   * {@return the value that should be reached by the day of the value, on the path through the
   * steps of the plan}
   */
  public Figure expected() {
    return Figure.calculated(of::expected);
  }

  /** {@return the share of the way that was covered, as a share of what should be by the day} */
  public Figure fractionOfExpected() {
    return Figure.calculated(recorder -> of.fractionOfExpected(fraction, recorder));
  }

  /**
   * {@return the movement that meets the target, in {@link #unit}: of a measure in per cent,
   * percentage points; 0 once it is met}
   */
  public Figure gap() {
    return Figure.calculated(of::gap);
  }

  /**
   * {@return {@link #gap} in per cent of the limit of the target that is nearest; not defined for a
   * limit of 0 that is not met}
   */
  public Figure gapPercent() {
    return Figure.calculated(of::gapPercent);
  }

  /**
   * {@return the status} Once the last day of the target has come, it is achieved, met late or
   * missed, with or without a baseline. Before, it is that of the scheme, by the latest figure and
   * its day; a figure that is older than the one due gives none.
   */
  public Status status() {
    return verdict.status();
  }

  /** {@return why the status is not computable; empty if it is} */
  public Optional<Reason> reason() {
    return verdict.reason();
  }

  /**
   * {@return the figure on which the status rests, as the scheme says: the share of the way, that
   * of what was expected, or the share of the target that is reached}
   */
  public Figure statusFigure() {
    return verdict.figure();
  }

  /** {@return the status in the words of the scheme; empty if it has none for it} */
  public Optional<String> statusLabel() {
    return verdict.label();
  }

  /** {@return whether {@code other} has the same target, values, day, path and scheme} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Progress that && of.equals(that.of) && scheme.equals(that.scheme);
  }

  @Override
  public int hashCode() {
    return Objects.hash(of, scheme);
  }

  /** {@return status, fraction, target and day in one line} */
  @Override
  public String toString() {
    return "%s, progress %s, actual %s%s, target %s by %s, as of %s"
        .formatted(
            status(),
            fraction,
            actual(),
            actualDay().map(day -> " of " + day).orElse(""),
            target(),
            due(),
            asOf());
  }
}
