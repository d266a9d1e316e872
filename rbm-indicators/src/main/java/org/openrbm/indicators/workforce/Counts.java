package org.openrbm.indicators.workforce;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.Collection;
import java.util.Map;

/** Counts that are never negative and never wrap around. */
final class Counts {

  private Counts() {}

  static long plus(long count, long more, Object of) {
    checkArgument(
        count <= Long.MAX_VALUE - more, "count of %s exceeds %s, the most", of, Long.MAX_VALUE);
    return count + more;
  }

  static long sum(Collection<Long> counts, Object of) {
    long sum = 0;
    for (long count : counts) {
      sum = plus(sum, count, of);
    }
    return sum;
  }

  static void check(String of, long count) {
    checkArgument(count >= 0, "count of %s must not be negative, but is %s", of, count);
  }

  /** Checks each count, and that their sum with {@code others} fits. */
  static void check(String of, Map<?, Long> counts, long others) {
    counts.forEach((label, count) -> check(of + " '" + label + "'", count));
    check(of + " not stated", others);
    plus(sum(counts.values(), of), others, of);
  }

  /** The caller's own number for one record. */
  static long ofRecord(String what, long number, Object item) {
    checkArgument(
        number >= 0, "%s must not be negative, but are %s in record %s", what, number, item);
    return number;
  }
}
