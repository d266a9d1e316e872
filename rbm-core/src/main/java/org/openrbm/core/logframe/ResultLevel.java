package org.openrbm.core.logframe;

import java.util.List;
import java.util.Optional;
import org.openrbm.core.Ratio;

/**
 * A level that carries indicators: an outcome or an output.
 *
 * @since 0.1.0
 */
public sealed interface ResultLevel extends FrameworkNode
    permits IntermediateOutcome, ImmediateOutcome, Output {

  /** {@return the indicators, in order} */
  List<Indicator> indicators();

  /**
   * {@return its share of the achievement of what it stands under, 0 to 1; empty if not weighted}
   */
  Optional<Ratio> weight();

  /** {@return who is accountable} */
  Optional<Responsibility> responsibility();

  /** {@return what must hold for this result to be reached} */
  List<Assumption> assumptions();

  /** {@return what may keep this result from being reached} */
  List<Risk> risks();
}
