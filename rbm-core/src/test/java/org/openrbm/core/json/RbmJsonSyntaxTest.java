package org.openrbm.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Explanation;
import org.openrbm.core.Fault;
import org.openrbm.core.InvalidDocumentException;

/** Texts that are no JSON, or more of it than is read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RbmJsonSyntaxTest {

  private static final String VALID = "{\"quantity\":\"x\",\"value\":1}";

  @Test
  void reads_the_valid_document_the_others_are_made_from() {
    assertThat(RbmJson.read(" " + VALID + "\r\n\t", Explanation.class).quantity()).isEqualTo("x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"quantity":"x","value":1 | line 1, column 26, at /value | the document ends too early
          {"quantity":"x | line 1, column 15, at /quantity | the document ends too early
          {"quantity" | line 1, column 12, at /quantity | the document ends too early
          { | line 1, column 2 | the document ends too early
          {"quantity":"x","value":NaN} | line 1, column 28, at /value | 'NaN' is not a number
          {"quantity":"x","value":Infinity} | line 1, column 33, at /value | 'Infinity' is not a number
          {"quantity":"x","value":01} | line 1, column 26, at /value | Invalid numeric value: Leading zeroes not allowed
          {"quantity":"x","value":+1} | line 1, column 26, at /value | Unexpected character ('+' (code 43)) in numeric value: JSON spec does not allow numbers to have plus signs
          {"quantity":"x" "value":1} | line 1, column 17, at /quantity | Unexpected character ('"' (code 34)): was expecting comma to separate Object entries
          {"quantity":"x",} | line 1, column 17, at /quantity | Unexpected character ('}' (code 125)): was expecting double-quote to start field name
          {quantity:1} | line 1, column 2 | Unexpected character ('q' (code 113)): was expecting double-quote to start field name
          {/* share */} | line 1, column 2 | Unexpected character ('/' (code 47)): maybe a (non-standard) comment?
          {] | line 1, column 2 | Unexpected close marker ']': expected '}' (for Object starting at line 1, column 1)
          """)
  void refuses_malformed_json(String json, String place, String message) {
    assertFault(json, place, message);
  }

  @ParameterizedTest
  @CsvSource({"{}", "]", "1", "null"})
  void refuses_anything_after_the_document(String more) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(VALID + " " + more, Explanation.class))
        .satisfies(e -> assertThat(e.faults().get(0).place()).isEqualTo("line 1, column 28"));
  }

  @Test
  void says_that_nothing_may_follow() {
    assertFault(VALID + "\n {}", "line 2, column 2", "nothing may follow the document");
  }

  @Test
  void refuses_an_empty_document() {
    assertFault("", "line 1, column 0", "the document is empty");
    assertFault(" ", "line 1, column 0", "the document is empty");
  }

  @Test
  void refuses_a_number_of_more_than_5000_digits() {
    assertFault(
        "{\"quantity\":\"x\",\n\"value\":" + "1".repeat(10_000) + "}",
        "line 2, column 10009, at /value",
        "number has more than the 5000 digits allowed");
  }

  @Test
  void refuses_a_name_that_is_no_name() {
    assertFault(
        "{\"" + "x".repeat(50_001) + "\":1}",
        "line 1, column 50005",
        "Name length (50001) exceeds the maximum allowed (50000)");
  }

  @Test
  void refuses_nesting_beyond_200_levels() {
    String open = "{\"operands\":["; // two levels
    String pointer = "/operands/0".repeat(99) + "/operands"; // of what was being read
    assertFault(
        open.repeat(100) + "{",
        "line 1, column " + (13 * 100 + 2) + ", at " + pointer,
        "document is nested deeper than the 200 levels allowed");
  }

  private static void assertFault(String json, String place, String message) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(json, Explanation.class))
        .satisfies(e -> assertThat(e.faults()).containsExactly(new Fault(place, message)));
  }
}
