package org.openrbm.indicators.workforce;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** The counts of a tally, as a measure reads them to compute its result. */
final class Observations {

  private final Map<Object, Long> counts;

  Observations(Map<Object, Long> counts) {
    this.counts = counts;
  }

  /** {@return how often one observation occurred; 0 if never} */
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
}
