package org.openrbm.geodist.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/** The change of one factor, and what each cause added to it. */
final class FactorChange {

  static final Citation SHAPLEY =
      Citation.builder()
          .document(
              "Shorrocks, Decomposition procedures for distributional analysis, Journal of Economic"
                  + " Inequality 11 (2013)")
          .clause("pp. 99-126")
          .url("https://doi.org/10.1007/s10888-011-9214-z")
          .evidence(EvidenceGrade.SECONDARY)
          .remark(
              "applies the value of Shapley (1953) to causes in place of players; abstract seen")
          .build();

  private final String factor;
  private final FactorTerm before;
  private final FactorTerm after;

  FactorChange(String factor, FactorTerm before, FactorTerm after) {
    boolean alike = before.parts().keySet().equals(after.parts().keySet());
    this.factor = factor;
    this.before = alike ? before : FactorTerm.undivided(before.value());
    this.after = alike ? after : FactorTerm.undivided(after.value());
  }

  /** The causes that differ, in the order of {@link ChangeCause}. */
  Set<ChangeCause> causes() {
    return before.parts().keySet().stream()
        .filter(cause -> !before.part(cause).equals(after.part(cause)))
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The factor as it would be had only these causes changed. */
  Ratio with(Set<ChangeCause> changed) {
    return before.mixedWith(after, changed);
  }

  /**
   * {@return the posts that each cause that differs added; they sum to the change of the factor}
   */
  ImmutableMap<ChangeCause, Ratio> shares() {
    Set<ChangeCause> causes = causes();
    ImmutableMap.Builder<ChangeCause, Ratio> shares = ImmutableMap.builder();
    for (ChangeCause cause : causes) {
      Ratio share = Ratio.ZERO;
      Set<ChangeCause> others = Sets.difference(causes, Set.of(cause));
      for (Set<ChangeCause> earlier : Sets.powerSet(ImmutableSet.copyOf(others))) {
        Ratio added = with(Sets.union(earlier, Set.of(cause))).minus(with(earlier));
        share = share.plus(added.times(orders(earlier.size(), causes.size())));
      }
      shares.put(cause, share);
    }
    return shares.buildOrThrow();
  }

  /**
   * {@return the share, among all orders of {@code all} causes, of those in which just the {@code
   * earlier} ones precede}
   */
  private static Ratio orders(int earlier, int all) {
    Ratio share = Ratio.of(1, all);
    for (int i = 1; i <= earlier; i++) { // 1 ÷ (all × (all − 1 over earlier))
      share = share.times(Ratio.of(i, all - i));
    }
    return share;
  }

  List<Contribution> contributions() {
    return shares().entrySet().stream()
        .map(share -> new Contribution(factor, share.getKey(), share.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The factor after, less that before. */
  Ratio posts() {
    return after.value().minus(before.value());
  }

  Derivation derive(Recorder recorder) {
    ImmutableList.Builder<Derivation> operands = ImmutableList.builder();
    for (Contribution one : contributions()) {
      operands.add(
          recorder.derived(
              "change of the " + factor + " by the " + one.cause().words(),
              "posts",
              one.posts(),
              "mean, over all orders in which the causes may change one after the other, of what"
                  + " this one adds",
              SHAPLEY,
              recorder.given(one.cause().words() + " before", "", before.part(one.cause())),
              recorder.given(one.cause().words() + " after", "", after.part(one.cause()))));
    }
    return recorder.derived(
        "change of the " + factor, "posts", posts(), "sum over its causes", operands.build());
  }
}
