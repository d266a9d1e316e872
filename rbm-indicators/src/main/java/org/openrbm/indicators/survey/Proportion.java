package org.openrbm.indicators.survey;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * The persons who gave a certain answer among those who gave a valid one, as two counts.
 *
 * <pre>share = count ÷ answers</pre>
 *
 * <p>The share is exact. If the answers are a sample of a finite population whose size is stated,
 * intervals become narrower by the finite population correction, for n answers of N persons:
 *
 * <pre>(N − n) ÷ (N − 1)</pre>
 *
 * <p>by which the variance of the share is multiplied. It is 0 if all were asked and answered: then
 * nothing was sampled and the share is the population's.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = Proportion.Builder.class)
public abstract sealed class Proportion permits ImmutableProportion {
  private static final String PERSONS = "persons";

  Proportion() {}

  /** {@return how many gave the answer, in persons} */
  public abstract long count();

  /** {@return how many gave a valid answer, in persons} */
  public abstract long answers();

  /**
   * Returns the size of the population from which the answers are a sample without replacement;
   * empty if it is unlimited.
   */
  public abstract Optional<Long> population();

  /**
   * Returns a proportion of an unlimited population.
   *
   * @throws IllegalArgumentException if not 0 ≤ count ≤ answers
   */
  public static Proportion of(long count, long answers) {
    return new Builder().count(count).answers(answers).build();
  }

  /** {@return this proportion with another count of those who gave the answer} */
  public abstract Proportion withCount(long count);

  /** {@return this proportion with another number of valid answers} */
  public abstract Proportion withAnswers(long answers);

  /** {@return this proportion of a population of that many persons} */
  public abstract Proportion withPopulation(long population);

  /** {@return this proportion of a population of that many persons, or of an unlimited one} */
  public abstract Proportion withPopulation(Optional<Long> population);

  @Value.Check
  void check() {
    checkArgument(
        count() >= 0 && count() <= answers(),
        "count of a proportion must be 0 to its %s answers, but is %s",
        answers(),
        count());
    checkArgument(
        population().filter(size -> size < answers()).isEmpty(),
        "population of %s is smaller than the %s answers of its sample",
        population().orElse(null),
        answers());
  }

  /** {@return the share, 0 to 1; no number if nobody gave a valid answer} */
  public final Figure share() {
    return Figure.calculated(
        recorder ->
            answers() == 0
                ? Figure.none(SurveyReason.NO_VALID_ANSWERS)
                : Figure.of(exactShare(recorder)));
  }

  /** The share of those who gave a valid answer, whom there must be. */
  final Derivation exactShare(Recorder recorder) {
    return recorder.derived(
        "share",
        "",
        Ratio.of(count(), answers()),
        "x ÷ n",
        recorder.given("count x", PERSONS, Ratio.of(count())),
        recorder.given("valid answers n", PERSONS, Ratio.of(answers())));
  }

  /** {@return those who gave another valid answer} */
  public final Proportion complement() {
    return new Builder()
        .count(answers() - count())
        .answers(answers())
        .population(population())
        .build();
  }

  /**
   * Returns the factor (N − n) ÷ (N − 1) of the variance, 0 to 1: 0 if all of the population
   * answered, 1 if the population is unlimited.
   */
  public final Figure varianceFactor() {
    return Figure.calculated(recorder -> Figure.of(varianceFactor(recorder)));
  }

  final Derivation varianceFactor(Recorder recorder) {
    return population()
        .map(
            size ->
                recorder.derived(
                    "variance factor",
                    "",
                    size == answers()
                        ? Ratio.ZERO
                        : Ratio.of(size - answers(), Math.max(1, size - 1)),
                    "(N − n) ÷ (N − 1), or 0 if n = N",
                    Sources.FINITE_POPULATION,
                    recorder.given("population", PERSONS, Ratio.of(size))))
        .orElseGet(() -> recorder.given("variance factor", "", Ratio.ONE));
  }

  /**
   * {@return such as {@code "81 of 263"} or {@code "81 of 263, from a population of 3413"}; without
   * answers {@code "no share, as nobody gave a valid answer"}}
   */
  @Override
  public final String toString() {
    return (answers() == 0
            ? "no share, as nobody gave a valid answer"
            : count() + " of " + answers())
        + population().map(size -> ", from a population of " + size).orElse("");
  }

  /** Builds a proportion; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableProportion.Builder {
    Builder() {}
  }
}
