package org.openrbm.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Explanation;
import org.openrbm.core.Fault;
import org.openrbm.core.Interval;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;

/** What stands in a document and should not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RbmJsonFaultTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"document":"D","pages":4} | 26 | /pages | unknown field "pages"; known are clause, date, document, evidence, remark, title, url
          {"a/b~c":1} | 11 | /a~1b~0c | unknown field "a/b~c"; known are clause, date, document, evidence, remark, title, url
          {"document":"D","document":"E"} | 27 | /document | duplicate key "document"
          {"document":null} | 13 | /document | null is not allowed; leave an optional field out
          {"title":null} | 10 | /title | null is not allowed; leave an optional field out
          {"document":5} | 13 | /document | expected a text, but found the number 5
          {"document":1.50} | 13 | /document | expected a text, but found the number 1.50
          {"title":true} | 10 | /title | expected a text, but found true
          {"document":["D"]} | 13 | /document | expected a text, but found an array
          {"document":{}} | 13 | /document | expected a text, but found an object
          {"evidence":"PRIMRY"} | 13 | /evidence | expected one of PRIMARY, SECONDARY, INFERRED, UNVERIFIED, but found the text "PRIMRY"
          {"evidence":"primary"} | 13 | /evidence | expected one of PRIMARY, SECONDARY, INFERRED, UNVERIFIED, but found the text "primary"
          {"evidence":""} | 13 | /evidence | expected one of PRIMARY, SECONDARY, INFERRED, UNVERIFIED, but found the text ""
          {"evidence":0} | 13 | /evidence | expected one of PRIMARY, SECONDARY, INFERRED, UNVERIFIED, but found the number 0
          {"date":"2018-02-30"} | 9 | /date | not a date: "2018-02-30"; write it as 2018-12-31
          {"date":""} | 9 | /date | not a date: ""; write it as 2018-12-31
          {"date":"2018-01-01T10:00:00Z"} | 9 | /date | not a date: "2018-01-01T10:00:00Z"; write it as 2018-12-31
          {"date":17532} | 9 | /date | expected a date as text, but found the number 17532
          {"date":[2018,1,1]} | 9 | /date | expected a date as text, but found an array
          {"date":[]} | 9 | /date | expected a date as text, but found an array
          {} | 2 | | Citation lacks the required fields: document, evidence
          {"document":"D"} | 16 | | Citation lacks the required fields: evidence
          {"document":" ","evidence":"PRIMARY"} | 37 | | document of a citation must not be blank
          {"document":"D","title":"","evidence":"PRIMARY"} | 48 | | title in the citation of D must not be blank
          [] | 1 | | expected an object of type Citation, but found an array
          5 | 1 | | expected an object of type Citation, but found the number 5
          "A/70/364" | 1 | | expected an object of type Citation, but found the text "A/70/364"
          """)
  void names_what_a_citation_cannot_have(String json, int column, String at, String message) {
    String place = "line 1, column " + column + (at == null ? "" : ", at " + at);
    assertFault(json, Citation.class, place, message);
  }

  @Test
  void counts_lines_and_names_the_path_of_a_nested_value() {
    String json =
        """
        {
          "quantity": "share",
          "value": 1,
          "rule": "a ÷ b",
          "operands": [
            {"quantity": "a", "value": 1},
            {"quantity": "b", "value": "one"}
          ]
        }
        """;
    assertFault(
        json,
        Explanation.class,
        "line 7, column 32, at /operands/1/value",
        "not a number: \"one\"; write it as 42, 0.15 or 2/3");
    assertFault(
        json.replace("\"one\"", "null"),
        Explanation.class,
        "line 7, column 32, at /operands/1/value",
        "null is not allowed; leave an optional field out");
    assertFault(
        json.replace("\"one\"", "1, \"citation\": {}"),
        Explanation.class,
        "line 7, column 48, at /operands/1/citation",
        "Citation lacks the required fields: document, evidence");
    assertFault(
        json.replace("{\"quantity\": \"b\", \"value\": \"one\"}", "null"),
        Explanation.class,
        "line 7, column 5, at /operands/1",
        "null is not allowed; leave an optional field out");
  }

  @Test
  void gives_the_reason_of_a_type_that_refuses_its_value() {
    assertFault(
        "{\"lower\":2,\"upper\":1}",
        Interval.class,
        "line 1, column 21",
        "lower limit 2 of an interval must not be above its upper limit 1");
    assertFault(
        "{}", Interval.class, "line 1, column 2", "an interval needs a lower or an upper limit");
    assertFault(
        "\"2018-02-30/2018-03-01\"",
        ReportingPeriod.class,
        "line 1, column 1",
        "period \"2018-02-30/2018-03-01\" names a day that does not exist");
    assertFault(
        "{\"en_US\":\"goal\"}",
        LocalizedText.class,
        "line 1, column 16",
        "not a language tag (BCP 47): 'en_US'; write it as en, zh-Hans or pt-BR");
    assertFault(
        "{\"en\":\"goal\",\"EN\":\"aim\"}",
        LocalizedText.class,
        "line 1, column 24",
        "text in language 'en' stands twice");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2018 | expected ReportingPeriod as text, but found the number 2018
          ["2018"] | expected ReportingPeriod as text, but found an array
          true | expected ReportingPeriod as text, but found true
          """)
  void says_which_types_are_texts(String json, String message) {
    assertFault(json, ReportingPeriod.class, "line 1, column 1", message);
  }

  @Test
  void names_an_object_that_stands_for_a_text() {
    assertFault(
        "{\"start\":\"2018-01-01\"}",
        ReportingPeriod.class,
        "line 1, column 2, at /start",
        "expected ReportingPeriod as text, but found an object");
  }

  /** A type of the caller's. */
  record Tally(Map<EvidenceGrade, Integer> rules) {}

  @Test
  void reads_types_of_the_caller_as_strictly() {
    assertThat(RbmJson.read("{\"rules\":{\"PRIMARY\":4}}", Tally.class))
        .isEqualTo(new Tally(Map.of(EvidenceGrade.PRIMARY, 4)));
    assertFault(
        "{\"rules\":{\"PRIMRY\":4}}",
        Tally.class,
        "line 1, column 11, at /rules",
        "expected one of PRIMARY, SECONDARY, INFERRED, UNVERIFIED, but found the key \"PRIMRY\"");
    assertFault("4", Tally.class, "line 1, column 1", "expected Tally, but found the number 4");
  }

  @Test
  void says_what_was_expected_of_plain_values() {
    assertPlain("\"5\"", Integer.class, "expected a whole number, but found the text \"5\"");
    assertPlain("1.5", long.class, "expected a whole number, but found the number 1.5");
    assertPlain("\"1.5\"", Double.class, "expected a number, but found the text \"1.5\"");
    assertPlain("1", boolean.class, "expected true or false, but found the number 1");
    assertPlain("{}", String[].class, "expected an array, but found an object");
    assertPlain("7", LocalizedText.class, "expected an object, but found the number 7");
    assertPlain(
        "\"" + "x".repeat(41) + "\"",
        Integer.class,
        "expected a whole number, but found the text \"" + "x".repeat(37) + "...\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{\"quantity\":[]}",
        "{/**/}",
        "+1",
        "{]",
        "{\"value\":{\"exact\":3}}",
        "\"x",
        "{\"operands\":{}}",
        "{\"operands\":[7]}",
        "{\"citation\":7}",
        "{\"unit\":7}",
        "tru"
      })
  void shows_no_name_that_only_a_programmer_knows(String json) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(json, Explanation.class))
        .satisfies(
            e ->
                assertThat(e.getMessage())
                    .startsWith("JSON: line 1, column ")
                    .doesNotContainPattern(
                        "java\\.|org\\.|com\\.|`|Token\\.|Feature|Source|Config"));
  }

  private static void assertPlain(String json, Class<?> type, String message) {
    assertFault(json, type, "line 1, column 1", message);
  }

  private static void assertFault(String json, Class<?> type, String place, String message) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(json, type))
        .satisfies(e -> assertThat(e.faults()).containsExactly(new Fault(place, message)));
  }

  @Test
  void a_document_is_not_null() {
    assertFault("null", Ratio.class, "", "the document is null");
  }
}
