package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.OtherMappers;
import org.openrbm.indicators.ShippedSchema;

/** The JSON of the values that users exchange, and the rules that hold for it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParityJsonTest {

  private static final String COMPOSITION =
      """
      {
        "women": 15,
        "men": 36,
        "otherOrNotStated": 2
      }\
      """;

  private static final String BAND =
      """
      {
        "id": "own",
        "title": {
          "und": "own"
        },
        "limits": {
          "lower": {
            "exact": "2/5",
            "decimal": 0.4
          },
          "upper": {
            "exact": "3/5",
            "decimal": 0.6
          }
        },
        "rule": "WITHIN_LIMITS",
        "source": {
          "document": "own band",
          "evidence": "PRIMARY"
        }
      }\
      """;

  private static final String GROUPING =
      """
      {
        "id": "field",
        "source": {
          "document": "staff rules",
          "evidence": "PRIMARY"
        },
        "grades": {
          "P_1_TO_P_4": [
            "P-1",
            "P-2"
          ],
          "P_5_AND_ABOVE": [
            "P-5"
          ]
        }
      }\
      """;

  private static final String FLOW =
      """
      {
        "attritionOfWomen": {
          "exact": "1/10",
          "decimal": 0.1
        },
        "attritionOfMen": {
          "exact": "2/25",
          "decimal": 0.08
        },
        "hireShareOfWomen": {
          "exact": "1/3",
          "decimal": 0.333333333333333
        },
        "growth": {
          "exact": "-1/50",
          "decimal": -0.02
        }
      }\
      """;

  @Test
  void the_json_of_a_composition_is_stable() {
    stable(COMPOSITION, GenderComposition.of(15, 36, 2), GenderComposition.class);
    assertThat(RbmJson.read("{\"women\": 15, \"men\": 36}", GenderComposition.class))
        .isEqualTo(GenderComposition.of(15, 36));
    OtherMappers.assertAgree(GenderComposition.of(15, 36), GenderComposition.class);
  }

  @Test
  void the_json_of_a_band_is_stable() {
    stable(BAND, ParityBand.ofPercent("own", 40, 60), ParityBand.class);
  }

  @Test
  void the_json_of_a_grouping_is_stable() {
    stable(
        GROUPING,
        GradeGrouping.builder()
            .id("field")
            .source(Citation.of("staff rules", EvidenceGrade.PRIMARY))
            .putGrade(GradeGroup.P_1_TO_P_4, List.of("P-1", "P-2"))
            .putGrade(GradeGroup.P_5_AND_ABOVE, List.of("P-5"))
            .build(),
        GradeGrouping.class);
  }

  @Test
  void the_json_of_a_flow_model_is_stable() {
    stable(
        FLOW,
        FlowModel.of(Ratio.parse("0.1"), Ratio.of(1, 3))
            .withAttritionOfMen(Ratio.parse("0.08"))
            .withGrowth(Ratio.parse("-0.02")),
        FlowModel.class);
  }

  private static <T> void stable(String golden, T value, Class<T> type) {
    assertThat(RbmJson.write(value)).isEqualTo(golden);
    assertThat(RbmJson.read(golden, type)).isEqualTo(value);
    OtherMappers.assertAgree(value, type);
    ShippedSchema.assertValid(golden, type);
  }

  @Test
  void the_rules_of_the_values_hold_for_json_too() {
    refuses(COMPOSITION, "15", "-15", "women must not be negative, but are -15");
    refuses(COMPOSITION, "\"men\": 36,", "", "GenderComposition lacks the required fields: men");
    refuses(COMPOSITION, "15", "NaN", "'NaN' is not a number");
    refuses(COMPOSITION, "15", "null", "null is not allowed; leave an optional field out");
    refuses(
        BAND,
        written(BAND, "upper"),
        "\"upper\": 60",
        ParityBand.class,
        "limits of the parity band 'own' must be shares between 0 and 1, but are [2/5, 60]");
    refuses(
        GROUPING,
        "\"P-5\"",
        "\"p2\"",
        GradeGrouping.class,
        "grade 'P2' stands twice in the grouping 'field'");
    refuses(
        GROUPING,
        GROUPING.substring(
            GROUPING.indexOf("{", GROUPING.indexOf("grades")), GROUPING.length() - 2),
        "{ }",
        GradeGrouping.class,
        "grade grouping 'field' has no grades");
    refuses(
        FLOW,
        written(FLOW, "attritionOfWomen"),
        "\"attritionOfWomen\": 1.1",
        FlowModel.class,
        "attrition of women must be between 0 and 1, but is 11/10");
    refuses(
        FLOW,
        written(FLOW, "attritionOfMen"),
        "\"attritionOfMen\": Infinity",
        FlowModel.class,
        "'Infinity' is not a number");
    refuses(
        FLOW,
        written(FLOW, "growth"),
        "\"growth\": -0.09",
        FlowModel.class,
        "growth must be above -1 and at least -2/25, the lower attrition, but is -9/100");
  }

  /** {@return a number as a document has it, with its name} */
  private static String written(String golden, String field) {
    int at = golden.indexOf("\"" + field + "\"");
    return golden.substring(at, golden.indexOf('}', at) + 1);
  }

  private static void refuses(String golden, String text, String wrong, String message) {
    refuses(golden, text, wrong, GenderComposition.class, message);
  }

  private static void refuses(
      String golden, String text, String wrong, Class<?> type, String message) {
    assertThat(golden).contains(text);
    String document = golden.replace(text, wrong);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(document, type))
        .satisfies(e -> assertThat(e.faults()).hasSize(1))
        .satisfies(e -> assertThat(e.faults().get(0).message()).isEqualTo(message));
  }
}
