package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.text;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ActivityTest {

  private static final Activity DESIGN =
      Activity.builder()
          .code("AC1")
          .title(text("Design", "设计"))
          .period(ReportingPeriod.ofYear(2018))
          .addInput(
              Input.builder().code("IN1").title(text("Staff", "人员")).kind(InputKind.HUMAN).build())
          .build();

  @Test
  void its_code_has_a_form() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESIGN.withCode("AC 1"))
        .withMessage(
            "activity code 'AC 1' must be 1 to 64 letters, digits, dots, hyphens, underscores or"
                + " parentheses and begin with a letter or digit");
  }

  @Test
  void a_copy_without_inputs_leaves_the_original_with_them() {
    Activity without = DESIGN.withInputs();

    assertThat(without.inputs()).isEmpty();
    assertThat(without.period()).contains(ReportingPeriod.ofYear(2018));
    assertThat(DESIGN.inputs()).extracting(Input::code).containsExactly("IN1");
    assertThat(DESIGN.level()).isEqualTo(Level.ACTIVITY);
  }

  @Test
  void it_is_shown_with_its_period_and_the_number_of_its_inputs() {
    assertThat(DESIGN).hasToString("Activity AC1 \"Design\": 2018, 1 input");
    assertThat(Activity.builder().code("AC2").title(text("Launch", "启动")).build())
        .hasToString("Activity AC2 \"Launch\"");
  }

  @Test
  void its_json_has_the_fields_in_order_and_reads_back_equal() {
    String json =
        """
        {
          "code": "AC1",
          "title": {
            "en": "Design",
            "zh": "设计"
          },
          "period": "2018-01-01/2018-12-31",
          "inputs": [
            {
              "code": "IN1",
              "title": {
                "en": "Staff",
                "zh": "人员"
              },
              "kind": "HUMAN"
            }
          ]
        }\
        """;
    assertThat(RbmJson.write(DESIGN)).isEqualTo(json);
    assertThat(RbmJson.read(json, Activity.class)).isEqualTo(DESIGN);
  }
}
