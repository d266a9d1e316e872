package org.openrbm.geodist.plan;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.BaseFigureRule;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * A rule that says whether an appointment fills a vacant post or adds one, and so whether it moves
 * the ranges.
 *
 * <p>Where an appointment fills a vacant post and a separation leaves one vacant, no range moves.
 * Where an appointment adds a post and a separation takes one away, the organisation's {@link
 * BaseFigureRule} derives the base figure from the posts that there are then: {@code
 * PostsRule.adding(UnPolicies.BASE_FIGURE_RULE, 3_510)}.
 *
 * <p>The base figure never falls while posts rise.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(PostsRule.Filling.class),
  @JsonSubTypes.Type(PostsRule.Adding.class)
})
public sealed interface PostsRule {

  /** {@return whether an appointment adds a post, rather than filling a vacant one} */
  boolean addsPosts();

  /**
   * Returns the base figure after posts have changed.
   *
   * @param now the base figure now
   * @param change the posts added, negative for posts taken away
   * @throws IllegalArgumentException if {@code now} is not what the rule gives for the posts there
   *     are, or the figure would be above {@link DesirableRangePolicy#MAX_POSTS}
   * @throws ArithmeticException if the number of posts does not fit in a {@code long}
   */
  BaseFigure after(BaseFigure now, long change);

  /** {@return the rule in words} */
  String statement();

  /** {@return the rule by which appointments fill vacant posts and the base figure stays} */
  static PostsRule filling() {
    return new Filling();
  }

  /**
   * Returns the rule by which appointments add posts and the base figure follows them.
   *
   * @param baseFigureRule how the base figure follows the posts
   * @param actualPosts the posts subject to geographical distribution that there are now
   * @throws IllegalArgumentException if {@code actualPosts} is less than 1 or above {@link
   *     DesirableRangePolicy#MAX_POSTS}
   */
  static PostsRule adding(BaseFigureRule baseFigureRule, long actualPosts) {
    return new Adding(baseFigureRule, actualPosts);
  }

  /** The rule by which appointments fill vacant posts and the base figure stays. */
  @JsonTypeName("filling")
  record Filling() implements PostsRule {

    @Override
    public boolean addsPosts() {
      return false;
    }

    @Override
    public BaseFigure after(BaseFigure now, long change) {
      return now;
    }

    @Override
    public String statement() {
      return "appointments fill vacant posts; the base figure stays";
    }

    /** {@return {@link #statement}} */
    @Override
    public String toString() {
      return statement();
    }
  }

  /**
   * The rule by which appointments add posts and the base figure follows.
   *
   * <p>At least one post is left, however many are taken away, because no rule gives a base figure
   * of 0.
   *
   * @param baseFigureRule how the base figure follows the posts
   * @param actualPosts the posts subject to geographical distribution that there are now
   */
  @JsonTypeName("adding")
  record Adding(
      @JsonProperty(required = true) BaseFigureRule baseFigureRule,
      @JsonProperty(required = true) long actualPosts)
      implements PostsRule {

    /** Checks the number of posts. */
    public Adding {
      checkArgument(
          actualPosts >= 1 && actualPosts <= DesirableRangePolicy.MAX_POSTS,
          "actual posts to which appointments add must be between 1 and %s, but are %s",
          DesirableRangePolicy.MAX_POSTS,
          actualPosts);
    }

    @Override
    public boolean addsPosts() {
      return true;
    }

    @Override
    public BaseFigure after(BaseFigure now, long change) {
      BaseFigure due = baseFigureRule.next(now, actualPosts);
      checkArgument(
          due.posts().equals(now.posts()),
          "base figure of %s does not hold for %s actual posts, which lead to %s: %s",
          now.posts(),
          actualPosts,
          due.posts(),
          baseFigureRule.statement());
      BaseFigure then = baseFigureRule.next(now, Math.max(1, Math.addExact(actualPosts, change)));
      return then.posts().equals(now.posts()) ? now : then;
    }

    @Override
    public String statement() {
      return "appointments add to the "
          + actualPosts
          + " posts there are; "
          + baseFigureRule.statement();
    }

    /** {@return {@link #statement}} */
    @Override
    public String toString() {
      return statement();
    }
  }
}
