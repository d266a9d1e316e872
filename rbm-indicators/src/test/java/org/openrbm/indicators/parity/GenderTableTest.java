package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GenderTableTest {

  private final ParityCalculator calculator = ParityCalculator.standard();

  /** Indicator 2.1.3 of the ILO HR Strategy: synthetic counts, P-1 to P-4 48 %, P-5+ 38 %. */
  @Test
  void the_mean_over_grade_groups_is_not_the_share_of_all() {
    GradeGrouping grouping = GradeGrouping.professionalAndSenior();
    GenderTable<GradeGroup> table =
        GenderTable.<String>of(
                ImmutableMap.of(
                    "P3", GenderComposition.of(20, 30),
                    "P-4", GenderComposition.of(76, 74),
                    "P.5", GenderComposition.of(15, 25),
                    "D-1", GenderComposition.of(4, 6)))
            .groupedBy(grouping::groupOf);

    assertThat(table.group(GradeGroup.P_1_TO_P_4)).isEqualTo(GenderComposition.of(96, 104));
    assertThat(table.meanShareOfWomen().value()).contains(Ratio.parse("0.43"));
    assertThat(table.together().shareOfWomen().value()).contains(Ratio.parse("0.46"));
    assertThat(table.meanShareOfWomen().explanation().value()).isEqualTo(Ratio.parse("0.43"));
    assertThat(calculator.assess(table, ParityBands.ILO).get(GradeGroup.P_5_AND_ABOVE))
        .hasToString("19 women, 31 men: 38.00 % women, WOMEN_UNDERREPRESENTED by ILO 45–55");
  }

  @Test
  void rejects_a_group_that_there_is_not() {
    rejects(
        () -> GenderTable.of(ImmutableMap.of("P-1", GenderComposition.of(1, 1))).group("P-2"),
        "there is no group 'P-2'");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
