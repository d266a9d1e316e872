package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openrbm.indicators.workforce.Check.rejects;

import java.math.BigDecimal;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.HighPrecision;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiversityTest {

  private static final Offset<Double> EXACT = within(1e-14);

  /** Cases B1 (published: 0.42) and B3; the unbiased form is 42 ÷ 90 by hand. */
  @Tag("B1")
  @Tag("B3")
  @Test
  void three_and_seven() {
    Diversity diversity = Diversity.of(3, 7);
    assertThat(diversity.blau().value()).contains(Ratio.parse("0.42"));
    assertThat(diversity.unbiasedBlau().value()).contains(Ratio.of(7, 15));
    assertThat(diversity.normalisedBlau().value()).contains(Ratio.parse("0.84"));
    assertThat(diversity.normalisedBlau(5).value()).contains(Ratio.parse("0.525"));
    assertThat(diversity.shannon().orElseThrow()).isEqualTo(0.610864, within(5e-7));
    assertThat(diversity.pielou().orElseThrow()).isEqualTo(0.881291, within(5e-7));
    assertThat(diversity.millerMadow().orElseThrow()).isEqualTo(0.6608643020548935, EXACT);
    assertThat(diversity.blau().explanation().render())
        .startsWith("Blau index = 0.42: 1 − sum of squares ÷ persons²");
    assertThat(diversity.unbiasedBlau().explanation().value()).isEqualTo(Ratio.of(7, 15));
  }

  /**
   * The counts of the example of entropy.MillerMadow in the R package entropy; expected values by
   * Python: fractions, and decimal with 40 digits for Shannon.
   */
  @Test
  void eleven_categories_of_which_eight_are_filled() {
    Diversity diversity = Diversity.of(4, 2, 3, 0, 2, 4, 0, 0, 2, 1, 1);
    assertThat(diversity.categories()).isEqualTo(11);
    assertThat(diversity.filled()).isEqualTo(8);
    assertThat(diversity.blau().value()).contains(Ratio.of(306, 361));
    assertThat(diversity.unbiasedBlau().value()).contains(Ratio.of(17, 19));
    assertThat(diversity.shannon().orElseThrow()).isEqualTo(1.9683824087283812, EXACT);
    assertThat(diversity.millerMadow().orElseThrow()).isEqualTo(2.152592935044171, EXACT);
    assertThat(diversity.pielou().orElseThrow()).isEqualTo(0.9465918465485028, EXACT);
  }

  /** Expected by Python's decimal with 40 digits: most of it would be lost near ln 1. */
  @Test
  void one_in_a_million() {
    assertThat(Diversity.of(1, 999_999).shannon().orElseThrow())
        .isEqualTo(1.4815510057964108e-5, within(1.5e-17));
  }

  @Test
  void all_alike_and_all_different() {
    assertThat(Diversity.of(9).blau().value()).contains(Ratio.ZERO);
    assertThat(Diversity.of(9).shannon().orElseThrow()).isZero();
    Diversity even = Diversity.of(5, 5, 5, 5);
    assertThat(even.normalisedBlau().value()).contains(Ratio.ONE);
    assertThat(even.pielou().orElseThrow()).isEqualTo(1, EXACT);
    assertThat(even.pielou().orElseThrow()).isLessThanOrEqualTo(1);
    assertThat(even.shannon().orElseThrow()).isEqualTo(Math.log(4), EXACT);
  }

  @Test
  void what_does_not_exist_says_why() {
    Diversity nobody = Diversity.of(0, 0);
    assertThat(nobody.blau().value()).isEmpty();
    assertThat(nobody.blau().reason()).contains(WorkforceObstacle.NOBODY_KNOWN);
    assertThat(nobody.unbiasedBlau().reason()).contains(WorkforceObstacle.NOBODY_KNOWN);
    assertThat(nobody.normalisedBlau().reason()).contains(WorkforceObstacle.NOBODY_KNOWN);
    assertThat(nobody.normalisedBlau().value()).isEmpty();
    assertThat(nobody.normalisedBlau(3).value()).isEmpty();
    assertThat(nobody.shannon()).isEmpty();
    assertThat(nobody.millerMadow()).isEmpty();
    assertThat(nobody.pielou()).isEmpty();
    assertThat(nobody.obstacle()).contains(WorkforceObstacle.NOBODY_KNOWN);
    assertThat(nobody.pielouObstacle()).contains(WorkforceObstacle.NOBODY_KNOWN);

    Diversity one = Diversity.of(1);
    assertThat(one.blau().value()).contains(Ratio.ZERO);
    assertThat(one.unbiasedBlau().value()).isEmpty();
    assertThat(one.unbiasedBlau().reason()).contains(WorkforceObstacle.FEWER_THAN_TWO);
    assertThat(one.normalisedBlau().value()).isEmpty();
    assertThat(one.normalisedBlau().reason()).contains(WorkforceObstacle.FEWER_THAN_TWO_CATEGORIES);
    assertThat(WorkforceObstacle.FEWER_THAN_TWO_CATEGORIES.sentence())
        .isEqualTo("with fewer than two categories the greatest possible value is 0");

    Diversity empty = Diversity.of(7, 0);
    assertThat(empty.pielou()).isEmpty();
    assertThat(empty.pielouObstacle()).contains(WorkforceObstacle.FEWER_THAN_TWO_CATEGORIES);
    assertThat(empty.normalisedBlau().value()).contains(Ratio.ZERO);
  }

  @Test
  void bad_counts_are_refused() {
    rejects(() -> Diversity.of(3, -1), "count of a category must not be negative, but is -1");
    rejects(
        () -> Diversity.of(Long.MAX_VALUE, 1),
        "count of all categories exceeds 9223372036854775807, the most");
    rejects(
        () -> Diversity.of(3, 7, 1).normalisedBlau(2),
        "possible categories must be at least 2 and the 3 with somebody, but are 2");
  }

  @Test
  void very_large_groups_stay_exact() {
    long half = Long.MAX_VALUE / 2;
    assertThat(Diversity.of(half, half).blau().value()).contains(Ratio.of(1, 2));
  }

  /**
   * By logarithms of 70 digits: groups of up to a thousand categories, even, uneven, of one person
   * beside very many, and up to the greatest count.
   */
  @Test
  void logarithms_keep_their_promised_error() {
    Random random = new Random(8);
    for (int i = 0; i < 120; i++) {
      int categories = i % 10 == 0 ? 1_000 : 2 + random.nextInt(40);
      long[] counts = new long[categories];
      for (int k = 0; k < categories; k++) {
        counts[k] =
            switch (i % 4) {
              case 0 -> 1 + random.nextInt(5);
              case 1 -> random.nextInt(3) == 0 ? 0 : random.nextLong(1_000_000);
              case 2 -> k == 0 ? 1L << 61 : 1;
              default -> (Long.MAX_VALUE >> 10) / (1 + random.nextLong(1L << random.nextInt(53)));
            };
      }
      Diversity diversity = Diversity.of(counts);
      if (diversity.filled() < 2) {
        continue;
      }
      BigDecimal nats = nats(counts, diversity.persons());
      assertThat(HighPrecision.relativeError(diversity.shannon().orElseThrow(), nats))
          .isLessThan(1e-12);
      BigDecimal correction =
          BigDecimal.valueOf(diversity.filled() - 1L)
              .divide(
                  BigDecimal.valueOf(diversity.persons()).multiply(BigDecimal.valueOf(2)),
                  HighPrecision.DIGITS);
      assertThat(
              HighPrecision.relativeError(
                  diversity.millerMadow().orElseThrow(), nats.add(correction)))
          .isLessThan(1e-12);
      assertThat(
              HighPrecision.relativeError(
                  diversity.pielou().orElseThrow(),
                  nats.divide(
                      HighPrecision.ln(Ratio.of(diversity.filled())), HighPrecision.DIGITS)))
          .isLessThan(1e-12);
    }
  }

  private static BigDecimal nats(long[] counts, long persons) {
    BigDecimal sum = BigDecimal.ZERO;
    for (long count : counts) {
      if (count > 0) {
        Ratio share = Ratio.of(count, persons);
        sum =
            sum.subtract(
                share.toDecimal(HighPrecision.DIGITS).multiply(HighPrecision.ln(share)),
                HighPrecision.DIGITS);
      }
    }
    return sum;
  }
}
