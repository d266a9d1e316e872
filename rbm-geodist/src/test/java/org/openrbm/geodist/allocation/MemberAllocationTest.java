package org.openrbm.geodist.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.plan.Plans;

/** Midpoints 10, 10 and 20, so lower limits 8, 8 and 16. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MemberAllocationTest {

  private static final Map<String, String> MIDPOINTS =
      ImmutableMap.of("AAA", "10", "BBB", "10", "CCC", "20");

  private static final RepresentationReport REPORT = report(6, 6, 16);

  private static RepresentationReport report(int a, int b, int c) {
    return Plans.report(20, MIDPOINTS, Map.of("AAA", a, "BBB", b, "CCC", c));
  }

  /** Two posts are missing to each of AAA and BBB, and there are three. */
  @Test
  void has_the_fewest_and_the_most_posts_of_any_optimum() {
    PostAllocation three =
        VacancyPlanner.standard().allocate(REPORT, AllocationObjective.TOTAL_SHORTFALL, 3);
    MemberAllocation tied = three.of("BBB");
    assertThat(tied.code()).isEqualTo("BBB");
    assertThat(tied.representation()).isEqualTo(REPORT.of("BBB"));
    assertThat(tied.posts()).isEqualTo(1);
    assertThat(tied.fewest()).isEqualTo(1);
    assertThat(tied.most()).isEqualTo(2);
    assertThat(tied.fewestByTieRule()).isEqualTo(1);
    assertThat(tied.mostByTieRule()).isEqualTo(2);
    assertThat(tied.tied()).isTrue();
    assertThat(tied.unresolved()).isTrue();
    assertThat(tied).hasToString("BBB +1 (1 to 2)");

    MemberAllocation certain = three.of("CCC");
    assertThat(certain.tied()).isFalse();
    assertThat(certain.unresolved()).isFalse();
    assertThat(certain).hasToString("CCC +0");
  }

  /** With 7/10 against 6/10 the second has the better right to the only post. */
  @Test
  void the_tie_rule_narrows_what_the_objective_leaves_open() {
    MemberAllocation second =
        VacancyPlanner.standard()
            .allocate(report(7, 6, 16), AllocationObjective.TOTAL_SHORTFALL, 1)
            .of("BBB");
    assertThat(second.tied()).isTrue();
    assertThat(second.fewest()).isZero();
    assertThat(second.fewestByTieRule()).isEqualTo(1);
    assertThat(second.unresolved()).isFalse();
  }

  @Test
  void is_equal_if_the_member_and_all_numbers_are() {
    MemberAllocation one =
        VacancyPlanner.standard()
            .allocate(REPORT, AllocationObjective.TOTAL_SHORTFALL, 3)
            .of("AAA");
    assertThat(one)
        .isEqualTo(
            VacancyPlanner.standard()
                .allocate(report(6, 6, 16), AllocationObjective.TOTAL_SHORTFALL, 3)
                .of("AAA"))
        .hasSameHashCodeAs(
            VacancyPlanner.standard()
                .allocate(report(6, 6, 16), AllocationObjective.TOTAL_SHORTFALL, 3)
                .of("AAA"))
        .isNotEqualTo(
            VacancyPlanner.standard()
                .allocate(REPORT, AllocationObjective.TOTAL_SHORTFALL, 4)
                .of("AAA"));
  }

  @Test
  void explains_the_posts_by_what_one_more_would_change() {
    PostAllocation three =
        VacancyPlanner.standard().allocate(REPORT, AllocationObjective.TOTAL_SHORTFALL, 3);
    Explanation posts = three.of("AAA").explanation();
    assertThat(posts.value()).isEqualTo(Ratio.of(2));
    assertThat(posts.rule())
        .contains(
            "optimal allocations differ, and the tie rule leaves it open: most to the first by"
                + " code");
    assertThat(posts.step("change of objective by its last post").value()).isEqualTo(Ratio.of(-1));
    assertThat(posts.step("change of objective by one post more").value()).isEqualTo(Ratio.ZERO);
    assertThat(three.of("CCC").explanation().rule())
        .contains("the same in every optimal allocation");
  }
}
