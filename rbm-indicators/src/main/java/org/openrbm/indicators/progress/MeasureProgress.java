package org.openrbm.indicators.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrbm.core.Figure;
import org.openrbm.core.Reason;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.text.OneLine;
import org.openrbm.indicators.measurement.NotComputable;

/**
 * The progress of one measure, or of the mean of several, against its targets that are due next, or
 * were due last: all targets of one day, which hold together. A measure without a target has its
 * known values only.
 *
 * @param measures the measure, or those of which the mean is taken
 * @param targets the targets of that day; more than one if several are to be met together; empty if
 *     there is none
 * @param progress the figures; empty if there is no target, or none that resolves to numbers
 * @param baseline the value at the start
 * @param actual the latest value up to the day; known even if the target is not
 * @param unresolved why there is no target in numbers; empty if there is one
 * @since 0.1.0
 */
public record MeasureProgress(
    List<Measure> measures,
    Set<IndicatorTarget> targets,
    Optional<Progress> progress,
    Figure baseline,
    Figure actual,
    Optional<Reason> unresolved) {

  /** Keeps the measures and the targets. */
  public MeasureProgress {
    measures = ImmutableList.copyOf(measures);
    targets = ImmutableSet.copyOf(targets);
  }

  /** {@return the known values of a measure that has no target} */
  static MeasureProgress ofUntargeted(Measure measure, Figure baseline, Figure actual) {
    return new MeasureProgress(
        List.of(measure),
        Set.of(),
        Optional.empty(),
        baseline,
        actual,
        Optional.of(NotComputable.NO_TARGET));
  }

  /** {@return the status} */
  public Status status() {
    return progress.map(Progress::status).orElse(Status.NOT_COMPUTABLE);
  }

  /** {@return why the status is not computable; empty if it is} */
  public Optional<Reason> reason() {
    return progress.map(Progress::reason).orElse(unresolved);
  }

  /** {@return measures, status, actual value and target, in one line} */
  @Override
  public String toString() {
    return OneLine.of(
        measures.stream().map(Measure::code).collect(Collectors.joining("+")),
        OneLine.words(status()),
        reason().map(Reason::sentence).orElse(""),
        "actual " + actual,
        progress.map(p -> "target " + p.target() + " by " + p.due()).orElse(""));
  }
}
