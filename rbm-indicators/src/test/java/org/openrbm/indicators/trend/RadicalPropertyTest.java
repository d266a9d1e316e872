package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.openrbm.core.Ratio;

class RadicalPropertyTest {

  @Property
  void a_whole_root_is_the_greatest_whose_power_fits(
      @ForAll @BigRange(min = "0", max = "10000000000000000000000000000000000000000") BigInteger n,
      @ForAll @IntRange(min = 1, max = 60) int degree) {
    BigInteger root = Roots.floor(n, degree);
    assertThat(root.pow(degree)).isLessThanOrEqualTo(n);
    assertThat(root.add(BigInteger.ONE).pow(degree)).isGreaterThan(n);
  }

  @Property
  void the_root_of_a_power_is_exact(
      @ForAll("ratios") Ratio number, @ForAll @IntRange(min = 1, max = 20) int degree) {
    assertThat(Radical.of(power(number, degree), 1, degree).exact()).contains(number);
  }

  @Property
  void a_root_compares_with_a_number_as_their_powers_do(
      @ForAll("ratios") Ratio base,
      @ForAll("ratios") Ratio number,
      @ForAll @IntRange(min = 1, max = 12) int degree) {
    assertThat(Radical.of(base, 1, degree).compareTo(number, Ratio.ZERO, Radical.ZERO))
        .isEqualTo(base.compareTo(power(number, degree)));
  }

  @Property
  void two_roots_compare_as_their_powers_do(
      @ForAll("ratios") Ratio one,
      @ForAll("ratios") Ratio other,
      @ForAll @IntRange(min = 1, max = 8) int degree,
      @ForAll @IntRange(min = 1, max = 8) int otherDegree) {
    assertThat(
            Radical.of(one, 1, degree)
                .compareTo(Ratio.ZERO, Ratio.ONE, Radical.of(other, 1, otherDegree)))
        .isEqualTo(power(one, otherDegree).compareTo(power(other, degree)));
  }

  /** √2 = 2 × (1/4)^(1/4) = 8^(1/6); no enclosure alone would see that. */
  @Example
  void equal_numbers_in_different_guise_are_equal() {
    Radical root = Radical.of(Ratio.of(2), 1, 2);
    assertThat(root.compareTo(Ratio.ZERO, Ratio.of(2), Radical.of(Ratio.of(1, 4), 1, 4))).isZero();
    assertThat(root.compareTo(Ratio.ZERO, Ratio.ONE, Radical.of(Ratio.of(8), 1, 6))).isZero();
    assertThat(root.compareTo(Ratio.ONE, Ratio.ZERO, root)).isPositive();
    assertThat(Radical.of(Ratio.ONE, 1, 3).compareTo(Ratio.ONE, Ratio.ZERO, root)).isZero();
    assertThat(root.compareTo(Ratio.ZERO, Ratio.of(-1), root)).isPositive();
  }

  /** √2 against its first 60 decimals. */
  @Example
  void close_numbers_are_told_apart() {
    Radical root = Radical.of(Ratio.of(2), 1, 2);
    Ratio step = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(60));
    Ratio below = root.floor(60);
    assertThat(root.compareTo(below, Ratio.ZERO, root)).isPositive();
    assertThat(root.compareTo(below.plus(step), Ratio.ZERO, root)).isNegative();
  }

  @Example
  void a_root_close_to_one_differs_from_it() {
    Ratio tiny = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(50));
    assertThat(Radical.of(Ratio.ONE.plus(tiny), 1, 7).minusOne().signum()).isPositive();
    assertThat(Radical.of(Ratio.ONE.minus(tiny), 1, 7).minusOne().signum()).isNegative();
  }

  private static Ratio power(Ratio base, int exponent) {
    Ratio power = Ratio.ONE;
    for (int i = 0; i < exponent; i++) {
      power = power.times(base);
    }
    return power;
  }

  @Provide
  Arbitrary<Ratio> ratios() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 300), Arbitraries.longs().between(1, 300))
        .as(Ratio::of);
  }
}
