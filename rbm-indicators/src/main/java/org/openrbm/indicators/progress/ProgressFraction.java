package org.openrbm.indicators.progress;

import java.util.Optional;
import org.openrbm.core.Derivation;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * Calculates the share of the way from a baseline to a target that an actual value has covered:
 *
 * <pre>fraction = 1 − d(actual) / d(baseline)</pre>
 *
 * where d is the amount by which a value falls short of the target, see {@link Interval#shortfall}.
 * For "at least T" and "at most T" this is the textbook (A − B)/(T − B), rising or falling: below 0
 * when the value moved away, above 1 when it passed the target. For a band it is 1 inside. It is
 * never clamped.
 *
 * <p>All three values are in the same unit, which cancels; the fraction is a pure number, 1 for 100
 * per cent. Stateless and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class ProgressFraction {

  private ProgressFraction() {}

  /**
   * Returns the fraction with its explanation if {@code recorder} is on; empty if the baseline lies
   * in the target already, so that there is no way to cover but a level to maintain; also if it
   * lies at an open limit of the target, from which the way has no length.
   */
  public static Optional<Derivation> of(
      Interval target, Ratio baseline, Ratio actual, Recorder recorder) {
    return of(
        target,
        recorder.given("baseline", "", baseline),
        recorder.given("actual value", "", actual),
        recorder);
  }

  static Optional<Derivation> of(
      Interval target, Derivation baseline, Derivation actual, Recorder recorder) {
    if (target.signedDistance(baseline.value()).signum() == 0) {
      return Optional.empty();
    }
    Derivation left = shortfall("shortfall of the actual value", target, actual, recorder);
    Derivation toCover = shortfall("shortfall of the baseline", target, baseline, recorder);
    return Optional.of(
        recorder.derived(
            "progress",
            "",
            Ratio.ONE.minus(left.value().dividedBy(toCover.value())),
            "1 − shortfall of the actual value ÷ shortfall of the baseline",
            left,
            toCover));
  }

  private static Derivation shortfall(
      String quantity, Interval target, Derivation of, Recorder recorder) {
    return recorder.derived(
        quantity,
        "",
        target.shortfall(of.value()),
        recorder.recording() ? "shortfall from " + target : "",
        of);
  }
}
