package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentLimitsTest {

  private static final String HALF =
      "text has half a surrogate pair, U+D83D, which is no character, after 1 characters";

  @ParameterizedTest
  @ValueSource(strings = {"a\uD83D", "a\uD83Db", "a\uD83D\uD83D\uDE00"})
  void a_text_has_no_half_of_a_surrogate_pair(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentLimits.checkText(text))
        .withMessage(HALF);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of("en", text))
        .withMessage(HALF);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RbmJson.write(Citation.of(text, EvidenceGrade.PRIMARY)))
        .withMessage("cannot write this value as JSON: " + HALF);
    assertRefused("{\"document\":\"" + text + "\"}", Citation.class, "column 13", HALF);
    assertRefused("{\"document\":\"a\\ud83dx\"}", Citation.class, "column 13", HALF);
    assertRefused("{\"" + text + "\":1}", Citation.class, "column 2", HALF);
  }

  @Test
  void a_pair_is_a_character() {
    String text = "\uD83D\uDE00";
    assertThat(DocumentLimits.checkText(text)).isEqualTo(text);
    assertThat(RbmJson.read("\"\\ud83d\\ude00\"", LocalizedText.class))
        .isEqualTo(LocalizedText.of(text));
  }

  @Test
  void a_text_is_read_up_to_the_length_that_is_written() {
    String longest = "é".repeat(DocumentLimits.MAX_TEXT);
    LocalizedText text = LocalizedText.of(longest);
    assertThat(RbmJson.read(RbmJson.write(text), LocalizedText.class)).isEqualTo(text);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of(longest + "é"))
        .withMessage("text has 5000001 characters, but 5000000 are allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RbmJson.write(Citation.of(longest + "é", EvidenceGrade.PRIMARY)))
        .withMessage(
            "cannot write this value as JSON: text has 5000001 characters, but 5000000 are"
                + " allowed");
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read("\"" + longest + "é\"", LocalizedText.class))
        .withMessageContaining("5000000 characters allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "1E+5000", "1E-5000", "9.99E+5000", "1.234E-5000", "-1E+5000", "0E-5000"})
  void a_decimal_stands_within_5000_places_of_the_point(String number) {
    BigDecimal decimal = new BigDecimal(number);
    assertThat(DocumentLimits.checkDecimal(decimal)).isSameAs(decimal);
  }

  @ParameterizedTest
  @CsvSource({
    "1E+5001, 1, 5001",
    "1E-5001, 1, -5001",
    "0E+5001, 1, 5001",
    "-12E+5000, 2, 5000",
    "1E+2147483647, 1, 2147483647",
    "1E-2147483647, 1, -2147483647"
  })
  void and_no_further(String number, String digits, String exponent) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentLimits.checkDecimal(new BigDecimal(number)))
        .withMessage(
            "decimal of %s significant digits and exponent %s needs more than the 5000 digits"
                + " allowed",
            digits, exponent);
  }

  @Test
  void a_decimal_has_at_most_5000_digits() {
    BigDecimal longest = new BigDecimal(new BigInteger("7".repeat(5000)), 2500);
    assertThat(DocumentLimits.checkDecimal(longest)).isSameAs(longest);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DocumentLimits.checkDecimal(
                    new BigDecimal(new BigInteger("7".repeat(5001)), 2500)));
  }

  /** The decimal beside an exact text is rounded, so it may stand one place further out. */
  @Test
  void every_ratio_that_is_written_is_read() {
    BigInteger most = BigInteger.TEN.pow(5000).subtract(BigInteger.ONE);
    for (Ratio ratio :
        new Ratio[] {
          Ratio.of(most, BigInteger.ONE),
          Ratio.of(BigInteger.ONE, most),
          Ratio.of(BigInteger.valueOf(7), most),
          Ratio.of(most, BigInteger.TWO).negated()
        }) {
      assertThat(RbmJson.read(RbmJson.write(ratio), Ratio.class)).isEqualTo(ratio);
    }
  }

  @Test
  void a_copy_of_the_mapper_keeps_the_limits() {
    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> RbmJson.mapper().readTree("{\"a\":[1e-1000000000]}"))
        .withMessageContaining("decimal of 1 significant digits and exponent -1000000000");
    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> RbmJson.mapper().writeValueAsString("\uDE00"))
        .withMessageContaining("half a surrogate pair");
    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> RbmJson.mapper().writeValueAsBytes(new BigDecimal("1E-5001")))
        .withMessageContaining("5000 digits allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "9999-12-31", "2016-02-29"})
  void a_day_is_of_the_years_1_to_9999(String day) {
    assertThat(DocumentLimits.parseDay(day)).hasToString(day);
    assertThat(RbmJson.read("\"" + day + "\"", LocalDate.class)).hasToString(day);
    assertThat(RbmJson.write(LocalDate.parse(day))).isEqualTo("\"" + day + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "+999999999-12-31, 999999999",
    "-999999999-01-01, -999999999",
    "+10000-01-01, 10000",
    "0000-12-31, 0"
  })
  void no_day_is_of_another_year(String day, String year) {
    String message = "year must be between 1 and 9999, but is " + year;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentLimits.parseDay(day))
        .withMessage(message);
    assertRefused(
        "{\"document\":\"x\",\"date\":\"" + day + "\"}",
        Citation.class,
        "line 1, column 24, at /date",
        message);
    Citation cited =
        Citation.builder()
            .document("x")
            .evidence(EvidenceGrade.PRIMARY)
            .date(LocalDate.parse(day))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RbmJson.write(cited))
        .withMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2018", "2018-1-1", "2019-02-29", "2018-12-31T00:00", " 2018-12-31"})
  void a_day_has_one_form(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentLimits.parseDay(text))
        .withMessage("not a date: \"%s\"; write it as 2018-12-31", text);
  }

  /** 2 to the 60 steps as a tree, 61 as they share each other. */
  @Test
  void an_explanation_too_long_to_be_read_is_not_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RbmJson.write(ExplanationSharingTest.doubling(60)))
        .withMessage(
            "cannot write this value as JSON: the document has more than the 50000000 characters"
                + " that can be read again");
  }

  private static void assertRefused(String json, Class<?> type, String place, String message) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(json, type))
        .satisfies(e -> assertThat(e.faults().get(0).place()).contains(place))
        .satisfies(e -> assertThat(e.faults().get(0).message()).isEqualTo(message));
  }
}
