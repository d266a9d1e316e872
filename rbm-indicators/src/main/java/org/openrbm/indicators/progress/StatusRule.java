package org.openrbm.indicators.progress;

import java.util.Optional;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.core.Recorder;
import org.openrbm.indicators.measurement.NotComputable;

/**
 * Turns figures into a status.
 *
 * <p>Once the last day of the target has come, in this order:
 *
 * <ol>
 *   <li>missed, if a sum has grown beyond a limit;
 *   <li>achieved, if the value of that day meets it, and met late, if only a later value does;
 *   <li>not computable, if the figure of that day should have come and has not, or a sum was not
 *       reported up to that day, so that what is missing could change the answer;
 *   <li>missed, with or without a baseline.
 * </ol>
 *
 * <p>Before, in this order:
 *
 * <ol>
 *   <li>achieved, if the target is met, unless it is a limit beyond which a sum must not grow: that
 *       is met only at the end;
 *   <li>off track, if a sum has grown beyond such a limit;
 *   <li>not computable, if a newer figure should have come, as on the last day itself;
 *   <li>of a sum under such a limit: behind if it is ahead of an even use of it, on track
 *       otherwise;
 *   <li>not due, while nothing is expected;
 *   <li>off track, if a level that was to be maintained is lost;
 *   <li>otherwise by the bands of the scheme, on unrounded figures.
 * </ol>
 */
final class StatusRule {

  private StatusRule() {}

  /** A status, the figure on which it rests, the organisation's word, and why there is none. */
  record Verdict(Status status, Figure figure, Optional<String> label, Optional<Reason> reason) {}

  static Verdict verdict(Comparison of, Figure fraction, StatusScheme scheme) {
    Optional<Ratio> actual = of.actual().figure().value();
    if (actual.isEmpty()) {
      Reason reason = of.actual().figure().reason().orElseThrow();
      return reason == NotComputable.NO_ACTUAL && !of.time().over() && nothingDue(of)
          ? new Verdict(
              Status.NOT_DUE, Figure.none(reason), scheme.word(Status.NOT_DUE), Optional.empty())
          : not(reason);
    }
    if (of.contradictory()) {
      return not(NotComputable.CONTRADICTORY_DIRECTION);
    }
    Figure share = Figure.calculated(of::expectedFraction);
    Figure figure = Figure.calculated(recorder -> basis(of, fraction, share, scheme, recorder));
    boolean met = of.target().contains(actual.get());
    if (of.settled()) {
      return afterTheDay(of, met, figure, scheme);
    }
    boolean ceiling = of.aim().sum() && of.target().upper().isPresent();
    if (met && !ceiling) {
      return given(Status.ACHIEVED, figure, scheme);
    }
    if (ceiling && exceeds(of, actual.get())) {
      return given(Status.OFF_TRACK, figure, scheme);
    }
    if (!of.time().day().isBefore(of.due())) {
      return not(NotComputable.FIGURE_OVERDUE);
    }
    if (of.time().stale()) {
      return not(NotComputable.STALE_FIGURE);
    }
    return ceiling
        ? given(underCeiling(of, actual.get()), figure, scheme)
        : beforeTheDay(of, share, figure, scheme);
  }

  /** Whether no figure was to be expected by the day judged. */
  private static boolean nothingDue(Comparison of) {
    boolean nothing =
        of.notBegun() || of.asked(of.time().day()).map(share -> share.signum() <= 0).orElse(false);
    return nothing || of.time().nextDue().map(next -> next.isAfter(of.time().day())).orElse(false);
  }

  private static Verdict given(Status status, Figure figure, StatusScheme scheme) {
    return new Verdict(status, figure, scheme.word(status, figure.value()), Optional.empty());
  }

  private static Verdict not(Reason reason) {
    return new Verdict(
        Status.NOT_COMPUTABLE, Figure.none(reason), Optional.empty(), Optional.of(reason));
  }

  private static Figure basis(
      Comparison of, Figure fraction, Figure share, StatusScheme scheme, Recorder recorder) {
    return switch (scheme.basis()) {
      case FRACTION -> fraction.derive(recorder);
      case FRACTION_OF_EXPECTED -> of.fractionOfExpected(fraction, share, recorder);
      case ACHIEVEMENT -> of.reached(recorder);
    };
  }

  private static Verdict afterTheDay(
      Comparison of, boolean met, Figure figure, StatusScheme scheme) {
    Ratio actual = of.actual().figure().orElseThrow();
    boolean ceiling = of.aim().sum() && of.target().upper().isPresent();
    if (ceiling && exceeds(of, actual)) {
      return given(Status.MISSED, figure, scheme);
    }
    boolean open = of.aim().sum() && of.actual().date().isBefore(of.due());
    if (met && !(open && ceiling)) {
      boolean late = of.actual().date().isAfter(of.due());
      return given(late ? Status.MET_LATE : Status.ACHIEVED, figure, scheme);
    }
    return open || of.time().lacking()
        ? not(NotComputable.FIGURE_OVERDUE)
        : given(Status.MISSED, figure, scheme);
  }

  /** Whether a sum has grown beyond its limit, which no later figure can undo. */
  private static boolean exceeds(Comparison of, Ratio actual) {
    return of.target().position(actual) == Interval.Position.ABOVE
        || (actual.equals(of.target().upper().orElseThrow()) && !of.target().contains(actual));
  }

  /** A sum that is not to grow beyond a limit, against an even use of it. */
  private static Status underCeiling(Comparison of, Ratio actual) {
    Ratio limit = of.target().upper().orElseThrow();
    Ratio from = of.start().figure().value().orElse(Ratio.ZERO);
    Optional<Ratio> share = of.timeShare().value();
    boolean even =
        share.isEmpty() || actual.compareTo(from.plus(limit.minus(from).times(share.get()))) <= 0;
    return even ? Status.ON_TRACK : Status.BEHIND;
  }

  private static Verdict beforeTheDay(
      Comparison of, Figure share, Figure figure, StatusScheme scheme) {
    boolean names = of.aim().nature() == Comparison.Nature.NAMES;
    boolean nothing = share.value().map(expected -> expected.signum() <= 0).orElse(false);
    if (names || (nothing && nothingDue(of))) {
      return given(Status.NOT_DUE, figure, scheme);
    }
    if (nothing) {
      return not(NotComputable.NOTHING_EXPECTED_YET);
    }
    Optional<Reason> reason = figure.reason();
    if (reason.isEmpty()) {
      return given(scheme.classify(figure.orElseThrow()), figure, scheme);
    }
    if (reason.get() == NotComputable.BASELINE_MEETS_TARGET) {
      return given(Status.OFF_TRACK, figure, scheme);
    }
    return reason.get() == NotComputable.NOTHING_EXPECTED_YET
        ? given(Status.NOT_DUE, figure, scheme)
        : not(reason.get());
  }
}
