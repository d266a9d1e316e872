package org.openrbm.indicators.workforce;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * The scores of a group: how many, and their sum, from which means of larger groups follow.
 *
 * @param number how many scores, at least 1
 * @param sum their sum, exact
 * @since 0.1.0
 */
public record ScoreSum(
    @JsonProperty(required = true) long number, @JsonProperty(required = true) Ratio sum) {

  /**
   * Checks that there is a score.
   *
   * @throws IllegalArgumentException if {@code number} is not positive
   */
  public ScoreSum {
    checkNotNull(sum, "sum");
    checkArgument(number > 0, "number of scores must be positive, but is %s", number);
  }

  /** {@return sum ÷ number} */
  public Ratio mean() {
    return sum.dividedBy(number);
  }

  Derivation derive(Recorder recorder, String quantity) {
    return recorder.derived(
        quantity,
        "",
        mean(),
        "sum of scores ÷ number of scores",
        recorder.given("sum of scores", "", sum),
        Counts.step(recorder, "number of scores", "", number));
  }

  /** {@return such as {@code "12 scores, mean 3.25"}} */
  @Override
  public String toString() {
    return number + " scores, mean " + mean().toDecimal(2);
  }
}
