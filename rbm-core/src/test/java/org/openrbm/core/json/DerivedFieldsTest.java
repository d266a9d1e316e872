package org.openrbm.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

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

  @Test
  void says_what_it_checks() {
    assertThat(FIELDS).hasToString("fields that follow from the table and the staff");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
