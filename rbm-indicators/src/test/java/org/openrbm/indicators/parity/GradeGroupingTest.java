package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GradeGroupingTest {

  private static final Citation SOURCE = Citation.of("own rules", EvidenceGrade.PRIMARY);

  @Test
  void rejects_an_unknown_grade() {
    rejects(
        () -> GradeGrouping.professionalAndSenior().groupOf("G-7"),
        "unknown grade 'G-7': the grouping 'P-1–P-4 and P-5+' has [P-1, P-2, P-3, P-4, P-5, D-1,"
            + " D-2, UG, ASG, USG, DSG, SG, ADG, DDG, DG]");
  }

  @Test
  void groupings_are_checked() {
    rejects(
        () -> GradeGrouping.builder().id(" ").source(SOURCE).build(),
        "id of a grade grouping must not be blank");
    rejects(
        () -> GradeGrouping.builder().id("own").source(SOURCE).build(),
        "grade grouping 'own' has no grades");
    rejects(
        () ->
            GradeGrouping.builder()
                .id("own")
                .source(SOURCE)
                .putGrade(GradeGroup.P_1_TO_P_4, List.of("P-4", "p4"))
                .build(),
        "grade 'P4' stands twice in the grouping 'own'");
  }

  @Test
  void a_grouping_does_not_change_with_the_list_it_was_made_from() {
    List<String> grades = new ArrayList<>(List.of("P-4"));
    GradeGrouping own =
        GradeGrouping.builder()
            .id("own")
            .source(SOURCE)
            .putGrade(GradeGroup.P_1_TO_P_4, grades)
            .build();
    grades.set(0, "P-5");
    assertThat(own.groupOf("P-4")).isEqualTo(GradeGroup.P_1_TO_P_4);
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
