package org.openrbm.indicators.disclosure;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.text.NoJson;

/**
 * The least number of persons who share a combination of attributes that occurs: k-anonymity
 * (Sweeney 2002), for any number of attributes.
 *
 * <p>The counts are true ones. This is a check before anything is published, not a protection.
 *
 * @param <K> the combination, such as a list of grade, gender and nationality
 * @since 0.1.0
 */
@NoJson
public final class KAnonymity<K> {

  private final ImmutableMap<K, Long> counts;

  private KAnonymity(ImmutableMap<K, Long> counts) {
    this.counts = counts;
  }

  /**
   * Returns the check of these counts.
   *
   * @throws IllegalArgumentException if a count is negative
   */
  public static <K> KAnonymity<K> of(Map<? extends K, Long> counts) {
    ImmutableMap.Builder<K, Long> occurring = ImmutableMap.builder();
    counts.forEach(
        (combination, count) -> {
          checkArgument(
              count >= 0, "count of %s must not be negative, but is %s", combination, count);
          if (count > 0) {
            occurring.put(combination, count);
          }
        });
    return new KAnonymity<>(occurring.buildOrThrow());
  }

  /** {@return the check of the cells of a table} */
  public static KAnonymity<TablePlace> of(CountTable table) {
    Layout layout = table.layout();
    long[] truth = layout.trueCounts(table);
    Map<TablePlace, Long> cells = new LinkedHashMap<>();
    for (int cell = 0; cell < layout.cells(); cell++) {
      cells.put(layout.figure(cell), truth[cell]);
    }
    return of(cells);
  }

  /**
   * Returns a collector over the caller's own records.
   *
   * @param combination the attributes of a record by which somebody could be recognised
   */
  public static <T, K> Collector<T, ?, KAnonymity<K>> collector(
      Function<? super T, ? extends K> combination) {
    checkNotNull(combination, "combination");
    return Collector.of(
        LinkedHashMap<K, Long>::new,
        (counts, item) -> counts.merge(combination.apply(item), 1L, Long::sum),
        (left, right) -> {
          right.forEach((key, count) -> left.merge(key, count, Long::sum));
          return left;
        },
        KAnonymity::of);
  }

  /** {@return the smallest number of persons of a combination; empty if there are no persons} */
  public OptionalLong k() {
    return counts.values().stream().mapToLong(Long::longValue).min();
  }

  /** {@return the combinations of fewer than {@code k} persons, in their order} */
  public List<K> below(long k) {
    return counts.entrySet().stream()
        .filter(count -> count.getValue() < k)
        .map(Map.Entry::getKey)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return whether {@code other} has as many persons of each combination} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KAnonymity<?> that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  /** {@return such as {@code "k = 3 in 12 combinations"}} */
  @Override
  public String toString() {
    return (k().isPresent() ? "k = " + k().getAsLong() : "nobody")
        + " in "
        + counts.size()
        + " combinations";
  }
}
