package org.openrbm.indicators.workforce;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * The share of staff with a disability, how many declared at all, and the gap between the scores of
 * those without and with one.
 *
 * <pre>
 * known            = with + without          all = known + declined + not stated
 * share            = with ÷ known            declaration rate = known ÷ all
 * non-response     = not stated ÷ all
 * score gap        = mean score of those without − mean score of those with
 * </pre>
 *
 * <p>Persons who declined or said nothing are in no share: to count them as without a disability
 * would be a guess. Sources: the per cent of known status and the non-response beside it as in the
 * Civil Service Statistics 2021 of the United Kingdom; the score gap is a definition of this
 * library. The gap is of those who answered; for its interval treat the scores as a survey.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = DisabilityInclusion.Builder.class)
@JsonPropertyOrder({
  "withDisability",
  "withoutDisability",
  "declined",
  "notStated",
  "scoresWith",
  "scoresWithout",
  "withoutScore"
})
public abstract sealed class DisabilityInclusion permits ImmutableDisabilityInclusion {

  private static final Ratio HALF = Ratio.of(1, 2);

  DisabilityInclusion() {}

  /** {@return the staff with a disability} */
  public abstract long withDisability();

  /** {@return the staff without a disability} */
  public abstract long withoutDisability();

  /** {@return the staff who answered and declined to declare} */
  @Value.Default
  public long declined() {
    return 0;
  }

  /** {@return the staff of whom nothing is stated} */
  @Value.Default
  public long notStated() {
    return 0;
  }

  /** {@return the scores of staff with a disability; empty if none was given} */
  public abstract Optional<ScoreSum> scoresWith();

  /** {@return the scores of staff without a disability; empty if none was given} */
  public abstract Optional<ScoreSum> scoresWithout();

  /** {@return the staff of known status who gave no score, where scores were asked for} */
  @Value.Default
  public long withoutScore() {
    return 0;
  }

  /** {@return a new builder; {@code withDisability} and {@code withoutDisability} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the measure of status over staff records.
   *
   * @param status the status, or {@code null} if it is not stated
   */
  public static <T> WorkforceMeasure<T, DisabilityInclusion> measure(
      Function<? super T, ? extends @Nullable DisabilityStatus> status) {
    checkNotNull(status, "status");
    return new WorkforceMeasure<>(
        "disability inclusion",
        (item, sink) -> {
          DisabilityStatus one = status.apply(item);
          sink.count(one == null ? Key.NOT_STATED : one);
        },
        observations -> counts(observations).build());
  }

  /**
   * Returns the measure of status and score over staff records.
   *
   * @param status the status, or {@code null} if it is not stated
   * @param score an exact score, such as that of an engagement survey, or {@code null} if there is
   *     none; asked of staff of known status only
   */
  public static <T> WorkforceMeasure<T, DisabilityInclusion> measure(
      Function<? super T, ? extends @Nullable DisabilityStatus> status,
      Function<? super T, ? extends @Nullable Ratio> score) {
    checkNotNull(status, "status");
    checkNotNull(score, "score");
    return new WorkforceMeasure<>(
        "disability inclusion with scores",
        (item, sink) -> {
          DisabilityStatus one = status.apply(item);
          sink.count(one == null ? Key.NOT_STATED : one);
          if (one == DisabilityStatus.WITH || one == DisabilityStatus.WITHOUT) {
            sink.count(Scored.of(one, score.apply(item)));
          }
        },
        observations -> {
          Map<Scored, Long> scores = observations.of(Scored.class);
          return counts(observations)
              .scoresWith(Scored.sum(scores, DisabilityStatus.WITH))
              .scoresWithout(Scored.sum(scores, DisabilityStatus.WITHOUT))
              .withoutScore(
                  Counts.plus(
                      observations.count(Scored.of(DisabilityStatus.WITH, null)),
                      observations.count(Scored.of(DisabilityStatus.WITHOUT, null)),
                      "staff without a score"))
              .build();
        });
  }

  private static Builder counts(Observations observations) {
    Builder result = builder();
    result
        .withDisability(observations.count(DisabilityStatus.WITH))
        .withoutDisability(observations.count(DisabilityStatus.WITHOUT))
        .declined(observations.count(DisabilityStatus.DECLINED))
        .notStated(observations.count(Key.NOT_STATED));
    return result;
  }

