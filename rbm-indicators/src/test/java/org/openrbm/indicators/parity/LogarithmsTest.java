package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.HighPrecision;

/** Times against logarithms of 70 digits. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LogarithmsTest {

  @Test
  void times_keep_their_promised_error() {
    Random random = new Random(9);
    for (int i = 0; i < 1_000; i++) {
      check(fraction(random), fraction(random));
    }
  }

  /** Between 0 and 1: anywhere, near 0, near 1, or of very many digits. */
  private static Ratio fraction(Random random) {
    BigInteger whole = BigInteger.TEN.pow(1 + random.nextInt(25));
    Ratio small = Ratio.of(BigInteger.ONE, whole);
    return switch (random.nextInt(4)) {
      case 0 -> Ratio.of(1 + random.nextInt(998), 999);
      case 1 -> small;
      case 2 -> Ratio.ONE.minus(small);
      default -> Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(300 + random.nextInt(700)));
    };
  }

  private static void check(Ratio left, Ratio retention) {
    BigDecimal exact =
        HighPrecision.ln(left).divide(HighPrecision.ln(retention), HighPrecision.DIGITS);
    assertThat(HighPrecision.relativeError(Logarithms.years(left, retention), exact))
        .as("ln %s ÷ ln %s", left, retention)
        .isLessThan(1e-14);
  }

  /**
   * A gap of 10⁻⁴⁰⁰ at 1 ÷ 10 a year is closed to that part in 400 years, not in infinitely many.
   */
  @Test
  void a_part_too_small_for_a_double_has_a_time() {
    Ratio left = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(400));
    assertThat(Logarithms.years(left, Ratio.of(1, 10))).isEqualTo(400);
  }
}
