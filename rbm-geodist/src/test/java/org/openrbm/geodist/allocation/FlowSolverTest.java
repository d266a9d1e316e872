package org.openrbm.geodist.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.StaffCounts;

/** Flows of the size of the United Nations, whose midpoints have denominators of 14 digits. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FlowSolverTest {

  /** Made-up staff: between nothing and one and a half times the midpoint. */
  private static RepresentationReport unitedNations() {
    var table =
        DesirableRangeCalculator.standard()
            .calculate(UnPolicies.RES_42_220_A.withBaseFigure(3500), UnData.membership(2015));
    Map<String, Integer> staff = new HashMap<>();
    int i = 0;
    for (var range : table.ranges()) {
      i = (i + 7) % 16;
      staff.put(
          range.code(),
          range.midpoint().numerator().divide(range.midpoint().denominator()).intValueExact()
              * i
              / 10);
    }
    return table.assess(StaffCounts.of(staff));
  }

  private static final RepresentationReport UN = unitedNations();

  private static Set<String> everybody() {
    return UN.table().membership().members().stream().map(Member::code).collect(Collectors.toSet());
  }

  /** Everybody is eligible by name, so it is a flow; post by post must give the same. */
  @ParameterizedTest
  @EnumSource(AllocationObjective.class)
  void a_flow_without_bounds_is_what_is_best_post_by_post(AllocationObjective objective) {
    AllocationProblem open = AllocationProblem.of(objective, 60);
    AllocationProblem named =
        AllocationProblem.builder()
            .objective(objective)
            .addVacancies(
                VacancyClass.of("first", 25, everybody()),
                VacancyClass.of("second", 35, everybody()))
            .build();
    assertThat(open.separable()).isTrue();
    assertThat(named.separable()).isFalse();

    PostAllocation greedy = VacancyPlanner.standard().allocate(UN, open);
    PostAllocation flow = VacancyPlanner.standard().allocate(UN, named);

    assertThat(flow.members()).isEqualTo(greedy.members());
    assertThat(flow.objectiveAfter().orElseThrow())
        .isEqualTo(greedy.objectiveAfter().orElseThrow());
  }

  private static OptimalFlow.Costs costs(AllocationObjective objective) {
    PostBenefits benefits = new PostBenefits(UN, objective);
    return (i, posts) -> new FlowCost(0, benefits.cost(i, posts), Ratio.ZERO);
  }

  private static FlowNetwork network() {
    AllocationProblem.Builder problem =
        AllocationProblem.builder().objective(AllocationObjective.DISTANCE_TO_MIDPOINT);
    for (int c = 0; c < 5; c++) {
      int each = c;
      problem.addVacancy(
          VacancyClass.of(
              "class " + c,
              4,
              everybody().stream()
                  .filter(code -> (code.charAt(0) + code.charAt(1)) % 5 <= each)
                  .collect(Collectors.toSet())));
    }
    problem.addGroupCap(
        GroupCap.of(
            "A to F",
            everybody().stream().filter(c -> c.charAt(0) < 'G').collect(Collectors.toSet()),
            6));
    return new FlowNetwork(
        new PostBenefits(UN, AllocationObjective.DISTANCE_TO_MIDPOINT).codes(), problem.build());
  }

  @Test
  void the_solver_finds_a_flow_that_fills_every_vacancy() {
    FlowNetwork network = network();
    SolverFlow.start(network, costs(AllocationObjective.DISTANCE_TO_MIDPOINT));
    assertThat(network.feasible()).isTrue();
    assertThat(network.back().flow).isEqualTo(20);
  }

  @Test
  void the_optimum_does_not_depend_on_where_the_flow_starts() {
    OptimalFlow.Costs costs = costs(AllocationObjective.DISTANCE_TO_MIDPOINT);
    FlowNetwork fromSolver = network();
    SolverFlow.start(fromSolver, costs);
    FlowNetwork fromNothing = network();

    Bounds one = new OptimalFlow(fromSolver, costs).bounds();
    Bounds other = new OptimalFlow(fromNothing, costs).bounds();

    assertThat(other).isEqualTo(one);
  }
}
