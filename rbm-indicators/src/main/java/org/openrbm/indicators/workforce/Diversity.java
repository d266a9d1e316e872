package org.openrbm.indicators.workforce;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.NoJson;

/**
 * The diversity of a group by language, region or any key, from its n_1, …, n_k persons in k
 * categories, N in all; p_i = n_i ÷ N.
 *
 * <pre>
 * Blau (Gini–Simpson)  B  = 1 − Σ p_i²                    chance that two drawn differ; 0 = all alike
 * unbiased             B' = B · N ÷ (N − 1)               two drawn without replacement
 * normalised           B ÷ (1 − 1/k)                      1 = all categories equally filled
 * Shannon              H  = −Σ p_i ln p_i                 in nats; 0 = all alike
 * Miller–Madow         H' = H + (m − 1) ÷ (2N)            m = categories with somebody
 * Pielou               J  = H ÷ ln m                      evenness among those categories
 * </pre>
 *
 * <p>Sources, graded secondary: Simpson (Nature 163, 688, 1949), Blau (Inequality and
 * Heterogeneity, 1977), Shannon (1948), Miller (1955), Pielou (1966). In small groups B and H are
 * too low on average, if the group is seen as a sample; the unbiased form and Miller–Madow correct
 * for that. A workforce that is wholly counted is no sample.
 *
 * <p>The Blau forms are exact. Those with logarithms are {@code double}s with a relative error
 * below 1e-12 for up to a thousand categories, the same on every platform and in whatever order the
 * categories stand.
 *
 * <p>Where an index does not exist, a {@link WorkforceObstacle} says why.
 *
 * @since 0.1.0
 */
@NoJson
public final class Diversity {

  /** In ascending order, so that no result depends on the order of categories. */
  private final ImmutableList<Long> counts;

  private final long persons;

  private Diversity(ImmutableList<Long> counts, long persons) {
    this.counts = counts;
    this.persons = persons;
  }

  /**
   * Returns the diversity of a group.
   *
   * @param counts the persons in each category, 0 for those that are possible and empty
   * @throws IllegalArgumentException if a count is negative, or their sum exceeds a {@code long}
   */
  public static Diversity of(Collection<Long> counts) {
    checkNotNull(counts, "counts");
    counts.forEach(count -> Counts.check("a category", count));
    return new Diversity(ImmutableList.sortedCopyOf(counts), Counts.sum(counts, "all categories"));
  }

  /** {@return the diversity of a group; see {@link #of(Collection)}} */
  public static Diversity of(long... counts) {
    checkNotNull(counts, "counts");
    return of(Longs.asList(counts));
  }

  /** {@return the persons, N} */
  public long persons() {
    return persons;
  }

  /** {@return the categories, k, also those with nobody} */
  public int categories() {
    return counts.size();
  }

  /** {@return the categories with somebody, m} */
  public int filled() {
    return (int) counts.stream().filter(count -> count > 0).count();
  }

  /** {@return 1 − Σ p²; no number if nobody is known} */
  public Figure blau() {
    return Figure.calculated(this::blau);
  }

  /** {@return the unbiased form of Blau's index; no number if there are fewer than two persons} */
  public Figure unbiasedBlau() {
    return Figure.calculated(this::unbiased);
  }

  /** {@return Blau's index ÷ its greatest value over {@link #categories}; else the reason} */
  public Figure normalisedBlau() {
    if (persons > 0 && categories() < 2) {
      return Figure.none(WorkforceObstacle.FEWER_THAN_TWO_CATEGORIES);
    }
    return Figure.calculated(recorder -> normalised(recorder, categories()));
  }

  /**
   * Returns Blau's index ÷ its greatest value over a number of possible categories; no number if
   * nobody is known.
   *
   * @param possible the categories that there could be, such as the regions of the world
   * @throws IllegalArgumentException if {@code possible} is below 2 or below {@link #filled}
   */
  public Figure normalisedBlau(int possible) {
    checkArgument(
        possible >= Math.max(2, filled()),
        "possible categories must be at least 2 and the %s with somebody, but are %s",
        filled(),
        possible);
    return Figure.calculated(recorder -> normalised(recorder, possible));
  }

