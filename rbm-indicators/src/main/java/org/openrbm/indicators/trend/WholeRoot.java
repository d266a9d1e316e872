package org.openrbm.indicators.trend;

import java.math.BigInteger;

/** Roots of whole numbers, rounded down: the greatest r with r^degree ≤ n. */
final class WholeRoot {

  private WholeRoot() {}

  /** By Newton's iteration, which from any start is never below the root after its first step. */
  static BigInteger floor(BigInteger n, int degree) {
    if (n.signum() == 0 || degree == 1) {
      return n;
    }
    BigInteger below = BigInteger.valueOf(degree - 1L);
    BigInteger exponent = BigInteger.valueOf(degree);
    BigInteger root = step(start(n, degree), n, degree, below, exponent);
    while (true) {
      BigInteger next = step(root, n, degree, below, exponent);
      if (next.compareTo(root) >= 0) {
        return root;
      }
      root = next;
    }
  }

  private static BigInteger step(
      BigInteger root, BigInteger n, int degree, BigInteger below, BigInteger exponent) {
    return root.multiply(below).add(n.divide(root.pow(degree - 1))).divide(exponent);
  }

  /** A start near the root, so that a few steps are enough; it need not be on either side. */
  private static BigInteger start(BigInteger n, int degree) {
    int shift = Math.max(0, n.bitLength() - 60);
    double bits = (Math.log(n.shiftRight(shift).doubleValue()) / Math.log(2) + shift) / degree;
    int whole = Math.max(0, (int) bits - 50);
    return BigInteger.valueOf((long) Math.pow(2, bits - whole) + 1).shiftLeft(whole);
  }
}
