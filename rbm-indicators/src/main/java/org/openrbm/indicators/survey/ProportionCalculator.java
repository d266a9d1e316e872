package org.openrbm.indicators.survey;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.NoJson;

/**
 * Puts confidence intervals about proportions, their differences and their changes.
 *
 * <p>One proportion, of x answers among n, with share p and the two-sided normal quantile z: the
 * score interval of Wilson (1927), all π for which p is no further away than z standard errors,
 *
 * <pre>
 * (p − π)² ≤ z² · π(1 − π) ÷ n
 * limits = (2x + z² ∓ √(z² · (z² + 4x(1 − p)))) ÷ (2(n + z²))
 * </pre>
 *
 * <p>With the continuity correction, |p − π| is lessened by 1 ÷ (2n) first (Newcombe 1998, method
 * 4): wider, and seldom below the level that it promises:
 *
 * <pre>
 * lower = (2x + z² − 1 − √(z² · (z² − 2 − 1/n + 4p(n(1 − p) + 1)))) ÷ (2(n + z²)), 0 if x = 0
 * upper = (2x + z² + 1 + √(z² · (z² + 2 − 1/n + 4p(n(1 − p) − 1)))) ÷ (2(n + z²)), 1 if x = n
 * </pre>
 *
 * <p>Finite population: a sample of n without replacement from N persons has the variance π(1 − π)
 * ÷ n · (N − n) ÷ (N − 1). The factor stands beside z², so that everywhere above z is replaced by
 *
 * <pre>z · √((N − n) ÷ (N − 1))</pre>
 *
 * <p>If all N answered, the interval is the share alone.
 *
 * <p>Difference of two independent proportions, by the hybrid score method (Newcombe 1998, method
 * 10; 11 with the correction), from the limits l and u of each:
 *
 * <pre>
 * lower = p1 − p2 − √((p1 − l1)² + (u2 − p2)²)
 * upper = p1 − p2 + √((u1 − p1)² + (p2 − l2)²)
 * </pre>
 *
 * <p>Limits are irrational in general. They are computed to 40 decimals and given to {@value
 * #DECIMALS}, rounded outwards, so an interval is never narrower than the one that the quantile
 * has. The quantile is correct to 30 decimals. Shares and differences are exact.
 *
 * <p>An interval covers chance in the drawing of the sample and nothing else: not who refused to
 * answer (see {@link ResponseRate}), nor how a question was understood.
 *
 * <p>Pure functions; immutable and safe to share between threads; options by copy.
 *
 * @since 0.1.0
 */
@NoJson
public final class ProportionCalculator {

  /** The decimals of a published limit, as a fraction of 1. */
  public static final int DECIMALS = 15;

  /** The greatest confidence level: 0.999999. */
  public static final Ratio MAX_LEVEL = NormalQuantile.MAX_LEVEL;

  private final Ratio level;
  private final Ratio quantile;
  private final boolean continuityCorrection;

  private ProportionCalculator(Ratio level, Ratio quantile, boolean continuityCorrection) {
    this.level = level;
    this.quantile = quantile;
    this.continuityCorrection = continuityCorrection;
  }

  /** {@return the calculator at the level of 95 per cent, without continuity correction} */
  public static ProportionCalculator standard() {
    return at(Ratio.ofPercent(95), false);
  }

  private static ProportionCalculator at(Ratio level, boolean continuityCorrection) {
    return new ProportionCalculator(level, NormalQuantile.twoSided(level), continuityCorrection);
  }

  /**
   * Returns this calculator at another level, such as 0.9 for 90 per cent.
   *
   * @throws IllegalArgumentException if {@code level} is not above 0 and at most {@link #MAX_LEVEL}
   */
  public ProportionCalculator withLevel(Ratio level) {
    return at(level, continuityCorrection);
  }

  /** {@return this calculator with the continuity correction} */
  public ProportionCalculator withContinuityCorrection() {
    return new ProportionCalculator(level, quantile, true);
  }

  /** {@return the confidence level, 0 to 1} */
  public Ratio level() {
    return level;
  }

  /** {@return the two-sided normal quantile of the level, such as 1.9599…, to 30 decimals} */
  public Ratio quantile() {
    return quantile;
  }

  /** {@return whether limits are corrected for continuity} */
  public boolean continuityCorrection() {
    return continuityCorrection;
  }

  /** {@return the share with its interval; empty if nobody gave a valid answer} */
  public Optional<ProportionEstimate> estimate(Proportion proportion) {
    return proportion.answers() == 0
        ? Optional.empty()
        : Optional.of(new ProportionEstimate(this, proportion));
  }

  /**
   * Returns the share of {@code first} less that of {@code second}, with the interval for two
   * independent samples; empty if nobody gave a valid answer in one of them.
   */
  public Optional<DifferenceEstimate> difference(Proportion first, Proportion second) {
    return first.answers() == 0 || second.answers() == 0
        ? Optional.empty()
        : Optional.of(new DifferenceEstimate(this, first, second));
  }

  /**
   * Returns the favourable share of {@code later} less that of {@code earlier}, with its interval;
   * empty if nobody gave a valid answer in one of them.
   *
   * <p>The waves are taken as independent samples. If mostly the same persons answer both, their
   * answers are correlated and the true interval is narrower as a rule; that cannot be known from
   * two counts.
   *
   * @throws IllegalArgumentException if the waves did not ask the same question on the same scale
   */
  public Optional<DifferenceEstimate> change(Wave earlier, Wave later) {
    SameQuestion.check(
        earlier.answers().question(), earlier.id(), later.answers().question(), later.id());
    return difference(later.favourable(), earlier.favourable());
  }

  ScoreLimits limits(Proportion proportion) {
    return ScoreLimits.of(proportion, quantile, continuityCorrection);
  }

  /** {@return whether {@code other} has the same level and correction} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProportionCalculator that
        && level.equals(that.level)
        && continuityCorrection == that.continuityCorrection;
  }

  @Override
  public int hashCode() {
    return Objects.hash(level, continuityCorrection);
  }

  /** {@return such as {@code "score interval at level 0.95"}} */
  @Override
  public String toString() {
    return "score interval at level "
        + level.toDecimal(6).stripTrailingZeros().toPlainString()
        + (continuityCorrection ? " with continuity correction" : "");
  }
}
