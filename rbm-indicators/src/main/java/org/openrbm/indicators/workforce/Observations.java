package org.openrbm.indicators.workforce;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import org.openrbm.core.text.NoJson;

/**
 * The counts of a tally, as a {@link WorkforceMeasure} reads them to compute its result. Immutable
 * while it is read.
 *
 * @since 0.1.0
 */
@NoJson
public final class Observations {

  private final Map<Object, Long> counts;

  Observations(Map<Object, Long> counts) {
    this.counts = counts;
  }

  /** {@return how often a label was counted; 0 if never} */
  public long label(String label) {
    return count(label);
  }

  /** {@return all labels, in their order, with how often each was counted, also those of 0} */
  public SortedMap<String, Long> labels() {
    return ImmutableSortedMap.copyOf(of(String.class), Comparator.naturalOrder());
  }

  /**
   * Returns the whole numbers with how often each was counted, without those of 0: the counts of a
   * {@link Distribution}.
   */
  public SortedMap<Integer, Long> numbers() {
    ImmutableSortedMap.Builder<Integer, Long> numbers = ImmutableSortedMap.naturalOrder();
    of(Integer.class)
        .forEach(
            (number, count) -> {
              if (count > 0) {
                numbers.put(number, count);
              }
            });
    return numbers.buildOrThrow();
  }

  /**
   * Returns how often anything was counted: the number of records, if each is counted once.
   *
   * @throws IllegalArgumentException if the sum exceeds a {@code long}
   */
  public long total() {
    return Counts.sum(counts.values(), "all observations");
  }

  /** How often one observation occurred; 0 if never. */
  long count(Object observation) {
    return counts.getOrDefault(observation, 0L);
  }

  /** All observations of one kind. */
  <O> Map<O, Long> of(Class<O> kind) {
    ImmutableMap.Builder<O, Long> found = ImmutableMap.builder();
    counts.forEach(
        (observation, count) -> {
          if (kind.isInstance(observation)) {
            found.put(kind.cast(observation), count);
          }
        });
    return found.buildOrThrow();
  }

  /** {@return such as {@code "observations of 3 kinds"}} */
  @Override
  public String toString() {
    return "observations of " + counts.size() + " kinds";
  }
}
