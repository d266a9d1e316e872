package org.openrbm.indicators.survey;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.openrbm.core.Ratio;

/**
 * The quantile z of the standard normal distribution with P(−z ≤ Z ≤ z) = level, to 30 decimals.
 *
 * <pre>
 * ½·P(−z ≤ Z ≤ z) = 1/√(2π) · Σ_k (−1)^k z^(2k+1) ÷ (2^k · k! · (2k+1))
 * density(z)      = 1/√(2π) · Σ_k (−1)^k z^(2k)   ÷ (2^k · k!)
 * </pre>
 *
 * <p>Newton's method from 0: right of 0 the distribution is concave, so every step stays left of
 * the root and comes nearer. Up to {@link #MAX_LEVEL} the terms stay below 10⁶, so of 60 working
 * digits more than 45 decimals of z are good.
 */
final class NormalQuantile {

  /** z is then below 5. */
  static final Ratio MAX_LEVEL = Ratio.parse("0.999999");

  static final int DECIMALS = 30;

  private static final MathContext WORKING = new MathContext(60, RoundingMode.HALF_EVEN);
  private static final BigDecimal NEGLIGIBLE = BigDecimal.ONE.movePointLeft(55);
  private static final BigDecimal NO_STEP = BigDecimal.ONE.movePointLeft(40);
  private static final BigDecimal ROOT_OF_2_PI =
      new BigDecimal("3.14159265358979323846264338327950288419716939937510582097494459")
          .multiply(BigDecimal.valueOf(2))
          .sqrt(WORKING);

  private NormalQuantile() {}

  static Ratio twoSided(Ratio level) {
    checkArgument(
        level.signum() > 0 && level.compareTo(MAX_LEVEL) <= 0,
        "confidence level must be above 0 and at most %s, but is %s",
        MAX_LEVEL.toDecimal(6, RoundingMode.UNNECESSARY),
        level);
    BigDecimal half = level.dividedBy(2).toDecimal(WORKING);
    BigDecimal z = BigDecimal.ZERO;
    BigDecimal step;
    do {
      BigDecimal density = BigDecimal.ZERO;
      BigDecimal area = BigDecimal.ZERO;
      BigDecimal square = z.multiply(z, WORKING);
      BigDecimal term = BigDecimal.ONE;
      for (long k = 1; term.abs().compareTo(NEGLIGIBLE) > 0; k++) {
        density = density.add(term, WORKING);
        area = area.add(term.divide(BigDecimal.valueOf(2 * k - 1), WORKING), WORKING);
        term = term.multiply(square, WORKING).divide(BigDecimal.valueOf(-2 * k), WORKING);
      }
      BigDecimal missing = half.multiply(ROOT_OF_2_PI, WORKING).subtract(area.multiply(z), WORKING);
      step = missing.divide(density, WORKING);
      z = z.add(step, WORKING);
    } while (step.abs().compareTo(NO_STEP) > 0);
    return Ratio.from(z.setScale(DECIMALS, RoundingMode.HALF_EVEN));
  }
}
