package org.openrbm.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NumberHintTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "1,234|1234",
        "1.234|1234",
        "1 234|1234",
        "1.5e3|1500",
        "88.0|88",
        "+5|5",
        " 88|88",
        "1,234,567|1234567",
        "-1'234|-1234",
      })
  void says_how_to_write_a_whole_number(String text, String written) {
    assertThat(NumberHint.ofWhole(text)).hasValue("write " + written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "12,5", "1.5e-3", "many", "", " ", "50%", "1,2,3", "1,23,456"})
  void has_no_hint_where_no_whole_number_is_seen(String text) {
    assertThat(NumberHint.ofWhole(text)).isEmpty();
  }

  @Test
  void has_no_hint_for_what_would_be_long() {
    assertThat(NumberHint.of("1,000".repeat(9))).isEmpty();
    assertThat(NumberHint.of("1e999999999")).isEmpty();
    assertThat(NumberHint.of("1e99").orElseThrow()).hasSize("write ".length() + 100);
  }
}
