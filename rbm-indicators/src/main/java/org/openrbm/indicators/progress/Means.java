package org.openrbm.indicators.progress;

import java.util.List;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/** The mean of numbers that each have their own derivation. */
final class Means {

  private Means() {}

  /** The sum of the values, of which there is at least one, ÷ their number. */
  static Derivation of(Recorder recorder, String quantity, String rule, List<Derivation> values) {
    Ratio sum = Ratio.sum(values.stream().map(Derivation::value).toList());
    return recorder.derived(
        quantity, "", sum.dividedBy(values.size()), rule, values.toArray(Derivation[]::new));
  }
}
