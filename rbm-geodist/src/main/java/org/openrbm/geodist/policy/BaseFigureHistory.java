package org.openrbm.geodist.policy;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.text.NoJson;

/**
 * The base figures that a {@link BaseFigureRule} derives from a series of actual posts. The figure
 * of a day holds until the next day of the series.
 *
 * @since 0.1.0
 */
@NoJson
public final class BaseFigureHistory {

  private final BaseFigureRule rule;
  private final ImmutableSortedMap<LocalDate, Long> actualPosts;
  private final ImmutableSortedMap<LocalDate, Ratio> figures;

  private BaseFigureHistory(
      BaseFigureRule rule,
      ImmutableSortedMap<LocalDate, Long> actualPosts,
      ImmutableSortedMap<LocalDate, Ratio> figures) {
    this.rule = rule;
    this.actualPosts = actualPosts;
    this.figures = figures;
  }

  static BaseFigureHistory of(BaseFigureRule rule, Map<LocalDate, Long> actualPosts) {
    checkArgument(!actualPosts.isEmpty(), "history of a base figure needs actual posts");
    ImmutableSortedMap<LocalDate, Long> series = ImmutableSortedMap.copyOf(actualPosts);
    ImmutableSortedMap.Builder<LocalDate, Ratio> figures = ImmutableSortedMap.naturalOrder();
    Optional<Ratio> before = Optional.empty();
    for (Map.Entry<LocalDate, Long> entry : series.entrySet()) {
      checkArgument(
          entry.getValue() >= 0,
          "actual posts of %s must not be negative, but are %s",
          entry.getKey(),
          entry.getValue());
      before = Optional.of(next(rule, before, entry.getValue(), Recorder.off()).value());
      figures.put(entry.getKey(), before.get());
    }
    return new BaseFigureHistory(rule, series, figures.buildOrThrow());
  }

  private static Derivation next(
      BaseFigureRule rule, Optional<Ratio> before, long posts, Recorder recorder) {
    return rule.next(before, recorder.given("actual posts", "posts", Ratio.of(posts)), recorder);
  }

  /** {@return the figure of each day of the series, in posts} */
  public SortedMap<LocalDate, Ratio> figures() {
    return figures;
  }

  /**
   * Returns the figure in force on a day, with the source of the rule and the days for which it
   * holds. The last figure of the series has no such days, as the series does not say until when it
   * holds.
   *
   * @throws IllegalArgumentException if {@code day} is before the first day of the series
   */
  public BaseFigure on(LocalDate day) {
    LocalDate from = from(day);
    BaseFigure figure = BaseFigure.of(Objects.requireNonNull(figures.get(from)), rule.citation());
    LocalDate next = figures.higherKey(from);
    return next == null ? figure : figure.withPeriod(ReportingPeriod.of(from, next.minusDays(1)));
  }

  /**
   * Returns how the figure in force on a day was derived from the one before.
   *
   * @throws IllegalArgumentException if {@code day} is before the first day of the series
   */
  public Explanation explanation(LocalDate day) {
    LocalDate from = from(day);
    LocalDate earlier = figures.lowerKey(from);
    Optional<Ratio> before =
        earlier == null ? Optional.empty() : Optional.ofNullable(figures.get(earlier));
    long posts = Objects.requireNonNull(actualPosts.get(from));
    return next(rule, before, posts, Recorder.on()).explain();
  }

  private LocalDate from(LocalDate day) {
    LocalDate from = figures.floorKey(day);
    if (from == null) {
      throw illegalArgument(
          "no base figure on %s; the series of actual posts begins on %s"
              .formatted(day, figures.firstKey()));
    }
    return from;
  }

  /** {@return whether {@code other} has the same rule and the same actual posts} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BaseFigureHistory that
        && rule.equals(that.rule)
        && actualPosts.equals(that.actualPosts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, actualPosts);
  }

  /** {@return the figures by day} */
  @Override
  public String toString() {
    return figures.toString();
  }
}
