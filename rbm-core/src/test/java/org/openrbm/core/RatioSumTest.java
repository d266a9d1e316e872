package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RatioSumTest {

  @Test
  void nothing_sums_to_0_and_one_term_is_its_own_sum() {
    assertThat(Ratio.sum(List.of())).isEqualTo(Ratio.ZERO);
    assertThat(Ratio.sum(List.of(Ratio.of(2, 3)))).isEqualTo(Ratio.of(2, 3));
  }

  @Test
  void small_terms_are_added() {
    assertThat(Ratio.sum(List.of(Ratio.of(1, 2), Ratio.of(1, 3), Ratio.of(-5, 6), Ratio.of(7))))
        .isEqualTo(Ratio.of(7));
  }

  /** 1/(k·(k+1)) = 1/k - 1/(k+1), so that the sum up to n is n/(n+1). */
  @Test
  void a_sum_of_many_denominators_is_exact() {
    assertThat(Ratio.sum(terms(1_000))).isEqualTo(Ratio.of(1_000, 1_001));
  }

  /** The sum of the reciprocals of 1 to n is about ln n + 0.5772 (Euler). */
  @Test
  void a_sum_that_is_long_is_found_in_little_time() {
    List<Ratio> reciprocals =
        LongStream.rangeClosed(1, 10_000).mapToObj(k -> Ratio.of(1, k)).toList();

    Ratio sum =
        Assertions.assertTimeout(
            Duration.ofSeconds(5), () -> Ratio.sum(reciprocals)); // 4,349 digits

    assertThat(sum.doubleValue()).isCloseTo(9.787_606_036_044_382, within(1e-12));
  }

  @Test
  void long_terms_that_cancel_leave_what_is_left() {
    Ratio large = Ratio.of(BigInteger.TEN.pow(40), BigInteger.valueOf(3));

    assertThat(Ratio.sum(List.of(large, Ratio.ONE, large.negated(), large, large.negated(), large)))
        .isEqualTo(large.plus(1));
  }

  @Test
  void a_sum_of_too_many_digits_is_refused() {
    Ratio longest = Ratio.of(BigInteger.TEN.pow(Ratio.MAX_DIGITS).subtract(BigInteger.ONE), one());

    assertThatThrownBy(() -> Ratio.sum(List.of(longest, Ratio.ONE)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("ratio needs more than 5000 digits");
  }

  @Test
  @SuppressWarnings("NullAway") // a caller without null checks
  void a_term_that_is_null_is_named() {
    assertThatThrownBy(() -> Ratio.sum(Arrays.asList(Ratio.ONE, null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("term");
  }

  private static BigInteger one() {
    return BigInteger.ONE;
  }

  private static List<Ratio> terms(long last) {
    return LongStream.rangeClosed(1, last).mapToObj(k -> Ratio.of(1, k * (k + 1))).toList();
  }
}
