package org.openrbm.geodist;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.policy.BaseFigure;

/**
 * The number of posts that percentages of posts are taken of.
 *
 * <p>UNESCO computes ranges from a base figure of 850 posts and publishes percentages of the posts
 * filled, some 745: with 46 to 76 posts for a member these are 6.2 to 10.2 per cent, not 5.4 to
 * 8.9.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = PostsDenominator.Builder.class)
@JsonPropertyOrder({"label", "posts", "source"})
public abstract sealed class PostsDenominator permits ImmutablePostsDenominator {

  PostsDenominator() {}

  /** {@return what it is, such as {@code "filled posts"}} */
  public abstract String label();

  /** {@return the number of posts, above 0} */
  public abstract Ratio posts();

  /** {@return where the number comes from; empty if it is the caller's own} */
  public abstract Optional<Citation> source();

  /**
   * Returns the posts that are filled.
   *
   * @throws IllegalArgumentException if {@code posts} is not above 0
   */
  public static PostsDenominator filledPosts(long posts) {
    return of("filled posts", Ratio.of(posts));
  }

  /** {@return the base figure} */
  public static PostsDenominator baseFigure(BaseFigure figure) {
    return new Builder().label("base figure").posts(figure.posts()).source(figure.source()).build();
  }

  /**
   * Returns a denominator of the caller's own.
   *
   * @throws IllegalArgumentException if {@code label} is blank or {@code posts} not above 0
   */
  public static PostsDenominator of(String label, Ratio posts) {
    return new Builder().label(label).posts(posts).build();
  }

  @Value.Check
  void check() {
    checkArgument(!label().isBlank(), "label of a denominator must not be blank");
    checkArgument(
        posts().signum() > 0, "denominator '%s' must be above 0, but is %s", label(), posts());
  }

  /** {@return such as {@code "745 filled posts"}} */
  @Override
  public final String toString() {
    return posts() + " " + label();
  }

  /** Builds a denominator; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutablePostsDenominator.Builder {
    Builder() {}
  }
}
