package org.openrbm.indicators.progress;

import java.util.Optional;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.core.Recorder;
import org.openrbm.indicators.measurement.NotComputable;

/**
 * Turns figures into a status: achieved if the target is met; not due while nothing is expected;
 * off track if a level that was to be maintained is lost; otherwise by the bands of the scheme, on
 * unrounded figures.
 */
final class StatusRule {

  private StatusRule() {}

  /** A status, the organisation's word for it, and the reason why there is none. */
  record Verdict(Status status, Optional<String> label, Optional<Reason> reason) {

    static Verdict of(Status status) {
      return new Verdict(status, Optional.empty(), Optional.empty());
    }

    static Verdict not(Reason reason) {
      return new Verdict(Status.NOT_COMPUTABLE, Optional.empty(), Optional.of(reason));
    }
  }

  static Verdict verdict(Progress progress, StatusScheme scheme) {
    boolean notDue = progress.expectedFraction().value().map(Ratio::signum).orElse(1) == 0;
    if (progress.actual().reason().isPresent()) {
      return notDue && progress.actual().reason().get() == NotComputable.NO_ACTUAL
          ? Verdict.of(Status.NOT_DUE)
          : Verdict.not(progress.actual().reason().get());
    }
    if (progress.contradictory()) {
      return Verdict.not(NotComputable.CONTRADICTORY_DIRECTION);
    }
    if (progress.target().contains(progress.actual().value().orElseThrow())) {
      return Verdict.of(Status.ACHIEVED);
    }
    if (notDue) {
      return Verdict.of(Status.NOT_DUE);
    }
    Figure figure = figure(progress, scheme);
    Optional<Reason> reason = figure.reason();
    if (reason.isPresent()) {
      return reason.get() == NotComputable.BASELINE_MEETS_TARGET
          ? Verdict.of(Status.OFF_TRACK)
          : Verdict.not(reason.get());
    }
    Ratio value = figure.value().orElseThrow();
    return new Verdict(scheme.classify(value), Optional.of(scheme.label(value)), Optional.empty());
  }

  private static Figure figure(Progress progress, StatusScheme scheme) {
    return switch (scheme.basis()) {
      case FRACTION -> progress.fraction();
      case FRACTION_OF_EXPECTED -> progress.fractionOfExpected();
      case ACHIEVEMENT -> reached(progress);
    };
  }

  /**
   * The share of the target that is reached, so that more is better on either side and whatever the
   * sign of the target: A ÷ T for "at least T", 2 − A ÷ T for "at most T" if T is positive.
   */
  private static Figure reached(Progress progress) {
    return progress
        .achievement()
        .then(
            share -> {
              Ratio limit = progress.target().lower().or(progress.target()::upper).orElseThrow();
              Ratio missing = progress.target().shortfall(share.value().times(limit));
              return Figure.of(
                  Recorder.off()
                      .derived(
                          "share of the target reached",
                          "",
                          Ratio.ONE.minus(missing.dividedBy(limit.abs())),
                          "1 − shortfall of the actual value ÷ size of the target",
                          share));
            });
  }
}
