package org.openrbm.indicators.trend;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;

/**
 * The mean score of several series, as Statistics Canada aggregates them: from 2.5 on track, from 0
 * acceleration needed, from −2.5 limited progress, below deterioration. It is "achieved" only if
 * every scored series has met its target. Series without a score count for nothing, and are
 * counted.
 *
 * <p>Groups are averaged first: an aggregate may stand among the parts of another, to any depth.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = AggregateTrend.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"status", "score", "scored", "parts"})
public abstract sealed class AggregateTrend implements ScoredTrend permits ImmutableAggregateTrend {

  /** The source of the method. */
  public static final Citation CITATION = TrendSources.STATISTICS_CANADA;

  /** The bands of the mean score. */
  public static final TrendBands BANDS =
      TrendBands.of(
          TrendBand.from(Ratio.of(5, 2), TrendStatus.ON_TRACK, "on track"),
          TrendBand.from(
              Ratio.ZERO, TrendStatus.ACCELERATION_NEEDED, "progress made but acceleration needed"),
          TrendBand.from(Ratio.of(-5, 2), TrendStatus.LIMITED_PROGRESS, "limited progress"),
          TrendBand.below(TrendStatus.DETERIORATION, "deterioration"));

  AggregateTrend() {}

  @Override
  public abstract TrendStatus status();

  /** {@return the mean of the scores, −5 to 5; empty if no part has one} */
  @Override
  public abstract Optional<Ratio> score();

  /** {@return how many parts have a score} */
  public abstract int scored();

  /** {@return how many parts there are} */
  public abstract int parts();

  /** {@return the aggregate of these parts, not computable if none has a score} */
  public static AggregateTrend of(ScoredTrend... parts) {
    checkNotNull(parts, "parts");
    return of(Arrays.asList(parts));
  }

  /** {@return the aggregate of these parts, not computable if none has a score} */
  public static AggregateTrend of(List<? extends ScoredTrend> parts) {
    List<? extends ScoredTrend> scored =
        parts.stream().filter(part -> part.score().isPresent()).toList();
    if (scored.isEmpty()) {
      return of(TrendStatus.NOT_COMPUTABLE, Optional.empty(), 0, parts.size());
    }
    Ratio sum =
        scored.stream().map(part -> part.score().orElseThrow()).reduce(Ratio.ZERO, Ratio::plus);
    Ratio mean = sum.dividedBy(scored.size());
    boolean achieved = scored.stream().allMatch(part -> part.status() == TrendStatus.ACHIEVED);
    return of(
        achieved ? TrendStatus.ACHIEVED : BANDS.of(mean).status(),
        Optional.of(mean),
        scored.size(),
        parts.size());
  }

  static AggregateTrend of(TrendStatus status, Optional<Ratio> score, int scored, int parts) {
    return new Builder().status(status).score(score).scored(scored).parts(parts).build();
  }

  @Value.Check
  void check() {
    checkArgument(
        score().isPresent() == (scored() > 0) && scored() <= parts(),
        "aggregate of %s parts must have a score if and only if some are scored, but %s are",
        parts(),
        scored());
    checkArgument(
        score().isPresent() == (status() != TrendStatus.NOT_COMPUTABLE),
        "aggregate with %s scored parts must not be %s",
        scored(),
        status());
  }

  /** {@return such as {@code "ON_TRACK: mean score 3.20, 4 of 5 parts scored"}} */
  @Override
  public final String toString() {
    return status()
        + ": "
        + score().map(mean -> "mean score " + mean.toDecimal(2)).orElse("no score")
        + ", "
        + scored()
        + " of "
        + parts()
        + " parts scored";
  }

  /** Builds an aggregate; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableAggregateTrend.Builder {
    Builder() {}
  }
}
