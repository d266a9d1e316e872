package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RatioDoublePropertyTest {

  @Property
  void the_double_is_at_least_as_close_as_its_neighbours(@ForAll("ratios") Ratio ratio) {
    double closest = ratio.doubleValue();
    assertThat(closest).isFinite();
    BigDecimal error = error(ratio, closest);
    assertThat(error).isLessThanOrEqualTo(error(ratio, Math.nextUp(closest)));
    assertThat(error).isLessThanOrEqualTo(error(ratio, Math.nextDown(closest)));
  }

  @Property
  void a_decimal_gives_the_double_that_BigDecimal_gives(
      @ForAll("unscaled") BigInteger unscaled, @ForAll("scales") int scale) {
    BigDecimal decimal = new BigDecimal(unscaled, scale);
    // by way of text, which is defined to round correctly
    assertThat(Ratio.from(decimal).doubleValue()).isEqualTo(Double.parseDouble(decimal.toString()));
  }

  @Property
  void every_finite_double_comes_back(@ForAll double value) {
    Assume.that(value != 0); // -0.0
    assertThat(Ratio.from(new BigDecimal(value)).doubleValue()).isEqualTo(value);
  }

  @Example
  void a_number_beyond_every_double_is_infinite_or_zero() {
    Ratio huge = Ratio.of(BigInteger.TEN.pow(400), BigInteger.ONE);
    assertThat(huge.doubleValue()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(huge.negated().doubleValue()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Ratio.ONE.dividedBy(huge).doubleValue()).isZero();
    assertThat(Ratio.of(Long.MIN_VALUE).doubleValue()).isEqualTo(-0x1p63);
    assertThat(Ratio.of(Long.MAX_VALUE).doubleValue()).isEqualTo(0x1p63);
  }

  /** The distance times the denominator, which is exact. */
  private static BigDecimal error(Ratio ratio, double value) {
    return new BigDecimal(value)
        .multiply(new BigDecimal(ratio.denominator()))
        .subtract(new BigDecimal(ratio.numerator()))
        .abs();
  }

  @Provide
  Arbitrary<Ratio> ratios() {
    return Arbitraries.oneOf(RatioDomain.small(), RatioDomain.boundary(), RatioDomain.large());
  }

  @Provide
  Arbitrary<BigInteger> unscaled() {
    return Combinators.combine(RatioDomain.parts(), RatioDomain.parts()).as(BigInteger::multiply);
  }

  /** From beyond the largest double to below the smallest subnormal one. */
  @Provide
  Arbitrary<Integer> scales() {
    return Arbitraries.integers().between(-320, 370);
  }
}
