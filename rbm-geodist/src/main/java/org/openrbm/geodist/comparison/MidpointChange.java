package org.openrbm.geodist.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Explanation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/** The change of a midpoint, factor by factor. */
final class MidpointChange {

  private final ImmutableList<FactorChange> factors;

  private MidpointChange(ImmutableList<FactorChange> factors) {
    this.factors = factors;
  }

  /** Compares two midpoints by their explanations. */
  static MidpointChange between(Explanation before, Explanation after) {
    Map<String, Explanation> from = addends(before);
    Map<String, Explanation> to = addends(after);
    Set<String> names = new LinkedHashSet<>(from.keySet());
    names.addAll(to.keySet());
    return new MidpointChange(
        names.stream()
            .map(name -> new FactorChange(name, term(from.get(name)), term(to.get(name))))
            .collect(ImmutableList.toImmutableList()));
  }

  private static FactorTerm term(@Nullable Explanation factor) {
    return factor == null ? FactorTerm.undivided(Ratio.ZERO) : FactorTerm.of(factor);
  }

  /** The factors of a midpoint; the midpoint itself if it is not their sum. */
  private static Map<String, Explanation> addends(Explanation midpoint) {
    List<Explanation> operands = midpoint.operands();
    Ratio sum = operands.stream().map(Explanation::value).reduce(Ratio.ZERO, Ratio::plus);
    boolean distinct =
        operands.stream().map(Explanation::quantity).distinct().count() == operands.size();
    List<Explanation> addends =
        distinct && sum.equals(midpoint.value()) && !operands.isEmpty()
            ? operands
            : List.of(midpoint);
    return addends.stream()
        .collect(
            Collectors.toMap(
                Explanation::quantity,
                Function.identity(),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /** Every cause that differs, in the order of {@link ChangeCause}. */
  Set<ChangeCause> causes() {
    Set<ChangeCause> causes = new TreeSet<>();
    factors.forEach(factor -> causes.addAll(factor.causes()));
    return ImmutableSet.copyOf(causes);
  }

  /** The midpoint as it would be had only these causes changed. */
  Ratio with(Set<ChangeCause> changed) {
    return factors.stream().map(factor -> factor.with(changed)).reduce(Ratio.ZERO, Ratio::plus);
  }

  List<Contribution> contributions() {
    return factors.stream()
        .flatMap(factor -> factor.contributions().stream())
        .filter(one -> one.posts().signum() != 0)
        .collect(ImmutableList.toImmutableList());
  }

  Figure figure() {
    return Figure.calculated(recorder -> Figure.of(derive(recorder)));
  }

  private Derivation derive(Recorder recorder) {
    return recorder.derived(
        "change of the midpoint",
        "posts",
        factors.stream().map(FactorChange::posts).reduce(Ratio.ZERO, Ratio::plus),
        "sum over its factors",
        recorder.recording()
            ? factors.stream().map(factor -> factor.derive(recorder)).toList()
            : List.of());
  }
}
