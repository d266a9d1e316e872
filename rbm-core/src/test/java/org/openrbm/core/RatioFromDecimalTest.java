package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RatioFromDecimalTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1",
    "0.000, 0, 1",
    "1.5, 3, 2",
    "1.50, 3, 2",
    "-0.125, -1, 8",
    "15E-2, 3, 20",
    "1.5E+3, 1500, 1",
    "92233720368547758.07, 9223372036854775807, 100",
    "-9223372036854775808, -9223372036854775808, 1",
  })
  void takes_the_exact_value(BigDecimal decimal, long numerator, long denominator) {
    assertThat(Ratio.from(decimal)).isEqualTo(Ratio.of(numerator, denominator));
  }

  @Test
  void takes_as_many_digits_as_a_ratio_has() {
    assertThat(Ratio.from(new BigDecimal("1E+4999")).numerator())
        .isEqualTo(BigInteger.TEN.pow(4999));
    assertThat(Ratio.from(new BigDecimal("1E-4999")).denominator())
        .isEqualTo(BigInteger.TEN.pow(4999));
    assertThat(Ratio.from(new BigDecimal("5E-5000")).denominator())
        .isEqualTo(BigInteger.TEN.pow(5000).divide(BigInteger.valueOf(5)));
  }

  @ParameterizedTest
  @CsvSource({"1E+5000", "1E-5000", "-1E+5000"})
  void refuses_one_digit_more(BigDecimal decimal) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.from(decimal))
        .withMessage("ratio needs more than 5000 digits");
  }

  @Test
  void refuses_the_largest_exponent_there_is() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.from(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE)))
        .withMessage(
            "decimal of 1 significant digits and exponent 2147483648 needs more than the 5000"
                + " digits allowed");
  }

  /** Each of these would need gigabytes if it were written out first. */
  @ParameterizedTest
  @CsvSource({
    "1E+5001, 5001",
    "1E+1000000000, 1000000000",
    "1E-1000000000, -1000000000",
    "1E+2147483647, 2147483647",
    "1E-2147483647, -2147483647",
  })
  void refuses_a_huge_exponent_without_writing_the_number_out(BigDecimal decimal, long exponent) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.from(decimal))
        .withMessage(
            "decimal of 1 significant digits and exponent "
                + exponent
                + " needs more than the 5000 digits allowed");
  }
}
