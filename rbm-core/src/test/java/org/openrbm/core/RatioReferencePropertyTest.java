package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/**
 * Every operation near the limits of {@code long} agrees with cross-multiplication in {@link
 * BigInteger}, which cannot overflow.
 */
class RatioReferencePropertyTest {

  @Property(tries = 5000)
  void a_ratio_is_its_parts_in_lowest_terms(
      @ForAll("parts") BigInteger numerator, @ForAll("parts") BigInteger denominator) {
    Assume.that(denominator.signum() != 0);
    assertIs(Ratio.of(numerator, denominator), numerator, denominator);
  }

  @Property(tries = 5000)
  void longs_give_the_same_as_big_integers(@ForAll long numerator, @ForAll long denominator) {
    Assume.that(denominator != 0);
    assertIs(
        Ratio.of(numerator, denominator),
        BigInteger.valueOf(numerator),
        BigInteger.valueOf(denominator));
  }

  @Property(tries = 5000)
  void a_sum_is_ad_plus_cb_over_bd(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
    BigInteger left = a.numerator().multiply(b.denominator());
    BigInteger right = b.numerator().multiply(a.denominator());
    BigInteger denominator = a.denominator().multiply(b.denominator());
    assertIs(a.plus(b), left.add(right), denominator);
    assertIs(a.minus(b), left.subtract(right), denominator);
  }

  @Property(tries = 5000)
  void a_sum_over_one_denominator_is_the_sum_of_numerators(
      @ForAll("parts") BigInteger a, @ForAll("parts") BigInteger b, @ForAll("parts") BigInteger d) {
    Assume.that(d.signum() != 0);
    assertIs(Ratio.of(a, d).plus(Ratio.of(b, d)), a.add(b), d);
    assertIs(Ratio.of(a, d).minus(Ratio.of(b, d)), a.subtract(b), d);
  }

  @Property(tries = 5000)
  void a_product_is_ac_over_bd(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
    assertIs(
        a.times(b),
        a.numerator().multiply(b.numerator()),
        a.denominator().multiply(b.denominator()));
  }

  @Property(tries = 5000)
  void a_quotient_is_ad_over_bc(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
    Assume.that(b.signum() != 0);
    assertIs(
        a.dividedBy(b),
        a.numerator().multiply(b.denominator()),
        a.denominator().multiply(b.numerator()));
  }

  @Property(tries = 5000)
  void comparison_is_that_of_the_cross_products(
      @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
    int expected =
        a.numerator().multiply(b.denominator()).compareTo(b.numerator().multiply(a.denominator()));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(expected);
    assertThat(a.equals(b)).isEqualTo(expected == 0);
    assertThat(a.signum()).isEqualTo(a.numerator().signum());
    assertIs(a.negated(), a.numerator().negate(), a.denominator());
  }

  @Property
  void the_common_divisor_is_that_of_big_integers(
      @ForAll @LongRange(min = 0) long x, @ForAll @LongRange(min = 1) long y) {
    assertThat(SmallRatio.gcd(x, y))
        .isEqualTo(BigInteger.valueOf(x).gcd(BigInteger.valueOf(y)).longValueExact());
    assertThat(SmallRatio.gcd(y, x)).isEqualTo(SmallRatio.gcd(x, y));
  }

  private static void assertIs(Ratio actual, BigInteger numerator, BigInteger denominator) {
    assertThat(actual.numerator().multiply(denominator))
        .isEqualTo(numerator.multiply(actual.denominator()));
    assertThat(actual.denominator()).isPositive();
    assertThat(actual.numerator().gcd(actual.denominator())).isEqualTo(BigInteger.ONE);
  }

  @Provide
  Arbitrary<Ratio> ratios() {
    return RatioDomain.boundary();
  }

  @Provide
  Arbitrary<BigInteger> parts() {
    return RatioDomain.parts();
  }
}
