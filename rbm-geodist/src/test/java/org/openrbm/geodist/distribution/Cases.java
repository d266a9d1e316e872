package org.openrbm.geodist.distribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.GradeWeights;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffByGrade;
import org.openrbm.geodist.membership.StaffLine;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/** Values that several tests start from. */
final class Cases {

  static final Membership TWO =
      Membership.builder()
          .label(LocalizedText.of("Two"))
          .asOf(LocalDate.of(2020, 7, 1))
          .addMembers(
              Member.of("AAA", LocalizedText.of("A"), Ratio.of(60), 3000),
              Member.of("BBB", LocalizedText.of("B"), Ratio.of(40), 1000))
          .build();

  static final MemberGroups NORTH_SOUTH =
      MemberGroups.of(
          "halves",
          List.of(
              MemberGroup.of("NORTH", List.of("AAA", "CCC")),
              MemberGroup.of("SOUTH", List.of("BBB"))));

  static final GroupRanges RANGES =
      GroupRanges.builder()
          .label("ranges of halves")
          .groups(NORTH_SOUTH)
          .ranges(Map.of("NORTH", range(10, 20), "SOUTH", range(5, 8)))
          .build();

  static final ShareBenchmarks BENCHMARKS =
      ShareBenchmarks.builder()
          .label("managers")
          .groups(NORTH_SOUTH)
          .addGrades("D-1")
          .putBenchmark("SOUTH", Ratio.of(40))
          .build();

  static final PointsAccounts ACCOUNTS =
      PointsAccounts.builder()
          .label("accounts")
          .addMembers("AAA", "BBB")
          .allotment(Ratio.of(100))
          .deductions(GradeWeights.of(Map.of("P-2", Ratio.of(10), "D-1", Ratio.of(40))))
          .dispensations(2)
          .build();

  /** The JSON of {@link #NORTH_SOUTH}. */
  static final String GROUPS =
      """
      {
        "label": "halves",
        "groups": [
          {
            "code": "NORTH",
            "members": [
              "AAA",
              "CCC"
            ]
          },
          {
            "code": "SOUTH",
            "members": [
              "BBB"
            ]
          }
        ]
      }""";

  /** The JSON of {@link #BENCHMARKS} with three staff of AAA and one of BBB at D-1. */
  static final String ASSESSMENT =
      """
      {
        "rule": "managers",
        "units": [
          {
            "unit": "SOUTH",
            "measure": "per cent of staff",
            "staff": 1,
            "held": {
              "exact": "25",
              "decimal": 25
            },
            "desired": {
              "lower": {
                "exact": "40",
                "decimal": 40
              }
            },
            "explanation": {
              "quantity": "distance to the interval",
              "value": {
                "exact": "15",
                "decimal": 15
              },
              "unit": "per cent of staff",
              "rule": "lower limit − held; below, as held < lower limit",
              "operands": [
                {
                  "quantity": "held",
                  "value": {
                    "exact": "25",
                    "decimal": 25
                  },
                  "unit": "per cent of staff",
                  "rule": "staff of the group × 100 ÷ staff in the band",
                  "operands": [
                    {
                      "quantity": "staff of the group",
                      "value": {
                        "exact": "1",
                        "decimal": 1
                      },
                      "unit": "staff"
                    },
                    {
                      "quantity": "staff in the band",
                      "value": {
                        "exact": "4",
                        "decimal": 4
                      },
                      "unit": "staff"
                    }
                  ]
                },
                {
                  "quantity": "lower limit",
                  "value": {
                    "exact": "40",
                    "decimal": 40
                  },
                  "unit": "per cent of staff"
                }
              ]
            }
          }
        ],
        "staffOfNoUnit": 3
      }""";

  private Cases() {}

  static Interval range(long lower, long upper) {
    return Interval.ofClosed(Ratio.of(lower), Ratio.of(upper));
  }

  static StaffByGrade staff(StaffLine... lines) {
    return StaffByGrade.of(List.of(lines));
  }

  static DesirableRangeTable table(DesirableRangePolicy policy) {
    return DesirableRangeCalculator.standard().calculate(policy, TWO);
  }

  /** AAA 48–65, BBB 37–50. */
  static DesirableRangeTable posts() {
    return table(UnPolicies.RES_42_220_A.withBaseFigure(100));
  }
}
