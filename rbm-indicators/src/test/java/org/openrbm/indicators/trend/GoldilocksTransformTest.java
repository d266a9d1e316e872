package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;

/** Expected values by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldilocksTransformTest {

  @ParameterizedTest
  @CsvSource({
    "PARITY_INDEX, 0.8, 1.25",
    "PARITY_INDEX, 0.97, 1",
    "PARITY_INDEX, 1.03, 1",
    "PARITY_INDEX, 1.0301, 1.0301",
    "GROUP_RATIO, 0.97, 100/97",
    "GROUP_RATIO, 1.5, 1.5",
    "SHARE_AROUND_HALF, 35, 65",
    "SHARE_AROUND_HALF, 65, 65",
    "BUDGET_EXECUTION, 93, 107",
    "BUDGET_EXECUTION, 25, 175",
    "BUDGET_EXECUTION, 24.9, ",
    "UNEMPLOYMENT, 3, 3",
    "UNEMPLOYMENT, 7.5, 7.5",
    "UNEMPLOYMENT, 2.9, "
  })
  void values_on_both_sides_become_values_above(
      GoldilocksTransform transform, String value, String expected) {
    assertThat(transform.apply(Ratio.parse(value)).map(Ratio::toString))
        .isEqualTo(Optional.ofNullable(expected).map(Ratio::parse).map(Ratio::toString));
  }

  /** 35.1 → 35.6 per cent women is 64.9 → 64.4, towards 50. */
  @Test
  void a_changed_series_is_judged_as_falling() {
    TrendSeries women = Trends.parse("2015 35.1, 2021 35.6");
    TrendSeries distance = GoldilocksTransform.SHARE_AROUND_HALF.apply(women).orElseThrow();
    assertThat(distance).isEqualTo(Trends.parse("2015 64.9, 2021 64.4"));
    assertThat(
            CagrRatio.statisticsCanada()
                .assess(
                    distance,
                    Direction.DECREASING,
                    TrendTarget.of(GoldilocksTransform.SHARE_AROUND_HALF.target(), 2030))
                .status())
        .isEqualTo(TrendStatus.LIMITED_PROGRESS);
  }

  @Test
  void a_series_with_a_value_not_to_be_assessed_is_not_changed() {
    assertThat(GoldilocksTransform.UNEMPLOYMENT.apply(Trends.parse("2015 5, 2020 2"))).isEmpty();
  }

  @Test
  void a_ratio_that_is_not_positive_is_refused() {
    assertThatThrownBy(() -> GoldilocksTransform.PARITY_INDEX.apply(Ratio.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("parity index must be positive, but is 0");
    assertThatThrownBy(() -> GoldilocksTransform.GROUP_RATIO.apply(Ratio.of(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ratio of groups must be positive, but is -1");
  }
}
