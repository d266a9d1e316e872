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
class RoadmapPhaseTest {

  private static final RoadmapPhase PHASE =
      RoadmapPhase.builder()
          .code("P1")
          .title(text("Foundations", "基础"))
          .period(ReportingPeriod.ofYears(2018, 2021))
          .build();

  @Test
  void its_code_has_a_form() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PHASE.withCode("P 1"))
        .withMessage(
            "phase code 'P 1' must be 1 to 64 letters, digits, dots, hyphens, underscores or"
                + " parentheses and begin with a letter or digit");
  }

  @Test
  void a_copy_with_another_period_leaves_the_original_as_it_was() {
    RoadmapPhase next = PHASE.withPeriod(ReportingPeriod.ofYear(2022));

    assertThat(next.period()).isEqualTo(ReportingPeriod.ofYear(2022));
    assertThat(next.code()).isEqualTo("P1");
    assertThat(PHASE.period()).isEqualTo(ReportingPeriod.ofYears(2018, 2021));
  }

  @Test
  void it_is_shown_with_its_code_title_and_period() {
    assertThat(PHASE).hasToString("RoadmapPhase P1 \"Foundations\": 2018–2021");
  }

  @Test
  void its_json_has_the_fields_in_order_and_reads_back_equal() {
    String json =
        """
        {
          "code": "P1",
          "title": {
            "en": "Foundations",
            "zh": "基础"
          },
          "period": "2018-01-01/2021-12-31"
        }\
        """;
    assertThat(RbmJson.write(PHASE)).isEqualTo(json);
    assertThat(RbmJson.read(json, RoadmapPhase.class)).isEqualTo(PHASE);
  }
}
