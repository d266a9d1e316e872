package org.openrbm.geodist.policy;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * A rule that derives the base figure from the actual number of posts subject to geographical
 * distribution.
 *
 * <p>{@code UnPolicies.BASE_FIGURE_RULE.history(actualPosts).on(day)} is the figure of a day; it
 * goes into a policy by {@link DesirableRangePolicy#withBaseFigure(BaseFigure)}.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(BaseFigureRule.Fixed.class),
  @JsonSubTypes.Type(BaseFigureRule.FollowsPosts.class),
  @JsonSubTypes.Type(BaseFigureRule.Steps.class)
})
public sealed interface BaseFigureRule {

  /** {@return where the rule comes from; empty for a fixed figure of the caller's own} */
  Optional<Citation> citation();

  /**
   * Derives a figure from the one before and the actual posts.
   *
   * @param before the figure before; empty at the first day of a history
   * @param actualPosts the actual posts subject to geographical distribution
   * @param recorder keeps the steps or not
   * @throws IllegalArgumentException if the figure would not be above 0
   */
  Derivation next(Optional<Ratio> before, Derivation actualPosts, Recorder recorder);

  /**
   * Returns the figure that follows on one, with the source of the rule.
   *
   * <p>It never falls while {@code actualPosts} rise, and it is the same whether they have changed
   * one by one or at once, as long as they have only risen or only fallen.
   *
   * @param before the figure before
   * @param actualPosts the actual posts subject to geographical distribution
   * @throws IllegalArgumentException if the figure would not be above 0, or above {@link
   *     DesirableRangePolicy#MAX_POSTS}
   */
  default BaseFigure next(BaseFigure before, long actualPosts) {
    Derivation posts = Recorder.off().given("actual posts", "posts", Ratio.of(actualPosts));
    return BaseFigure.of(
        next(Optional.of(before.posts()), posts, Recorder.off()).value(), citation());
  }

  /** {@return the rule in words} */
  String statement();

  /**
   * Returns the figures that a series of actual posts leads to.
   *
   * @param actualPosts the actual posts by day, at least one
   * @throws IllegalArgumentException if {@code actualPosts} is empty, a number is negative, or a
   *     figure would not be above 0
   */
  default BaseFigureHistory history(Map<LocalDate, Long> actualPosts) {
    return BaseFigureHistory.of(this, actualPosts);
  }

  /**
   * The rule by which the figure is the one that the deciding body fixed, whatever the posts: 850
   * at UNESCO.
   *
   * @param figure the figure with its source
   */
  @JsonTypeName("fixed")
  record Fixed(@JsonProperty(required = true) BaseFigure figure) implements BaseFigureRule {

    @Override
    public Optional<Citation> citation() {
      return figure.source();
    }

    @Override
    public String statement() {
      return "the base figure stays at " + figure.posts();
    }

    @Override
    public Derivation next(Optional<Ratio> before, Derivation actualPosts, Recorder recorder) {
      return recorder.given("base figure", "posts", figure.posts(), figure.source().orElse(null));
    }

    /** {@return the rule in words, as {@link #statement}} */
    @Override
    public String toString() {
      return statement();
    }
  }

  /**
   * The rule by which the figure is the number of posts.
   *
   * @param source where the rule comes from
   */
  @JsonTypeName("followsPosts")
  record FollowsPosts(@JsonProperty(required = true) Citation source) implements BaseFigureRule {

    @Override
    public Optional<Citation> citation() {
      return Optional.of(source);
    }

    @Override
    public String statement() {
      return "the base figure is the number of posts";
    }

    @Override
    public Derivation next(Optional<Ratio> before, Derivation actualPosts, Recorder recorder) {
      checkArgument(
          actualPosts.value().signum() > 0,
          "base figure that follows the posts must be above 0, but there are %s posts",
          actualPosts.value());
      return recorder.derived(
          "base figure", "posts", actualPosts.value(), "actual posts", source, actualPosts);
    }

    /** {@return the rule in words, as {@link #statement}} */
    @Override
    public String toString() {
      return statement();
    }
  }

  /**
   * The rule by which the figure moves by whole steps once the actual posts are a step away from
   * it.
   *
   * <p>Posts exactly one step away move it. A figure that has moved stays until the posts are a
   * whole step away again, now from the new figure: from 2,700 it rises at 2,800 posts, and falls
   * back at 2,700 posts and not at 2,799. No text was found that says from where the distance is
   * measured, or what happens at exactly one step; both are this library's reading.
   *
   * @param start the figure before the first day of a history
   * @param step the posts of a step, above 0
   * @param source where the rule comes from
   */
  @JsonTypeName("steps")
  record Steps(
      @JsonProperty(required = true) BaseFigure start,
      @JsonProperty(required = true) long step,
      @JsonProperty(required = true) Citation source)
      implements BaseFigureRule {

    /** Checks the step. */
    public Steps {
      checkArgument(step > 0, "step of a base figure must be above 0, but is %s", step);
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.of(source);
    }

    @Override
    public String statement() {
      return "the base figure follows the posts in steps of " + step;
    }

    @Override
    public Derivation next(Optional<Ratio> before, Derivation actualPosts, Recorder recorder) {
      @Nullable Citation startSource = before.isEmpty() ? start.source().orElse(null) : null;
      Derivation from =
          recorder.given("base figure before", "posts", before.orElse(start.posts()), startSource);
      Derivation size = recorder.given("step", "posts", Ratio.of(step), source);
      Ratio away = actualPosts.value().minus(from.value());
      // towards zero: a part of a step moves nothing, up or down
      long steps = away.dividedBy(step).round(RoundingMode.DOWN);
      Ratio figure = from.value().plus(Ratio.of(step).times(steps));
      checkArgument(
          figure.signum() > 0,
          "base figure must be above 0, but %s posts in steps of %s from %s lead to %s",
          actualPosts.value(),
          step,
          from.value(),
          figure);
      return recorder.derived(
          "base figure",
          "posts",
          figure,
          "base figure before + step × whole steps that the actual posts are away from it",
          source,
          from,
          size,
          actualPosts);
    }

    /** {@return the rule in words, as {@link #statement}} */
    @Override
    public String toString() {
      return statement();
    }
  }
}
