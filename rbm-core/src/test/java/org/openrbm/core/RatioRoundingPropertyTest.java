package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** For a terminating decimal, {@link BigDecimal#setScale} says how to round. */
class RatioRoundingPropertyTest {

  @Property
  void a_decimal_rounds_to_a_whole_number_as_BigDecimal_does(
      @ForAll("decimals") BigDecimal decimal, @ForAll RoundingMode mode) {
    Ratio ratio = Ratio.from(decimal);
    BigDecimal expected;
    try {
      expected = decimal.setScale(0, mode);
    } catch (ArithmeticException unnecessary) {
      assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> ratio.round(mode));
      return;
    }
    if (expected.toBigIntegerExact().bitLength() < Long.SIZE) {
      assertThat(ratio.round(mode)).isEqualTo(expected.longValueExact());
    } else {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> ratio.round(mode))
          .withMessage("rounded value " + expected + " does not fit in a long");
    }
  }

  @Property
  void a_decimal_rounds_to_a_scale_as_BigDecimal_does(
      @ForAll("decimals") BigDecimal decimal,
      @ForAll RoundingMode mode,
      @ForAll @IntRange(min = -3, max = 25) int scale) {
    Ratio ratio = Ratio.from(decimal);
    BigDecimal expected;
    try {
      expected = decimal.setScale(scale, mode);
    } catch (ArithmeticException unnecessary) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> ratio.toDecimal(scale, mode));
      return;
    }
    assertThat(ratio.toDecimal(scale, mode)).isEqualTo(expected);
  }

  /** Ties at every magnitude, and any digits. */
  @Provide
  Arbitrary<BigDecimal> decimals() {
    Arbitrary<BigDecimal> ties =
        Combinators.combine(RatioDomain.parts(), Arbitraries.of("0.5", "0.25", "-0.5", "0.499"))
            .as((whole, part) -> new BigDecimal(whole).add(new BigDecimal(part)));
    Arbitrary<BigDecimal> any =
        Combinators.combine(
                Arbitraries.bigIntegers()
                    .between(BigInteger.TEN.pow(24).negate(), BigInteger.TEN.pow(24)),
                Arbitraries.integers().between(-2, 24))
            .as(BigDecimal::new);
    Arbitrary<BigDecimal> small =
        Combinators.combine(
                Arbitraries.bigIntegers()
                    .between(BigInteger.valueOf(-2000), BigInteger.valueOf(2000)),
                Arbitraries.integers().between(0, 3))
            .as(BigDecimal::new);
    return Arbitraries.oneOf(small, ties, any);
  }
}
