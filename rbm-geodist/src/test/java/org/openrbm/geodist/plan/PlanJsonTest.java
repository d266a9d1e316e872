package org.openrbm.geodist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.OtherMappers;
import org.openrbm.geodist.RepresentationReport;

/** The JSON of plans; what follows from the inputs cannot be changed in it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanJsonTest {

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

  @Test
  void margins() {
    StaffMargins margins = StaffMargins.of(REPORT, Plans.inSteps(100, 120));
    golden(
        margins,
        """
          "postsRule": {
            "type": "adding",
            "baseFigureRule": {
              "type": "steps",
              "start": {
                "posts": {
                  "exact": "100",
                  "decimal": 100
                }
              },
              "step": 100,
              "source": {
                "document": "own assumption",
                "evidence": "UNVERIFIED"
              }
            },
            "actualPosts": 120
          },
          "margins": [
            {
              "code": "AAA",
              "staff": 6,
              "appointmentsToRange": 2,
              "appointmentsToMidpoint": 4,
              "separationsBearable": 0,
              "separationsToRange": 0,
              "roomToUpperLimit": 6
            },
            {
              "code": "BBB",
              "staff": 7,
              "appointmentsToRange": 1,
              "appointmentsToMidpoint": 3,
              "separationsBearable": 0,
              "separationsToRange": 0,
              "roomToUpperLimit": 5
            }
          ]
        }\
        """);
    refused(
        margins,
        "\"appointmentsToRange\": 1",
        "\"appointmentsToRange\": 0",
        "margins/BBB/appointmentsToRange: 0 does not follow from the report and the rule, but 1"
            + " does");
  }

  @Test
  void a_timeline() {
    StaffingTimeline timeline =
        StaffingScenario.builder()
            .start(Plans.START)
            .report(REPORT)
            .addSeparation(
                SeparationNotice.of("post 7", "AAA", LocalDate.of(2026, 5, 1)).replacedBy("BBB"))
            .build()
            .timeline();
    golden(
        timeline,
        """
            "separations": [
              {
                "staffMember": "post 7",
                "nationality": "AAA",
                "day": "2026-05-01",
                "replacement": "BBB"
              }
            ]
          },
          "steps": [
            {
              "day": "2026-01-01",
              "changes": [ ]
            },
            {
              "day": "2026-05-01",
              "changes": [
                {
                  "code": "BBB",
                  "from": "UNDERREPRESENTED",
                  "to": "WITHIN_RANGE",
                  "staffMoved": true,
                  "limitsMoved": false
                }
              ]
            }
          ]
        }\
        """);
    refused(
        timeline,
        "\"limitsMoved\": false",
        "\"limitsMoved\": true",
        "steps[1]/changes/BBB/limitsMoved: true does not follow from the scenario, but false does");
  }

  @Test
  void a_timeline_with_a_new_scale_reads_back() {
    StaffingScenario scenario =
        StaffingScenario.builder()
            .start(Plans.START)
            .report(REPORT)
            .addRevision(
                RangeRevision.of(
                    LocalDate.of(2027, 1, 1),
                    Plans.table(20, ImmutableMap.of("AAA", "5", "BBB", "20"))))
            .addReportingDay(LocalDate.of(2026, 7, 1))
            .build();
    assertThat(RbmJson.read(RbmJson.write(scenario), StaffingScenario.class)).isEqualTo(scenario);
    OtherMappers.assertAgree(scenario, StaffingScenario.class);
    assertThat(RbmJson.read(RbmJson.write(scenario.timeline()), StaffingTimeline.class))
        .isEqualTo(scenario.timeline());
    OtherMappers.assertAgree(scenario.timeline(), StaffingTimeline.class);
  }

  @Test
  void an_attrition_outlook() {
    AttritionOutlook outlook =
        AttritionScenario.builder()
            .code("AAA")
            .staff(3)
            .leastStaff(2)
            .annualProbability(Ratio.of(1, 10))
            .years(2)
            .putKnownSeparation(2, 1)
            .build()
            .outlook();
    golden(
        outlook,
        """
        {
          "scenario": {
            "code": "AAA",
            "staff": 3,
            "leastStaff": 2,
            "annualProbability": {
              "exact": "1/10",
              "decimal": 0.1
            },
            "years": 2,
            "knownSeparations": {
              "2": 1
            }
          },
          "years": [
            {
              "year": 1,
              "incumbents": 3,
              "expectedStaff": {
                "exact": "27/10",
                "decimal": 2.7
              },
              "probabilityBelow": {
                "exact": "7/250",
                "decimal": 0.028
              }
            },
            {
              "year": 2,
              "incumbents": 2,
              "expectedStaff": {
                "exact": "81/50",
                "decimal": 1.62
              },
              "probabilityBelow": {
                "exact": "3439/10000",
                "decimal": 0.3439
              }
            }
          ]
        }\
        """);
    refused(
        outlook,
        "{\n        \"exact\": \"3439/10000\",\n        \"decimal\": 0.3439\n      }",
        "0.34",
        "years[1]/probabilityBelow: 0.34 does not follow from the scenario, but 0.3439 does");
  }

  @Test
  void a_step_that_is_left_out_is_missed() {
    StaffingTimeline timeline =
        StaffingScenario.builder().start(Plans.START).report(REPORT).build().timeline();
    refused(
        timeline,
        "\"steps\": [\n    {\n      \"day\": \"2026-01-01\",\n      \"changes\": [ ]\n    }\n  ]",
        "\"steps\": [ ]",
        "steps: there are 0, but 1 follow from the scenario");
  }
}
