package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.workforce.Check.rejects;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.workforce.FlowRate.MoveKind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DimensionTest {

  @Test
  void codes_come_from_an_enum_by_ordinal() {
    Dimension kinds = Dimension.of("kind", MoveKind.class);
    assertThat(kinds.code("GEOGRAPHICAL")).isEqualTo(1);
    assertThat(kinds.notStated()).isEqualTo(3);
    assertThat(kinds).hasToString("kind [FUNCTIONAL, GEOGRAPHICAL, FUNCTIONAL_AND_GEOGRAPHICAL]");
  }

  @Test
  void names_and_labels_are_checked() {
    rejects(
        () -> Dimension.of("grade", "P-4", "P-4"), "label 'P-4' stands twice in dimension 'grade'");
    rejects(() -> Dimension.of("grade", ""), "label of dimension 'grade' must not be blank");
    rejects(() -> Dimension.of(" ", "P-4"), "name of a dimension must not be blank");
  }

  @Test
  void a_label_has_the_code_of_its_place() {
    Dimension grade = Dimension.of("grade", "P-4", "P-5");
    assertThat(grade.code("P-5")).isEqualTo(1);
    assertThat(grade.code(" ")).isEqualTo(2);
    assertThat(grade.code(null)).isEqualTo(grade.notStated());
    rejects(() -> grade.code("G-7"), "unknown grade 'G-7': the labels are [P-4, P-5]");
  }

  @Test
  void the_order_of_the_labels_matters() {
    assertThat(Dimension.of("grade", "P-4", "P-5"))
        .isEqualTo(Dimension.of("grade", List.of("P-4", "P-5")))
        .hasSameHashCodeAs(Dimension.of("grade", List.of("P-4", "P-5")))
        .isNotEqualTo(Dimension.of("grade", "P-5", "P-4"))
        .isNotEqualTo(Dimension.of("rank", "P-4", "P-5"));
  }

  @Test
  void json_round_trips() {
    Dimension grade = Dimension.of("grade", "P-4", "P-5");
    assertThat(RbmJson.read(RbmJson.write(grade), Dimension.class)).isEqualTo(grade);
  }
}
