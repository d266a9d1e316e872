package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParityBandTest {

  private final ParityCalculator calculator = ParityCalculator.standard();

  @Test
  void a_band_of_ones_own_is_as_good_as_any() {
    ParityBand own = ParityBand.ofPercent("milestone 2026", 42, 100);
    assertThat(own.limits()).isEqualTo(Interval.ofClosed(Ratio.ofPercent(42), Ratio.ONE));
    assertThat(calculator.assess(GenderComposition.of(10, 90), own).headsToBand().orElseThrow())
        .hasToString("women: 32 by replacement, 56 by appointment");
  }

  @Test
  void bands_are_checked() {
    rejects(
        () -> ParityBand.ofPercent("own", 47, 153),
        "limits of the parity band 'own' must be shares between 0 and 1, but are [47/100,"
            + " 153/100]");
    rejects(
        () -> ParityBand.ofPercent("own", 53, 47),
        "lower limit 53/100 of an interval must not be above its upper limit 47/100");
    rejects(
        () -> ParityBands.UN.withLimits(Interval.ofOpen(Ratio.ofPercent(47), Ratio.ofPercent(53))),
        "limits of the parity band '%s' must belong to it, but are (47/100, 53/100)"
            .formatted(ParityBands.UN.id()));
    rejects(() -> ParityBand.ofPercent(" ", 47, 53), "id of a parity band must not be blank");
    rejects(() -> ParityBands.UN.attainable(-1), "size of a group must not be negative, but is -1");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
