package org.openrbm.core.target;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.List;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * The way in which one target applies to several measures.
 *
 * @since 0.1.0
 */
public enum MeasureCombination {
  /** Every measure is to meet the target. */
  EACH,
  /** The mean of the measures is to meet the target; there are several, all of one kind. */
  MEAN;

  /**
   * Returns the value that a target for the mean of several measures is held against.
   *
   * @param values the values of the measures, in their order; one value is its own mean
   */
  public static Derivation mean(Recorder recorder, List<Derivation> values) {
    checkArgument(!values.isEmpty(), "a mean of measures needs a value");
    if (values.size() == 1) {
      return values.get(0);
    }
    Ratio sum = Ratio.sum(values.stream().map(Derivation::value).toList());
    return recorder.derived(
        "mean of measures",
        "",
        sum.dividedBy(values.size()),
        "sum of the measures ÷ their number",
        values);
  }
}
