package org.openrbm.indicators.survey;

import static com.google.common.base.Preconditions.checkNotNull;

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
    checkNotNull(groups, "groups");
    checkNotNull(total, "total");
    groups = ImmutableMap.copyOf(groups);
  }

  /** {@return how many groups are shown, and whether their total is} */
  @Override
  public String toString() {
    long shown = groups.values().stream().filter(group -> group.result().isPresent()).count();
    return "%s of %s groups shown; total %s"
        .formatted(
            shown,
            groups.size(),
            total.withheld().map(reason -> "withheld: " + reason.sentence()).orElse("shown"));
  }
}
