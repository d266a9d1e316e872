package org.openrbm.geodist.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.plan.Plans;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AllocationProblemTest {

  private static final Map<String, String> MIDPOINTS =
      ImmutableMap.of("AAA", "10", "BBB", "10", "CCC", "20");

  private static final RepresentationReport REPORT =
      Plans.report(20, MIDPOINTS, Map.of("AAA", 6, "BBB", 6, "CCC", 16));

  private static PostAllocation allocate(AllocationProblem problem) {
    return VacancyPlanner.standard().allocate(REPORT, problem);
  }

  @Test
  void one_class_for_all_members_is_the_least_that_is_needed() {
    AllocationProblem problem = AllocationProblem.of(AllocationObjective.TOTAL_SHORTFALL, 25);
    assertThat(problem.number()).isEqualTo(25);
    assertThat(problem.vacancies()).containsExactly(VacancyClass.open("vacancies", 25));
    assertThat(problem.tieRule()).isEqualTo(AllocationTieRule.LEAST_STAFF_TO_MIDPOINT);
    assertThat(problem.separable()).isTrue();
    assertThat(problem.cap("AAA")).isEqualTo(25);
    assertThat(problem.withMemberCaps(Map.of("AAA", 3)).cap("AAA")).isEqualTo(3);
  }

  @Test
  void eligibility_pools_and_group_caps_make_it_a_flow() {
    AllocationProblem one = AllocationProblem.of(AllocationObjective.TOTAL_SHORTFALL, 1);
    assertThat(one.withMemberCaps(Map.of("AAA", 1)).separable()).isTrue();
    assertThat(one.withGroupCaps(GroupCap.of("North", Set.of("AAA"), 1)).separable()).isFalse();
    assertThat(one.withVacancies(VacancyClass.of("P-3", 1, Set.of("AAA"))).separable()).isFalse();
    assertThat(
            one.withVacancies(VacancyClass.open("P-3", 1).withCandidates(Map.of("AAA", 1)))
                .separable())
        .isFalse();
  }

  @Test
  void the_json_of_the_least_problem_is_stable_and_reads_back() {
    AllocationProblem problem = AllocationProblem.of(AllocationObjective.TOTAL_SHORTFALL, 2);
    String json = RbmJson.write(problem);
    assertThat(json)
        .isEqualTo(
            """
            {
              "objective": "TOTAL_SHORTFALL",
              "tieRule": "LEAST_STAFF_TO_MIDPOINT",
              "vacancies": [
                {
                  "id": "vacancies",
                  "number": 2
                }
              ]
            }""");
    assertThat(RbmJson.read(json, AllocationProblem.class)).isEqualTo(problem);
  }

  @Test
  void bad_problems_are_named() {
    AllocationObjective total = AllocationObjective.TOTAL_SHORTFALL;
    AllocationProblem one = AllocationProblem.of(total, 1);
    refused(
        () -> AllocationProblem.of(total, -1),
        "vacancies 'vacancies' must not be negative, but are -1");
    refused(
        () -> AllocationProblem.of(total, 10_001),
        "vacancies must be at most 10000, but are 10001");
    refused(
        () -> one.withVacancies(VacancyClass.open("P-3", 1), VacancyClass.open("P-3", 2)),
        "vacancy class 'P-3' stands twice");
    refused(() -> one.withVacancies(List.of()), "allocation has no class of vacancies");
    refused(
        () -> one.withMemberCaps(Map.of("AAA", -2)),
        "cap of member 'AAA' must not be negative, but is -2");
    refused(
        () ->
            one.withGroupCaps(
                GroupCap.of("North", Set.of("AAA"), 1), GroupCap.of("East", Set.of("AAA"), 1)),
        "member 'AAA' is in two capped groups, 'North' and 'East'");
    refused(
        () ->
            one.withGroupCaps(
                GroupCap.of("North", Set.of("AAA"), 1), GroupCap.of("North", Set.of("BBB"), 1)),
        "group 'North' stands twice");
    String unknown = "'ZZZ' is no member of 'Some', which has 3 members";
    refused(() -> allocate(one.withVacancies(VacancyClass.of("P-3", 1, Set.of("ZZZ")))), unknown);
    refused(() -> allocate(one.withMemberCaps(Map.of("ZZZ", 1))), unknown);
    refused(() -> allocate(one.withGroupCaps(GroupCap.of("North", Set.of("ZZZ"), 1))), unknown);
    refused(
        () ->
            VacancyPlanner.standard().allocate(Plans.report(20, Map.of("AAA", "0"), Map.of()), one),
        "midpoint of member 'AAA' is 0, so objective TOTAL_SHORTFALL with tie rule"
            + " LEAST_STAFF_TO_MIDPOINT has no ratio to it");
  }

  private static void refused(ThrowingCallable bad, String message) {
    assertThatIllegalArgumentException().isThrownBy(bad).withMessage(message);
  }
}
