package org.openrbm.indicators.progress;

import java.math.BigInteger;

/** An exact number of the tests' own: numerator ÷ denominator, reduced, denominator above 0. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

  static final Fraction ZERO = of(0);
  static final Fraction ONE = of(1);

  Fraction {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("denominator is 0");
    }
    BigInteger common = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      common = common.negate();
    }
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  Fraction plus(Fraction that) {
    return new Fraction(
        numerator.multiply(that.denominator).add(that.numerator.multiply(denominator)),
        denominator.multiply(that.denominator));
  }

  Fraction minus(Fraction that) {
    return plus(new Fraction(that.numerator.negate(), that.denominator));
  }

  Fraction times(Fraction that) {
    return new Fraction(numerator.multiply(that.numerator), denominator.multiply(that.denominator));
  }

  Fraction over(Fraction that) {
    return new Fraction(numerator.multiply(that.denominator), denominator.multiply(that.numerator));
  }

  Fraction abs() {
    return new Fraction(numerator.abs(), denominator);
  }

  int signum() {
    return numerator.signum();
  }

  boolean whole() {
    return denominator.equals(BigInteger.ONE);
  }

  Fraction floor() {
    BigInteger floor = numerator.subtract(numerator.mod(denominator)).divide(denominator);
    return new Fraction(floor, BigInteger.ONE);
  }

  @Override
  public int compareTo(Fraction that) {
    return numerator.multiply(that.denominator).compareTo(that.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return whole() ? numerator.toString() : numerator + "/" + denominator;
  }
}
