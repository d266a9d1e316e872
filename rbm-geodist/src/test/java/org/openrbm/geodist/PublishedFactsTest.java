package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.data.PopulationSeries;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * Facts of the system as a whole: the blocks of posts and the smallest ranges. The base figures are
 * published; the blocks and the smallest ranges follow from them by hand.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedFactsTest {

  /** 2,700: the initial figure; the others: figures of 2000, 2013, 2014-2015 and 2017-2018. */
  @ParameterizedTest
  @CsvSource({
    "2700, 1080, 135, 1485",
    "2600, 1040, 130, 1430",
    "3400, 1360, 170, 1870",
    "3500, 1400, 175, 1925",
    "3600, 1440, 180, 1980"
  })
  void the_three_factors_distribute_40_5_and_55_per_cent_of_the_base_figure(
      long baseFigure, long membership, long population, long contribution) {
    Explanation midpoint =
        Examples.un(2015, baseFigure, PopulationSeries.ANNUAL)
            .of("JPN")
            .figure(RangePoint.MIDPOINT)
            .explanation();

    assertThat(midpoint.step("base figure").value()).isEqualTo(Ratio.of(baseFigure));
    assertThat(midpoint.step("membership posts").value()).isEqualTo(Ratio.of(membership));
    assertThat(midpoint.step("population posts").value()).isEqualTo(Ratio.of(population));
    assertThat(midpoint.step("contribution posts").value()).isEqualTo(Ratio.of(contribution));
  }

  /**
   * An option of a report on 2,700 posts: membership 39, population 7, contribution 54 per cent,
   * which moves 54 posts to population, half from each of the other factors.
   */
  @Test
  void an_option_for_change_moves_54_posts_to_population() {
    DesirableRangePolicy option =
        UnPolicies.RES_42_220_A.withWeights(
            Ratio.ofPercent(39), Ratio.ofPercent(7), Ratio.ofPercent(54));

    Explanation midpoint =
        Examples.table(option, UnData.membership(2003))
            .of("JPN")
            .figure(RangePoint.MIDPOINT)
            .explanation();

    assertThat(midpoint.step("membership posts").value()).isEqualTo(Ratio.of(1080 - 27));
    assertThat(midpoint.step("population posts").value()).isEqualTo(Ratio.of(135 + 54));
    assertThat(midpoint.step("contribution posts").value()).isEqualTo(Ratio.of(1485 - 27));
  }

  /**
   * The smallest members have little but their equal part, 0.4·B/N. In 2000 that is 5.62 posts;
   * less 4.8 makes 0.82, with the least population and rate still 1. In 2018 it is 7.46, which
   * makes 3.
   */
  @ParameterizedTest
  @CsvSource({
    "2000, 2600, 185, 1, 14",
    "2001, 2600, 189, 1, 14",
    "2003, 2700, 191, 1, 14",
    "2013, 3400, 193, 2, 14",
    "2015, 3500, 193, 2, 14",
    "2018, 3600, 193, 3, 14"
  })
  void no_state_has_less_than_the_range_of_the_smallest(
      int year, long baseFigure, int members, int lower, int upper) {
    DesirableRangeTable table = Examples.un(year, baseFigure, PopulationSeries.ANNUAL);

    DesirableRange smallest =
        table.ranges().stream().min(Comparator.comparing(DesirableRange::midpoint)).orElseThrow();

    assertThat(table.ranges())
        .hasSize(members)
        .allSatisfy(
            range -> {
              assertThat(range.lower()).isGreaterThanOrEqualTo(lower);
              assertThat(range.upper()).isGreaterThanOrEqualTo(upper);
            });
    assertThat(smallest.lower()).isEqualTo(lower);
    assertThat(smallest.upper()).isEqualTo(upper);
  }
}
