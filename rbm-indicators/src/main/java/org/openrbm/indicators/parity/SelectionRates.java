package org.openrbm.indicators.parity;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.Medium;
import org.openrbm.core.text.NoJson;

/**
 * Compares the chances of groups to be selected:
 *
 * <pre>
 * rate(g)                 = selected(g) ÷ applied(g)
 * adverse-impact ratio(g) = rate(g) ÷ the highest rate of any group
 * </pre>
 *
 * <p>Source: the four-fifths rule, 29 CFR 1607.4 D (1978): a ratio below 4/5 is generally taken as
 * evidence of adverse impact. It is a rule of thumb and no test of significance: with few
 * applicants chance alone falls below it. Groups may overlap. A group without applicants has no
 * rate and no ratio.
 *
 * @param <K> the key of a group, such as {@link Gender}
 * @since 0.1.0
 */
@NoJson
public final class SelectionRates<K> {

  private static final Ratio FOUR_FIFTHS = Ratio.of(4, 5);

  private final ImmutableMap<K, SelectionRate> groups;

  private SelectionRates(ImmutableMap<K, SelectionRate> groups) {
    this.groups = groups;
  }

  /**
   * Returns the rates of these groups, in their order.
   *
   * @throws IllegalArgumentException if there are no groups
   */
  public static <K> SelectionRates<K> of(Map<? extends K, SelectionRate> groups) {
    checkArgument(!groups.isEmpty(), "selection rates need at least one group");
    return new SelectionRates<>(ImmutableMap.copyOf(groups));
  }

  /** {@return all groups} */
  public Map<K, SelectionRate> groups() {
    return groups;
  }

  /**
   * Returns the adverse-impact ratio of a group; no number if it had no applicants, or nobody of
   * any group was selected.
   *
   * @throws IllegalArgumentException if there is no such group
   */
  public Figure adverseImpactRatio(K group) {
    SelectionRate of = groups.get(group);
    if (of == null) {
      throw illegalArgument("there is no group '" + group + "'");
    }
    return Figure.calculated(recorder -> ratio(of, recorder));
  }

  /** {@return whether the ratio of a group is below 4/5; false if it has none} */
  public boolean belowFourFifths(K group) {
    return adverseImpactRatio(group).value().filter(r -> r.compareTo(FOUR_FIFTHS) < 0).isPresent();
  }

  private Figure ratio(SelectionRate of, Recorder recorder) {
    Optional<SelectionRate> best =
        groups.values().stream()
            .filter(rate -> rate.selected() > 0)
            .reduce((a, b) -> exact(a).compareTo(exact(b)) >= 0 ? a : b);
    if (best.isEmpty()) {
      return Figure.none(ParityReason.NOBODY_SELECTED);
    }
    return of.rate("selection rate", recorder)
        .then(
            rate ->
                best.get()
                    .rate("highest selection rate", recorder)
                    .map(
                        highest ->
                            recorder.derived(
                                "adverse-impact ratio",
                                "",
                                rate.value().dividedBy(highest.value()),
                                "selection rate ÷ highest selection rate",
                                Sources.FOUR_FIFTHS,
                                rate,
                                highest)));
  }

  private static Ratio exact(SelectionRate rate) {
    return Ratio.of(rate.selected(), rate.applied());
  }

  /** {@return whether {@code other} has the same groups with the same counts} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SelectionRates<?> that && groups.equals(that.groups);
  }

  @Override
  public int hashCode() {
    return groups.hashCode();
  }

  /** {@return such as {@code "WOMAN: 3 of 10 selected, MAN: 4 of 12 selected"}} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(
        groups.size() > 6
            ? "selection rates of " + groups.size() + " groups"
            : groups.entrySet().stream()
                .map(group -> group.getKey() + ": " + group.getValue())
                .collect(Collectors.joining(", ")));
  }
}
