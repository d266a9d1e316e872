package org.openrbm.indicators.rollup;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableList;
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
 * <p>What a unit reports is its own share, unless it is stated to be its total ({@link
 * Part#asTotal}). A total stands for the unit and all units under it:
 *
 * <ul>
 *   <li>What the units under it report is left out above it; each of them still has its own value.
 *   <li>All who were to report under it count as reported, those that are missing too, since the
 *       total is said to contain them. If nobody was to report under it, the total is one report.
 *   <li>Its weight is the one stated for it, or the sum of the weights under it.
 *   <li>A total that is expected, but has not come, leaves nothing out.
 * </ul>
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
   * @throws IllegalArgumentException if {@code parts} names a unit that is not in the tree, if two
   *     parts of a unit, or a part and a unit right under it, have one name, or if a unit states a
   *     total together with shares of its own or with another total
   */
  public Map<String, RolledUp> rollUp(AggregationRule rule, Map<String, List<Part>> parts) {
    Map<String, List<Part>> below = new HashMap<>();
    for (String unit : bottomUp) {
      below.put(unit, new ArrayList<>());
    }
    parts
        .keySet()
        .forEach(unit -> checkArgument(below.containsKey(unit), "no unit '%s' in the tree", unit));
    ImmutableMap.Builder<String, RolledUp> result = ImmutableMap.builder();
    for (String unit : bottomUp) {
      List<Part> counted =
          counted(unit, parts.getOrDefault(unit, List.of()), below.getOrDefault(unit, List.of()));
      if (counted.isEmpty()) {
        continue;
      }
      RolledUp rolledUp = RollUp.of(rule, counted);
      result.put(unit, rolledUp);
      String parent = parents.get(unit);
      if (parent != null) {
        below.getOrDefault(parent, new ArrayList<>()).add(rolledUp.asPart(unit));
      }
    }
    return result.buildOrThrow();
  }

  /** What counts for a unit: its shares and what stands under it, or its total alone. */
  private static List<Part> counted(String unit, List<Part> own, List<Part> below) {
    if (own.stream().noneMatch(Part::total)) {
      return ImmutableList.<Part>builderWithExpectedSize(own.size() + below.size())
          .addAll(own)
          .addAll(below)
          .build();
    }
    checkArgument(
        own.size() == 1,
        "unit '%s' states a total, which contains its other parts, but has the parts %s",
        unit,
        own.stream().map(Part::name).toList());
    Part total = own.get(0);
    if (below.isEmpty()) {
      return own;
    }
    return total.reported() > 0 ? ImmutableList.of(Part.ofTotal(total, below)) : below;
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
