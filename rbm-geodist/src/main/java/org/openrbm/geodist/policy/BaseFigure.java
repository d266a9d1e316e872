package org.openrbm.geodist.policy;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;

/**
 * The number of posts that a policy distributes, with its source.
 *
 * <p>It follows the posts subject to geographical distribution in steps and is neither the number
 * of posts nor the number of staff on a given day.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = BaseFigure.Builder.class)
@JsonPropertyOrder({"posts", "period", "source"})
public abstract sealed class BaseFigure permits ImmutableBaseFigure {

  BaseFigure() {}

  /** {@return the posts (or points, in a weighted system), above 0} */
  public abstract Ratio posts();

  /**
   * {@return the days for which the figure is known to be in force; empty if it is not tied to
   * days}
   */
  public abstract Optional<ReportingPeriod> period();

  /** {@return where the figure comes from; empty if it is the caller's own} */
  public abstract Optional<Citation> source();

  /**
   * Returns a figure of the caller's own.
   *
   * @throws IllegalArgumentException if {@code posts} is not above 0, or above {@link
   *     DesirableRangePolicy#MAX_POSTS}
   */
  public static BaseFigure of(long posts) {
    return of(Ratio.of(posts));
  }

  /**
   * Returns a figure of the caller's own, which need not be whole.
   *
   * @throws IllegalArgumentException if {@code posts} is not above 0, or above {@link
   *     DesirableRangePolicy#MAX_POSTS}
   */
  public static BaseFigure of(Ratio posts) {
    return new Builder().posts(posts).build();
  }

  /**
   * Returns a figure with its source.
   *
   * @throws IllegalArgumentException if {@code posts} is not above 0, or above {@link
   *     DesirableRangePolicy#MAX_POSTS}
   */
  public static BaseFigure of(Ratio posts, Citation source) {
    return new Builder().posts(posts).source(source).build();
  }

  static BaseFigure of(Ratio posts, Optional<Citation> source) {
    return new Builder().posts(posts).source(source).build();
  }

  /** {@return this figure, known to be in force for those days} */
  public abstract BaseFigure withPeriod(ReportingPeriod period);

  @Value.Check
  void check() {
    checkArgument(posts().signum() > 0, "base figure must be above 0, but is %s", posts());
    checkArgument(
        posts().compareTo(Ratio.of(DesirableRangePolicy.MAX_POSTS)) <= 0,
        "base figure must be at most %s posts, but is %s",
        DesirableRangePolicy.MAX_POSTS,
        posts());
  }

  /** {@return such as {@code "3500 posts (2014–2015)"}} */
  @Override
  public final String toString() {
    return PolicyParameter.number(posts())
        + " posts"
        + period().map(period -> " (" + period.label() + ")").orElse("");
  }

  /** Builds a base figure; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableBaseFigure.Builder {
    Builder() {}
  }
}
