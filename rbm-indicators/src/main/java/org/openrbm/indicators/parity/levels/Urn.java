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
    long massOfMen = men * ofMan;
    int left = drawn;
    int found = 0;
    // while a whole one of each is left, without branches: which way they go cannot be foretold
    for (; left > 0 && massOfWomen >= unit && massOfMen >= unit; left--) {
      long man = ~womanDrawn(random, massOfWomen, massOfMen);
      found += (int) (1 + man);
      massOfWomen -= unit & ~man;
      massOfMen -= unit & man;
    }
    for (; left > 0 && massOfWomen + massOfMen > 0; left--) {
      if (womanDrawn(random, massOfWomen, massOfMen) != 0) {
        found++;
        massOfWomen -= Math.min(unit, massOfWomen);
      } else {
        massOfMen -= Math.min(unit, massOfMen);
      }
    }
    return Math.min(women, Math.max(found, drawn - men));
  }

  /** All bits set if a woman is drawn, none if a man: her chance is her part, to within 2⁻⁶³. */
  private static long womanDrawn(SplittableRandom random, long massOfWomen, long massOfMen) {
    // ⌊U·mass⌋ for U of 63 binary digits
    long place = Math.multiplyHigh(random.nextLong() >>> 1, (massOfWomen + massOfMen) << 1);
    return (place - massOfWomen) >> (Long.SIZE - 1);
  }
}
