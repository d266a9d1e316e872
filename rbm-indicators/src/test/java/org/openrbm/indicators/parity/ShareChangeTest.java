package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShareChangeTest {

  /** D2: WHO A64/36 printed the points as per cent. */
  @Tag("D2")
  @Test
  void points_and_per_cent_differ() {
    ShareChange change = new ShareChange(percent("45.7"), percent("13.5"));
    assertThat(change.points().orElseThrow()).isEqualTo(Ratio.parse("-32.2"));
    assertThat(change.relativePercent().orElseThrow().toDecimal(2, RoundingMode.HALF_UP))
        .hasToString("-70.46");
  }

  /** UN Women (2012): Under-Secretaries-General, 22.6 in 2009 and 29.4 in 2011, "6.8 per cent". */
  @Test
  void an_increase_of_6_8_per_cent_is_one_of_30_1() {
    ShareChange change = new ShareChange(percent("22.6"), percent("29.4"));
    assertThat(change.points().orElseThrow()).isEqualTo(Ratio.parse("6.8"));
    assertThat(change.relativePercent().orElseThrow().toDecimal(1, RoundingMode.HALF_UP))
        .hasToString("30.1");
  }

  @Test
  void rejects_what_is_no_share() {
    rejects(
        () -> new ShareChange(Ratio.of(45), Ratio.ONE),
        "share before must be between 0 and 1, but is 45");
  }

  private static Ratio percent(String number) {
    return Ratio.parse(number).dividedBy(100);
  }

  @Test
  void a_change_from_nothing_is_no_per_cent() {
    ShareChange change = new ShareChange(Ratio.ZERO, Ratio.of(1, 2));
    assertThat(change.points().explanation().value()).isEqualTo(Ratio.of(50));
    assertThat(change.relativePercent().reason()).contains(ParityReason.ZERO_BEFORE);
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
