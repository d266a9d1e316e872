package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.text;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StrategyTest {

  private static final Strategy OUTREACH =
      Strategy.builder()
          .code("S2")
          .title(text("Outreach", "外联"))
          .description(text("To all regions", "面向各区域"))
          .build();

  @Test
  void its_code_has_a_form() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OUTREACH.withCode("(S2)"))
        .withMessage(
            "strategy code '(S2)' must be 1 to 64 letters, digits, dots, hyphens, underscores or"
                + " parentheses and begin with a letter or digit");
  }

  @Test
  void a_copy_with_another_title_leaves_the_original_as_it_was() {
    Strategy rotation = OUTREACH.withTitle(text("Rotation", "轮岗"));

    assertThat(rotation.title()).isEqualTo(text("Rotation", "轮岗"));
    assertThat(rotation.description()).contains(text("To all regions", "面向各区域"));
    assertThat(OUTREACH.title()).isEqualTo(text("Outreach", "外联"));
    assertThat(OUTREACH.level()).isEqualTo(Level.STRATEGY);
  }

  @Test
  void it_is_shown_with_its_code_and_title() {
    assertThat(OUTREACH).hasToString("Strategy S2 \"Outreach\"");
  }

  @Test
  void its_json_has_the_fields_in_order_and_reads_back_equal() {
    String json =
        """
        {
          "code": "S2",
          "title": {
            "en": "Outreach",
            "zh": "外联"
          },
          "description": {
            "en": "To all regions",
            "zh": "面向各区域"
          }
        }\
        """;
    assertThat(RbmJson.write(OUTREACH)).isEqualTo(json);
    assertThat(RbmJson.read(json, Strategy.class)).isEqualTo(OUTREACH);
  }
}
