package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RatioJsonTest {

  /** Decimals that 15 digits hold have no exponent. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "3/20, 0.15",
    "-3/20, -0.15",
    "1500, 1500",
    "1/8, 0.125",
    "123456789012345, 123456789012345",
    "-123456789012345, -123456789012345",
    "999999999999999, 999999999999999",
    "100000000000000, 100000000000000",
    "24691357802469/200000000000000, 0.123456789012345",
    "1/1000000000000000, 0.000000000000001",
    "24691357802469/2000000, 12345678.9012345",
  })
  void writes_the_exact_text_with_the_same_decimal_where_15_digits_hold_it(
      String exact, String decimal) {
    Ratio ratio = Ratio.parse(exact);
    assertThat(RbmJson.write(ratio))
        .isEqualTo("{\n  \"exact\": \"" + exact + "\",\n  \"decimal\": " + decimal + "\n}");
    assertThat(RbmJson.read(decimal, Ratio.class)).isEqualTo(ratio);
    assertThat(RbmJson.read(RbmJson.write(ratio), Ratio.class)).isEqualTo(ratio);
  }

  /** The decimals were rounded by hand; the last four need one place more than 15. */
  @ParameterizedTest
  @CsvSource({
    "1/3, 0.333333333333333",
    "-2/3, -0.666666666666667",
    "1400/193, 7.25388601036269",
    "1/300000000000000000000, 3.33333333333333E-21",
    "1234567890123456, 1.23456789012346E+15",
    "19290123283179/156250000000000, 0.123456789012346",
    "1000000000000000, 1E+15",
    "1/10000000000000000, 1E-16",
  })
  void writes_the_exact_text_with_a_decimal_of_15_digits_otherwise(String exact, String decimal) {
    assertThat(RbmJson.write(Ratio.parse(exact)))
        .isEqualTo("{\n  \"exact\": \"" + exact + "\",\n  \"decimal\": " + decimal + "\n}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"2/3\" | 2/3",
        "\"0.15\" | 3/20",
        "\"-7\" | -7",
        "0.150 | 3/20",
        "-0.0 | 0",
        "1.5e3 | 1500",
        "15E-2 | 3/20",
        "{\"exact\":\"1/3\"} | 1/3",
        "{\"exact\":\"1/3\",\"decimal\":0.333333333333333} | 1/3",
        "{\"decimal\":0.3333333333333330,\"exact\":\"1/3\"} | 1/3",
        "{\"exact\":\"0.5\",\"decimal\":5e-1} | 1/2",
      })
  void reads_a_number_a_text_or_the_object(String json, String ratio) {
    assertThat(RbmJson.read(json, Ratio.class)).isEqualTo(Ratio.parse(ratio));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"abc\" | line 1, column 1 | not a number: \"abc\"; write it as 42, 0.15 or 2/3",
        "\"1/0\" | line 1, column 1 | ratio 1/0 has a zero denominator",
        "true | line 1, column 1 | expected a number, a text such as \"2/3\", or {\"exact\","
            + " \"decimal\"}",
        "[1] | line 1, column 1 | expected a number, a text such as \"2/3\", or {\"exact\","
            + " \"decimal\"}",
        "NaN | line 1, column 4 | 'NaN' is not a number",
        "-Infinity | line 1, column 10 | '-Infinity' is not a number",
        "{} | line 1, column 2 | the number lacks its \"exact\" text; a decimal alone is written"
            + " as 0.15",
        "{\"decimal\":0.5} | line 1, column 15 | the number lacks its \"exact\" text; a decimal"
            + " alone is written as 0.15",
        "{\"exact\":\"1/3\",\"decimal\":0.33} | line 1, column 30 | decimal 0.33 contradicts exact"
            + " \"1/3\", which rounds to 0.333333333333333",
        "{\"exact\":\"1/3\",\"decimal\":1e999999999} | line 1, column 26, at /decimal |"
            + " decimal of 1 significant digits and exponent 999999999 needs more than the 5000"
            + " digits allowed",
        "{\"exact\":\"x\"} | line 1, column 10, at /exact | not a number: \"x\"; write it as 42,"
            + " 0.15 or 2/3",
        "{\"exact\":0.5} | line 1, column 10, at /exact | \"exact\" must be a text such as"
            + " \"2/3\"",
        "{\"exact\":null} | line 1, column 10, at /exact | \"exact\" must be a text such as"
            + " \"2/3\"",
        "{\"exact\":\"1/3\",\"decimal\":\"0.3\"} | line 1, column 26, at /decimal | \"decimal\""
            + " must be a number such as 0.15",
        "{\"exact\":\"1/3\",\"unit\":\"posts\"} | line 1, column 23, at /unit | unknown field"
            + " \"unit\" of a number; known are decimal, exact",
        "{\"exact\":\"1/3\",\"exact\":\"1/3\"} | line 1, column 23, at /exact | duplicate key"
            + " \"exact\"",
      })
  void refuses_everything_else(String json, String place, String message) {
    assertRefused(json, place, message);
  }

  @ParameterizedTest
  @CsvSource({"1e999999, 999999", "1e-999999, -999999", "1E+1000000000, 1000000000"})
  void refuses_a_huge_exponent(String json, String exponent) {
    assertRefused(
        json,
        "line 1, column 1",
        "decimal of 1 significant digits and exponent "
            + exponent
            + " needs more than the 5000 digits allowed");
  }

  @Test
  void refuses_an_exponent_that_no_decimal_has() {
    String message = "number 1e99999999999 has an exponent beyond all limits";
    assertRefused("1e99999999999", "line 1, column 1", message);
    assertRefused(
        "{\"exact\":\"1\",\"decimal\":1e99999999999}", "line 1, column 24, at /decimal", message);
  }

  @Test
  void reads_5000_digits_and_refuses_more() {
    BigInteger longest = new BigInteger("7".repeat(5000));
    assertThat(RbmJson.read("-" + longest, Ratio.class).numerator()).isEqualTo(longest.negate());
    assertThat(RbmJson.read("\"1/" + longest + "\"", Ratio.class).denominator()).isEqualTo(longest);
    assertRefused(
        "7".repeat(5001), "line 1, column 5002", "number has more than the 5000 digits allowed");
    assertRefused(
        "7".repeat(10_000), "line 1, column 10001", "number has more than the 5000 digits allowed");
    assertRefused(
        "\"" + "7".repeat(10_000) + "\"",
        "line 1, column 1",
        "number \"" + "7".repeat(37) + "...\" has more than the 5000 digits allowed");
  }

  private static void assertRefused(String json, String place, String message) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(json, Ratio.class))
        .satisfies(e -> assertThat(e.faults()).containsExactly(new Fault(place, message)));
  }

  /** A mapper of the caller's own reads as strictly, where no parser of ours is before it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          true                             | expected a number, a text such as "2/3", or {"exact", "decimal"}
          "two"                            | not a number: "two"
          {"exact": "x"}                   | not a number: "x"
          {"exact": 1}                     | exact
          {"exact": "1/3", "decimal": 0.5} | 1/3
          {"decimal": 0.5}                 | exact
          1e-9999                          | digits
          1e99999999999                    | exponent
          """)
  void a_plain_mapper_refuses_what_is_no_number(String json, String message) {
    ObjectMapper plain = new ObjectMapper();
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> plain.readValue(json, Ratio.class))
        .withMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "\"1/2\"", "{\"exact\": \"1/2\", \"decimal\": 0.5}"})
  void a_plain_mapper_reads_every_form(String json) throws JsonProcessingException {
    assertThat(new ObjectMapper().readValue(json, Ratio.class)).isEqualTo(Ratio.of(1, 2));
  }
}
