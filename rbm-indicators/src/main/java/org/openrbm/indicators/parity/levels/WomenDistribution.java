package org.openrbm.indicators.parity.levels;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.Medium;
import org.openrbm.core.text.NoJson;
import org.openrbm.indicators.parity.ParityBand;
import org.openrbm.indicators.parity.ParityReason;

/**
 * The numbers of women that a group had in the runs of a {@link Simulation}, and how many runs had
 * each number.
 *
 * <p>Means, quantiles and probabilities are exact figures of the runs drawn; as estimates they have
 * an error by chance, which {@link #standardError} states for the mean.
 *
 * @since 0.1.0
 */
@NoJson
public final class WomenDistribution {

  private final String group;
  private final int[] runsOf;
  private final int runs;
  private final String model;

  WomenDistribution(String group, int[] runsOf, int runs, String model) {
    this.group = group;
    this.runsOf = runsOf;
    this.runs = runs;
    this.model = model;
  }

  /** {@return the posts of the group, all filled} */
  public int posts() {
    return runsOf.length - 1;
  }

  /** {@return the number of runs} */
  public int runs() {
    return runs;
  }

  /**
   * Returns in how many runs the group had so many women.
   *
   * @throws IllegalArgumentException if {@code women} is not in 0 to {@link #posts}
   */
  public int runsWith(int women) {
    checkArgument(
        women >= 0 && women <= posts(), "women must be 0 to %s, but are %s", posts(), women);
    return runsOf[women];
  }

  /** {@return the mean number of women, with the model and its assumptions} */
  public Figure mean() {
    return figure(this::mean);
  }

  private Figure figure(Function<Recorder, Derivation> calculation) {
    return Figure.calculated(recorder -> Figure.of(calculation.apply(recorder).withRemark(model)));
  }

  /** {@return the mean share of women, 0 to 1} */
  public Figure meanShare() {
    return figure(recorder -> share("mean share of women, ", mean(recorder), recorder));
  }

  private Derivation share(String quantity, Derivation women, Recorder recorder) {
    return recorder.derived(
        quantity + group,
        "",
        women.value().dividedBy(posts()),
        "women ÷ posts",
        Sources.SIMULATION,
        women,
        recorder.given("posts", "posts", Ratio.of(posts())));
  }

  /** {@return the variance of the number of women, by runs − 1; no number if there is one run} */
  public Figure variance() {
    return runs == 1 ? Figure.none(ParityReason.ONE_RUN) : figure(this::variance);
  }

  /**
   * Returns the standard error of {@link #mean}, √(variance ÷ runs), in heads; empty if there is
   * one run. A {@code double} with a relative error below 10⁻¹⁵.
   */
  public OptionalDouble standardError() {
    return variance()
        .value()
        .map(variance -> OptionalDouble.of(Math.sqrt(variance.dividedBy(runs).doubleValue())))
        .orElse(OptionalDouble.empty());
  }

  /**
   * Returns a quantile: the least number of women that at least the part {@code p} of the runs did
   * not exceed, so definition 1 of Hyndman and Fan (Sample Quantiles in Statistical Packages, The
   * American Statistician 50, 1996), the inverse of the empirical distribution function. For p = 0
   * it is the least number drawn.
   *
   * @throws IllegalArgumentException if {@code p} is not between 0 and 1
   */
  public Figure quantile(Ratio p) {
    return figure(recorder -> quantile(p, recorder));
  }

  /**
   * Returns a quantile of the share of women: {@link #quantile} ÷ posts.
   *
   * @throws IllegalArgumentException if {@code p} is not between 0 and 1
   */
  public Figure shareQuantile(Ratio p) {
    return figure(
        recorder -> share("quantile of the share of women, ", quantile(p, recorder), recorder));
  }

  /** {@return the part of the runs in which the group was at parity, on exact counts} */
  public Figure probability(ParityBand band) {
    return figure(recorder -> probability(band, recorder));
  }

  private Derivation allRuns(Recorder recorder) {
    return recorder.given("runs", "runs", Ratio.of(runs));
  }

  private Derivation mean(Recorder recorder) {
    long sum = 0;
    for (int women = 0; women < runsOf.length; women++) {
      sum += (long) women * runsOf[women];
    }
    return recorder.derived(
        "mean women, " + group,
        "heads",
        Ratio.of(sum, runs),
        "sum of women ÷ runs",
        Sources.SIMULATION,
        recorder.given("sum of women", "heads", Ratio.of(sum)),
        allRuns(recorder));
  }

  private Derivation variance(Recorder recorder) {
    BigInteger sum = BigInteger.ZERO;
    for (int women = 0; women < runsOf.length; women++) {
      sum =
          sum.add(
              BigInteger.valueOf((long) women * women).multiply(BigInteger.valueOf(runsOf[women])));
    }
    Derivation squares =
        recorder.given("sum of squares of women", "", Ratio.of(sum, BigInteger.ONE));
    Derivation mean = mean(recorder);
    return recorder.derived(
        "variance of women, " + group,
        "",
        squares.value().minus(mean.value().times(mean.value()).times(runs)).dividedBy(runs - 1L),
        "(sum of squares of women − runs × mean women²) ÷ (runs − 1)",
        Sources.SIMULATION,
        squares,
        mean,
        allRuns(recorder));
  }

  private Derivation quantile(Ratio p, Recorder recorder) {
    checkArgument(
        p.signum() >= 0 && p.compareTo(Ratio.ONE) <= 0,
        "p of a quantile must be between 0 and 1, but is %s",
        p);
    long needed = Math.max(1, p.times(runs).round(RoundingMode.CEILING));
    int women = 0;
    long upTo = runsOf[0];
    while (upTo < needed) {
      upTo += runsOf[++women];
    }
    return recorder.derived(
        "quantile of women, " + group,
        "heads",
        Ratio.of(women),
        "least number of women that at least p × runs of the runs do not exceed",
        Sources.SIMULATION,
        recorder.given("p", "", p),
        allRuns(recorder),
        recorder.given("runs that do not exceed it", "runs", Ratio.of(upTo)));
  }

  private Derivation probability(ParityBand band, Recorder recorder) {
    long atParity =
        band.attainable(posts())
            .map(
                range -> {
                  long sum = 0;
                  for (long women = range.lowest(); women <= range.highest(); women++) {
                    sum += runsOf[(int) women];
                  }
                  return sum;
                })
            .orElse(0L);
    return recorder.derived(
        "probability of parity, " + group,
        "",
        Ratio.of(atParity, runs),
        "runs at parity ÷ runs",
        Sources.SIMULATION,
        recorder.given("runs at parity", "runs", Ratio.of(atParity), band.source()),
        allRuns(recorder));
  }

  /** {@return such as {@code "P-4 after 5 years: 36.2 of 100 posts in the mean of 10000 runs"}} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(
        group
            + ": "
            + mean().toDecimal(1, RoundingMode.HALF_UP)
            + " of "
            + posts()
            + " posts in the mean of "
            + runs
            + " runs");
  }

  /** {@return whether {@code other} is of the same group, with the same model and runs} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WomenDistribution that
        && group.equals(that.group)
        && model.equals(that.model)
        && Arrays.equals(runsOf, that.runsOf);
  }

  @Override
  public int hashCode() {
    return Objects.hash(group, model, Arrays.hashCode(runsOf));
  }
}
