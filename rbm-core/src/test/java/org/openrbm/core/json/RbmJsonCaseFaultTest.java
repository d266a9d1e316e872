package org.openrbm.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Fault;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.target.Target;

/** Faults of a value that is one of several cases, and of records. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RbmJsonCaseFaultTest {

  private static final String KNOWN =
      "known are atLeast, atMost, lessThan, moreThan, band, change, stepwise, maintain, reachLevel,"
          + " completeMilestone, statement, none";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"type":"atleast","value":1} | line 1, column 9, at /type | unknown type "atleast" of Target; %s
          {"type":"","value":1} | line 1, column 9, at /type | unknown type "" of Target; %s
          {"value":1,"due":"2019-12-31"} | line 1, column 30 | Target lacks its "type"; %s
          {} | line 1, column 2 | Target lacks its "type"; %s
          {"type":7} | line 1, column 9, at /type | unknown type "7" of Target; %s
          {"type":"atLeast","value":1} | line 1, column 28, at /due | the required field "due" is missing
          {"type":"atLeast","due":"2019-12-31"} | line 1, column 37, at /value | the required field "value" is missing
          {"type":"atLeast","value":null,"due":"2019-12-31"} | line 1, column 27, at /value | null is not allowed; leave an optional field out
          {"type":"atLeast","value":1,"due":"2019-12-31","unit":"x"} | line 1, column 58, at /unit | unknown field "unit"; known are due, value
          {"due":"2019-12-31","value":1,"type":"atleast"} | line 1, column 38, at /type | unknown type "atleast" of Target; %s
          {"type":"band","band":{"lower":2},"due":"2019-12-31"} | line 1, column 53 | band of a target needs both limits, but is [2, +inf); with one limit it is atLeast or atMost
          {"type":"change","change":20,"unit":"PERCENT","steps":"2","base":"BASELINE","due":"2019-12-31"} | line 1, column 55, at /steps | expected a whole number, but found the text "2"
          {"type":"change","change":20,"unit":"PERCENT","steps":2,"base":"FIXED","due":"2019-12-31"} | line 1, column 64, at /base | expected one of BASELINE, PREVIOUS, but found the text "FIXED"
          {"type":"stepwise","steps":[{"change":15}],"unit":"PERCENT","base":"BASELINE"} | line 1, column 41, at /steps/0/due | the required field "due" is missing
          {"type":"stepwise","steps":{},"unit":"PERCENT","base":"BASELINE"} | line 1, column 28, at /steps | expected an array, but found an object
          {"due":1,"value":1,"type":"atLeast"} | line 1, column 27, at /due | expected a date as text, but found another value
          {"value":[],"type":"atLeast"} | line 1, column 20, at /value | expected a number, a text such as "2/3", or {"exact", "decimal"}
          "x | line 1, column 3 | the document ends too early
          "\\q" | line 1, column 3 | Unrecognized character escape 'q' (code 113)
          {"type":"atLea | line 1, column 15, at /type | the document ends too early
          {"type":"change","base":"BASE | line 1, column 30, at /base | the document ends too early
          {"due":"2019- | line 1, column 14, at /due | the document ends too early
          "atLeast" | line 1, column 1 | expected an object of type Target, but found the text "atLeast"
          [] | line 1, column 2 | expected an object of type Target, but found an array
          """)
  void a_target_says_which_case_it_is_and_has_its_fields(
      String json, String place, String message) {
    assertFault(json, Target.class, place, message.replace("%s", KNOWN));
  }

  @Test
  void a_value_that_stands_before_the_type_has_the_place_of_the_type() {
    assertFault(
        "{\"due\":\"2019-13-31\",\"value\":1,\"type\":\"atLeast\"}",
        Target.class,
        "line 1, column 38, at /due",
        "not a date: \"2019-13-31\"; write it as 2018-12-31");
  }

  /** Cases of the caller's, told apart by the names of their classes. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
  interface Shape {}

  @Test
  void cases_of_the_caller_may_be_unlisted() {
    assertFault("{}", Shape.class, "line 1, column 2", "Shape lacks its \"kind\"");
    assertFault(
        "{\"kind\":\"Cube\"}",
        Shape.class,
        "line 1, column 9, at /kind",
        "unknown kind \"Cube\" of Shape");
  }

  private static void assertFault(String json, Class<?> type, String place, String message) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(json, type))
        .satisfies(e -> assertThat(e.faults()).containsExactly(new Fault(place, message)));
  }
}
