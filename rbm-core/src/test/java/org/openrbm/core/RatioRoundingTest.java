package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RatioRoundingTest {

  /** The decimals are the table in the documentation of {@link RoundingMode}; thirds by hand. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # value, UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN
           5.5,    6,  5,    6,       5,     6,       5,         6
           2.5,    3,  2,    3,       2,     3,       2,         2
           1.6,    2,  1,    2,       1,     2,       2,         2
           1.1,    2,  1,    2,       1,     1,       1,         1
           1.0,    1,  1,    1,       1,     1,       1,         1
          -1.0,   -1, -1,   -1,      -1,    -1,      -1,        -1
          -1.1,   -2, -1,   -1,      -2,    -1,      -1,        -1
          -1.6,   -2, -1,   -1,      -2,    -2,      -2,        -2
          -2.5,   -3, -2,   -2,      -3,    -3,      -2,        -2
          -5.5,   -6, -5,   -5,      -6,    -6,      -5,        -6
           1/3,    1,  0,    1,       0,     0,       0,         0
           2/3,    1,  0,    1,       0,     1,       1,         1
          -1/3,   -1,  0,    0,      -1,     0,       0,         0
          -2/3,   -1,  0,    0,      -1,    -1,      -1,        -1
          """)
  void rounds_in_every_mode(
      String value,
      long up,
      long down,
      long ceiling,
      long floor,
      long hUp,
      long hDown,
      long hEven) {
    Ratio ratio = Ratio.parse(value);
    assertThat(ratio.round(RoundingMode.UP)).isEqualTo(up);
    assertThat(ratio.round(RoundingMode.DOWN)).isEqualTo(down);
    assertThat(ratio.round(RoundingMode.CEILING)).isEqualTo(ceiling);
    assertThat(ratio.round(RoundingMode.FLOOR)).isEqualTo(floor);
    assertThat(ratio.round(RoundingMode.HALF_UP)).isEqualTo(hUp);
    assertThat(ratio.round(RoundingMode.HALF_DOWN)).isEqualTo(hDown);
    assertThat(ratio.round(RoundingMode.HALF_EVEN)).isEqualTo(hEven);
  }

  @Test
  void rounds_at_the_ends_of_long() {
    assertThat(Ratio.of(Long.MIN_VALUE).round(RoundingMode.UNNECESSARY)).isEqualTo(Long.MIN_VALUE);
    assertThat(Ratio.of(Long.MAX_VALUE).round(RoundingMode.UNNECESSARY)).isEqualTo(Long.MAX_VALUE);
    // 2^62 - 1/2
    Ratio tie = Ratio.of(Long.MAX_VALUE, 2);
    assertThat(tie.round(RoundingMode.HALF_EVEN)).isEqualTo(1L << 62);
    assertThat(tie.round(RoundingMode.HALF_DOWN)).isEqualTo((1L << 62) - 1);
    assertThat(tie.negated().round(RoundingMode.HALF_EVEN)).isEqualTo(-(1L << 62));
    Ratio halfAbove = Ratio.of(Long.MAX_VALUE).plus(Ratio.of(1, 2));
    assertThat(halfAbove.round(RoundingMode.FLOOR)).isEqualTo(Long.MAX_VALUE);
    Ratio halfBelow = Ratio.of(Long.MIN_VALUE).minus(Ratio.of(1, 2));
    assertThat(halfBelow.round(RoundingMode.HALF_EVEN)).isEqualTo(Long.MIN_VALUE);
  }

  @Test
  void refuses_a_result_beyond_long() {
    Ratio halfAbove = Ratio.of(Long.MAX_VALUE).plus(Ratio.of(1, 2));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> halfAbove.round(RoundingMode.CEILING))
        .withMessage("rounded value 9223372036854775808 does not fit in a long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/3", "-7/2", "9223372036854775808/3"})
  void refuses_to_round_where_the_caller_said_it_is_unnecessary(String text) {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Ratio.parse(text).round(RoundingMode.UNNECESSARY))
        .withMessage(text + " is not a whole number");
  }

  @Test
  void rounds_to_a_decimal_of_the_scale_or_the_digits_asked_for() {
    Ratio ratio = Ratio.of(2, 3);
    assertThat(ratio.toDecimal(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.67"));
    assertThat(ratio.toDecimal(2, RoundingMode.DOWN)).isEqualTo(new BigDecimal("0.66"));
    assertThat(Ratio.of(2000, 3).toDecimal(-2, RoundingMode.HALF_UP))
        .isEqualTo(new BigDecimal("7E+2"));
    assertThat(Ratio.of(200, 3).toDecimal(new MathContext(4, RoundingMode.HALF_UP)))
        .isEqualTo(new BigDecimal("66.67"));
    assertThat(Ratio.of(1, 8).toDecimal(MathContext.UNLIMITED)).isEqualTo(new BigDecimal("0.125"));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> ratio.toDecimal(5, RoundingMode.UNNECESSARY));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> ratio.toDecimal(MathContext.UNLIMITED));
  }
}
