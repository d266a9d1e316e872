package org.openrbm.geodist.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.Examples;

/** Codes that look like a member's and are not are refused wherever a code comes in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MemberCodeTest {

  private static final String ZERO_WIDTH = "JPN\u200b";
  private static final String ZERO_WIDTH_MESSAGE =
      "member code 'JPN<U+200B>' must have visible characters only, but has U+200B ZERO WIDTH"
          + " SPACE";
  private static final String NO_BREAK = "\u00a0JPN";
  private static final String NO_BREAK_MESSAGE =
      "member code '<U+00A0>JPN' must have visible characters only, but has U+00A0 NO-BREAK"
          + " SPACE";

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  private static void faulty(ThrowingCallable call, String message) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(call)
        .satisfies(
            e ->
                assertThat(e.faults())
                    .anySatisfy(
                        fault -> {
                          assertThat(fault.message()).isEqualTo(message);
                          assertThat(fault.toString()).isNotEqualTo(message); // has a place
                        }));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"JPN", "UN member 7", "Côte d’Ivoire", "中国", "\uD83C\uDDEF\uD83C\uDDF5", "é", "-"})
  void visible_text_of_any_script_is_a_code(String code) {
    assertThat(MemberCode.check(code)).isEqualTo(code);
  }

  /**
   * Of each kind of character that shows nothing, one: categories Cc, Cf, Cs, Cn, Zs, Zl, others.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A\u0007B",
        "A\tB",
        "\uFEFFA",
        "A\u00ADB",
        "A\u202EB",
        "A\uD800",
        "A\u0378",
        "A\u2003B",
        "A\u2028B",
        "A\u034F",
        "A\u3164",
        "A\u2800B",
        "A\uFE0F",
        "A\uDB40\uDD00",
        "A\u180B"
      })
  void a_character_that_shows_nothing_is_named(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MemberCode.check(code))
        .withMessageMatching(
            "member code '[^']*<U\\+[0-9A-F]{4,5}>[^']*' must have visible characters only, but has"
                + " U\\+[0-9A-F]{4,5} .+");
  }

  /** e and U+0301 look like é. */
  @Test
  void a_letter_and_its_accent_apart_are_refused() {
    refused(
        () -> MemberCode.check("e\u0301"),
        "member code 'e\u0301' must be in the composed form of Unicode (NFC)");
  }

  @Test
  void members_and_staff_are_refused_alike() {
    refused(() -> Examples.member(ZERO_WIDTH, "1", 1), ZERO_WIDTH_MESSAGE);
    refused(() -> Examples.member(NO_BREAK, "1", 1), NO_BREAK_MESSAGE);
    refused(() -> StaffCounts.of(Map.of(ZERO_WIDTH, 1)), ZERO_WIDTH_MESSAGE);
    refused(() -> StaffCounts.of(Map.of("JPN", 1)).plus(Map.of(NO_BREAK, 1)), NO_BREAK_MESSAGE);
    refused(
        () -> Stream.of("JPN", ZERO_WIDTH).collect(StaffCounts.counting(code -> code)),
        ZERO_WIDTH_MESSAGE);
    refused(
        () -> Stream.of("JPN", "\u00a0").collect(StaffCounts.counting(code -> code)),
        "member code '<U+00A0>' must have visible characters only, but has U+00A0 NO-BREAK SPACE");
    refused(() -> StaffLine.of(ZERO_WIDTH, "P-4", 1), ZERO_WIDTH_MESSAGE);
    refused(
        () -> StaffLine.of("JPN", "P\u20114\u200b", 1),
        "grade 'P\u20114<U+200B>' must have visible characters only, but has U+200B ZERO WIDTH"
            + " SPACE");
  }

  @Test
  void documents_name_the_place() {
    faulty(() -> StaffCounts.parse("code,staff\n" + ZERO_WIDTH + ",1\n"), ZERO_WIDTH_MESSAGE);
    faulty(() -> StaffCounts.parse("code,staff\n" + NO_BREAK + ",1\n"), NO_BREAK_MESSAGE);
    faulty(
        () -> StaffByGrade.parse("code,grade,staff\n" + NO_BREAK + ",P-4,1\n"), NO_BREAK_MESSAGE);
    faulty(
        () ->
            Membership.parse(
                "Mine", Examples.DAY, "code,ratePercent,population\n" + ZERO_WIDTH + ",1,1\n"),
        ZERO_WIDTH_MESSAGE);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () -> RbmJson.read("{\"byNationality\": {\"" + NO_BREAK + "\": 1}}", StaffCounts.class))
        .withMessageContaining(NO_BREAK_MESSAGE);
  }
}
