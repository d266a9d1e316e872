package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.text;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CrossCuttingDriverTest {

  private static final CrossCuttingDriver DRIVER =
      CrossCuttingDriver.builder().code("D1").title(text("Gender equality", "性别平等")).build();

  @Test
  void its_code_has_a_form() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DRIVER.withCode("D#1"))
        .withMessage(
            "driver code 'D#1' must be 1 to 64 letters, digits, dots, hyphens, underscores or"
                + " parentheses and begin with a letter or digit");
  }

  @Test
  void a_copy_with_an_indicator_leaves_the_original_without() {
    CrossCuttingDriver measured = DRIVER.withIndicators(Frameworks.mobility());

    assertThat(measured.indicators()).containsExactly(Frameworks.mobility());
    assertThat(DRIVER.indicators()).isEmpty();
    assertThat(DRIVER.level()).isEqualTo(Level.CROSS_CUTTING_DRIVER);
  }

  @Test
  void it_is_shown_with_the_number_of_its_indicators() {
    assertThat(DRIVER).hasToString("CrossCuttingDriver D1 \"Gender equality\"");
    assertThat(DRIVER.withIndicators(Frameworks.mobility(), Frameworks.mobility().withCode("I0")))
        .hasToString("CrossCuttingDriver D1 \"Gender equality\": 2 indicators");
  }

  @Test
  void its_json_has_the_fields_in_order_and_reads_back_equal() {
    String json =
        """
        {
          "code": "D1",
          "title": {
            "en": "Gender equality",
            "zh": "性别平等"
          }
        }\
        """;
    assertThat(RbmJson.write(DRIVER)).isEqualTo(json);
    assertThat(RbmJson.read(json, CrossCuttingDriver.class)).isEqualTo(DRIVER);
  }

  @Test
  void its_indicators_read_back_equal() {
    CrossCuttingDriver measured = DRIVER.withIndicators(Frameworks.mobility());
    assertThat(RbmJson.read(RbmJson.write(measured), CrossCuttingDriver.class)).isEqualTo(measured);
  }
}
