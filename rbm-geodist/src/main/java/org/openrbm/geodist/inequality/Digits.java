package org.openrbm.geodist.inequality;

import static org.openrbm.core.text.Refusal.illegalArgument;

import java.util.function.Function;
import java.util.function.Supplier;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

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
      return calculation.get();
    } catch (ArithmeticException e) {
      throw illegalArgument(
          "%s needs a fraction of more than %s digits".formatted(what, Ratio.MAX_DIGITS), e);
    }
  }

  /** {@return the figure that a calculation makes; without a number if it needs too many digits} */
  static Figure figure(Function<Recorder, Figure> calculation) {
    return Figure.calculated(
        recorder -> {
          try {
            return calculation.apply(recorder);
          } catch (ArithmeticException e) {
            return Figure.none(NoIndexValue.TOO_MANY_DIGITS);
          }
        });
  }
}
