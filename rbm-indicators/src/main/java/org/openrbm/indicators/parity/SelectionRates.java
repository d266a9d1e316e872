package org.openrbm.indicators.parity;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.openrbm.core.Derivation;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

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
   * Returns the adverse-impact ratio of a group; empty if it had no applicants, or nobody of any
   * group was selected.
   *
   * @throws IllegalArgumentException if there is no such group
   */
  public Optional<Ratio> adverseImpactRatio(K group) {
    return derive(group, Recorder.off()).map(Derivation::value);
  }

  /** {@return whether the ratio of a group is below 4/5; false if it has none} */
  public boolean belowFourFifths(K group) {
    return adverseImpactRatio(group).filter(r -> r.compareTo(FOUR_FIFTHS) < 0).isPresent();
  }

  /** {@return how the adverse-impact ratio of a group was derived; empty if there is none} */
  public Optional<Explanation> explanation(K group) {
    return derive(group, Recorder.on()).map(Derivation::explain);
  }

  private Optional<Derivation> derive(K group, Recorder recorder) {
    SelectionRate of = groups.get(group);
    checkArgument(of != null, "there is no group '%s'", group);
    Optional<SelectionRate> best =
        groups.values().stream()
            .filter(rate -> rate.selected() > 0)
            .reduce(
                (a, b) -> a.rate().orElseThrow().compareTo(b.rate().orElseThrow()) >= 0 ? a : b);
    if (of == null || of.applied() == 0 || best.isEmpty()) {
      return Optional.empty();
    }
    Derivation rate = rate("selection rate", of, recorder);
    Derivation highest = rate("highest selection rate", best.orElseThrow(), recorder);
    return Optional.of(
        recorder.derived(
            "adverse-impact ratio",
            "",
            rate.value().dividedBy(highest.value()),
            "selection rate ÷ highest selection rate",
            Sources.FOUR_FIFTHS,
            rate,
            highest));
  }

  private static Derivation rate(String quantity, SelectionRate of, Recorder recorder) {
    return recorder.derived(
        quantity,
        "",
        of.rate().orElseThrow(),
        "selected ÷ applied",
        recorder.given("selected", "persons", Ratio.of(of.selected())),
        recorder.given("applied", "persons", Ratio.of(of.applied())));
  }
}
