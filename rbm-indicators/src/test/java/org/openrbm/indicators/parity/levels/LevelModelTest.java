package org.openrbm.indicators.parity.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.OtherMappers;
import org.openrbm.indicators.ShippedSchema;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LevelModelTest {
  private static final LevelModel TWO =
      LevelModel.of(
          Examples.level("P-3", 45, 55, "0.1", "0.08", "1", "0.5").build(),
          Examples.level("P-4", 20, 40, "0.06", "0.06", "0.5", "1/3")
              .relativePromotionRate(Ratio.parse("0.8"))
              .postsAdded(1)
              .build());

  private static final String GOLDEN =
      """
      {
        "levels": [
          {
            "name": "P-3",
            "staff": {
              "women": 45,
              "men": 55,
              "otherOrNotStated": 0
            },
            "attritionOfWomen": {
              "exact": "1/10",
              "decimal": 0.1
            },
            "attritionOfMen": {
              "exact": "2/25",
              "decimal": 0.08
            },
            "externalShare": {
              "exact": "1",
              "decimal": 1
            },
            "hireShareOfWomen": {
              "exact": "1/2",
              "decimal": 0.5
            },
            "relativePromotionRate": {
              "exact": "1",
              "decimal": 1
            },
            "postsAdded": 0
          },
          {
            "name": "P-4",
            "staff": {
              "women": 20,
              "men": 40,
              "otherOrNotStated": 0
            },
            "attritionOfWomen": {
              "exact": "3/50",
              "decimal": 0.06
            },
            "attritionOfMen": {
              "exact": "3/50",
              "decimal": 0.06
            },
            "externalShare": {
              "exact": "1/2",
              "decimal": 0.5
            },
            "hireShareOfWomen": {
              "exact": "1/3",
              "decimal": 0.333333333333333
            },
            "relativePromotionRate": {
              "exact": "4/5",
              "decimal": 0.8
            },
            "postsAdded": 1
          }
        ]
      }\
      """;

  @Test
  void the_json_is_stable() {
    assertThat(RbmJson.write(TWO)).isEqualTo(GOLDEN);
    ShippedSchema.assertValid(GOLDEN, LevelModel.class);
    assertThat(RbmJson.read(GOLDEN, LevelModel.class)).isEqualTo(TWO);
    OtherMappers.assertAgree(TWO, LevelModel.class);
  }

  @Test
  void the_relative_promotion_rate_and_the_posts_added_may_be_left_out() {
    String brief =
        GOLDEN.replaceFirst(
            ",\\s*\"relativePromotionRate\": \\{[^}]*\\},\\s*\"postsAdded\": 0", "");
    assertThat(brief).isNotEqualTo(GOLDEN);
    assertThat(RbmJson.read(brief, LevelModel.class)).isEqualTo(TWO);
    OtherMappers.assertAgree(TWO, LevelModel.class);
  }

  @Test
  void the_rules_hold_for_json_too() {
    refuses(written("attritionOfWomen"), "\"attritionOfWomen\": NaN", "'NaN' is not a number");
    refuses(
        written("attritionOfWomen"),
        "\"attritionOfWomen\": 1.1",
        "attrition of women of level 'P-3' must be between 0 and 1, but is 11/10");
    refuses("\"women\": 45", "\"women\": -45", "women must not be negative, but are -45");
    refuses(
        written("externalShare"),
        "\"externalShare\": 0.5",
        "external share of the bottom level 'P-3' must be 1, since no level is below it, but is"
            + " 1/2");
    refuses(
        written("externalShare") + ",", "", "StaffLevel lacks the required fields: externalShare");
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read("{\"levels\": []}", LevelModel.class))
        .satisfies(
            e ->
                assertThat(e.faults().get(0).message())
                    .isEqualTo("levels must be 1 to 50, but are 0"));
  }

  /** {@return a number as the document has it, with its name} */
  private static String written(String field) {
    int at = GOLDEN.indexOf("\"" + field + "\"");
    return GOLDEN.substring(at, GOLDEN.indexOf('}', at) + 1);
  }

  private static void refuses(String text, String replacement, String message) {
    assertThat(GOLDEN).contains(text);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(GOLDEN.replace(text, replacement), LevelModel.class))
        .satisfies(e -> assertThat(e.faults()).hasSize(1))
        .satisfies(e -> assertThat(e.faults().get(0).message()).isEqualTo(message));
  }

  @Test
  void models_are_checked() {
    StaffLevel level = Examples.ONE.levels().get(0);
    rejects(() -> LevelModel.of(List.of()), "levels must be 1 to 50, but are 0");
    rejects(() -> LevelModel.of(level, level), "level 'P' stands twice");
    rejects(() -> LevelProjection.of(Examples.ONE, 101), "years must be 0 to 100, but are 101");
    LevelProjection projection = LevelProjection.of(Examples.THREE, 5);
    rejects(
        () -> projection.women("P-6", 1),
        "there is no level 'P-6'; the levels are [P-3, P-4, P-5]");
    rejects(() -> projection.women("P-3", 6), "years must be 0 to 5, but are 6");
    rejects(() -> projection.shareOfWomen(-1), "years must be 0 to 5, but are -1");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
