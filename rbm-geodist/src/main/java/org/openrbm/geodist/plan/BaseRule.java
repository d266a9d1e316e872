package org.openrbm.geodist.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * How the base figure follows the number of posts, and so whether an appointment moves the ranges.
 *
 * <p>Under {@link #fixed} an appointment fills a vacant post and a separation leaves one vacant: no
 * range moves. Under every other rule an appointment adds a post and a separation takes one away,
 * and the base figure follows:
 *
 * <pre>
 * following   base + change
 * in steps    base + step × (drift + change) ÷ step, the quotient without its fraction
 * by table    the figure of the greatest number of posts in the table that is not above posts + change
 * </pre>
 *
 * <p>A base figure is never less than 1, and it never falls while posts rise. The United Nations'
 * base figure is said to have followed its posts in steps of 100 from 1988: no text of the rule was
 * seen, but all base figures found are multiples of 100. FAO's follows its budgeted posts, as
 * fitted from published ranges.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = BaseRule.Builder.class)
@JsonPropertyOrder({"kind", "step", "drift", "posts", "baseFigureFrom"})
public abstract sealed class BaseRule permits ImmutableBaseRule {

  /**
   * The form of a rule.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** The base figure stays; posts are filled and vacated. */
    FIXED,
    /** The base figure changes by one with each post. */
    FOLLOWING,
    /** The base figure changes by a step whenever the posts have changed by as much. */
    IN_STEPS,
    /** The base figure is read from a table of posts. */
    BY_TABLE
  }

  BaseRule() {}

  /** {@return the form of the rule} */
  public abstract Kind kind();

  /** {@return the step in posts; only of {@link Kind#IN_STEPS}} */
  public abstract Optional<Long> step();

  /**
   * {@return the posts by which the number of posts already differs from that at which the base
   * figure was last set; only of {@link Kind#IN_STEPS}}
   */
  public abstract Optional<Long> drift();

  /** {@return the number of posts now; only of {@link Kind#BY_TABLE}} */
  public abstract Optional<Long> posts();

  /** {@return base figures by the number of posts from which they hold; of the table only} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Value.NaturalOrder
  public abstract SortedMap<Long, Long> baseFigureFrom();

  /** {@return the rule that keeps the base figure: appointments fill vacant posts} */
  public static BaseRule fixed() {
    return new Builder().kind(Kind.FIXED).build();
  }

  /** {@return the rule by which each added post raises the base figure by one} */
  public static BaseRule following() {
    return new Builder().kind(Kind.FOLLOWING).build();
  }

  /**
   * Returns the rule by which the base figure changes by {@code step} whenever the posts have
   * changed by as much since it was last set.
   *
   * @param drift by how many posts their number already differs, negative if they are fewer
   * @throws IllegalArgumentException if {@code step} is less than 1, or {@code drift} is a whole
   *     step or more
   */
  public static BaseRule inSteps(long step, long drift) {
    return new Builder().kind(Kind.IN_STEPS).step(step).drift(drift).build();
  }

  /**
   * Returns the rule that reads the base figure from a table.
   *
   * @param posts the number of posts now
   * @param baseFigureFrom the base figure by the number of posts from which it holds
   * @throws IllegalArgumentException if the table has no figure for {@code posts}, a figure is less
   *     than 1, or one is less than that of fewer posts
   */
  public static BaseRule byTable(long posts, Map<Long, Long> baseFigureFrom) {
    return new Builder()
        .kind(Kind.BY_TABLE)
        .posts(posts)
        .putAllBaseFigureFrom(new TreeMap<>(baseFigureFrom))
        .build();
  }

  @Value.Check
  void check() {
    checkArgument(
        step().isPresent() == (kind() == Kind.IN_STEPS)
            && drift().isPresent() == (kind() == Kind.IN_STEPS),
        "base rule %s: a step and a drift belong to IN_STEPS and to no other",
        kind());
    checkArgument(
        posts().isPresent() == (kind() == Kind.BY_TABLE)
            && baseFigureFrom().isEmpty() == (kind() != Kind.BY_TABLE),
        "base rule %s: posts and a table belong to BY_TABLE and to no other",
        kind());
    step()
        .ifPresent(
            step -> {
              checkArgument(step >= 1, "step of a base figure must be at least 1, but is %s", step);
              long drift = drift().orElse(0L);
              checkArgument(
                  drift > -step && drift < step,
                  "drift since the last step of %s posts must be less than a step, but is %s",
                  step,
                  drift);
            });
    long before = 1;
    for (Map.Entry<Long, Long> entry : baseFigureFrom().entrySet()) {
      checkArgument(
          entry.getValue() >= before,
          "base figure from %s posts must be at least %s, but is %s",
          entry.getKey(),
          before,
          entry.getValue());
      before = entry.getValue();
    }
    posts()
        .ifPresent(
            posts ->
                checkArgument(
                    posts >= baseFigureFrom().firstKey(),
                    "table of base figures begins at %s posts and has none for the %s there are",
                    baseFigureFrom().firstKey(),
                    posts));
  }

  /** {@return whether an appointment adds a post, rather than filling a vacant one} */
  public final boolean addsPosts() {
    return kind() != Kind.FIXED;
  }

  /** {@return the rule in words} */
  public final String statement() {
    return switch (kind()) {
      case FIXED -> "appointments fill vacant posts; the base figure stays";
      case FOLLOWING -> "appointments add posts; the base figure follows each";
      case IN_STEPS ->
          "appointments add posts; the base figure follows in steps of "
              + step().orElseThrow()
              + ", "
              + drift().orElseThrow()
              + " posts after the last";
      case BY_TABLE -> "appointments add posts; the base figure follows a table of posts";
    };
  }

  /**
   * Returns the base figure after posts have changed.
   *
   * @param base the base figure now
   * @param change the posts added, negative for posts taken away
   * @throws IllegalArgumentException if the rule is a table whose figure for the posts now is not
   *     {@code base}
   * @throws ArithmeticException if a number does not fit in a {@code long}
   */
  public final long after(long base, long change) {
    long after =
        switch (kind()) {
          case FIXED -> base;
          case FOLLOWING -> Math.addExact(base, change);
          case IN_STEPS -> {
            long step = step().orElseThrow();
            long steps = Math.addExact(drift().orElseThrow(), change) / step; // toward zero
            yield Math.addExact(base, Math.multiplyExact(step, steps));
          }
          case BY_TABLE -> {
            long now = posts().orElseThrow();
            checkArgument(
                figure(now) == base,
                "table of base figures gives %s for the %s posts there are, but the base figure is"
                    + " %s",
                figure(now),
                now,
                base);
            yield figure(Math.addExact(now, change));
          }
        };
    return Math.max(1, after);
  }

  /** The figure that holds; below the table, its first. */
  private long figure(long posts) {
    SortedMap<Long, Long> table = baseFigureFrom();
    SortedMap<Long, Long> upTo = table.headMap(posts + 1);
    Long figure = table.get(upTo.isEmpty() ? table.firstKey() : upTo.lastKey());
    return figure == null ? 1 : figure;
  }

  /** {@return {@link #statement}} */
  @Override
  public final String toString() {
    return statement();
  }

  /** Builds a rule; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableBaseRule.Builder {
    Builder() {}
  }
}
