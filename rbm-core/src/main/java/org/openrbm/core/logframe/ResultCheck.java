package org.openrbm.core.logframe;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.Locale;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.NodeCode;

/** Checks the code and the weight of a result, of whichever level. */
final class ResultCheck {

  private ResultCheck() {}

  static void check(ResultLevel result) {
    result.weight().ifPresent(weight -> checkWeight(result, weight));
    NodeCode.check(result.level().name().toLowerCase(Locale.ROOT).replace('_', ' '), result.code());
  }

  private static void checkWeight(ResultLevel result, Ratio weight) {
    checkArgument(
        weight.signum() >= 0 && weight.compareTo(Ratio.ONE) <= 0,
        "weight of '%s' must be between 0 and 1, but is %s",
        result.code(),
        weight);
  }
}
