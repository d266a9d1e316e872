package org.openrbm.indicators;

import java.util.List;
import java.util.Optional;
import org.openrbm.core.logframe.IndicatorTarget;
import org.openrbm.core.logframe.Measure;

/**
 * How one measure, or the mean of several, stands against one target.
 *
 * @param measures the measure, or those of which the mean is taken
 * @param target the target
 * @param progress the figures; empty if the target cannot be resolved to numbers
 * @param baseline the value at the start
 * @param actual the latest value up to the day; known even if the target is not
 * @param unresolved why the target cannot be resolved; empty if it can
 * @since 0.1.0
 */
public record MeasureProgress(
    List<Measure> measures,
    IndicatorTarget target,
    Optional<Progress> progress,
    Figure baseline,
    Figure actual,
    Optional<NotComputable> unresolved) {

  /** {@return the status} */
  public Status status() {
    return progress.map(Progress::status).orElse(Status.NOT_COMPUTABLE);
  }

  /** {@return why the status is not computable; empty if it is} */
  public Optional<NotComputable> reason() {
    return progress.map(Progress::reason).orElse(unresolved);
  }
}
