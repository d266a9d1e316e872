package org.openrbm.indicators.parity;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.Medium;
import org.openrbm.core.text.NoJson;

/**
 * The probability that a group is at parity if each post is filled by a woman or a man by the toss
 * of a fair coin:
 *
 * <pre>P = Σ C(N, k) ÷ 2^N, over the numbers k of women that the band accepts</pre>
 *
 * <p>It tells how much a verdict on a small group is worth: of groups of 20 without any bias, 17.6
 * per cent are within 47 to 53 per cent (exact binomial distribution). Which numbers of women count
 * is up to the band's {@link BandRule}: use one with {@link BandRule#WITHIN_LIMITS} for the limits
 * alone. The result is exact.
 *
 * @since 0.1.0
 */
@NoJson
public final class ParityChance {

  /** The most posts for which the probability is computed. */
  public static final int MAX_POSTS = 10_000;

  private final int posts;
  private final ParityBand band;
  private final Figure probability;

  private ParityChance(int posts, ParityBand band) {
    this.posts = posts;
    this.band = band;
    this.probability = Figure.calculated(recorder -> Figure.of(derive(posts, band, recorder)));
  }

  static ParityChance of(int posts, ParityBand band) {
    checkArgument(
        posts >= 1 && posts <= MAX_POSTS,
        "posts of a group must be 1 to %s, but are %s",
        MAX_POSTS,
        posts);
    return new ParityChance(posts, band);
  }

  /** {@return the size of the group} */
  public int posts() {
    return posts;
  }

  /** {@return the band} */
  public ParityBand band() {
    return band;
  }

  /** {@return the probability, 0 to 1, exactly} */
  public Figure probability() {
    return probability;
  }

  private static Derivation derive(int posts, ParityBand band, Recorder recorder) {
    Derivation size = recorder.given("posts", "posts", Ratio.of(posts));
    CountRange range = band.attainable(posts).orElse(null);
    if (range == null) {
      return recorder.derived(
          "probability of parity", "", Ratio.ZERO, "no number of women is parity", size);
    }
    return recorder.derived(
        "probability of parity",
        "",
        Ratio.of(ways(posts, range), BigInteger.TWO.pow(posts)),
        "sum of C(posts, k) from the fewest to the most women, ÷ 2^posts; each post 50/50, and"
            + " independent of the others",
        size,
        recorder.given("fewest women", "posts", Ratio.of(range.lowest()), band.source()),
        recorder.given("most women", "posts", Ratio.of(range.highest()), band.source()));
  }

  /** The number of ways in which posts can be filled with an accepted number of women. */
  private static BigInteger ways(int posts, CountRange range) {
    BigInteger binomial = BigInteger.ONE;
    BigInteger sum = range.lowest() == 0 ? binomial : BigInteger.ZERO;
    for (int k = 1; k <= range.highest(); k++) {
      binomial =
          binomial.multiply(BigInteger.valueOf(posts - k + 1L)).divide(BigInteger.valueOf(k));
      if (k >= range.lowest()) {
        sum = sum.add(binomial);
      }
    }
    return sum;
  }

  /** {@return such as {@code "0.1762 of groups of 20 are within UN 47–53"}} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(
        probability.toDecimal(4, RoundingMode.HALF_UP)
            + " of groups of "
            + posts
            + " are within "
            + band.id());
  }

  /** {@return whether {@code other} is of as many posts and the same band} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ParityChance that && posts == that.posts && band.equals(that.band);
  }

  @Override
  public int hashCode() {
    return Objects.hash(posts, band);
  }
}
