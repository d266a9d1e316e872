package org.openrbm.geodist.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.OtherMappers;
import org.openrbm.geodist.membership.Membership;

/** Text, CSV and JSON. AAA goes from 56.75 to 40/3 + 3 + 26.4 = 42.7333 of 80 and 100 posts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparisonOutputTest {

  private static final Membership THREE =
      Comparisons.members(
          Comparisons.member("AAA", "48", 3000),
          Comparisons.member("CCC", "40", 1000),
          Comparisons.member("DDD", "12", 1000));

  private static final RangeComparison COMPARISON =
      RangeComparison.between(
          Comparisons.report(Comparisons.HUNDRED, Comparisons.TWO, Map.of("AAA", 51, "BBB", 50)),
          Comparisons.report(Comparisons.HUNDRED, THREE, Map.of("AAA", 51, "CCC", 9)));

  @Test
  void the_csv_has_a_line_a_member() {
    assertThat(COMPARISON.toCsv())
        .isEqualTo(
            """
            code,name,statusBefore,staffBefore,lowerBefore,midpointBefore,upperBefore,statusAfter,staffAfter,lowerAfter,midpointAfter,upperAfter,midpointChange,BASE_FIGURE,FACTOR_WEIGHTS,NUMBER_OF_MEMBERS,OWN_POPULATION,TOTAL_POPULATION,OWN_RATE,SCALE_TOTAL,FACTOR_RULE,sufficientCauses,decisiveCauses
            AAA,State AAA,WITHIN_RANGE,51,48,56.7500,65,OVERREPRESENTED,51,36,42.7333,49,-14.0167,0.0000,0.0000,-6.6667,0.0000,-0.7500,-6.6000,0.0000,0.0000,,NUMBER_OF_MEMBERS OWN_RATE
            CCC,State CCC,,,,,,UNDERREPRESENTED,9,31,36.3333,42,,,,,,,,,,,
            DDD,State DDD,,,,,,UNREPRESENTED,0,16,20.9333,26,,,,,,,,,,,
            BBB,State BBB,WITHIN_RANGE,50,37,43.2500,50,,,,,,,,,,,,,,,,
            """);
  }

  @Test
  void the_text_says_who_moved_and_why() {
    assertThat(COMPARISON.render())
        .isEqualTo(
            """
            before: Some, UN 42/220 A, base figure 100 posts, staff of members 101
            after:  Some, UN 42/220 A, base figure 100 posts, staff of members 60

            before ↓ after →       unrepresented  underrepresented      within range   overrepresented
            unrepresented                      0                 0                 0                 0
            underrepresented                   0                 0                 0                 0
            within range                       0                 0                 0                 1
            overrepresented                    0                 0                 0                 0

            moved: 1
              AAA: within range → overrepresented; staff 51; range 48–65 → 36–49; midpoint -14.02 (number of members -6.67, own assessment rate -6.60, population of all members -0.75); sufficient alone: none; decisive: number of members, own assessment rate

            joined: 2
              CCC UNDERREPRESENTED, 9 staff, range 31–42
              DDD UNREPRESENTED, 0 staff, range 16–26

            left: 1
              BBB WITHIN_RANGE, 50 staff, range 37–50
            """);
  }

  @Test
  void the_json_is_stable_and_reads_back() {
    String json = RbmJson.write(COMPARISON);

    assertThat(json)
        .contains(
            """
              "joined": [
                "CCC",
                "DDD"
              ],
              "left": [
                "BBB"
              ],
              "members": [
                {
                  "code": "AAA",
                  "before": {
                    "status": "WITHIN_RANGE",
                    "staff": 51,
                    "lower": 48,
                    "midpoint": 56.75,
                    "upper": 65,
                    "postsToRange": 0
                  },
                  "after": {
                    "status": "OVERREPRESENTED",
                    "staff": 51,
                    "lower": 36,
                    "midpoint": {
                      "exact": "641/15",
                      "decimal": 42.7333333333333
                    },
                    "upper": 49,
                    "postsToRange": -2
                  },
                  "midpointChange": {
                    "exact": "-841/60",
                    "decimal": -14.0166666666667
                  },
                  "contributions": [
                    {
                      "factor": "membership factor",
                      "cause": "NUMBER_OF_MEMBERS",
                      "posts": {
                        "exact": "-20/3",
                        "decimal": -6.66666666666667
                      }
                    },
                    {
                      "factor": "population factor",
                      "cause": "TOTAL_POPULATION",
                      "posts": -0.75
                    },
                    {
                      "factor": "contribution factor",
                      "cause": "OWN_RATE",
                      "posts": -6.6
                    }
                  ],
                  "sufficientCauses": [ ],
                  "decisiveCauses": [
                    "NUMBER_OF_MEMBERS",
                    "OWN_RATE"
                  ]
                }
              ]
            }\
            """);
    assertThat(RbmJson.read(json, RangeComparison.class)).isEqualTo(COMPARISON);
    OtherMappers.assertAgree(COMPARISON, RangeComparison.class);
  }

  @Test
  void what_does_not_follow_is_refused() {
    refuse(
        "\"posts\": -6.6",
        "\"posts\": -6.5",
        "members/AAA/contributions[2]/posts: -6.5 does not follow from the two reports, but -6.6"
            + " does");
    refuse(
        "\"left\": [\n    \"BBB\"",
        "\"left\": [\n    \"CCC\"",
        "left: [CCC] does not follow from the two reports, but [BBB] does");
    refuse("\"OVERREPRESENTED\": 1", "\"OVERREPRESENTED\": 2", "transitions: {");
  }

  private static void refuse(String text, String replacement, String message) {
    String json = RbmJson.write(COMPARISON);
    int at = json.lastIndexOf(text);
    assertThat(at).isPositive();
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () ->
                RbmJson.read(
                    json.substring(0, at) + replacement + json.substring(at + text.length()),
                    RangeComparison.class))
        .withMessageContaining(message);
  }
}
