package org.openrbm.geodist.inequality;

import static org.openrbm.core.text.Refusal.illegalArgument;

import java.util.Optional;
import java.util.function.Supplier;
import org.openrbm.core.Ratio;

/** Calculations whose exact result may need more digits than a {@link Ratio} has. */
final class Digits {

  private Digits() {}

  /**
   * Calculates from the caller's own amounts.
   *
   * @throws IllegalArgumentException naming the result, if it needs too many digits
   */
  static <T> T checkFit(String what, Supplier<T> calculation) {
    try {
      return fit(what, calculation);
    } catch (ArithmeticException e) {
      throw illegalArgument(e.getMessage(), e);
    }
  }

  /**
   * Calculates.
   *
   * @throws ArithmeticException naming the result, if it needs too many digits
   */
  static <T> T fit(String what, Supplier<T> calculation) {
    try {
      return calculation.get();
    } catch (ArithmeticException e) {
      ArithmeticException named =
          new ArithmeticException(
              "%s needs a fraction of more than %s digits".formatted(what, Ratio.MAX_DIGITS));
      named.initCause(e);
      throw named;
    }
  }

  /** {@return the result; empty if there is none, or it needs too many digits} */
  static <T> Optional<T> ifFit(Supplier<Optional<T>> calculation) {
    try {
      return calculation.get();
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }
}
