package org.openrbm.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.openrbm.core.Ratio;

/**
 * Functions to more than 50 digits, by their series, against which promised error bounds are held.
 */
public final class HighPrecision {

  public static final MathContext DIGITS = new MathContext(70, RoundingMode.HALF_EVEN);

  private static final BigDecimal NEGLIGIBLE = new BigDecimal("1e-75");
  private static final BigDecimal LN_2 = nearOne(BigDecimal.valueOf(2));

  private HighPrecision() {}

  /** ln x = ln(x · 2^k) − k · ln 2, with x · 2^k between 1 and 2. */
  public static BigDecimal ln(Ratio x) {
    int k = x.denominator().bitLength() - x.numerator().bitLength();
    BigDecimal near =
        k >= 0
            ? quotient(Ratio.of(x.numerator().shiftLeft(k), x.denominator()))
            : quotient(Ratio.of(x.numerator(), x.denominator().shiftLeft(-k)));
    return nearOne(near).subtract(LN_2.multiply(BigDecimal.valueOf(k)), DIGITS);
  }

  private static BigDecimal quotient(Ratio x) {
    return new BigDecimal(x.numerator()).divide(new BigDecimal(x.denominator()), DIGITS);
  }

  /** ln x = 2 · Σ t^(2i+1) ÷ (2i + 1), t = (x − 1) ÷ (x + 1). */
  private static BigDecimal nearOne(BigDecimal x) {
    BigDecimal t = x.subtract(BigDecimal.ONE).divide(x.add(BigDecimal.ONE), DIGITS);
    BigDecimal square = t.multiply(t, DIGITS);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal power = t;
    for (int i = 1; power.abs().compareTo(NEGLIGIBLE) > 0; i += 2) {
      sum = sum.add(power.divide(BigDecimal.valueOf(i), DIGITS), DIGITS);
      power = power.multiply(square, DIGITS);
    }
    return sum.multiply(BigDecimal.valueOf(2));
  }

  /** Σ x^i ÷ i!, for x of moderate size. */
  public static BigDecimal exp(BigDecimal x) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal term = BigDecimal.ONE;
    for (int i = 1; term.abs().compareTo(NEGLIGIBLE) > 0; i++) {
      sum = sum.add(term, DIGITS);
      term = term.multiply(x, DIGITS).divide(BigDecimal.valueOf(i), DIGITS);
    }
    return sum;
  }

  /** The error of a {@code double} in parts of the true value. */
  public static double relativeError(double value, BigDecimal exact) {
    return exact.signum() == 0
        ? Math.abs(value)
        : new BigDecimal(value).subtract(exact).divide(exact, DIGITS).abs().doubleValue();
  }
}
