package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.workforce.Check.rejects;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DistributionTest {

  /**
   * Expected by numpy 2.4.6, numpy.quantile of the ten values with method inverted_cdf (type 1),
   * averaged_inverted_cdf (type 2) and linear (type 7).
   */
  @Test
  void quantiles_are_those_of_their_type() {
    Map<Integer, Long> counts = new TreeMap<>();
    IntStream.of(4, 18, 30, 30, 45, 120, 200, 200, 365, 400)
        .forEach(days -> counts.merge(days, 1L, Long::sum));
    Distribution days = Distribution.of("days", counts);

    assertThat(days.mean().value()).contains(Ratio.parse("141.2")); // 1412 ÷ 10
    quantiles(days, "0", "4", "4", "4");
    quantiles(days, "0.1", "4", "11", "16.6");
    quantiles(days, "0.25", "30", "30", "30");
    quantiles(days, "0.5", "45", "82.5", "82.5");
    quantiles(days, "0.9", "365", "382.5", "368.5");
    quantiles(days, "1", "400", "400", "400");
    assertThat(days.median().value()).contains(Ratio.parse("82.5"));
    assertThat(days.p90().value()).contains(Ratio.parse("368.5"));
    assertThat(days.atMost(120)).isEqualTo(6);
  }

  private static void quantiles(
      Distribution days, String p, String nearest, String averaged, String interpolated) {
    Ratio probability = Ratio.parse(p);
    assertThat(days.quantile(probability, QuantileRule.NEAREST_RANK).value())
        .contains(Ratio.parse(nearest));
    assertThat(days.quantile(probability, QuantileRule.AVERAGED_RANK).value())
        .contains(Ratio.parse(averaged));
    assertThat(days.quantile(probability, QuantileRule.INTERPOLATED).value())
        .contains(Ratio.parse(interpolated));
  }

  @Test
  void distributions_are_checked() {
    rejects(() -> Distribution.of("days", Map.of(-1, 1L)), "days must not be negative, but are -1");
    rejects(
        () -> Distribution.of("days", Map.of(3, 0L)), "count of 3 days must be positive, but is 0");
    rejects(() -> Distribution.of(" ", Map.of(3, 1L)), "unit of a distribution must not be blank");
    rejects(
        () ->
            Distribution.of("days", Map.of(3, 1L))
                .quantile(Ratio.parse("1.5"), QuantileRule.NEAREST_RANK),
        "probability of a quantile must be between 0 and 1, but is 3/2");
  }

  @Test
  void a_quantile_names_its_rule() {
    Figure p90 = Distribution.of("days", Map.of(10, 1L, 20, 1L)).p90();
    assertThat(p90.value()).contains(Ratio.of(19));
    assertThat(p90.render())
        .startsWith(
            "quantile for probability 9/10 = 19 days: the value at the rank of the probability, by"
                + " the rule INTERPOLATED  [Hyndman and Fan")
        .contains("number = 2");
  }

  @Test
  void an_empty_distribution_has_no_figures() {
    Distribution none = Distribution.of("days", Map.of());
    assertThat(none.size()).isZero();
    assertThat(none.mean().reason()).contains(WorkforceObstacle.NO_VALUES);
    assertThat(none.median().reason()).contains(WorkforceObstacle.NO_VALUES);
    assertThat(none.atMost(9)).isZero();
  }
}
