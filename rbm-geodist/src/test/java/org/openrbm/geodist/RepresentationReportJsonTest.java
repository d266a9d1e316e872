package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.data.PopulationSeries;
import org.openrbm.geodist.membership.StaffCounts;

/** The JSON of tables and reports; what follows from the inputs cannot be changed in it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RepresentationReportJsonTest {

  private static final DesirableRangeTable TABLE =
      Examples.table(Examples.bare(100).withFlexibilityShare(Ratio.ofPercent(10)), Examples.TWO);

  private static final RepresentationReport REPORT =
      TABLE.assess(StaffCounts.of(Map.of("AAA", 45, "ZZZ", 4)).withNotStated(2));

  /** Fifty posts each, ten per cent more or less. */
  private static final String DERIVED =
      """
        "staff": {
          "byNationality": {
            "AAA": 45,
            "ZZZ": 4
          },
          "notStated": 2
        },
        "counts": {
          "UNREPRESENTED": 1,
          "UNDERREPRESENTED": 0,
          "WITHIN_RANGE": 1,
          "OVERREPRESENTED": 0
        },
        "withinRange": {
          "BELOW": 1,
          "AT_OR_ABOVE": 0
        },
        "otherNationalities": {
          "ZZZ": 4
        },
        "representations": [
          {
            "code": "AAA",
            "status": "WITHIN_RANGE",
            "midpointPosition": "BELOW",
            "staff": 45,
            "postsToRange": 0
          },
          {
            "code": "BBB",
            "status": "UNREPRESENTED",
            "staff": 0,
            "postsToRange": 45
          }
        ]
      }\
      """;

  @Test
  void the_json_of_a_report_is_stable() {
    String json = RbmJson.write(REPORT);

    assertThat(json)
        .startsWith("{\n  \"table\": {\n    \"policy\": {\n      \"id\": \"bare\",")
        .contains(
            """
                "notes": [ ],
                "ranges": [
                  {
                    "code": "AAA",
                    "lower": 45,
                    "midpoint": {
                      "exact": "50",
                      "decimal": 50
                    },
                    "upper": 55
                  },
                  {
                    "code": "BBB",
                    "lower": 45,
                    "midpoint": {
                      "exact": "50",
                      "decimal": 50
                    },
                    "upper": 55
                  }
                ]
              },
            """)
        .endsWith(DERIVED);
    assertThat(RbmJson.read(json, RepresentationReport.class)).isEqualTo(REPORT);
    OtherMappers.assertAgree(REPORT, RepresentationReport.class);
  }

  @Test
  void a_report_on_the_united_nations_reads_back() {
    DesirableRangeTable table = Examples.un(2003, 2700, PopulationSeries.WPP2008);
    RepresentationReport report =
        Examples.report(table, Map.of("JPN", 88, "USA", 400, "FRA", 900, "CHE", 20, "PSE", 1));

    RepresentationReport read = RbmJson.read(RbmJson.write(report), RepresentationReport.class);

    assertThat(read).isEqualTo(report);
    assertThat(read.toCsv()).isEqualTo(report.toCsv());
    assertThat(RbmJson.read(RbmJson.write(table), DesirableRangeTable.class)).isEqualTo(table);
    OtherMappers.assertAgree(table, DesirableRangeTable.class);
  }

  @Test
  void a_range_that_does_not_follow_is_refused() {
    refuse(
        "\"lower\": 45",
        "\"lower\": 44",
        "ranges/AAA/lower: 44 does not follow from the policy and the membership, but 45 does");
    refuse(
        "\"midpoint\": {\n          \"exact\": \"50\",\n          \"decimal\": 50\n        }",
        "\"midpoint\": 50.1",
        "ranges/AAA/midpoint: 50.1 does not follow from the policy and the membership, but 50"
            + " does");
    refuse(
        "\"notes\": [ ]",
        "\"notes\": [\"all is well\"]",
        "notes: [all is well] does not follow from the policy and the membership, but [] does");
    refuse(
        "\"posts\": {\n          \"exact\": \"100\",\n          \"decimal\": 100\n        }",
        "\"posts\": 200",
        "ranges/AAA/lower: 45 does not follow from the policy and the membership, but 90 does");
  }

  @Test
  void a_status_or_a_number_of_posts_that_does_not_follow_is_refused() {
    String derived = " does not follow from the table and the staff, but ";
    refuse(
        "\"status\": \"UNREPRESENTED\"",
        "\"status\": \"UNDERREPRESENTED\"",
        "representations/BBB/status: \"UNDERREPRESENTED\"" + derived + "\"UNREPRESENTED\" does");
    refuse(
        "\"midpointPosition\": \"BELOW\"",
        "\"midpointPosition\": \"AT_OR_ABOVE\"",
        "representations/AAA/midpointPosition: \"AT_OR_ABOVE\"" + derived + "\"BELOW\" does");
    refuse(
        "\"postsToRange\": 45",
        "\"postsToRange\": 0",
        "representations/BBB/postsToRange: 0" + derived + "45 does");
    refuse(
        "\"staff\": 45,",
        "",
        "representations/AAA/staff is missing, but 45 follows from the table and the staff");
    refuse(
        "\"postsToRange\": 0",
        "\"postsToRange\": 0, \"remark\": \"mine\"",
        "representations/AAA/remark: \"mine\" does not follow from the table and the staff; nothing"
            + " stands there");
  }

  @Test
  void counts_that_do_not_follow_are_refused() {
    refuse(
        "\"UNDERREPRESENTED\": 0",
        "\"UNDERREPRESENTED\": 3",
        "counts: {UNREPRESENTED=1, UNDERREPRESENTED=3, WITHIN_RANGE=1, OVERREPRESENTED=0} does not"
            + " follow from the table and the staff, but {UNREPRESENTED=1, UNDERREPRESENTED=0,"
            + " WITHIN_RANGE=1, OVERREPRESENTED=0} does");
    refuse(
        "\"AT_OR_ABOVE\": 0",
        "\"AT_OR_ABOVE\": 1",
        "withinRange: {BELOW=1, AT_OR_ABOVE=1} does not follow from the table and the staff, but"
            + " {BELOW=1, AT_OR_ABOVE=0} does");
    refuse(
        "\"otherNationalities\": {\n    \"ZZZ\": 4",
        "\"otherNationalities\": {\n    \"ZZZ\": 5",
        "otherNationalities: {ZZZ=5} does not follow from the table and the staff, but {ZZZ=4}"
            + " does");
  }

  @Test
  void a_member_that_is_left_out_is_missed() {
    String last = DERIVED.substring(DERIVED.indexOf(",\n    {\n      \"code\": \"BBB\""));

    refuse(last, "]}", "representations: there are 1, but 2 follow from the table and the staff");
  }

  private static void refuse(String text, String replacement, String message) {
    String json = RbmJson.write(REPORT);
    assertThat(json).contains(text);
    int at = json.indexOf(text);
    String tampered = json.substring(0, at) + replacement + json.substring(at + text.length());
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(tampered, RepresentationReport.class))
        .satisfies(e -> assertThat(e.faults()).hasSize(1))
        .satisfies(e -> assertThat(e.faults().get(0).message()).isEqualTo(message));
  }
}
