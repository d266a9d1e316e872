package org.openrbm.indicators.parity.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.parity.Gender;
import org.openrbm.indicators.parity.GenderComposition;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExpectedStaffTest {

  private static final TransitionModel MODEL =
      TransitionModel.of(
          TransitionLevel.of(
              "P-3",
              GenderComposition.of(40, 60),
              rates("P-3", "0.8", "P-4", "0.1", "6"),
              rates("P-3", "0.75", "P-4", "0.15", "5")),
          TransitionLevel.of(
              "P-4",
              GenderComposition.of(10, 30),
              TransitionRates.of(Map.of("P-4", Ratio.parse("0.9")), Ratio.ONE),
              TransitionRates.of(Map.of("P-4", Ratio.parse("0.9")), Ratio.ZERO)));

  /** By hand: women 0.8·40 + 6 = 38 and 0.1·40 + 0.9·10 + 1 = 14; men 50 and 36. */
  @Test
  void a_year_by_hand() {
    ExpectedStaff next = MODEL.after(1);
    assertThat(next.women()).isEqualTo(Map.of("P-3", Ratio.of(38), "P-4", Ratio.of(14)));
    assertThat(next.men()).isEqualTo(Map.of("P-3", Ratio.of(50), "P-4", Ratio.of(36)));
    assertThat(next.shareOfWomen("P-4").value()).contains(Ratio.of(14, 50));
    assertThat(next.shareOfWomen().value()).contains(Ratio.of(52, 138));
    assertThat(MODEL.after(0).women().get("P-3")).isEqualTo(Ratio.of(40));
  }

  @Test
  void rejects_a_level_or_a_gender_that_there_is_not() {
    rejects(
        () -> MODEL.after(1).heads("P-9", Gender.MAN),
        "there is no level 'P-9'; the levels are [P-3, P-4]");
    rejects(
        () -> MODEL.after(1).heads("P-3", Gender.OTHER_OR_NOT_STATED),
        "gender must be WOMAN or MAN, but is OTHER_OR_NOT_STATED");
    rejects(
        () -> MODEL.after(1).shareOfWomen("P-9"),
        "there is no level 'P-9'; the levels are [P-3, P-4]");
  }

  private static TransitionRates rates(
      String here, String stay, String up, String rise, String recruits) {
    return TransitionRates.of(
        Map.of(here, Ratio.parse(stay), up, Ratio.parse(rise)), Ratio.parse(recruits));
  }

  /** By hand: 38 women and 50 men. */
  @Test
  void the_share_of_a_level_is_explained_by_its_heads() {
    ExpectedStaff next = MODEL.after(1);
    assertThat(next.heads("P-3", Gender.WOMAN).orElseThrow()).isEqualTo(Ratio.of(38));
    assertThat(next.heads("P-3", Gender.MAN).explanation().step("recruits").value())
        .isEqualTo(Ratio.of(5));
    assertThat(next.shareOfWomen("P-3").explanation().value()).isEqualTo(Ratio.of(38, 88));
    assertThat(next.shareOfWomen().explanation().step("women").value()).isEqualTo(Ratio.of(52));
    assertThat(MODEL.after(0).heads("P-3", Gender.WOMAN).explanation().value())
        .isEqualTo(Ratio.of(40));
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
