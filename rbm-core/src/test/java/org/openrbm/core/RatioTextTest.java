package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RatioTextTest {

  @ParameterizedTest
  @CsvSource({
    "42, 42, 1, 42",
    "-42, -42, 1, -42",
    "0, 0, 1, 0",
    "-0, 0, 1, 0",
    "007, 7, 1, 7",
    "0.15, 3, 20, 3/20",
    "-0.5, -1, 2, -1/2",
    "-0.0, 0, 1, 0",
    "1.50, 3, 2, 3/2",
    "2/3, 2, 3, 2/3",
    "-2/3, -2, 3, -2/3",
    "6/3, 2, 1, 2",
    "0/5, 0, 1, 0",
    "9223372036854775808/2, 4611686018427387904, 1, 4611686018427387904",
  })
  void reads_whole_numbers_decimals_and_fractions(
      String text, long numerator, long denominator, String written) {
    Ratio ratio = Ratio.parse(text);
    assertThat(ratio).isEqualTo(Ratio.of(numerator, denominator));
    assertThat(ratio).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "x",
        "-",
        "/",
        ".",
        "--1",
        ".5",
        "5.",
        "1/",
        "/2",
        "1/-2",
        "1/2/3",
        "1.5/2",
        "1/2.5",
        "1_000",
        "0x10",
        "NaN",
        "Infinity",
        "٣",
        "½",
        "50%",
        "−1"
      })
  void refuses_every_other_form(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.parse(text))
        .withMessage(
            "not a number: \"" + text.replace('\n', ' ') + "\"; write it as 42, 0.15 or 2/3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "+1|1",
        " 1|1",
        "1 |1",
        "1e3|1000",
        "1E3|1000",
        "1.5e3|1500",
        "-2.5E-1|-0.25",
        "1,000|1000 or 1.000",
        "1,234|1234 or 1.234",
        "0,123|0.123",
        "12,5|12.5",
        "-0,5|-0.5",
        "1,234,567|1234567",
        "1,234.5|1234.5",
        "1.234.567|1234567",
        "1.234,5|1234.5",
        "1'000|1000",
        "1’000|1000",
        "1 234|1234",
        "1\u00A0234|1234",
        "1\u202F234,5|1234.5",
      })
  void says_how_to_write_a_number_in_another_notation(String text, String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.parse(text))
        .withMessage("not a number: \"" + text + "\"; write " + written);
  }

  @Test
  void says_how_to_write_a_number_with_the_end_of_a_line() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.parse("1\n"))
        .withMessage("not a number: \"1 \"; write 1");
  }

  @ParameterizedTest
  @CsvSource({"1/0, ratio 1/0 has a zero denominator", "0/00, ratio 0/0 has a zero denominator"})
  void refuses_a_zero_denominator(String text, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse(text)).withMessage(message);
  }

  @Test
  void names_the_parameter_that_is_null() {
    assertThatNullPointerException().isThrownBy(this::parseNull).withMessage("text");
  }

  @SuppressWarnings("NullAway") // a caller without null checks
  private void parseNull() {
    Ratio.parse(null);
  }

  @Test
  void shortens_a_long_text_in_its_message() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.parse("x".repeat(41)))
        .withMessage("not a number: \"" + "x".repeat(37) + "...\"; write it as 42, 0.15 or 2/3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.parse("x".repeat(40)))
        .withMessage("not a number: \"" + "x".repeat(40) + "\"; write it as 42, 0.15 or 2/3");
  }

  @Test
  void reads_parts_of_5000_digits() {
    BigInteger longest = new BigInteger("9".repeat(5000));
    assertThat(Ratio.parse("9".repeat(5000)).numerator()).isEqualTo(longest);
    assertThat(Ratio.parse("-" + "9".repeat(5000)).numerator()).isEqualTo(longest.negate());
    String widest = "-" + "9".repeat(5000) + "/1" + "0".repeat(4999);
    assertThat(Ratio.parse(widest)).hasToString(widest);
    assertThat(Ratio.parse("0." + "0".repeat(4998) + "1").denominator())
        .isEqualTo(BigInteger.TEN.pow(4999));
  }

  @ParameterizedTest
  @ValueSource(ints = {5001, 5002, 10_003, 1_000_000})
  void refuses_a_part_of_more_than_5000_digits(int digits) {
    String message = "number \"" + "1".repeat(37) + "...\" has more than the 5000 digits allowed";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.parse("1".repeat(digits)))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.parse("1".repeat(digits) + "/7"))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.parse("-" + "1".repeat(digits)))
        .withMessage("number \"-" + "1".repeat(36) + "...\" has more than the 5000 digits allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.parse("1/" + "3".repeat(digits)))
        .withMessage(
            "number \"1/" + "3".repeat(35) + "...\" has more than the 5000 digits allowed");
  }

  @Test
  void refuses_a_decimal_whose_fraction_needs_more_than_5000_digits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.parse("1." + "0".repeat(4999) + "1"))
        .withMessage(
            "decimal of 5001 significant digits and exponent -5000 needs more than the 5000 digits"
                + " allowed");
  }
}
