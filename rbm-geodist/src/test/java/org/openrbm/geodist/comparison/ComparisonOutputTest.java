package org.openrbm.geodist.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.OtherMappers;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.policy.BaseFigure;

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
            code,name,statusBefore,staffBefore,lowerBefore,midpointBefore,upperBefore,statusAfter,staffAfter,lowerAfter,midpointAfter,upperAfter,midpointChange,BASE_FIGURE,FACTOR_WEIGHTS,NUMBER_OF_MEMBERS,OWN_POPULATION,TOTAL_POPULATION,OWN_RATE,SCALE_TOTAL,FACTOR_RULE,sufficientCauses,decisiveCauses,policyBefore,notesBefore,policyAfter,notesAfter
            AAA,State AAA,WITHIN_RANGE,51,48,56.7500,65,OVERREPRESENTED,51,36,42.7333,49,-14.0167,0.0000,0.0000,-6.6667,0.0000,-0.7500,-6.6000,0.0000,0.0000,,NUMBER_OF_MEMBERS OWN_RATE,UN 42/220 A,,UN 42/220 A,
            CCC,State CCC,,,,,,UNDERREPRESENTED,9,31,36.3333,42,,,,,,,,,,,,UN 42/220 A,,UN 42/220 A,
            DDD,State DDD,,,,,,UNREPRESENTED,0,16,20.9333,26,,,,,,,,,,,,UN 42/220 A,,UN 42/220 A,
            BBB,State BBB,WITHIN_RANGE,50,37,43.2500,50,,,,,,,,,,,,,,,,,UN 42/220 A,,UN 42/220 A,
            """);
  }

  @Test
  void the_text_says_who_moved_and_why() {
    assertThat(COMPARISON.render())
        .isEqualTo(
            """
                              before       after
            policy            UN 42/220 A  UN 42/220 A
            base figure       100 posts    100 posts
            membership        Some         Some
            as of             2020-07-01   2020-07-01
            members           2            3
            staff of members  101          60

            before ↓ after →       unrepresented  underrepresented      within range   overrepresented
            unrepresented                      0                 0                 0                 0
            underrepresented                   0                 0                 0                 0
            within range                       0                 0                 0                 1
            overrepresented                    0                 0                 0                 0

            moved (before → after): 1
              AAA: within range → overrepresented; staff 51; range 48–65 → 36–49; midpoint -14.02 (number of members -6.67, own assessment rate -6.60, population of all members -0.75); sufficient alone: none; decisive: number of members, own assessment rate

            joined: 2
              CCC UNDERREPRESENTED, 9 staff, range 31–42
              DDD UNREPRESENTED, 0 staff, range 16–26

            left: 1
              BBB WITHIN_RANGE, 50 staff, range 37–50
            """);
  }

  /**
   * Flexibility of 20 for 15 per cent, with another scale: AAA 0.4 × 100 ÷ 2 + 0.05 × 100 × 0.75 +
   * 0.55 × 50 = 51.25 for 56.75 posts, 20 per cent of it 10.25; BBB 48.75 for 43.25, 9.75.
   */
  private static final RangeComparison WITHOUT_STAFF =
      RangeComparison.between(
          Comparisons.table(
              Comparisons.HUNDRED.withBaseFigure(
                  BaseFigure.of(100).withPeriod(ReportingPeriod.ofYears(2018, 2021))),
              Comparisons.TWO.withRateSource(citation("scale of 2020"))),
          Comparisons.table(
              Comparisons.HUNDRED.withFlexibilityShare(Ratio.ofPercent(20)),
              Comparisons.members(
                      Comparisons.member("AAA", "50", 3000), Comparisons.member("BBB", "50", 1000))
                  .withAsOf(LocalDate.of(2022, 7, 1))
                  .withRateSource(citation("scale of 2022"))
                  .withNotes("A note.")));

  private static Citation citation(String document) {
    return Citation.builder().document(document).evidence(EvidenceGrade.PRIMARY).build();
  }

  @Test
  void the_text_of_two_tables_says_what_differs_and_whose_range_changed() {
    assertThat(WITHOUT_STAFF.render())
        .isEqualTo(
            """
                               before                 after
            policy             UN 42/220 A            UN 42/220 A (variant)
            base figure        100 posts (2018–2021)  100 posts
            flexibility share  15%                    20%
            membership         Some                   Some
            as of              2020-07-01             2022-07-01
            members            2                      2
            rates before: scale of 2020; primary
            rates after: scale of 2022; primary
            note after: A note.
            note after: The policy is a variant of 'UN 42/220 A' and was not adopted. Changed: flexibility share 20%, was 15%.

            without staff: no status is compared

            changed in range (before → after): 2
              AAA: range 48–65 → 41–62; midpoint -5.50 (own assessment rate -5.50)
              BBB: range 37–50 → 39–59; midpoint +5.50 (own assessment rate +5.50)

            joined: 0

            left: 0
            """);
    assertThat(WITHOUT_STAFF.toString()).endsWith(": 2 of 2 changed in range, 0 joined, 0 left");
  }

  @Test
  void the_csv_of_two_tables_has_no_status_and_no_staff() {
    String basis =
        "UN 42/220 A,,UN 42/220 A (variant),\"A note. The policy is a variant of 'UN 42/220 A' and was"
            + " not adopted. Changed: flexibility share 20%, was 15%.\"";
    assertThat(WITHOUT_STAFF.toCsv().lines().skip(1))
        .containsExactly(
            "AAA,State AAA,,,48,56.7500,65,,,41,51.2500,62,-5.5000,0.0000,0.0000,0.0000,0.0000,"
                + "0.0000,-5.5000,0.0000,0.0000,,,"
                + basis,
            "BBB,State BBB,,,37,43.2500,50,,,39,48.7500,59,5.5000,0.0000,0.0000,0.0000,0.0000,"
                + "0.0000,5.5000,0.0000,0.0000,,,"
                + basis);
  }

  @Test
  void the_json_of_two_tables_has_no_status_and_reads_back() {
    String json = RbmJson.write(WITHOUT_STAFF);

    assertThat(json)
        .contains("\"tableBefore\"", "\"tableAfter\"")
        .doesNotContain(
            "\"before\": {\n    \"table\"", "\"transitions\"", "\"status\"", "\"staff\"");
    assertThat(RbmJson.read(json, RangeComparison.class)).isEqualTo(WITHOUT_STAFF);
    OtherMappers.assertAgree(WITHOUT_STAFF, RangeComparison.class);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () ->
                RbmJson.read(json.replace("\"tableBefore\"", "\"before\""), RangeComparison.class));
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read("{\"joined\": []}", RangeComparison.class))
        .withMessageContaining(
            "a comparison has two reports, 'before' and 'after', or two tables, 'tableBefore' and"
                + " 'tableAfter'");
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
                    "midpoint": {
                      "exact": "227/4",
                      "decimal": 56.75
                    },
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
                      "posts": {
                        "exact": "-3/4",
                        "decimal": -0.75
                      }
                    },
                    {
                      "factor": "contribution factor",
                      "cause": "OWN_RATE",
                      "posts": {
                        "exact": "-33/5",
                        "decimal": -6.6
                      }
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
        "\"posts\": {\n            \"exact\": \"-33/5\",\n            \"decimal\": -6.6\n          }",
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
