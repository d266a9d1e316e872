package org.openrbm.geodist.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.membership.StaffLine;

/** The JSON of the rules, and of what they say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DistributionJsonTest {

  private static final String GROUPS =
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

  private static <T> void stable(T value, Class<T> type, String json) {
    assertThat(RbmJson.write(value)).isEqualTo(json);
    assertThat(RbmJson.read(json, type)).isEqualTo(value);
  }

  @Test
  void groups() {
    stable(Cases.NORTH_SOUTH, MemberGroups.class, GROUPS);
  }

  @Test
  void group_ranges() {
    stable(
        GroupRanges.builder()
            .label("ranges of halves")
            .groups(Cases.NORTH_SOUTH)
            .putRange("NORTH", Cases.range(10, 20))
            .putRange("SOUTH", Cases.range(5, 8))
            .build(),
        GroupRanges.class,
        """
        {
          "label": "ranges of halves",
          "groups": %s,
          "ranges": {
            "NORTH": {
              "lower": 10,
              "upper": 20
            },
            "SOUTH": {
              "lower": 5,
              "upper": 8
            }
          }
        }"""
            .formatted(GROUPS.indent(2).strip()));
  }

  @Test
  void share_benchmarks() {
    stable(
        Cases.BENCHMARKS,
        ShareBenchmarks.class,
        """
        {
          "label": "managers",
          "groups": %s,
          "grades": [
            "D-1"
          ],
          "benchmarks": {
            "SOUTH": 40
          }
        }"""
            .formatted(GROUPS.indent(2).strip()));
  }

  @Test
  void points_accounts() {
    stable(
        Cases.ACCOUNTS,
        PointsAccounts.class,
        """
        {
          "label": "accounts",
          "members": [
            "AAA",
            "BBB"
          ],
          "allotment": 100,
          "deductions": {
            "weights": {
              "D-1": 40,
              "P-2": 10
            }
          },
          "dispensations": 2
        }""");
  }

  private static final String ASSESSMENT =
      """
      {
        "rule": "managers",
        "units": [
          {
            "unit": "SOUTH",
            "measure": "per cent of staff",
            "staff": 1,
            "held": 25,
            "desired": {
              "lower": 40
            },
            "explanation": {
              "quantity": "distance to the interval",
              "value": 15,
              "unit": "per cent of staff",
              "rule": "lower limit − held; below, as held < lower limit",
              "operands": [
                {
                  "quantity": "held",
                  "value": 25,
                  "unit": "per cent of staff",
                  "rule": "staff of the group × 100 ÷ staff in the band",
                  "operands": [
                    {
                      "quantity": "staff of the group",
                      "value": 1,
                      "unit": "staff"
                    },
                    {
                      "quantity": "staff in the band",
                      "value": 4,
                      "unit": "staff"
                    }
                  ]
                },
                {
                  "quantity": "lower limit",
                  "value": 40,
                  "unit": "per cent of staff"
                }
              ]
            }
          }
        ],
        "staffOfNoUnit": 3
      }""";

  @Test
  void assessment() {
    stable(
        Cases.BENCHMARKS.assess(
            Cases.staff(StaffLine.of("AAA", "D-1", 3), StaffLine.of("BBB", "D-1", 1))),
        DistributionAssessment.class,
        ASSESSMENT);
  }

  @Test
  void an_assessment_whose_distance_does_not_follow_is_refused() {
    refused(
        ASSESSMENT.replace("\"value\": 15", "\"value\": 14"),
        "distance 14 of unit 'SOUTH' does not follow from 25 and [40, +inf)");
    // a member without staff may need one post where nothing is missing, and no other number
    refused(
        ASSESSMENT
            .replace("\"staff\": 1", "\"staff\": 0")
            .replace("\"value\": 15", "\"value\": 16"),
        "distance 16 of unit 'SOUTH' does not follow from 25 and [40, +inf)");
    refused(
        ASSESSMENT.replace("\"staffOfNoUnit\": 3", "\"staffOfNoUnit\": -3"),
        "staff of no unit must not be negative, but is -3");
    refused(
        ASSESSMENT.replace("\"staff\": 1", "\"staff\": -1"),
        "staff of unit 'SOUTH' must not be negative, but is -1");
  }

  private static void refused(String json, String message) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(json, DistributionAssessment.class))
        .satisfies(e -> assertThat(e.faults().get(0).message()).isEqualTo(message));
  }
}
