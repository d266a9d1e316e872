package org.openrbm.indicators.parity.levels;

import java.util.SplittableRandom;
import org.openrbm.core.Ratio;

/**
 * Draws who is promoted out of those who stayed in a level, without replacement and without any
 * floating point.
 *
 * <p>With the relative promotion rate ρ = 1 everyone is equally likely, and the number of women is
 * hypergeometric. With ρ &gt; 1 a man counts as 1/ρ, with ρ &lt; 1 a woman as ρ; each draw takes
 * one away. The share of women in such an urn is a martingale, so the expected women are P·ρ·SF ÷
 * (ρ·SF + SM), those of the expected model. When less than one is left of the gender that counts
 * less, it is taken as a last one, which can shift the expected women by a fraction of one.
 */
final class Urn {

  private final long ofWoman;
  private final long ofMan;
  private final long unit;

  private Urn(long ofWoman, long ofMan) {
    this.ofWoman = ofWoman;
    this.ofMan = ofMan;
    this.unit = Math.max(ofWoman, ofMan);
  }

  /** The urn of a relative promotion rate of women. */
  static Urn of(Ratio relativeRate) {
    return new Urn(
        relativeRate.numerator().longValueExact(), relativeRate.denominator().longValueExact());
  }

  /**
   * The women among {@code drawn} out of {@code women} and {@code men}, who are at least as many.
   */
  int women(SplittableRandom random, int women, int men, int drawn) {
    long massOfWomen = women * ofWoman;
    long mass = massOfWomen + men * ofMan;
    int found = 0;
    for (int i = 0; i < drawn && mass > 0; i++) {
      // ⌊U·mass⌋ for U of 63 binary digits: below massOfWomen with its share, to within 2⁻⁶³
      if (Math.multiplyHigh(random.nextLong() >>> 1, mass << 1) < massOfWomen) {
        found++;
        long taken = Math.min(unit, massOfWomen);
        massOfWomen -= taken;
        mass -= taken;
      } else {
        mass -= Math.min(unit, mass - massOfWomen);
      }
    }
    return Math.min(women, Math.max(found, drawn - men));
  }
}
