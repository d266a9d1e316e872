package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CagrMethodsTest {

  /** The thresholds as the methodology pages print them. */
  @Test
  void the_thresholds_are_the_published_ones() {
    assertThat(limits(CagrMethods.STATISTICS_CANADA.ratioBands()))
        .containsExactly(Ratio.parse("0.95"), Ratio.parse("0.6"), Ratio.ZERO);
    assertThat(limits(CagrMethods.STATISTICS_CANADA.growthBands()))
        .containsExactly(Ratio.parse("0.015"), Ratio.parse("0.005"), Ratio.ZERO);
    assertThat(limits(CagrMethods.EUROSTAT.ratioBands()))
        .containsExactly(Ratio.parse("0.95"), Ratio.parse("0.6"), Ratio.ZERO);
    assertThat(limits(CagrMethods.EUROSTAT.growthBands()))
        .containsExactly(Ratio.parse("0.01"), Ratio.ZERO, Ratio.parse("-0.01"));
  }

  private static List<Ratio> limits(TrendBands bands) {
    return bands.bands().stream().flatMap(band -> band.lowest().stream()).toList();
  }

  @Test
  void only_one_of_them_has_a_base_year_scores_and_a_substitute_for_zero() {
    assertThat(CagrMethods.STATISTICS_CANADA.baseYear()).contains(2015);
    assertThat(CagrMethods.STATISTICS_CANADA.scored()).isTrue();
    assertThat(CagrMethods.STATISTICS_CANADA.zeroSubstitute()).contains(Ratio.of(1, 1000));
    assertThat(CagrMethods.EUROSTAT.baseYear()).isEmpty();
    assertThat(CagrMethods.EUROSTAT.scored()).isFalse();
    assertThat(CagrMethods.EUROSTAT.zeroSubstitute()).isEmpty();
    assertThat(CagrMethods.EUROSTAT.achievedLabel()).isEmpty();
  }

  @Test
  void what_was_read_at_second_hand_is_graded_so() {
    assertThat(CagrMethods.STATISTICS_CANADA.citation().evidence())
        .isEqualTo(EvidenceGrade.PRIMARY);
    assertThat(CagrMethods.EUROSTAT.citation().evidence()).isEqualTo(EvidenceGrade.SECONDARY);
  }
}
