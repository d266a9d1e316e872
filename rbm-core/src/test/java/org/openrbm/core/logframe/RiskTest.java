package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.text;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RiskTest {

  private static final Risk TURNOVER =
      Risk.builder()
          .code("R1")
          .title(text("Turnover", "人员更替"))
          .likelihood(RiskRating.MEDIUM)
          .impact(RiskRating.HIGH)
          .addMitigation(text("Workforce planning", "人力规划"))
          .build();

  @Test
  void its_code_has_a_form() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TURNOVER.withCode("R/1"))
        .withMessage(
            "risk code 'R/1' must be 1 to 64 letters, digits, dots, hyphens, underscores or"
                + " parentheses and begin with a letter or digit");
  }

  @Test
  void a_copy_with_another_likelihood_leaves_the_original_as_it_was() {
    Risk unlikely = TURNOVER.withLikelihood(RiskRating.LOW);

    assertThat(unlikely.likelihood()).contains(RiskRating.LOW);
    assertThat(unlikely.impact()).contains(RiskRating.HIGH);
    assertThat(TURNOVER.likelihood()).contains(RiskRating.MEDIUM);
    assertThat(TURNOVER.level()).isEqualTo(Level.RISK);
  }

  @Test
  void it_is_shown_with_its_ratings() {
    assertThat(TURNOVER).hasToString("Risk R1 \"Turnover\": likelihood medium, impact high");
    assertThat(Risk.builder().code("R2").title(text("Delay", "延误")).build())
        .hasToString("Risk R2 \"Delay\"");
  }

  @Test
  void its_json_has_the_fields_in_order_and_reads_back_equal() {
    String json =
        """
        {
          "code": "R1",
          "title": {
            "en": "Turnover",
            "zh": "人员更替"
          },
          "likelihood": "MEDIUM",
          "impact": "HIGH",
          "mitigations": [
            {
              "en": "Workforce planning",
              "zh": "人力规划"
            }
          ]
        }\
        """;
    assertThat(RbmJson.write(TURNOVER)).isEqualTo(json);
    assertThat(RbmJson.read(json, Risk.class)).isEqualTo(TURNOVER);
  }
}
