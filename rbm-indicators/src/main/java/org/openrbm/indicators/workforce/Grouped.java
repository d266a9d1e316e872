package org.openrbm.indicators.workforce;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.text.Medium;
import org.openrbm.core.text.NoJson;

/**
 * The result of a measure for each group of records and for all together; see {@link
 * WorkforceMeasure#by}.
 *
 * <p>Groups are in the order of the key's {@link Dimension}, all of whose labels are there, or else
 * sorted by label. Records whose group is not stated are a part of the whole and reported apart.
 *
 * @param <R> the result of the measure
 * @since 0.1.0
 */
@NoJson
public final class Grouped<R> {

  private final String key;
  private final ImmutableMap<String, R> groups;
  private final Optional<R> notStated;
  private final R together;

  private Grouped(String key, ImmutableMap<String, R> groups, Optional<R> notStated, R together) {
    this.key = key;
    this.groups = groups;
    this.notStated = notStated;
    this.together = together;
  }

  static <R> Grouped<R> of(
      Key<?> key,
      Map<String, Map<Object, Long>> parts,
      Map<Object, Long> whole,
      Function<Map<Object, Long>, R> conclusion) {
    ImmutableMap.Builder<String, R> groups = ImmutableMap.builder();
    for (String label : key.order(parts.keySet())) {
      groups.put(label, conclusion.apply(parts.getOrDefault(label, Map.of())));
    }
    return new Grouped<>(
        key.name(),
        groups.buildOrThrow(),
        Optional.ofNullable(parts.get(Key.NOT_STATED)).map(conclusion),
        conclusion.apply(whole));
  }

  /** {@return the name of the key} */
  public String key() {
    return key;
  }

  /** {@return the result of each group, by label} */
  public Map<String, R> groups() {
    return groups;
  }

  /**
   * Returns the result of one group.
   *
   * @throws IllegalArgumentException if there is no such group
   */
  public R group(String label) {
    R group = groups.get(label);
    checkArgument(group != null, "there is no %s '%s'; there are %s", key, label, groups.keySet());
    return group;
  }

  /** {@return the result of the records whose group is not stated; empty if there are none} */
  public Optional<R> notStated() {
    return notStated;
  }

  /** {@return the result of all records, stated or not} */
  public R together() {
    return together;
  }

  /** {@return whether {@code other} has the same groups and results} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Grouped<?> that
        && key.equals(that.key)
        && groups.equals(that.groups)
        && notStated.equals(that.notStated)
        && together.equals(that.together);
  }

  @Override
  public int hashCode() {
    return groups.hashCode();
  }

  /**
   * {@return the key, the number of groups and the result of all, such as {@code "unit: 3 groups;
   * together vacancy rate 12.00 %: ..."}}
   */
  @Override
  public String toString() {
    return Medium.PLAIN.line(
        "%s: %s groups%s; together %s"
            .formatted(
                key, groups.size(), notStated.isPresent() ? " and not stated" : "", together));
  }
}
