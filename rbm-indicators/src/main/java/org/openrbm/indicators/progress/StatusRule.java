package org.openrbm.indicators.progress;

import java.util.Optional;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.core.Recorder;
import org.openrbm.indicators.measurement.NotComputable;

/**
 * Turns figures into a status. In this order:
 *
 * <ol>
 *   <li>achieved, if the target is met;
 *   <li>not due, while nothing is expected;
 *   <li>off track, if a level that was to be maintained is lost;
 *   <li>the lowest status of the scheme, if the last day of the target has come and there is no
 *       baseline to say by how much it was missed;
 *   <li>otherwise by the bands of the scheme, on unrounded figures.
 * </ol>
 */
final class StatusRule {

  private StatusRule() {}

  /** A status, the organisation's word for it, and the reason why there is none. */
  record Verdict(Status status, Optional<String> label, Optional<Reason> reason) {

    static Verdict of(Status status) {
      return new Verdict(status, Optional.empty(), Optional.empty());
    }

    static Verdict of(StatusScheme.Grade grade) {
      return new Verdict(grade.status(), Optional.of(grade.label()), Optional.empty());
    }

    static Verdict not(Reason reason) {
      return new Verdict(Status.NOT_COMPUTABLE, Optional.empty(), Optional.of(reason));
    }
  }

  static Verdict verdict(Comparison of, Figure fraction, StatusScheme scheme) {
    Figure expected = of.expectedFraction(Recorder.off());
    boolean notDue = expected.value().map(Ratio::signum).orElse(1) == 0;
    Optional<Ratio> actual = of.actual().figure().value();
    if (actual.isEmpty()) {
      Reason reason = of.actual().figure().reason().orElseThrow();
      return notDue && reason == NotComputable.NO_ACTUAL
          ? Verdict.of(Status.NOT_DUE)
          : Verdict.not(reason);
    }
    if (of.contradictory()) {
      return Verdict.not(NotComputable.CONTRADICTORY_DIRECTION);
    }
    if (of.target().contains(actual.get())) {
      return Verdict.of(Status.ACHIEVED);
    }
    if (notDue) {
      return Verdict.of(Status.NOT_DUE);
    }
    Figure figure =
        switch (scheme.basis()) {
          case FRACTION -> fraction;
          case FRACTION_OF_EXPECTED ->
              Comparison.fractionOfExpected(fraction, expected, Recorder.off());
          case ACHIEVEMENT -> of.reached(Recorder.off());
        };
    Optional<Reason> reason = figure.reason();
    if (reason.isPresent()) {
      if (reason.get() == NotComputable.BASELINE_MEETS_TARGET) {
        return Verdict.of(Status.OFF_TRACK);
      }
      return of.overdue() && of.baseline().figure().value().isEmpty()
          ? Verdict.of(scheme.lowestGrade())
          : Verdict.not(reason.get());
    }
    return Verdict.of(scheme.grade(figure.orElseThrow()));
  }
}
