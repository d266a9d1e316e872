package org.openrbm.indicators.parity;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.Medium;
import org.openrbm.core.text.NoJson;

/**
 * The composition of several groups: by grade, by entity, by any key.
 *
 * <p>The share of all groups together ({@link #together}) and the mean of the groups' shares
 * ({@link #meanShareOfWomen}) are different numbers: in the mean a small group counts as much as a
 * large one. Groups keep the order in which they were given.
 *
 * @param <K> the key of a group
 * @since 0.1.0
 */
@NoJson
public final class GenderTable<K> {

  private final ImmutableMap<K, GenderComposition> groups;

  private GenderTable(ImmutableMap<K, GenderComposition> groups) {
    this.groups = groups;
  }

  /** {@return the table of these groups} */
  public static <K> GenderTable<K> of(Map<? extends K, GenderComposition> groups) {
    checkNotNull(groups, "groups");
    return new GenderTable<>(ImmutableMap.copyOf(groups));
  }

  /**
   * Returns a collector that counts the caller's own records; of parallel streams too.
   *
   * @param key the group of a record
   * @param gender how a record is counted
   */
  public static <T, K> Collector<T, ?, GenderTable<K>> collector(
      Function<? super T, ? extends K> key, Function<? super T, Gender> gender) {
    checkNotNull(key, "key");
    checkNotNull(gender, "gender");
    return Collector.of(
        LinkedHashMap<K, GenderComposition>::new,
        (counts, item) ->
            counts.merge(key.apply(item), one(gender.apply(item)), GenderComposition::plus),
        (left, right) -> {
          right.forEach((group, count) -> left.merge(group, count, GenderComposition::plus));
          return left;
        },
        GenderTable::of);
  }

  private static GenderComposition one(Gender gender) {
    return switch (gender) {
      case WOMAN -> GenderComposition.of(1, 0);
      case MAN -> GenderComposition.of(0, 1);
      case OTHER_OR_NOT_STATED -> GenderComposition.of(0, 0, 1);
    };
  }

  /** {@return all groups, in the order given} */
  public Map<K, GenderComposition> groups() {
    return groups;
  }

  /**
   * Returns one group.
   *
   * @throws IllegalArgumentException if there is no such group
   */
  public GenderComposition group(K key) {
    GenderComposition group = groups.get(key);
    checkArgument(group != null, "there is no group '%s'", key);
    return group;
  }

  /** {@return the groups put together into larger ones, such as grades into grade groups} */
  public <G> GenderTable<G> groupedBy(Function<? super K, ? extends G> groupOf) {
    Map<G, GenderComposition> larger = new LinkedHashMap<>();
    groups.forEach(
        (key, group) -> larger.merge(groupOf.apply(key), group, GenderComposition::plus));
    return of(larger);
  }

  /** {@return all groups as one} */
  public GenderComposition together() {
    return groups.values().stream().reduce(GenderComposition.empty(), GenderComposition::plus);
  }

  /**
   * Returns the unweighted mean of the groups' shares of women:
   *
   * <pre>(share_1 + … + share_k) ÷ k</pre>
   *
   * <p>Source: indicator 2.1.3 of the ILO Human Resources Strategy 2018-21, whose target is a mean
   * over P-1 to P-4 and P-5 and above within 45 to 55 per cent. There is no number without a group,
   * or if in one of them nobody is known: a mean over the others would be another figure.
   */
  public Figure meanShareOfWomen() {
    return Figure.calculated(this::mean);
  }

  private Figure mean(Recorder recorder) {
    if (groups.isEmpty()) {
      return Figure.none(ParityReason.NO_GROUPS);
    }
    Ratio sum = Ratio.ZERO;
    List<Derivation> shares = new ArrayList<>();
    for (Map.Entry<K, GenderComposition> group : groups.entrySet()) {
      String quantity =
          recorder.recording() ? "share of women, " + group.getKey() : "share of women";
      Optional<Derivation> share =
          GenderFigure.share(quantity, group.getValue(), recorder).derivation();
      if (share.isEmpty()) {
        return Figure.none(ParityReason.NOBODY_KNOWN);
      }
      sum = sum.plus(share.get().value());
      shares.add(share.get());
    }
    return Figure.of(
        recorder.derived(
            "mean share of women",
            "",
            sum.dividedBy(groups.size()),
            "sum of the shares of women ÷ number of groups",
            Sources.HR_STRATEGY,
            shares));
  }

  /** {@return whether {@code other} has the same groups} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GenderTable<?> that && groups.equals(that.groups);
  }

  @Override
  public int hashCode() {
    return groups.hashCode();
  }

  /** {@return such as {@code "P-4: 15 women, 36 men; P-5: 3 women, 7 men"}, or all together} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(
        groups.size() > 6
            ? groups.size() + " groups, together " + together()
            : groups.entrySet().stream()
                .map(group -> group.getKey() + ": " + group.getValue().heads())
                .collect(Collectors.joining("; ")));
  }
}
