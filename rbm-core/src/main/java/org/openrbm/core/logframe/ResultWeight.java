package org.openrbm.core.logframe;

import static org.openrbm.core.text.Refusal.checkArgument;

import org.openrbm.core.Ratio;

/** Checks the weights of results. */
final class ResultWeight {

  private ResultWeight() {}

  static void check(ResultLevel result) {
    result
        .weight()
        .ifPresent(
            weight ->
                checkArgument(
                    weight.signum() >= 0 && weight.compareTo(Ratio.ONE) <= 0,
                    "weight of '%s' must be between 0 and 1, but is %s",
                    result.code(),
                    weight));
  }
}
