package org.openrbm.core.logframe;

import java.util.List;
import java.util.Optional;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Validity;

/**
 * A level that carries indicators: an outcome or an output.
 *
 * <p>Intermediate outcomes stand under the mandate, immediate outcomes under an intermediate
 * outcome and outputs under an immediate outcome. {@link #servedBy} says so for all three, so that
 * a rule for every level walks down without naming the levels.
 *
 * @since 0.1.0
 */
public sealed interface ResultLevel extends FrameworkNode
    permits IntermediateOutcome, ImmediateOutcome, Output {

  /** {@return the results that stand right under it and serve it, in order; none for an output} */
  List<? extends ResultLevel> servedBy();

  /** {@return more about it} */
  Optional<LocalizedText> description();

  /** {@return the ways in which it will be reached; none for an output} */
  default List<Strategy> strategies() {
    return List.of();
  }

  /** {@return what is done to produce it, in order; none for an outcome} */
  default List<Activity> activities() {
    return List.of();
  }

  /** {@return the indicators, in order} */
  List<Indicator> indicators();

  /**
   * {@return its share of the achievement of what it stands under, 0 to 1; empty if not weighted}
   */
  Optional<Ratio> weight();

  /** {@return the days on which it is part of the framework; empty for all} */
  Optional<Validity> validity();

  /** {@return who is accountable} */
  Optional<Responsibility> responsibility();

  /** {@return what must hold for this result to be reached} */
  List<Assumption> assumptions();

  /** {@return what may keep this result from being reached} */
  List<Risk> risks();
}