  @Value.Check
  void check() {
    Counts.check("staff with a disability", withDisability());
    Counts.check("staff without a disability", withoutDisability());
    Counts.check("staff who declined", declined());
    Counts.check("staff not stated", notStated());
    Counts.check("staff without a score", withoutScore());
    Counts.plus(
        Counts.plus(
            Counts.plus(withDisability(), withoutDisability(), "staff"), declined(), "staff"),
        notStated(),
        "staff");
    check("with", scoresWith(), withDisability());
    check("without", scoresWithout(), withoutDisability());
  }

  private static void check(String status, Optional<ScoreSum> scores, long staff) {
    scores.ifPresent(
        given ->
            checkArgument(
                given.number() <= staff,
                "%s scores of staff %s a disability must not be more than these staff, %s",
                given.number(),
                status,
                staff));
  }

  /** {@return the staff of known status} */
  public final long known() {
    return withDisability() + withoutDisability();
  }

  /** {@return all staff} */
  public final long total() {
    return known() + declined() + notStated();
  }

  /** {@return with ÷ known, 0 to 1; no number if no status is known} */
  public final Figure share() {
    return Figure.calculated(
        recorder ->
            Counts.quotient(
                    recorder,
                    "share with a disability",
                    "with a disability ÷ known status",
                    Sources.KNOWN_STATUS,
                    Counts.step(recorder, "with a disability", "staff", withDisability()),
                    Counts.step(recorder, "known status", "staff", known()),
                    WorkforceObstacle.NOBODY_KNOWN)
                .map(
                    share ->
                        share.withRemark(
                            "status known of %s of %s; %s declined, %s not stated"
                                .formatted(known(), total(), declined(), notStated()))));
  }

  /** {@return known ÷ all, 0 to 1; no number if there is nobody} */
  public final Figure declarationRate() {
    return Counts.share("declaration rate", "known status", known(), "all staff", total());
  }

  /** {@return not stated ÷ all, 0 to 1; no number if there is nobody} */
  public final Figure nonResponse() {
    return Counts.share("non-response", "not stated", notStated(), "all staff", total());
  }

  /**
   * Returns whether non-response is at most one half, beyond which the Civil Service Statistics do
   * not publish the variable; false if there is nobody.
   */
  public final boolean wellAnswered() {
    return nonResponse().value().filter(rate -> rate.compareTo(HALF) <= 0).isPresent();
  }

  /**
   * Returns the mean score without less that with a disability, in the unit of the scores: positive
   * if those with one score lower. It has no number if one of the groups has no score.
   */
  public final Figure scoreGap() {
    return Figure.calculated(this::scoreGap);
  }

  private Figure scoreGap(Recorder recorder) {
    if (scoresWith().isEmpty() || scoresWithout().isEmpty()) {
      return Figure.none(WorkforceObstacle.NO_SCORES);
    }
    Derivation without = scoresWithout().get().derive(recorder, "mean score without a disability");
    Derivation with = scoresWith().get().derive(recorder, "mean score with a disability");
    return Figure.of(
        recorder.derived(
            "score gap",
            "",
            without.value().minus(with.value()),
            "mean score without a disability − mean score with a disability",
            Sources.SCORE_GAP,
            without,
            with));
  }

  /**
   * The score of a person of known status.
   *
   * @param score as its exact text, so that sums do not depend on their order; empty if missing
   */
  record Scored(DisabilityStatus status, String score) {

    static Scored of(DisabilityStatus status, @Nullable Ratio score) {
      return new Scored(status, score == null ? "" : score.toString());
    }

    /** The scores of one status, with how often each was given; empty if there are none. */
    static Optional<ScoreSum> sum(Map<Scored, Long> scores, DisabilityStatus status) {
      long number = 0;
      Ratio sum = Ratio.ZERO;
      for (Map.Entry<Scored, Long> each : scores.entrySet()) {
        Scored scored = each.getKey();
        if (scored.status() == status && !scored.score().isEmpty()) {
          number = Counts.plus(number, each.getValue(), "scores");
          sum = sum.plus(Ratio.parse(scored.score()).times(each.getValue()));
        }
      }
      return number == 0 ? Optional.empty() : Optional.of(new ScoreSum(number, sum));
    }
  }

  /** {@return such as {@code "4.00 % with a disability: 12 of 300, declined 5, not stated 3"}} */
  @Override
  public final String toString() {
    return "%s with a disability: %s of %s, declined %s, not stated %s"
        .formatted(Counts.percent(share()), withDisability(), known(), declined(), notStated());
  }

  /** Builds the result; also used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableDisabilityInclusion.Builder {
    Builder() {}
  }
}
