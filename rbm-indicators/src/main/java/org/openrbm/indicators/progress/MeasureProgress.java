package org.openrbm.indicators.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrbm.core.Figure;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Reason;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.text.OneLine;
import org.openrbm.indicators.measurement.NotComputable;

/**
 * The progress of one measure, or of the mean of several, of the whole, a part or a unit, against
 * its plan: the step that answers for the period judged, and the end. A measure without a target
 * has its known values only.
 *
 * @param measures the measure, or those of which the mean is taken
 * @param categories the category by dimension, if it is of a part
 * @param reporter the unit, if it is of one
 * @param current the step that answers for the period judged; empty without a target
 * @param overall the end of the plan, which is the same step for a plan of one; empty without a
 *     target
 * @param baseline the value at the start
 * @param actual the value that is held against the current step; known even if no target is
 * @param actualDay the day for which that value stands; empty if nothing is known
 * @param words the value in words: a level, a name or a statement
 * @param coverage who has reported
 * @param nextDue the last day of the next figure that is expected, if the indicator states how
 *     often
 * @param stale whether a newer figure should have come
 * @param missingParts the parts of which a total lacks the value
 * @since 0.1.0
 */
public record MeasureProgress(
    List<Measure> measures,
    Map<String, String> categories,
    Optional<String> reporter,
    Optional<Judgement> current,
    Optional<Judgement> overall,
    Figure baseline,
    Figure actual,
    Optional<LocalDate> actualDay,
    Optional<LocalizedText> words,
    Coverage coverage,
    Optional<LocalDate> nextDue,
    boolean stale,
    List<Map<String, String>> missingParts) {

  /** Keeps the measures and the parts. */
  public MeasureProgress {
    measures = ImmutableList.copyOf(measures);
    categories = ImmutableMap.copyOf(categories);
    missingParts = ImmutableList.copyOf(missingParts);
  }

  /** {@return the targets of the current step; empty without one} */
  public Set<IndicatorTarget> targets() {
    return current.map(Judgement::targets).orElse(Set.of());
  }

  /** {@return the figures of the current step; empty if its targets are no numbers} */
  public Optional<Progress> progress() {
    return current.flatMap(Judgement::progress);
  }

  /** {@return the status of the current step} */
  public Status status() {
    return current.map(Judgement::status).orElse(Status.NOT_COMPUTABLE);
  }

  /** {@return why the status is not computable; empty if it is} */
  public Optional<Reason> reason() {
    return current.map(Judgement::reason).orElse(Optional.of(NotComputable.NO_TARGET));
  }

  /** {@return measures and part, status, actual value and target, in one line} */
  @Override
  public String toString() {
    return OneLine.of(
        measures.stream().map(Measure::code).collect(Collectors.joining("+"))
            + (categories.isEmpty() ? "" : " " + categories)
            + reporter.map(unit -> " of " + unit).orElse(""),
        OneLine.words(status()),
        reason().map(Reason::sentence).orElse(""),
        "actual " + actual + actualDay.map(day -> " of " + day).orElse(""),
        progress().map(p -> "target " + p.target() + " by " + p.due()).orElse(""));
  }
}
