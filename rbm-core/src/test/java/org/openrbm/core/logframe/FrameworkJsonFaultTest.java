package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.json.RbmJson;

/** Where the fault of a framework in JSON is said to be, and in which words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworkJsonFaultTest {

  private static final String DOCUMENT =
      """
      {
        "id": "F",
        "title": {"en": "Staff", "zh": "人事"},
        "period": "2018/2021",
        "mandate": {"code": "M", "title": "Work"},
        "intermediateOutcomes": [
          {"code": "O1", "title": "Agility", "weight": 1, "indicators": [
            {
              "code": "I1", "title": "Mobility", "measures": [
                {"code": "a", "title": "Moves", "kind": "UNIT", "direction": "INCREASING"}
              ],
              "baselines": [
                {"period": "2017", "value": 100}
              ],
              "targets": [
                {"target": {"type": "atLeast", "value": 120, "due": "2019-12-31"}}
              ]
            }
          ]}
        ],
        "links": [
          {"fromNode": "I1", "type": "CONTRIBUTES_TO", "toNode": "M"}
        ],
        "roadmap": {
          "phases": [{"code": "P1", "title": "One", "period": "2018/2021"}],
          "milestones": [
            {"code": "S1", "title": "Begin", "phase": "P1", "due": "2019"}
          ]
        },
        "programmingCycle": {"plans": [
          {"kind": "EVALUATION", "title": "Mid-term", "period": "2019"}
        ]},
        "resources": [
          {"outcome": "O1", "region": "Africa", "fundingSource": "REGULAR_BUDGET",
           "amount": {"amount": 10.5, "currency": "USD"}}
        ]
      }
      """;

  private static final String INDICATOR = "/intermediateOutcomes/0/indicators/0";

  @Test
  void the_document_is_valid_before_it_is_broken() {
    LogicalFramework framework = RbmJson.read(DOCUMENT, LogicalFramework.class);
    assertThat(framework.nodes())
        .extracting(FrameworkNode::code)
        .containsExactly("M", "O1", "I1", "S1");
    assertThat(RbmJson.read(RbmJson.write(framework), LogicalFramework.class)).isEqualTo(framework);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "kind": "UNIT"            | "kind": "COUNT"           | line 10, column 51, at %s/measures/0/kind | expected one of UNIT, PERCENTAGE, NOMINAL, ORDINAL, QUALITATIVE, DAYS, SCORE, MONEY, INDEX, but found the text "COUNT"
          , "kind": "UNIT"          | ``                        | line 10, column 68, at %s/measures/0 | Measure lacks the required fields: kind
          "direction": "INCREASING" | "currency": "USD"         | line 10, column 76, at %s/measures/0 | measure 'a' has a currency, but is of kind UNIT
          "kind": "UNIT"            | "kind": "SCORE"           | line 10, column 85, at %s/measures/0 | measure 'a' is of kind SCORE and needs its scale
          "value": 100              | "vaule": 100              | line 13, column 42, at %s/baselines/0/vaule | unknown field "vaule"; known are categories, description, inForceFrom, knownOn, level, measure, period, reporter, source, value
          , "value": 100            | ``                        | line 13, column 28, at %s/baselines/0 | baseline of 2017-01-01/2017-12-31 has neither value nor level, so it needs a description
          "period": "2017"          | "period": "2017-13"       | line 13, column 22, at %s/baselines/0/period | not a period: "2017-13"; write it as 2018, 2018/2019, 2019-Q1, 2019-H1, 2019-03 or 2018-01-01/2019-12-31
          "atLeast"                 | "minimum"                 | line 16, column 31, at %s/targets/0/target | unknown type "minimum" of Target; known are atLeast, atMost, lessThan, moreThan, band, change, stepwise, maintain, reachLevel, completeMilestone, statement, none
          "type": "atLeast",        | ``                        | line 16, column 57, at %s/targets/0/target | Target lacks its "type"; known are atLeast, atMost, lessThan, moreThan, band, change, stepwise, maintain, reachLevel, completeMilestone, statement, none
          , "due": "2019-12-31"     | ``                        | line 16, column 54, at %s/targets/0/target/due | the required field "due" is missing
          "value": 120              | "value": "12O"            | line 16, column 51, at %s/targets/0/target/value | not a number: "12O"; write it as 42, 0.15 or 2/3
          "targets"                 | "target"                  | line 15, column 20, at %s/target | unknown field "target"; known are accumulation, baselines, code, definition, disaggregations, meansOfVerification, measures, overPeriods, overUnits, reporters, responsibility, straddling, targets, title, validity, weight
          "kind": "UNIT"            | "kind": "QUALITATIVE"     | line 18, column 7, at %s | baseline of 2017-01-01/2017-12-31 in indicator 'I1' is a number, but measure 'a' is of kind QUALITATIVE
          "code": "I1"              | "code": "I 1"             | line 18, column 7, at %s | indicator code 'I 1' must be 1 to 64 letters, digits, dots, hyphens, underscores or parentheses and begin with a letter or digit
          """)
  void an_indicator_is_at_fault(String good, String bad, String place, String message) {
    refuses(good, bad, place.formatted(INDICATOR), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "zh": "人事"                 | "zh_CN": "人事"              | line 3, column 41, at /title | not a language tag (BCP 47): 'zh_CN'; write it as en, zh-Hans or pt-BR
          "weight": 1               | "weight": 1.5             | line 19, column 6, at /intermediateOutcomes/0 | weight of 'O1' must be between 0 and 1, but is 3/2
          "CONTRIBUTES_TO"          | "LEADS_TO"                | line 22, column 32, at /links/0/type | expected one of CONTRIBUTES_TO, DEPENDS_ON, SHARES_DRIVER, MEASURES, CONDITIONS, THREATENS, but found the text "LEADS_TO"
          "toNode": "M"             | "toNode": "I1"            | line 22, column 64, at /links/0 | node 'I1' links to itself
          "phase": "P1"             | "phase": "P2"             | line 29, column 3, at /roadmap | milestone 'S1' names phase 'P2', which the roadmap does not have
          "amount": 10.5            | "amount": "10.5"          | line 35, column 27, at /resources/0/amount/amount | expected a number, but found the text "10.5"
          "currency": "USD"         | "currency": "US$"         | line 35, column 50, at /resources/0/amount | not a currency of ISO 4217: 'US$'
          , "currency": "USD"       | ``                        | line 35, column 31, at /resources/0/amount/currency | the required field "currency" is missing
          "region": "Africa",       | ``                        | line 35, column 51, at /resources/0 | ResourceAllocation lacks the required fields: region
          "REGULAR_BUDGET"          | "BUDGET"                  | line 34, column 60, at /resources/0/fundingSource | expected one of REGULAR_BUDGET, EXTRA_BUDGETARY, but found the text "BUDGET"
          "id": "F",                | ``                        | line 37, column 1 | LogicalFramework lacks the required fields: id
          "toNode": "M"             | "toNode": "I9"            | line 37, column 1 | link to 'I9' names no node of framework 'F'
          "code": "S1"              | "code": "I1"              | line 37, column 1 | code 'I1' stands twice in framework 'F'
          """)
  void another_part_is_at_fault(String good, String bad, String place, String message) {
    refuses(good, bad, place, message);
  }

  @Test
  void a_cycle_with_the_hierarchy_is_named() {
    refuses(
        "\"CONTRIBUTES_TO\"",
        "\"DEPENDS_ON\"",
        "line 37, column 1",
        "theory of change has a cycle: I1 → O1 → M → I1");
  }

  private static void refuses(String good, String bad, String place, String message) {
    assertThat(DOCUMENT).contains(good);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(DOCUMENT.replace(good, bad), LogicalFramework.class))
        .withMessage("JSON: " + place + ": " + message);
  }
}
