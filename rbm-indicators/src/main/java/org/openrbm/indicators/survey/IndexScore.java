package org.openrbm.indicators.survey;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.Medium;

/**
 * The index of a group of persons: the mean of the scores of those who have one.
 *
 * <p>The sum of scores is kept, so that groups can be put together exactly: the index of both is
 * the mean over all persons, not the mean of the two indices.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = IndexScore.Builder.class)
@JsonPropertyOrder({"definition", "sumOfScores", "persons", "incomplete"})
public abstract sealed class IndexScore permits ImmutableIndexScore {
  IndexScore() {}

  /** {@return the index} */
  public abstract IndexDefinition definition();

  /** {@return the scores of all persons who answered all questions, added up} */
  public abstract Ratio sumOfScores();

  /** {@return how many persons answered all questions} */
  public abstract long persons();

  /** {@return how many persons did not, and count for nothing} */
  public abstract long incomplete();

  /**
   * Returns the index of persons whose scores are known one by one.
   *
   * @param incomplete how many other persons have no score
   * @throws IllegalArgumentException if a score is not 0 to 100 or {@code incomplete} is negative
   */
  public static IndexScore ofScores(
      IndexDefinition definition, List<Ratio> scores, long incomplete) {
    ScoreTally tally = new ScoreTally(definition);
    for (Ratio score : scores) {
      checkArgument(
          score.signum() >= 0 && score.compareTo(Ratio.HUNDRED) <= 0,
          "score of a person must be 0 to 100, but is %s",
          score);
      tally.add(Optional.of(score));
    }
    return of(definition, tally.score().sumOfScores(), scores.size(), incomplete);
  }

  static IndexScore of(IndexDefinition definition, Ratio sum, long persons, long incomplete) {
    return new Builder()
        .definition(definition)
        .sumOfScores(sum)
        .persons(persons)
        .incomplete(incomplete)
        .build();
  }

  @Value.Check
  void check() {
    checkArgument(
        persons() >= 0,
        "persons in index '%s' must not be negative, but are %s",
        definition(),
        persons());
    checkArgument(
        incomplete() >= 0,
        "persons without a score in index '%s' must not be negative, but are %s",
        definition(),
        incomplete());
    checkArgument(
        sumOfScores().signum() >= 0 && sumOfScores().compareTo(Ratio.HUNDRED.times(persons())) <= 0,
        "scores of %s persons in index '%s' must sum to 0 to %s, but sum to %s",
        persons(),
        definition(),
        Ratio.HUNDRED.times(persons()),
        sumOfScores());
  }

  /** {@return the index, 0 to 100; no number if nobody answered all questions} */
  public final Figure mean() {
    return Figure.calculated(recorder -> mean("index", recorder));
  }

  private Figure mean(String quantity, Recorder recorder) {
    return persons() == 0
        ? Figure.none(SurveyReason.NO_COMPLETE_ANSWERS)
        : Figure.of(
            recorder.derived(
                quantity,
                "points",
                sumOfScores().dividedBy(persons()),
                "sum of scores ÷ persons who answered all questions; left out: " + incomplete(),
                Sources.CSPS,
                recorder.given("sum of scores", "points", sumOfScores()),
                recorder.given("persons", "persons", Ratio.of(persons()))));
  }

  /**
   * Returns this index less that of an earlier wave, in points; no number if one has none. It has
   * no interval: that needs the spread of the scores, which an index does not keep.
   *
   * @throws IllegalArgumentException if the two are not the same index over the same questions
   */
  public final Figure changeSince(IndexScore earlier) {
    checkSame(earlier);
    return Figure.calculated(recorder -> change(earlier, recorder));
  }

  private Figure change(IndexScore earlier, Recorder recorder) {
    return mean("index now", recorder)
        .then(
            now ->
                earlier
                    .mean("index before", recorder)
                    .map(
                        before ->
                            recorder.derived(
                                "change of the index",
                                "points",
                                now.value().minus(before.value()),
                                "index now − index before",
                                now,
                                before)));
  }

  /**
   * Returns both groups of persons together.
   *
   * @throws IllegalArgumentException if the two are not the same index over the same questions, or
   *     persons are too many to be counted
   */
  public final IndexScore plus(IndexScore that) {
    checkSame(that);
    try {
      return of(
          definition(),
          sumOfScores().plus(that.sumOfScores()),
          Math.addExact(persons(), that.persons()),
          Math.addExact(incomplete(), that.incomplete()));
    } catch (ArithmeticException e) {
      throw illegalArgument(
          "persons in index '" + definition() + "' are too many to be counted", e);
    }
  }

  final void checkSame(IndexScore that) {
    checkArgument(
        definition().equals(that.definition()),
        "index '%s' and index '%s' do not have the same definition",
        definition(),
        that.definition());
  }

  /** {@return such as {@code "engagement: 53.00 (persons: 10, incomplete: 2)"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        definition()
            + ": "
            + mean()
                .value()
                .map(mean -> mean.toDecimal(2, RoundingMode.HALF_UP).toPlainString())
                .orElse("no index, as nobody answered all questions")
            + " (persons: "
            + persons()
            + ", incomplete: "
            + incomplete()
            + ")");
  }

  /** Builds a score; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableIndexScore.Builder {
    Builder() {}
  }
}
