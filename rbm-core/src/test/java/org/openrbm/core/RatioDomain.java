package org.openrbm.core;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Ratios of three kinds: small ones, ones near the limits of {@code long}, and large ones. */
final class RatioDomain extends DomainContextBase {

  private static final List<BigInteger> NEAR =
      List.of(
          BigInteger.ZERO,
          BigInteger.ONE.shiftLeft(31),
          BigInteger.valueOf(3_037_000_500L), // the root of 2^63
          BigInteger.ONE.shiftLeft(53),
          BigInteger.ONE.shiftLeft(62),
          BigInteger.ONE.shiftLeft(63),
          BigInteger.ONE.shiftLeft(64));

  private static final BigInteger LARGE = BigInteger.TEN.pow(40);

  @Provide
  Arbitrary<Ratio> ratios() {
    return Arbitraries.oneOf(small(), boundary(), large());
  }

  static Arbitrary<Ratio> small() {
    return Combinators.combine(
            Arbitraries.longs().between(-200, 200), Arbitraries.longs().between(1, 60))
        .as(Ratio::of);
  }

  static Arbitrary<Ratio> boundary() {
    return Combinators.combine(parts(), parts().filter(part -> part.signum() != 0)).as(Ratio::of);
  }

  static Arbitrary<Ratio> large() {
    return Combinators.combine(
            Arbitraries.bigIntegers().between(LARGE.negate(), LARGE),
            Arbitraries.bigIntegers().between(BigInteger.ONE, LARGE))
        .as(Ratio::of);
  }

  /** Integers at most four away from a power of two that matters, of both signs. */
  static Arbitrary<BigInteger> parts() {
    return Combinators.combine(
            Arbitraries.of(NEAR),
            Arbitraries.longs().between(-4, 4),
            Arbitraries.of(BigInteger.ONE, BigInteger.ONE.negate()))
        .as((near, offset, sign) -> near.add(BigInteger.valueOf(offset)).multiply(sign));
  }
}
