package org.openrbm.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DerivedFieldsTest {

  private static final DerivedFields FIELDS = DerivedFields.from("the table and the staff");

  private static boolean close(double a, double b) {
    return Math.abs(a - b) < 0.01;
  }

  @Test
  void what_follows_passes() {
    assertThatCode(
            () -> {
              FIELDS.check("counts", Map.of("A", 1), Map.of("A", 1));
              FIELDS.checkEach("members", List.of("A", "B"), List.of("A", "B"));
              FIELDS.checkEach("members", List.of(), List.of());
              FIELDS.checkEach("values", List.of(1.0), List.of(1.001), DerivedFieldsTest::close);
            })
        .doesNotThrowAnyException();
  }

  @Test
  void what_does_not_follow_is_named_with_what_does() {
    refused(
        () -> FIELDS.check("counts", Map.of("A", 1), Map.of("A", 2)),
        "counts: {A=1} does not follow from the table and the staff, but {A=2} does");
    refused(
        () -> FIELDS.checkEach("members", List.of("A", "B", "D"), List.of("A", "C", "E")),
        "members[1]: B does not follow from the table and the staff, but C does");
    refused(
        () ->
            FIELDS.checkEach(
                "values", List.of(1.0, 2.0), List.of(1.0, 2.5), DerivedFieldsTest::close),
        "values[1]: 2.0 does not follow from the table and the staff, but 2.5 does");
  }

  @Test
  void elements_that_are_missing_or_too_many_are_counted() {
    refused(
        () -> FIELDS.checkEach("members", List.of("A"), List.of("A", "B")),
        "members: there are 1, but 2 follow from the table and the staff");
    refused(
        () -> FIELDS.checkEach("members", List.of("A", "B", "C"), List.of()),
        "members: there are 3, but 0 follow from the table and the staff");
  }

  private static final String MEMBERS =
      """
      [{"code": "A", "staff": 1, "share": 0.5}, {"code": "B", "staff": 2, "share": 2}]\
      """;

  @Test
  void a_field_is_compared_by_its_json() {
    assertThatCode(
            () -> {
              FIELDS.checkJson("members", json(MEMBERS), json(MEMBERS));
              FIELDS.checkJson("members", json("[\"A\", 2]"), List.of("A", 2L));
              FIELDS.checkJson("share", json("0.50"), new BigDecimal("0.5"));
              FIELDS.checkJson("posts", json("50.0"), 50);
              FIELDS.checkJson("posts", json("{\"A\": 100}"), Map.of("A", new BigDecimal("1E+2")));
            })
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "staff": 2   | "staff": 3   | members/B/staff: 3 does not follow from the table and the staff, but 2 does
          "staff": 1   | "staff": "1" | members/A/staff: "1" does not follow from the table and the staff, but 1 does
          "staff": 1   | "posts": 1   | members/A/staff is missing, but 1 follows from the table and the staff
          "share": 2   | "share": 2, "x": 0 | members/B/x: 0 does not follow from the table and the staff; nothing stands there
          "share": 0.5 | "share": 0.51 | members/A/share: 0.51 does not follow from the table and the staff, but 0.5 does
          "code": "B"  | "code": "C"  | members/B is missing, but {"code":"B","staff":2,"share":2} follows from the table and the staff
          "code": "B"  | "code": "A"  | members[1]/code: "A" does not follow from the table and the staff, but "B" does
          [            | [{},         | members: there are 3, but 2 follow from the table and the staff
          """)
  void the_first_difference_of_a_document_is_named_by_its_path(
      String good, String bad, String message) {
    assertThat(MEMBERS).contains(good);
    refused(
        () -> FIELDS.checkJson("members", json(MEMBERS.replace(good, bad)), json(MEMBERS)),
        message);
  }

  @Test
  void an_element_without_a_code_is_named_by_its_number() {
    refused(
        () -> FIELDS.checkJson("years", json("[{\"n\": [1, 2]}]"), json("[{\"n\": [1, 3]}]")),
        "years[0]/n[1]: 2 does not follow from the table and the staff, but 3 does");
    refused(
        () -> FIELDS.checkJson("years", json("[{\"n\": [1, 2]}]"), json("[{\"n\": [1]}]")),
        "years[0]/n: there are 2, but 1 follow from the table and the staff");
    refused(
        () -> FIELDS.checkJson("years", json("7"), json("[1]")),
        "years: 7 does not follow from the table and the staff, but [1] does");
  }

  @Test
  void a_ratio_is_the_number_that_it_is() {
    assertThatCode(
            () -> {
              FIELDS.checkJson("share", json("0.15"), Ratio.of(3, 20));
              FIELDS.checkJson("share", json("15e-2"), Ratio.of(3, 20));
              FIELDS.checkJson("posts", json("1500.0"), Ratio.of(1500));
              FIELDS.checkJson(
                  "share", json("{\"decimal\": 0.150, \"exact\": \"3/20\"}"), Ratio.of(3, 20));
              FIELDS.checkJson("third", RbmJson.tree(Ratio.of(1, 3)), Ratio.of(1, 3));
            })
        .doesNotThrowAnyException();
    refused(
        () -> FIELDS.checkJson("share", json("0.16"), Ratio.of(3, 20)),
        "share: 0.16 does not follow from the table and the staff, but 0.15 does");
    refused(
        () ->
            FIELDS.checkJson(
                "share", json("{\"exact\": \"3/20\", \"decimal\": 0.16}"), Ratio.of(3, 20)),
        "share: {\"exact\":\"3/20\",\"decimal\":0.16} does not follow from the table and the staff,"
            + " but 0.15 does");
    refused(
        () -> FIELDS.checkJson("third", json("0.333333333333333"), Ratio.of(1, 3)),
        "third: 0.333333333333333 does not follow from the table and the staff, but"
            + " {\"exact\":\"1/3\",\"decimal\":0.333333333333333} does");
    refused(
        () -> FIELDS.checkJson("posts", json("{\"exact\": \"1\", \"decimal\": 1e20}"), Ratio.ONE),
        "posts: {\"exact\":\"1\",\"decimal\":100000000000000000000} does not follow from the table and the"
            + " staff, but 1 does");
  }

  private static JsonNode json(String text) {
    return RbmJson.read(text, JsonNode.class);
  }

  @Test
  void says_what_it_checks() {
    assertThat(FIELDS).hasToString("fields that follow from the table and the staff");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
