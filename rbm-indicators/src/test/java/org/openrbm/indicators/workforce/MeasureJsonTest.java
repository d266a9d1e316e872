package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.workforce.CrossTabulation.CrossCell;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeasureJsonTest {

  private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

  @Test
  void composition() {
    Check.json(
        Composition.of("region", ImmutableMap.of("Asia", 3L, "Africa", 4L), 2),
        Composition.class,
        """
        {
          "key": "region",
          "counts": {
            "Asia": 3,
            "Africa": 4
          },
          "notStated": 2
        }
        """);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () ->
                RbmJson.read(
                    "{\"key\": \"region\", \"counts\": {\"Asia\": -1}}", Composition.class))
        .withMessageEndingWith("count of region 'Asia' must not be negative, but is -1");
  }

  @Test
  void cross_tabulation() {
    Check.json(
        CrossTabulation.of(
            List.of(Dimension.of("grade", "P-4", "P-5"), Dimension.of("gender", "WOMAN", "MAN")),
            List.of(
                new CrossCell(List.of("P-5", ""), 1),
                new CrossCell(List.of("P-4", "MAN"), 2),
                new CrossCell(List.of("P-4", "WOMAN"), 0))),
        CrossTabulation.class,
        """
        {
          "dimensions": [
            {
              "name": "grade",
              "labels": [
                "P-4",
                "P-5"
              ]
            },
            {
              "name": "gender",
              "labels": [
                "WOMAN",
                "MAN"
              ]
            }
          ],
          "cells": [
            {
              "labels": [
                "P-4",
                "MAN"
              ],
              "count": 2
            },
            {
              "labels": [
                "P-5",
                ""
              ],
              "count": 1
            }
          ]
        }
        """);
  }

  @Test
  void time_to_recruit() {
    Check.json(
        TimeToRecruit.builder()
            .startEvent("requisition approved")
            .endEvent("offer accepted")
            .asOf(AS_OF)
            .completed(Distribution.of("days", Map.of(18, 2L, 4, 1L)))
            .open(Distribution.of("days", Map.of(200, 1L)))
            .withoutStart(1)
            .build(),
        TimeToRecruit.class,
        """
        {
          "startEvent": "requisition approved",
          "endEvent": "offer accepted",
          "asOf": "2024-12-31",
          "completed": {
            "unit": "days",
            "counts": {
              "4": 1,
              "18": 2
            }
          },
          "open": {
            "unit": "days",
            "counts": {
              "200": 1
            }
          },
          "notYetStarted": 0,
          "withoutStart": 1
        }
        """);
  }

  @Test
  void headcount_bridge() {
    Check.json(
        HeadcountBridge.builder().opening(100).hires(12).leavers(9).closing(106).build(),
        HeadcountBridge.class,
        """
        {
          "opening": 100,
          "hires": 12,
          "transfersIn": 0,
          "transfersOut": 0,
          "leavers": 9,
          "closing": 106
        }
        """);
  }

  @Test
  void flow_rate() {
    Check.json(
        FlowRate.turnover(62, 76, Composition.of("reason", ImmutableMap.of("resigned", 2L), 1)),
        FlowRate.class,
        """
        {
          "quantity": "turnover",
          "events": {
            "key": "reason",
            "counts": {
              "resigned": 2
            },
            "notStated": 1
          },
          "opening": 62,
          "closing": 76,
          "source": {
            "document": "SAP and Oracle HCM metrics of headcount and turnover",
            "evidence": "SECONDARY",
            "remark": "leavers ÷ average headcount, which is (opening + closing) ÷ 2; opening + hires + transfers in − transfers out − leavers = closing"
          }
        }
        """);
  }

  @Test
  void workforce_rate() {
    Check.json(
        WorkforceRate.builder()
            .quantity("training uptake")
            .partName("staff trained")
            .part(2)
            .wholeName("staff")
            .whole(3)
            .notStated(1)
            .build(),
        WorkforceRate.class,
        """
        {
          "quantity": "training uptake",
          "partName": "staff trained",
          "part": 2,
          "wholeName": "staff",
          "whole": 3,
          "notStated": 1
        }
        """);
  }

  @Test
  void appraisal_compliance() {
    Check.json(
        AppraisalCompliance.builder().asOf(AS_OF).onTime(2).late(1).outstanding(2).build(),
        AppraisalCompliance.class,
        """
        {
          "asOf": "2024-12-31",
          "onTime": 2,
          "late": 1,
          "outstanding": 2,
          "belowMinimumService": 0,
          "notYetDue": 0,
          "notStated": 0
        }
        """);
  }

  @Test
  void disability_inclusion() {
    Check.json(
        DisabilityInclusion.builder()
            .withDisability(2)
            .withoutDisability(3)
            .declined(1)
            .scoresWith(new ScoreSum(2, Ratio.of(400, 3)))
            .build(),
        DisabilityInclusion.class,
        """
        {
          "withDisability": 2,
          "withoutDisability": 3,
          "declined": 1,
          "notStated": 0,
          "scoresWith": {
            "number": 2,
            "sum": {
              "exact": "400/3",
              "decimal": 133.333333333333
            }
          },
          "withoutScore": 0
        }
        """);
  }

  @Test
  void age_profile_and_retirements() {
    Check.json(
        AgeProfile.of(AS_OF, Distribution.of("years", Map.of(44, 3L)), 1),
        AgeProfile.class,
        """
        {
          "asOf": "2024-12-31",
          "ages": {
            "unit": "years",
            "counts": {
              "44": 3
            }
          },
          "notStated": 1
        }
        """);
    Check.json(
        Retirements.builder().asOf(AS_OF).byYear(Map.of(2026, 2L, 2025, 1L)).overdue(1).build(),
        Retirements.class,
        """
        {
          "asOf": "2024-12-31",
          "byYear": {
            "2025": 1,
            "2026": 2
          },
          "overdue": 1,
          "notStated": 0
        }
        """);
  }
}
