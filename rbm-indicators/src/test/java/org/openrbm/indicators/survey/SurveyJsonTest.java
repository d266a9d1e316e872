package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.OtherMappers;
import org.openrbm.indicators.ShippedSchema;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SurveyJsonTest {

  private static final String YES_NO =
      """
      {
        "id": "yes or no",
        "options": [
          {
            "code": "yes",
            "label": {
              "en": "Yes"
            },
            "kind": "POSITIVE",
            "points": {
              "exact": "100",
              "decimal": 100
            }
          },
          {
            "code": "no",
            "label": {
              "en": "No"
            },
            "kind": "NEGATIVE",
            "points": {
              "exact": "0",
              "decimal": 0
            }
          },
          {
            "code": "n/a",
            "label": {
              "en": "Not applicable"
            },
            "kind": "NOT_APPLICABLE"
          }
        ]
      }\
      """;

  private static final String QUESTION =
      """
      {
        "id": "q1",
        "wording": {
          "en": "Were you trained this year?"
        },
        "scale": %s
      }\
      """
          .formatted(inner(YES_NO));

  private static final String WAVE =
      """
      {
        "id": "2021",
        "answers": {
          "question": %s,
          "counts": {
            "yes": 3,
            "no": 1,
            "n/a": 0
          },
          "withoutAnswer": 2
        },
        "population": 9
      }\
      """
          .formatted(inner(inner(QUESTION)));

  private static String inner(String json) {
    return json.replace("\n", "\n  ");
  }

  @Test
  void a_wave_with_its_question() {
    Wave wave =
        Wave.of(
                "2021",
                AnswerDistribution.of(Surveys.TRAINED, ImmutableMap.of("yes", 3L, "no", 1L), 2))
            .withPopulation(9);
    assertThat(RbmJson.write(wave)).isEqualTo(WAVE);
    assertThat(RbmJson.read(WAVE, Wave.class)).isEqualTo(wave);
    OtherMappers.assertAgree(wave, Wave.class);
    ShippedSchema.assertValid(WAVE, Wave.class);
    assertThat(RbmJson.read(QUESTION, Question.class)).isEqualTo(Surveys.TRAINED);
    OtherMappers.assertAgree(Surveys.TRAINED, Question.class);
    ShippedSchema.assertValid(QUESTION, Question.class);
    assertThat(RbmJson.read(YES_NO, AnswerScale.class)).isEqualTo(Surveys.YES_NO);
    OtherMappers.assertAgree(Surveys.YES_NO, AnswerScale.class);
  }

  @Test
  void an_index() {
    String json =
        """
        {
          "definition": {
            "id": "training",
            "title": {
              "en": "Training index"
            },
            "questions": [
              %s
            ]
          },
          "sumOfScores": {
            "exact": "250",
            "decimal": 250
          },
          "persons": 4,
          "incomplete": 1
        }\
        """
            .formatted(inner(inner(inner(QUESTION))));
    IndexScore score =
        IndexScore.ofScores(
            IndexDefinition.of(
                "training",
                LocalizedText.of("en", "Training index"),
                ImmutableList.of(Surveys.TRAINED)),
            ImmutableList.of(Ratio.HUNDRED, Ratio.HUNDRED, Ratio.ZERO, Ratio.of(50)),
            1);
    assertThat(RbmJson.write(score)).isEqualTo(json);
    assertThat(RbmJson.read(json, IndexScore.class)).isEqualTo(score);
    OtherMappers.assertAgree(score, IndexScore.class);
    ShippedSchema.assertValid(json, IndexScore.class);
  }

  @Test
  void percentages_that_were_published() {
    String json =
        """
        {
          "scale": %s,
          "percentages": {
            "yes": {
              "exact": "123/2",
              "decimal": 61.5
            },
            "no": {
              "exact": "193/5",
              "decimal": 38.6
            }
          }
        }\
        """
            .formatted(inner(YES_NO));
    PrintedDistribution published =
        PrintedDistribution.ofPercent(
            Surveys.YES_NO, ImmutableList.of(Ratio.parse("61.5"), Ratio.parse("38.6")));
    assertThat(RbmJson.write(published)).isEqualTo(json);
    assertThat(RbmJson.read(json, PrintedDistribution.class)).isEqualTo(published);
    OtherMappers.assertAgree(published, PrintedDistribution.class);
    ShippedSchema.assertValid(json, PrintedDistribution.class);
    String turned =
        json.replaceAll("(\"yes\": \\{[^}]*\\}),(\\s*)(\"no\": \\{[^}]*\\})", "$3,$2$1");
    assertThat(turned).isNotEqualTo(json);
    assertThat(RbmJson.read(turned, PrintedDistribution.class)).isEqualTo(published);
    OtherMappers.assertAgree(published, PrintedDistribution.class);
    ShippedSchema.assertValid(turned, PrintedDistribution.class);
  }

  @Test
  void a_proportion_and_a_response_rate() {
    Proportion proportion = Proportion.of(81, 263).withPopulation(3413);
    String json =
        """
        {
          "count": 81,
          "answers": 263,
          "population": 3413
        }\
        """;
    assertThat(RbmJson.write(proportion)).isEqualTo(json);
    assertThat(RbmJson.read(json, Proportion.class)).isEqualTo(proportion);
    OtherMappers.assertAgree(proportion, Proportion.class);
    ShippedSchema.assertValid(json, Proportion.class);

    String rate =
        """
        {
          "responded": 263,
          "invited": 3413
        }\
        """;
    assertThat(RbmJson.write(ResponseRate.of(263, 3413))).isEqualTo(rate);
    assertThat(RbmJson.read(rate, ResponseRate.class)).isEqualTo(ResponseRate.of(263, 3413));
    OtherMappers.assertAgree(ResponseRate.of(263, 3413), ResponseRate.class);
    ShippedSchema.assertValid(rate, ResponseRate.class);
  }

  /** Limits: mpmath 1.3, as in differences.csv and score-intervals.csv. */
  @Test
  void a_difference_with_its_estimates() {
    assertThat(
            RbmJson.write(
                ProportionCalculator.standard()
                    .difference(Proportion.of(10, 10), Proportion.of(0, 20))
                    .orElseThrow()))
        .isEqualTo(
            """
            {
              "first": {
                "proportion": {
                  "count": 10,
                  "answers": 10
                },
                "level": {
                  "exact": "19/20",
                  "decimal": 0.95
                },
                "continuityCorrection": false,
                "share": {
                  "exact": "1",
                  "decimal": 1
                },
                "interval": {
                  "lower": {
                    "exact": "72246720013711/100000000000000",
                    "decimal": 0.72246720013711
                  },
                  "upper": {
                    "exact": "1",
                    "decimal": 1
                  }
                }
              },
              "second": {
                "proportion": {
                  "count": 0,
                  "answers": 20
                },
                "level": {
                  "exact": "19/20",
                  "decimal": 0.95
                },
                "continuityCorrection": false,
                "share": {
                  "exact": "0",
                  "decimal": 0
                },
                "interval": {
                  "lower": {
                    "exact": "0",
                    "decimal": 0
                  },
                  "upper": {
                    "exact": "8056257902641/50000000000000",
                    "decimal": 0.16112515805282
                  }
                }
              },
              "level": {
                "exact": "19/20",
                "decimal": 0.95
              },
              "continuityCorrection": false,
              "difference": {
                "exact": "1",
                "decimal": 1
              },
              "interval": {
                "lower": {
                  "exact": "339543018570957/500000000000000",
                  "decimal": 0.679086037141914
                },
                "upper": {
                  "exact": "1",
                  "decimal": 1
                }
              },
              "excludesZero": true
            }\
            """);
  }

  @Test
  void the_checks_hold_for_json_too() {
    refuse(
        "\"yes\": 3",
        "\"yes\": -3",
        "count of answer 'yes' to question 'q1' must not be negative, but is -3");
    refuse(
        "\"yes\": 3",
        "\"maybe\": 3",
        "unknown answer 'maybe': scale 'yes or no' has [yes, no, n/a]");
    refuse(
        written("points"),
        "\"points\": 101",
        "points of answer 'yes' must be 0 to 100, but are 101");
    refuse(written("points"), "\"points\": NaN", "'NaN' is not a number");
    refuse(
        "\"population\": 9",
        "\"population\": 3",
        "population of 3 is smaller than the 4 answers of wave '2021'");
  }

  /** {@return a number as the document has it, with its name} */
  private static String written(String field) {
    int at = WAVE.indexOf("\"" + field + "\"");
    return WAVE.substring(at, WAVE.indexOf('}', at) + 1);
  }

  private static void refuse(String text, String replacement, String message) {
    assertThat(WAVE).contains(text);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(WAVE.replace(text, replacement), Wave.class))
        .satisfies(e -> assertThat(e.faults()).hasSize(1))
        .satisfies(e -> assertThat(e.faults().get(0).message()).isEqualTo(message));
  }
}
