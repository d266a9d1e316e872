package org.openrbm.indicators.parity.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;

/**
 * Draws against the probabilities of the textbook, with a fixed seed, so that a test passes always
 * or never: the sum of squared deviations has, if the draws are right, a mean of the number of
 * classes less 1 and a standard deviation of √(2·classes).
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChanceTest {

  private static final int DRAWS = 100_000;

  @ParameterizedTest(name = "{0} heads, p = {1}")
  @CsvSource({"1,1/3", "7,0.08", "64,0.5", "65,0.92", "100,1/7", "200,3/4", "40,0.001"})
  void heads_are_binomial(int heads, String p) {
    Chance chance = Chance.of(Ratio.parse(p));
    SplittableRandom random = new SplittableRandom(1);
    double[] expected = new double[heads + 1];
    double value = Ratio.parse(p).doubleValue();
    for (int k = 0; k <= heads; k++) {
      expected[k] = choose(heads, k) * Math.pow(value, k) * Math.pow(1 - value, heads - k);
    }
    assertFits(expected, ignored -> chance.binomial(random, heads));
  }

  @Test
  void none_and_all_are_certain() {
    SplittableRandom random = new SplittableRandom(1);
    assertThat(Chance.of(Ratio.ZERO).binomial(random, 1_000)).isZero();
    assertThat(Chance.of(Ratio.ONE).binomial(random, 1_000)).isEqualTo(1_000);
    assertThat(Chance.of(Ratio.of(1, 3)).binomial(random, 0)).isZero();
  }

  @ParameterizedTest(name = "{2} of {0} women and {1} men")
  @CsvSource({"5,5,3", "12,30,10", "3,40,20", "10,4,12"})
  void the_promoted_are_hypergeometric(int women, int men, int drawn) {
    Urn urn = Urn.of(Ratio.ONE);
    SplittableRandom random = new SplittableRandom(2);
    double[] expected = new double[women + 1];
    for (int k = 0; k <= women; k++) {
      expected[k] = choose(women, k) * choose(men, drawn - k) / choose(women + men, drawn);
    }
    assertFits(expected, ignored -> urn.women(random, women, men, drawn));
  }

  /** The mean is that of the expected model, drawn·ρ·women ÷ (ρ·women + men), within 4 errors. */
  @ParameterizedTest(name = "{2} of {0} women and {1} men, at the rate {3}")
  @CsvSource({"20,30,10,2", "20,30,10,1/2", "45,55,25,1.25", "9,91,12,0.8", "300,500,90,3/2"})
  void the_promoted_have_the_expected_mean(int women, int men, int drawn, String rate) {
    Urn urn = Urn.of(Ratio.parse(rate));
    SplittableRandom random = new SplittableRandom(3);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < DRAWS; i++) {
      int found = urn.women(random, women, men, drawn);
      sum += found;
      squares += (double) found * found;
    }
    double mean = sum / DRAWS;
    double error = Math.sqrt((squares / DRAWS - mean * mean) / DRAWS);
    double weighted = Ratio.parse(rate).doubleValue() * women;
    assertThat(mean).isCloseTo(drawn * weighted / (weighted + men), within(4 * error));
  }

  @Test
  void the_urn_is_emptied() {
    SplittableRandom random = new SplittableRandom(4);
    assertThat(Urn.of(Ratio.of(1_000_000)).women(random, 5, 20, 10)).isEqualTo(5);
    assertThat(Urn.of(Ratio.of(1, 1_000_000)).women(random, 20, 5, 10)).isEqualTo(5);
    assertThat(Urn.of(Ratio.of(7, 3)).women(random, 8, 9, 17)).isEqualTo(8);
    assertThat(Urn.of(Ratio.of(3, 7)).women(random, 8, 9, 17)).isEqualTo(8);
  }

  private static void assertFits(double[] expected, IntUnaryOperator draw) {
    long[] counts = new long[expected.length];
    for (int i = 0; i < DRAWS; i++) {
      counts[draw.applyAsInt(i)]++;
    }
    double squares = 0;
    int classes = 0;
    double rareExpected = 0;
    long rare = 0;
    for (int k = 0; k < expected.length; k++) {
      double mean = expected[k] * DRAWS;
      if (mean >= 10) {
        squares += (counts[k] - mean) * (counts[k] - mean) / mean;
        classes++;
      } else {
        rareExpected += mean;
        rare += counts[k];
      }
    }
    assertThat(squares).isLessThan(classes + 4 * Math.sqrt(2.0 * classes));
    assertThat((double) rare).isCloseTo(rareExpected, within(5 * Math.sqrt(rareExpected + 1)));
  }

  private static double choose(int n, int k) {
    if (k < 0 || k > n) {
      return 0;
    }
    double product = 1;
    for (int i = 1; i <= k; i++) {
      product *= (double) (n - k + i) / i;
    }
    return product;
  }
}
