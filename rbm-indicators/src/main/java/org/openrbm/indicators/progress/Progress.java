package org.openrbm.indicators.progress;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.Reason;
import org.openrbm.core.text.NoJson;

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

  /** {@return the last day on which to meet it} */
  public LocalDate due() {
    return of.due();
  }

  /** {@return the day as of which progress is stated} */
  public LocalDate asOf() {
    return of.asOf();
  }

  /** {@return the unit of baseline, target and actual value} */
  public String unit() {
    return of.unit();
  }

  /** {@return the value at the start} */
  public Figure baseline() {
    return of.baseline().figure();
  }

  /**
   * {@return the day for which the baseline stands, the start of the expected path; empty without a
   * baseline}
   */
  public Optional<LocalDate> baselineDate() {
    return of.start();
  }

  /** {@return the latest value up to the day} */
  public Figure actual() {
    return of.actual().figure();
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
   * {@return the share of the way that should be covered by the day; without a baseline there is no
   * day from which on to expect anything}
   */
  public Figure expectedFraction() {
    return Figure.calculated(of::expectedFraction);
  }

  /** {@return the value that should be reached by the day} */
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
   * {@return the status} A target is missed if the actual value does not meet it, and its last day
   * is over or the value is of that day. Without a baseline nothing says by how much it was missed:
   * it has the {@linkplain StatusScheme#lowest lowest status} of the scheme, and {@link #fraction}
   * still says that there is no baseline.
   */
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
    return "%s, progress %s, actual %s, target %s by %s, as of %s"
        .formatted(status(), fraction, actual(), target(), due(), asOf());
  }
}
