package org.openrbm.indicators.rollup;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrbm.core.Ratio;

/**
 * A total and its parts by group. Parts that do not add up to the total are flagged, not refused:
 * people of unknown sex or several nationalities are real.
 *
 * @param total the total
 * @param groups the parts, by group
 * @since 0.1.0
 */
public record Breakdown(Ratio total, Map<String, Ratio> groups) {

  /** Keeps the order of the groups. */
  public Breakdown {
    groups = ImmutableMap.copyOf(groups);
  }

  /**
   * {@return the total less the sum of the parts: positive if some is in no group, negative if
   * groups overlap}
   */
  public Ratio unexplained() {
    return total.minus(Ratio.sum(groups.values()));
  }

  /** {@return whether the parts add up to the total} */
  public boolean addsUp() {
    return unexplained().signum() == 0;
  }

  /**
   * Returns what each group contributes to the change of the total since {@code before}, as a share
   * of that change; they sum to 1 if both breakdowns add up. Empty if the total did not change.
   *
   * @throws IllegalArgumentException if the groups are not the same
   */
  public Optional<Map<String, Ratio>> contributionsSince(Breakdown before) {
    Set<String> others = new LinkedHashSet<>(before.groups.keySet());
    checkArgument(
        others.equals(groups.keySet()),
        "groups %s of the earlier breakdown are not the groups %s of the later one",
        others,
        groups.keySet());
    Ratio change = total.minus(before.total);
    if (change.signum() == 0) {
      return Optional.empty();
    }
    ImmutableMap.Builder<String, Ratio> contributions = ImmutableMap.builder();
    groups.forEach(
        (group, value) ->
            contributions.put(
                group,
                value.minus(before.groups.getOrDefault(group, Ratio.ZERO)).dividedBy(change)));
    return Optional.of(contributions.buildOrThrow());
  }
}
