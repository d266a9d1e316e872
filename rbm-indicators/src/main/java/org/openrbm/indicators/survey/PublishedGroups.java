package org.openrbm.indicators.survey;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * The results of groups and of all of them together, as they may be shown.
 *
 * @param groups the groups, in the order given
 * @param total all persons together
 * @param <K> the key of a group
 * @param <V> the result of a group
 * @since 0.1.0
 */
public record PublishedGroups<K, V>(Map<K, PublishedResult<V>> groups, PublishedResult<V> total) {

  /** Copies the map. */
  public PublishedGroups {
    groups = ImmutableMap.copyOf(groups);
  }
}
