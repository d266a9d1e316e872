package org.openrbm.geodist.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.plan.Plans;

/**
 * The results of allocations, and their JSON; what follows from the inputs cannot be changed in it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostAllocationTest {

  private static final RepresentationReport REPORT =
      Plans.report(20, ImmutableMap.of("AAA", "10", "BBB", "10"), Map.of("AAA", 6, "BBB", 7));

  private static void golden(Object value, String derived) {
    String json = RbmJson.write(value);
    assertThat(json).endsWith(derived);
    assertThat(RbmJson.read(json, value.getClass())).isEqualTo(value);
  }

  private static void refused(Object value, String text, String replacement, String message) {
    String json = RbmJson.write(value);
    int at = json.lastIndexOf(text);
    assertThat(at).isPositive();
    String tampered = json.substring(0, at) + replacement + json.substring(at + text.length());
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(tampered, value.getClass()))
        .satisfies(e -> assertThat(e.faults().get(0).message()).isEqualTo(message));
  }

  private static final PostAllocation ALLOCATION =
      VacancyPlanner.standard()
          .allocate(
              REPORT,
              AllocationProblem.builder()
                  .objective(AllocationObjective.TOTAL_SHORTFALL)
                  .addVacancies(
                      VacancyClass.open("any", 1),
                      VacancyClass.fromPool("P-4, French", 2, Map.of("BBB", 1)))
                  .putMemberCap("AAA", 2)
                  .addGroupCap(GroupCap.of("all", Set.of("AAA"), 5))
                  .build());

  @Test
  void the_json_is_stable_and_reads_back() {
    golden(
        ALLOCATION,
        """
          "problem": {
            "objective": "TOTAL_SHORTFALL",
            "tieRule": "LEAST_STAFF_TO_MIDPOINT",
            "vacancies": [
              {
                "id": "any",
                "number": 1
              },
              {
                "id": "P-4, French",
                "number": 2,
                "eligible": [
                  "BBB"
                ],
                "candidates": {
                  "BBB": 1
                }
              }
            ],
            "memberCaps": {
              "AAA": 2
            },
            "groupCaps": [
              {
                "group": "all",
                "members": [
                  "AAA"
                ],
                "most": 5
              }
            ]
          },
          "filled": 2,
          "objectiveBefore": {
            "exact": "3",
            "decimal": 3
          },
          "objectiveAfter": {
            "exact": "1",
            "decimal": 1
          },
          "members": [
            {
              "code": "AAA",
              "posts": 1,
              "fewest": 1,
              "most": 1,
              "fewestByTieRule": 1,
              "mostByTieRule": 1
            },
            {
              "code": "BBB",
              "posts": 1,
              "fewest": 1,
              "most": 1,
              "fewestByTieRule": 1,
              "mostByTieRule": 1
            }
          ],
          "appointments": [
            {
              "vacancyClass": "any",
              "code": "AAA",
              "posts": 1
            },
            {
              "vacancyClass": "P-4, French",
              "code": "BBB",
              "posts": 1
            }
          ],
          "unfilled": [
            {
              "vacancyClass": "P-4, French",
              "number": 1,
              "limits": [
                {
                  "kind": "CANDIDATES",
                  "name": "P-4, French: BBB",
                  "most": 1
                }
              ]
            }
          ]
        }""");
  }

  @Test
  void what_does_not_follow_is_refused() {
    String derived = " does not follow from the report and the problem, but ";
    refused(ALLOCATION, "\"filled\": 2", "\"filled\": 3", "filled: 3" + derived + "2 does");
    refused(
        ALLOCATION,
        "\"objectiveAfter\": {\n    \"exact\": \"1\",\n    \"decimal\": 1\n  }",
        "\"objectiveAfter\": 0",
        "objectiveAfter: 0" + derived + "1 does");
    refused(
        ALLOCATION,
        "\"code\": \"AAA\",\n      \"posts\": 1\n",
        "\"code\": \"BBB\",\n      \"posts\": 1\n",
        "appointments[0]: 1 of any to BBB" + derived + "1 of any to AAA does");
    refused(
        ALLOCATION,
        "\"mostByTieRule\": 1",
        "\"mostByTieRule\": 2",
        "members/BBB/mostByTieRule: 2" + derived + "1 does");
    refused(
        ALLOCATION,
        """
        "fewest": 1,
              "most": 1,
              "fewestByTieRule": 1,
              "mostByTieRule": 1
            },
        """,
        "\"fewest\": 1,\n      \"most\": 1\n    },\n",
        "members/AAA/fewestByTieRule: (none)" + derived + "1 does");
    refused(
        ALLOCATION,
        "\"code\": \"AAA\",\n      \"posts\": 1,",
        "\"code\": \"CCC\",\n      \"posts\": 1,",
        "members/AAA: (none)"
            + derived
            + "{\"code\":\"AAA\",\"posts\":1,\"fewest\":1,\"most\":1,\"fewestByTieRule\":1,"
            + "\"mostByTieRule\":1} does");
  }

  private static final Map<String, String> THREE_MIDPOINTS =
      ImmutableMap.of("AAA", "10", "BBB", "10", "CCC", "20");

  private static final RepresentationReport THREE = three(6, 6, 16);

  private static RepresentationReport three(int a, int b, int c) {
    return Plans.report(20, THREE_MIDPOINTS, Map.of("AAA", a, "BBB", b, "CCC", c));
  }

  /** Midpoints 10, 10 and 20, so lower limits 8, 8 and 16: 2 + 2 + 0 posts are missing. */
  @Test
  void the_objective_before_and_after_is_summed_member_by_member() {
    PostAllocation three =
        VacancyPlanner.standard().allocate(THREE, AllocationObjective.TOTAL_SHORTFALL, 3);

    Explanation after = three.objectiveAfter().explanation();
    assertThat(after.value()).isEqualTo(Ratio.ONE);
    assertThat(three.objectiveAfter().value()).contains(after.value());
    assertThat(after.step("staff of AAA after").value()).isEqualTo(Ratio.of(8));
    assertThat(after.rule())
        .contains("sum over all members of max(0, least staff within range − staff)");
    Explanation before = three.objectiveBefore().explanation();
    assertThat(before.value()).isEqualTo(Ratio.of(4));
    assertThat(before.step("staff of AAA before").value()).isEqualTo(Ratio.of(6));
    assertThat(before.operands())
        .extracting(Explanation::value)
        .containsExactly(Ratio.of(2), Ratio.of(2), Ratio.ZERO);
  }

  @Test
  void is_equal_if_report_and_problem_are() {
    VacancyPlanner planner = VacancyPlanner.standard();
    PostAllocation one = planner.allocate(THREE, AllocationObjective.TOTAL_SHORTFALL, 3);
    assertThat(one)
        .isEqualTo(planner.allocate(three(6, 6, 16), AllocationObjective.TOTAL_SHORTFALL, 3))
        .hasSameHashCodeAs(
            planner.allocate(three(6, 6, 16), AllocationObjective.TOTAL_SHORTFALL, 3))
        .isNotEqualTo(planner.allocate(THREE, AllocationObjective.TOTAL_SHORTFALL, 2))
        .isNotEqualTo(planner.allocate(three(6, 6, 15), AllocationObjective.TOTAL_SHORTFALL, 3));
  }

  @Test
  void members_are_listed_by_code_and_an_unknown_one_is_refused() {
    PostAllocation three =
        VacancyPlanner.standard().allocate(THREE, AllocationObjective.TOTAL_SHORTFALL, 3);
    assertThat(three.members())
        .extracting(MemberAllocation::code)
        .containsExactly("AAA", "BBB", "CCC");
    assertThatThrownBy(() -> three.of("ZZZ"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'ZZZ' is no member of 'Some', which has 3 members");
  }

  @Test
  void a_tie_needs_two_members() {
    assertThatThrownBy(() -> new AllocationTie(Set.of("AAA"), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 members cannot be tied for 1 posts");
  }
}
