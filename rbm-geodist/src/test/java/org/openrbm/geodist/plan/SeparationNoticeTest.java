package org.openrbm.geodist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeparationNoticeTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @Test
  void a_notice_without_a_name_or_a_nationality_is_refused() {
    SeparationNotice once = SeparationNotice.of("post 9", "AAA", JULY);
    refused(
        () -> SeparationNotice.of(" ", "AAA", JULY),
        "staff member of a separation must not be blank");
    refused(
        () -> SeparationNotice.of("post 1", "", JULY),
        "nationality of staff member 'post 1' must not be blank");
    refused(
        () -> SeparationNotice.of("post 1", "\u00A0AAA", JULY),
        "nationality of staff member 'post 1' '<U+00A0>AAA' must have visible characters only, but"
            + " has U+00A0 NO-BREAK SPACE");
    refused(
        () -> once.replacedBy("AAA "),
        "nationality of the replacement of staff member 'post 9' 'AAA ' must not have blanks around"
            + " it");
    refused(
        () -> once.replacedBy(" "),
        "nationality of the replacement of staff member 'post 9' must not be blank");
  }

  @Test
  void a_post_stays_vacant_unless_it_is_replaced() {
    SeparationNotice vacant = SeparationNotice.of("post 9", "AAA", JULY);
    SeparationNotice replaced = vacant.replacedBy("BBB");

    assertThat(vacant.replacement()).isEmpty();
    assertThat(replaced.replacement()).contains("BBB");
    assertThat(replaced.nationality()).isEqualTo("AAA");
    assertThat(replaced.day()).isEqualTo(JULY);
    assertThat(RbmJson.read(RbmJson.write(replaced), SeparationNotice.class)).isEqualTo(replaced);
    assertThat(RbmJson.write(vacant))
        .isEqualTo(
            """
            {
              "staffMember": "post 9",
              "nationality": "AAA",
              "day": "2026-07-01"
            }\
            """);
  }

  private static void refused(ThrowingCallable bad, String message) {
    assertThatIllegalArgumentException().isThrownBy(bad).withMessage(message);
  }
}
