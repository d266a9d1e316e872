package org.openrbm.indicators.workforce;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/** One number divided by another, or none where the divisor is 0. */
final class Quotient {

  private Quotient() {}

  static Optional<Derivation> of(
      Recorder recorder,
      String quantity,
      String rule,
      @Nullable Citation source,
      Derivation dividend,
      Derivation divisor) {
    return divisor.value().signum() == 0
        ? Optional.empty()
        : Optional.of(
            recorder.derived(
                quantity,
                "",
                dividend.value().dividedBy(divisor.value()),
                rule,
                source,
                dividend,
                divisor));
  }

  static Derivation count(Recorder recorder, String quantity, String unit, long count) {
    return recorder.given(quantity, unit, Ratio.of(count));
  }
}
