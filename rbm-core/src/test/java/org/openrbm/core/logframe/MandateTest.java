package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.text;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MandateTest {

  private static final Mandate MANDATE =
      Mandate.builder()
          .code("M")
          .title(text("Decent work", "体面劳动"))
          .mission(text("Social justice", "社会正义"))
          .mandate(text("Standards", "标准"))
          .comparativeAdvantage(text("Tripartism", "三方性"))
          .build();

  @Test
  void its_code_has_a_form() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MANDATE.withCode("-M"))
        .withMessage(
            "mandate code '-M' must be 1 to 64 letters, digits, dots, hyphens, underscores or"
                + " parentheses and begin with a letter or digit");
  }

  @Test
  void a_copy_with_another_mission_leaves_the_original_as_it_was() {
    Mandate other = MANDATE.withMission(text("Peace", "和平"));

    assertThat(other.mission()).contains(text("Peace", "和平"));
    assertThat(other.mandate()).contains(text("Standards", "标准"));
    assertThat(MANDATE.mission()).contains(text("Social justice", "社会正义"));
    assertThat(MANDATE.level()).isEqualTo(Level.MANDATE);
  }

  @Test
  void it_is_shown_with_its_code_and_title() {
    assertThat(MANDATE).hasToString("Mandate M \"Decent work\"");
  }

  @Test
  void its_json_has_the_fields_in_order_and_reads_back_equal() {
    String json =
        """
        {
          "code": "M",
          "title": {
            "en": "Decent work",
            "zh": "体面劳动"
          },
          "mission": {
            "en": "Social justice",
            "zh": "社会正义"
          },
          "mandate": {
            "en": "Standards",
            "zh": "标准"
          },
          "comparativeAdvantage": {
            "en": "Tripartism",
            "zh": "三方性"
          }
        }\
        """;
    assertThat(RbmJson.write(MANDATE)).isEqualTo(json);
    assertThat(RbmJson.read(json, Mandate.class)).isEqualTo(MANDATE);
  }
}
