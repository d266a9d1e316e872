package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.FormatFlagsConversionMismatchException;
import java.util.FormattableFlags;
import java.util.Formatter;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RatioTest {

  private static final BigInteger TWO_63 = BigInteger.ONE.shiftLeft(63);

  /** The limit of digits, written here so that a change of it shows. */
  private static final int DIGITS = 5_000;

  @ParameterizedTest
  @CsvSource({
    "2, 4, 1, 2",
    "-2, 4, -1, 2",
    "2, -4, -1, 2",
    "-2, -4, 1, 2",
    "0, -7, 0, 1",
    "6, 3, 2, 1",
    "9223372036854775807, 9223372036854775807, 1, 1",
    "-9223372036854775808, -9223372036854775808, 1, 1",
    "-9223372036854775808, 2, -4611686018427387904, 1",
    "1, -9223372036854775808, -1, 9223372036854775808",
    "-9223372036854775808, -1, 9223372036854775808, 1",
    "9223372036854775807, -9223372036854775808, -9223372036854775807, 9223372036854775808",
  })
  void is_in_lowest_terms_with_a_positive_denominator(
      long numerator, long denominator, BigInteger lowest, BigInteger positive) {
    Ratio ratio = Ratio.of(numerator, denominator);
    assertThat(ratio.numerator()).isEqualTo(lowest);
    assertThat(ratio.denominator()).isEqualTo(positive);
    assertThat(Ratio.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)))
        .isEqualTo(ratio)
        .hasSameHashCodeAs(ratio);
  }

  @Test
  void names_its_constants() {
    assertThat(Ratio.ZERO).isEqualTo(Ratio.of(0));
    assertThat(Ratio.ONE).isEqualTo(Ratio.of(1));
    assertThat(Ratio.HUNDRED).isEqualTo(Ratio.of(100));
    assertThat(Ratio.ofPercent(15)).isEqualTo(Ratio.of(3, 20));
  }

  @Test
  @SuppressWarnings("deprecation") // to see that it refuses
  void refuses_a_double_and_says_what_to_write() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(0.1))
        .withMessage(
            "a double such as 0.1 is a binary fraction, not the decimal that was meant; write"
                + " Ratio.parse(\"0.1\"), or Ratio.from(new BigDecimal(0.1)) for the binary"
                + " fraction itself");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(1e-7))
        .withMessageContaining("Ratio.parse(\"0.00000010\")");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(Double.NaN))
        .withMessage("NaN is no number");
  }

  @ParameterizedTest
  @CsvSource({"1, 3, 2, 0.33", "2, 3, 2, 0.67", "1, 8, 2, 0.13", "-1, 8, 2, -0.13", "5, 2, 0, 3"})
  void gives_a_decimal_for_people(long numerator, long denominator, int scale, String decimal) {
    assertThat(Ratio.of(numerator, denominator).toDecimal(scale)).hasToString(decimal);
  }

  @Test
  void stands_in_a_format_string() {
    Ratio share = Ratio.of(1234567, 900);
    assertThat(String.format(Locale.ROOT, "%s|%.2s|%12.1s|%-10.0s|", share, share, share, share))
        .isEqualTo("1234567/900|1371.74|      1371.7|1372      |");
    assertThat(String.format(Locale.FRANCE, "%.1s", Ratio.of(1, 2))).isEqualTo("0,5");
    assertThat(String.format(Locale.ROOT, "%S", Ratio.of(1, 2))).isEqualTo("1/2");
    assertThatExceptionOfType(FormatFlagsConversionMismatchException.class)
        .isThrownBy(() -> share.formatTo(new Formatter(), FormattableFlags.ALTERNATE, -1, -1));
  }

  @Test
  void rejects_a_zero_denominator() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(7, 0))
        .withMessage("ratio 7/0 has a zero denominator");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(BigInteger.TEN, BigInteger.ZERO))
        .withMessage("ratio 10/0 has a zero denominator");
  }

  @Test
  void refuses_to_divide_by_zero() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Ratio.of(2, 3).dividedBy(Ratio.ZERO))
        .withMessage("division of 2/3 by zero");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Ratio.ZERO.dividedBy(0))
        .withMessage("division of 0 by zero");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Ratio.of(TWO_63, BigInteger.ONE).dividedBy(0))
        .withMessage("division of 9223372036854775808 by zero");
  }

  @Test
  void widens_where_a_long_ends_and_comes_back() {
    Ratio most = Ratio.of(Long.MAX_VALUE);
    assertThat(most.plus(1).numerator()).isEqualTo(TWO_63);
    assertThat(most.plus(1).minus(1)).isEqualTo(most);
    assertThat(most.negated().minus(1).numerator()).isEqualTo(TWO_63.negate());
    assertThat(Ratio.of(Long.MIN_VALUE).negated().numerator()).isEqualTo(TWO_63);
    assertThat(Ratio.of(Long.MIN_VALUE).abs().minus(1)).isEqualTo(most);
    assertThat(most.times(Long.MAX_VALUE).numerator())
        .isEqualTo(TWO_63.subtract(BigInteger.ONE).pow(2));
    assertThat(Ratio.of(1, Long.MAX_VALUE).dividedBy(2).denominator())
        .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).shiftLeft(1));
    assertThat(Ratio.of(Long.MIN_VALUE).dividedBy(Long.MIN_VALUE)).isEqualTo(Ratio.ONE);
  }

  /** -2^63 fits in a long and its negative does not. */
  @Test
  void reaches_the_smallest_long_by_every_operation() {
    Ratio smallest = Ratio.of(Long.MIN_VALUE);
    Ratio half = Ratio.of(1L << 62);
    assertThat(half.times(-2)).isEqualTo(smallest);
    assertThat(Ratio.of(-(1L << 31)).times(1L << 32)).isEqualTo(smallest);
    assertThat(half.dividedBy(Ratio.of(-1, 2))).isEqualTo(smallest);
    assertThat(half.negated().minus(half)).isEqualTo(smallest);
    assertThat(half.negated().plus(half.negated())).isEqualTo(smallest);
    assertThat(half.times(-2).negated().numerator()).isEqualTo(TWO_63);
    Ratio third = Ratio.of(TWO_63.negate(), BigInteger.valueOf(3));
    assertThat(third.plus(Ratio.of(1, 6)).minus(Ratio.of(1, 6))).isEqualTo(third);
    assertThat(Ratio.of(-(1L << 62), 3).times(2)).isEqualTo(third);
  }

  @Test
  void takes_5000_digits_and_refuses_5001() {
    BigInteger longest = BigInteger.TEN.pow(DIGITS).subtract(BigInteger.ONE);
    BigInteger tooLong = BigInteger.TEN.pow(DIGITS);
    assertThat(Ratio.of(longest, BigInteger.ONE).numerator()).isEqualTo(longest);
    assertThat(Ratio.of(BigInteger.ONE, longest.negate()).denominator()).isEqualTo(longest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(tooLong.negate(), BigInteger.ONE))
        .withMessage("ratio needs more than 5000 digits");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(BigInteger.ONE, tooLong))
        .withMessage("ratio needs more than 5000 digits");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Ratio.of(longest, BigInteger.ONE).plus(1))
        .withMessage("ratio needs more than 5000 digits");
  }

  @Test
  void counts_digits_in_lowest_terms() {
    BigInteger tooLong = BigInteger.TEN.pow(DIGITS);
    assertThat(Ratio.of(tooLong, tooLong.shiftLeft(1))).isEqualTo(Ratio.of(1, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-9223372036854775809", "-9223372036854775808", "-1/3", "-1"})
  void knows_a_negative_number(String text) {
    Ratio negative = Ratio.parse(text);
    assertThat(negative.signum()).isEqualTo(-1);
    assertThat(negative.abs()).isEqualTo(negative.negated()).isGreaterThan(Ratio.ZERO);
    assertThat(negative.abs().abs()).isEqualTo(negative.abs());
    assertThat(negative.min(Ratio.ZERO)).isEqualTo(negative);
    assertThat(negative.max(Ratio.ZERO)).isEqualTo(Ratio.ZERO);
    assertThat(Ratio.ZERO.min(negative)).isEqualTo(negative);
    assertThat(Ratio.ZERO.max(negative)).isEqualTo(Ratio.ZERO);
  }

  @Test
  void knows_whole_numbers() {
    assertThat(Ratio.of(6, 3).whole()).isTrue();
    assertThat(Ratio.of(1, 3).whole()).isFalse();
    assertThat(Ratio.of(TWO_63, BigInteger.ONE).whole()).isTrue();
    assertThat(Ratio.of(TWO_63, BigInteger.valueOf(3)).whole()).isFalse();
  }

  @Test
  void differs_from_other_numbers_and_other_types() {
    assertThat(Ratio.of(1, 2)).isNotEqualTo(Ratio.of(1, 3)).isNotEqualTo(Ratio.of(2, 1));
    assertThat(Ratio.of(1, 2)).isNotEqualTo(0.5).isNotEqualTo(null);
    Ratio large = Ratio.of(TWO_63, BigInteger.valueOf(3));
    assertThat(large).isNotEqualTo(large.negated()).isNotEqualTo(large.plus(1)).isNotEqualTo(null);
  }
}
