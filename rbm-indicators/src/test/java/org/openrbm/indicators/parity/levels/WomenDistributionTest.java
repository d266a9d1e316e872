package org.openrbm.indicators.parity.levels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.parity.GenderComposition;
import org.openrbm.indicators.parity.ParityBand;
import org.openrbm.indicators.parity.ParityBands;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WomenDistributionTest {

  private static final Simulator SIMULATOR = Simulator.ofSeed(2021);

  /** 1, 1, 2, 4 women of 4 posts: by hand, definition 1 of Hyndman and Fan. */
  @Test
  void figures_of_a_distribution_by_hand() {
    WomenDistribution women = new WomenDistribution("group", new int[] {0, 2, 1, 0, 1}, 4, "model");
    assertThat(women.posts()).isEqualTo(4);
    assertThat(women.mean().orElseThrow()).isEqualTo(Ratio.of(2));
    assertThat(women.meanShare().orElseThrow()).isEqualTo(Ratio.of(1, 2));
    assertThat(women.variance().value()).contains(Ratio.of(2)); // (1 + 1 + 0 + 4) ÷ 3
    assertThat(women.standardError().orElseThrow()).isEqualTo(Math.sqrt(0.5));
    assertThat(women.quantile(Ratio.ZERO).orElseThrow()).isEqualTo(Ratio.of(1));
    assertThat(women.quantile(Ratio.of(1, 2)).orElseThrow()).isEqualTo(Ratio.of(1));
    assertThat(women.quantile(Ratio.parse("0.500001")).orElseThrow()).isEqualTo(Ratio.of(2));
    assertThat(women.quantile(Ratio.of(3, 4)).orElseThrow()).isEqualTo(Ratio.of(2));
    assertThat(women.quantile(Ratio.ONE).orElseThrow()).isEqualTo(Ratio.of(4));
    assertThat(women.shareQuantile(Ratio.ONE).orElseThrow()).isEqualTo(Ratio.ONE);
    assertThat(women.probability(ParityBands.UN).orElseThrow()).isEqualTo(Ratio.of(1, 4));
    assertThat(women.probability(ParityBand.ofPercent("own", 25, 50)).orElseThrow())
        .isEqualTo(Ratio.of(3, 4));
    assertThat(women.probability(ParityBands.UN).explanation().value()).isEqualTo(Ratio.of(1, 4));
    assertThat(women.probability(ParityBands.UN).explanation().remark()).contains("model");
    assertThat(
            women.quantile(Ratio.of(3, 4)).explanation().step("runs that do not exceed it").value())
        .isEqualTo(Ratio.of(3));
    assertThat(women).hasToString("group: 2.0 of 4 posts in the mean of 4 runs");
    assertThat(new WomenDistribution("group", new int[] {1}, 1, "model").variance().value())
        .isEmpty();
    assertThat(new WomenDistribution("group", new int[] {1}, 1, "model").standardError()).isEmpty();
  }

  /** Of 11 posts none makes 47 to 53 per cent, but 5 and 6 are the closest possible. */
  @Test
  void parity_of_a_small_level_is_judged_on_whole_persons() {
    LevelModel model =
        LevelModel.of(
            StaffLevel.builder()
                .name("D-2")
                .staff(GenderComposition.of(5, 6))
                .attrition(Ratio.ZERO)
                .externalShare(Ratio.ONE)
                .hireShareOfWomen(Ratio.ONE)
                .build());
    WomenDistribution women = SIMULATOR.withRuns(10).simulate(model, 3).level("D-2", 3);
    assertThat(women.probability(ParityBands.UN).orElseThrow()).isEqualTo(Ratio.ONE);
    assertThat(women.probability(ParityBand.ofPercent("within", 47, 53)).orElseThrow())
        .isEqualTo(Ratio.ZERO);
    assertThat(women.mean().explanation().remark().orElseThrow())
        .startsWith("pull model: assumes")
        .endsWith("; 10 random runs of whole persons from the seed 2021, all draws independent");
  }
}