  /** {@return Shannon's index in nats; empty if nobody is known} */
  public OptionalDouble shannon() {
    return obstacle().isPresent() ? OptionalDouble.empty() : Entropy.shannon(counts, persons);
  }

  /** {@return Shannon's index in nats, corrected by Miller and Madow; empty if nobody is known} */
  public OptionalDouble millerMadow() {
    return obstacle().isPresent()
        ? OptionalDouble.empty()
        : Entropy.millerMadow(counts, persons, filled());
  }

  /** {@return Pielou's evenness, 0 to 1; empty if fewer than two categories have somebody} */
  public OptionalDouble pielou() {
    return pielouObstacle().isPresent()
        ? OptionalDouble.empty()
        : Entropy.pielou(counts, persons, filled());
  }

  /** {@return why {@link #shannon} and {@link #millerMadow} are empty, if so} */
  public Optional<WorkforceObstacle> obstacle() {
    return persons == 0 ? Optional.of(WorkforceObstacle.NOBODY_KNOWN) : Optional.empty();
  }

  /** {@return why {@link #pielou} is empty, if so} */
  public Optional<WorkforceObstacle> pielouObstacle() {
    return obstacle()
        .or(
            () ->
                filled() < 2
                    ? Optional.of(WorkforceObstacle.FEWER_THAN_TWO_CATEGORIES)
                    : Optional.empty());
  }

  private Figure blau(Recorder recorder) {
    if (persons == 0) {
      return Figure.none(WorkforceObstacle.NOBODY_KNOWN);
    }
    Derivation squares = sum(recorder, "sum of squares", "Σ count²", n -> n.multiply(n));
    Derivation all = Counts.step(recorder, "persons", "", persons);
    return Figure.of(
        recorder.derived(
            "Blau index",
            "",
            Ratio.ONE.minus(squares.value().dividedBy(persons).dividedBy(persons)),
            "1 − sum of squares ÷ persons²",
            Sources.SIMPSON,
            squares,
            all));
  }

  private Figure normalised(Recorder recorder, int possible) {
    return blau(recorder)
        .map(
            blau ->
                recorder.derived(
                    "normalised Blau index",
                    "",
                    blau.value().dividedBy(Ratio.of(possible - 1L, possible)),
                    "Blau index ÷ (1 − 1 ÷ possible categories)",
                    Sources.SIMPSON,
                    blau,
                    Counts.step(recorder, "possible categories", "", possible)));
  }

  private Figure unbiased(Recorder recorder) {
    if (persons < 2) {
      return Figure.none(
          persons == 0 ? WorkforceObstacle.NOBODY_KNOWN : WorkforceObstacle.FEWER_THAN_TWO);
    }
    Derivation pairs =
        sum(
            recorder,
            "ordered pairs alike",
            "Σ count × (count − 1)",
            n -> n.multiply(n.subtract(BigInteger.ONE)));
    Derivation all = Counts.step(recorder, "persons", "", persons);
    return Figure.of(
        recorder.derived(
            "unbiased Blau index",
            "",
            Ratio.ONE.minus(pairs.value().dividedBy(persons).dividedBy(persons - 1)),
            "1 − ordered pairs alike ÷ (persons × (persons − 1))",
            Sources.SIMPSON,
            pairs,
            all));
  }

  private Derivation sum(
      Recorder recorder, String quantity, String rule, UnaryOperator<BigInteger> term) {
    BigInteger sum =
        counts.stream().map(BigInteger::valueOf).map(term).reduce(BigInteger.ZERO, BigInteger::add);
    Derivation[] each =
        recorder.recording()
            ? counts.stream()
                .map(count -> Counts.step(recorder, "count", "", count))
                .toArray(Derivation[]::new)
            : new Derivation[0];
    return recorder.derived(quantity, "", Ratio.of(sum, BigInteger.ONE), rule, each);
  }

  /** {@return the counts of the categories, in ascending order} */
  public List<Long> counts() {
    return counts;
  }

  /** {@return whether {@code other} has the same counts} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Diversity that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  /** {@return such as {@code "diversity of 10 persons in 2 categories, Blau 0.4200"}} */
  @Override
  public String toString() {
    return "diversity of %s persons in %s categories%s"
        .formatted(
            persons,
            categories(),
            blau().value().map(index -> ", Blau " + index.toDecimal(4)).orElse(""));
  }
}
