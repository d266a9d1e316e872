package org.openrbm.geodist.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.apportionment.ApportionmentMethod;
import org.openrbm.geodist.plan.Appointments;
import org.openrbm.geodist.plan.Plans;

/** Allocations by hand: midpoints 10, 10 and 20, so lower limits 8, 8 and 16. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VacancyPlannerTest {

  private static final Map<String, String> MIDPOINTS =
      ImmutableMap.of("AAA", "10", "BBB", "10", "CCC", "20");

  private static final RepresentationReport REPORT = report(6, 6, 16);

  private static RepresentationReport report(int a, int b, int c) {
    return Plans.report(20, MIDPOINTS, Map.of("AAA", a, "BBB", b, "CCC", c));
  }

  private static PostAllocation allocate(AllocationProblem problem) {
    return VacancyPlanner.standard().allocate(REPORT, problem);
  }

  /** Two posts are missing to each of AAA and BBB; 6/10 and 7/10 are equal ratios of both. */
  @Test
  void a_tie_that_the_rule_cannot_decide_is_reported() {
    PostAllocation three =
        VacancyPlanner.standard().allocate(REPORT, AllocationObjective.TOTAL_SHORTFALL, 3);

    assertThat(three.objectiveBefore().value()).contains(Ratio.of(4));
    assertThat(three.objectiveAfter().value()).contains(Ratio.of(1));
    assertThat(three.tie()).contains(new AllocationTie(Set.of("AAA", "BBB"), 1));
    assertThat(three.unresolvedTie()).hasToString("Optional[1 post between [AAA, BBB]]");
    assertThat(three.posts()).isEqualTo(Map.of("AAA", 2, "BBB", 1));
    assertThat(three.of("AAA")).hasToString("AAA +2 (1 to 2)");
    assertThat(three)
        .hasToString("TOTAL_SHORTFALL 4 → 1: {AAA=2, BBB=1}, tied: 1 post between [AAA, BBB]");
  }

  /** With 7/10 against 6/10 the second has the better right to the first post. */
  @Test
  void a_tie_that_the_rule_decides_is_reported_too() {
    PostAllocation one =
        VacancyPlanner.standard()
            .allocate(report(7, 6, 16), AllocationObjective.TOTAL_SHORTFALL, 1);

    assertThat(one.tie()).contains(new AllocationTie(Set.of("AAA", "BBB"), 1));
    assertThat(one.unresolvedTie()).isEmpty();
    assertThat(one.posts()).isEqualTo(Map.of("BBB", 1));
    assertThat(one.of("BBB").explanation().rule())
        .contains(
            "optimal allocations differ, and the tie rule decides: the smallest ratio of staff to"
                + " midpoint before the post comes first");

    PostAllocation open =
        VacancyPlanner.standard()
            .allocate(
                report(7, 6, 16),
                AllocationProblem.of(AllocationObjective.TOTAL_SHORTFALL, 1)
                    .withTieRule(AllocationTieRule.NONE));
    assertThat(open.unresolvedTie()).isEqualTo(open.tie()).isPresent();
    assertThat(open.posts()).isEqualTo(Map.of("AAA", 1));
  }

  @Test
  void enough_vacancies_leave_no_tie_and_one_more_ties_everybody() {
    PostAllocation four =
        VacancyPlanner.standard().allocate(REPORT, AllocationObjective.TOTAL_SHORTFALL, 4);
    assertThat(four.tie()).isEmpty();
    assertThat(four.objectiveAfter().value()).contains(Ratio.ZERO);
    assertThat(four.posts()).isEqualTo(Map.of("AAA", 2, "BBB", 2));
    assertThat(four.after().of("AAA").postsToRange()).isZero();

    PostAllocation five =
        VacancyPlanner.standard().allocate(REPORT, AllocationObjective.TOTAL_SHORTFALL, 5);
    assertThat(five.tie()).contains(new AllocationTie(Set.of("AAA", "BBB", "CCC"), 1));
  }

  /** Squares: 5 missing to AAA cost 9, 7, 5, …; 2 missing to BBB 3, 1. */
  @Test
  void squares_serve_the_greatest_shortfall_first() {
    PostAllocation three =
        VacancyPlanner.standard()
            .allocate(report(3, 6, 16), AllocationObjective.SQUARED_SHORTFALL, 3);
    assertThat(three.posts()).isEqualTo(Map.of("AAA", 3));
    assertThat(three.objectiveBefore().value()).contains(Ratio.of(29));
    assertThat(three.objectiveAfter().value()).contains(Ratio.of(8));
    // the fourth: 3 of either
    assertThat(
            VacancyPlanner.standard()
                .allocate(report(3, 6, 16), AllocationObjective.SQUARED_SHORTFALL, 4)
                .tie())
        .contains(new AllocationTie(Set.of("AAA", "BBB"), 1));
  }

  /** A post is a tenth of AAA's midpoint and a twentieth of CCC's. */
  @Test
  void relative_shortfalls_weigh_by_the_midpoint() {
    RepresentationReport both = report(7, 8, 15);
    PostAllocation one =
        VacancyPlanner.standard().allocate(both, AllocationObjective.RELATIVE_SHORTFALL, 1);
    assertThat(one.objectiveBefore().value()).contains(Ratio.of(3, 20));
    assertThat(one.posts()).isEqualTo(Map.of("AAA", 1));
    assertThat(one.tie()).isEmpty();
  }

  @Test
  void relative_deviation_from_nothing_is_websters_method() {
    Map<String, String> midpoints =
        ImmutableMap.of("AAA", "27.1", "BBB", "24.7", "CCC", "3.4", "DDD", "44.8");
    RepresentationReport empty = Plans.report(15, midpoints, Map.of());
    ImmutableMap<String, Ratio> claims =
        midpoints.entrySet().stream()
            .collect(
                ImmutableMap.toImmutableMap(Map.Entry::getKey, e -> Ratio.parse(e.getValue())));
    for (int posts : new int[] {1, 7, 26, 100, 143}) {
      Map<String, Integer> seats = ApportionmentMethod.WEBSTER.apportion(claims, posts).seats();
      PostAllocation allocation =
          VacancyPlanner.standard().allocate(empty, AllocationObjective.RELATIVE_DEVIATION, posts);
      seats.forEach((code, number) -> assertThat(allocation.of(code).posts()).isEqualTo(number));
    }
  }

  /** French needs BBB or CCC; CCC has one candidate; BBB may have one post; AAA none of them. */
  @Test
  void eligibility_and_caps_bind_and_say_so() {
    PostAllocation allocation =
        allocate(
            AllocationProblem.builder()
                .objective(AllocationObjective.TOTAL_SHORTFALL)
                .addVacancies(
                    VacancyClass.fromPool("P-4, French", 4, ImmutableMap.of("BBB", 3, "CCC", 1)),
                    VacancyClass.of("P-3", 1, Set.of("AAA")))
                .putMemberCap("BBB", 1)
                .build());

    assertThat(allocation.filled()).isEqualTo(3);
    assertThat(allocation.appointments())
        .containsExactly(
            new Appointments("P-4, French", "BBB", 1),
            new Appointments("P-4, French", "CCC", 1),
            new Appointments("P-3", "AAA", 1));
    assertThat(allocation.unfilled())
        .hasToString(
            "[2 × P-4, French unfilled: [CANDIDATES P-4, French: CCC 1, MEMBER_CAP BBB 1]]");
    assertThat(allocation.objectiveAfter().value()).contains(Ratio.of(2));
    assertThat(allocation.tie()).isEmpty();
  }

  @Test
  void a_group_cap_and_an_empty_pool_are_named() {
    PostAllocation allocation =
        allocate(
            AllocationProblem.builder()
                .objective(AllocationObjective.TOTAL_SHORTFALL)
                .addVacancies(
                    VacancyClass.of("any", 3, Set.of("AAA", "BBB")),
                    VacancyClass.of("nobody", 1, Set.of()))
                .addGroupCap(GroupCap.of("North", Set.of("AAA", "BBB"), 2))
                .build());

    assertThat(allocation.unfilled())
        .hasToString(
            "[1 × any unfilled: [GROUP_CAP North 2],"
                + " 1 × nobody unfilled: [NOBODY_ELIGIBLE nobody 0]]");
    assertThat(allocation.tie()).contains(new AllocationTie(Set.of("AAA", "BBB"), 2));
  }

  /** The one candidate of BBB is needed where nobody else is eligible. */
  @Test
  void filling_comes_before_the_objective() {
    PostAllocation allocation =
        VacancyPlanner.standard()
            .allocate(
                report(6, 20, 16),
                AllocationProblem.builder()
                    .objective(AllocationObjective.SQUARED_SHORTFALL)
                    .addVacancies(
                        VacancyClass.of("both", 1, Set.of("AAA", "BBB")),
                        VacancyClass.of("only", 1, Set.of("AAA")))
                    .putMemberCap("AAA", 1)
                    .build());
    assertThat(allocation.filled()).isEqualTo(2);
    assertThat(allocation.appointments())
        .containsExactly(new Appointments("both", "BBB", 1), new Appointments("only", "AAA", 1));
  }

  @Test
  void nothing_to_allocate_is_an_allocation() {
    PostAllocation none =
        VacancyPlanner.standard().allocate(REPORT, AllocationObjective.TOTAL_SHORTFALL, 0);
    assertThat(none.posts()).isEmpty();
    assertThat(none.tie()).isEmpty();
    assertThat(none.after()).isEqualTo(REPORT);
  }
}
