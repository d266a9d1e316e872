package org.openrbm.geodist.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffLineTest {

  @Test
  void a_line_without_a_nationality_or_grade_or_with_fewer_than_none_is_refused() {
    refused(
        () -> StaffLine.of("A", "P-4", -1),
        "staff of nationality 'A' at grade 'P-4' must not be negative, but is -1");
    refused(() -> StaffLine.of("A", " P-4", 1), "grade ' P-4' must not have blanks around it");
    refused(() -> StaffLine.of(" ", "P-4", 1), "member code must not be blank");
    refused(
        () -> StaffLine.notStated("P-4", -2),
        "staff of nationality 'not stated' at grade 'P-4' must not be negative, but is -2");
    refused(() -> StaffLine.notStated(" ", 1), "grade must not be blank");
  }

  @Test
  void lines_stand_by_nationality_and_grade_and_those_not_stated_last() {
    StaffLine a2 = StaffLine.of("A", "P-2", 1);
    StaffLine a4 = StaffLine.of("A", "P-4", 1);
    StaffLine b2 = StaffLine.of("B", "P-2", 1);
    StaffLine none = StaffLine.notStated("D-1", 1);

    assertThat(List.of(none, b2, a4, a2).stream().sorted(StaffLine.ORDER))
        .containsExactly(a2, a4, b2, none);
  }

  @Test
  void the_json_is_stable_and_reads_back() {
    assertThat(RbmJson.write(StaffLine.of("A", "P-2", 1)))
        .isEqualTo("{\n  \"code\": \"A\",\n  \"grade\": \"P-2\",\n  \"staff\": 1\n}");
    assertThat(RbmJson.write(StaffLine.notStated("P-2", 1)))
        .isEqualTo("{\n  \"grade\": \"P-2\",\n  \"staff\": 1\n}");
    assertThat(RbmJson.read("{\"grade\": \"P-2\", \"staff\": 1}", StaffLine.class))
        .isEqualTo(StaffLine.notStated("P-2", 1));
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
