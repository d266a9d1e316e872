package org.openrbm.indicators.rollup;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.text.NoJson;
import org.openrbm.core.text.OneLine;

/**
 * Units under units, over which values are rolled up: each unit makes one value of what it reports
 * itself and of what the units right under it make.
 *
 * @since 0.1.0
 */
@NoJson
public final class UnitTree {

  /** Units in an order in which every unit stands after those under it. */
  private final List<String> bottomUp;

  private final ImmutableMap<String, String> parents;

  private UnitTree(List<String> bottomUp, ImmutableMap<String, String> parents) {
    this.bottomUp = bottomUp;
    this.parents = parents;
  }

  /**
   * Returns the tree, or trees, in which each unit stands under another.
   *
   * @param parents the unit above, by unit; units that only stand above others need no entry
   * @throws IllegalArgumentException if a unit stands under itself, directly or by way of others
   */
  public static UnitTree of(Map<String, String> parents) {
    Map<String, Integer> open = new LinkedHashMap<>();
    parents.forEach(
        (unit, parent) -> {
          open.putIfAbsent(unit, 0);
          open.merge(parent, 1, Integer::sum);
        });
    List<String> order = new ArrayList<>();
    open.forEach(
        (unit, below) -> {
          if (below == 0) {
            order.add(unit);
          }
        });
    for (int i = 0; i < order.size(); i++) {
      String parent = parents.get(order.get(i));
      if (parent != null && open.merge(parent, -1, Integer::sum) == 0) {
        order.add(parent);
      }
    }
    checkArgument(
        order.size() == open.size(),
        "units stand under themselves: %s",
        open.keySet().stream().filter(unit -> !order.contains(unit)).toList());
    return new UnitTree(order, ImmutableMap.copyOf(parents));
  }

  /**
   * Rolls values up. The time grows linearly with parts and units.
   *
   * @param rule how several values make one
   * @param parts what each unit reports itself
   * @return the value of every unit that has anything to report, itself or under it
   * @throws IllegalArgumentException if {@code parts} names a unit that is not in the tree
   */
  public Map<String, RolledUp> rollUp(AggregationRule rule, Map<String, List<Part>> parts) {
    Map<String, List<Part>> collected = new HashMap<>();
    for (String unit : bottomUp) {
      collected.put(unit, new ArrayList<>(parts.getOrDefault(unit, List.of())));
    }
    parts
        .keySet()
        .forEach(
            unit -> checkArgument(collected.containsKey(unit), "no unit '%s' in the tree", unit));
    ImmutableMap.Builder<String, RolledUp> result = ImmutableMap.builder();
    for (String unit : bottomUp) {
      List<Part> own = collected.getOrDefault(unit, List.of());
      if (own.isEmpty()) {
        continue;
      }
      RolledUp rolledUp = RollUp.of(rule, own);
      result.put(unit, rolledUp);
      String parent = parents.get(unit);
      if (parent != null) {
        collected.getOrDefault(parent, new ArrayList<>()).add(rolledUp.asPart(unit));
      }
    }
    return result.buildOrThrow();
  }

  /** {@return whether in {@code other} the same units stand under the same units} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnitTree that && parents.equals(that.parents);
  }

  @Override
  public int hashCode() {
    return parents.hashCode();
  }

  /** {@return how many units stand under others, in one line} */
  @Override
  public String toString() {
    return OneLine.of("UnitTree", OneLine.count(bottomUp.size(), "unit"));
  }
}
