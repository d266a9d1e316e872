package org.openrbm.geodist;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** The number of times that each constant of an enumeration occurs, 0 included. */
final class EnumCounts {

  private EnumCounts() {}

  static <E extends Enum<E>> Map<E, Integer> of(Class<E> type, Stream<E> occurrences) {
    EnumMap<E, Integer> counts = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      counts.put(constant, 0);
    }
    occurrences.forEach(constant -> counts.merge(constant, 1, Integer::sum));
    return Maps.immutableEnumMap(counts);
  }
}
