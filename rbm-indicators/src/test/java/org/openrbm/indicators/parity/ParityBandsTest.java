package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParityBandsTest {

  /** P2: which odd sizes have no number of women within the limits. */
  @Tag("P2")
  @Test
  void odd_groups_up_to_15_cannot_be_within_47_to_53() {
    assertThat(ParityBands.UN.limits()).isEqualTo(percent(47, 53));
    assertThat(ParityBands.ILO.limits()).isEqualTo(percent(45, 55));
    assertThat(ParityBands.BALANCED_40_60.limits()).isEqualTo(percent(40, 60));
    assertThat(infeasible(ParityBands.UN.withRule(BandRule.WITHIN_LIMITS)))
        .containsExactly(1L, 3L, 5L, 7L, 9L, 11L, 13L, 15L);
    assertThat(infeasible(ParityBands.ILO)).containsExactly(1L, 3L, 5L, 7L, 9L);
    assertThat(infeasible(ParityBands.BALANCED_40_60)).containsExactly(1L, 3L);
    assertThat(infeasible(ParityBands.UN_DASHBOARD)).containsExactly(11L, 13L, 15L);
    assertThat(infeasible(ParityBands.UN)).isEmpty();
  }

  private static Interval percent(long lower, long upper) {
    return Interval.ofClosed(Ratio.ofPercent(lower), Ratio.ofPercent(upper));
  }

  private static List<Long> infeasible(ParityBand band) {
    return LongStream.rangeClosed(1, 200)
        .filter(total -> band.attainable(total).isEmpty())
        .boxed()
        .toList();
  }
}
