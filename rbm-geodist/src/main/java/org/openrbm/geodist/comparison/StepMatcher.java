package org.openrbm.geodist.comparison;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Explanation;

/**
 * Lays two explanations over each other. Steps may share others, so each pair of steps is looked at
 * once, and its difference is shared as the steps are.
 */
final class StepMatcher {

  private final Map<Pair, ExplanationDifference> known = new HashMap<>();

  /** Two steps, of which one may be missing. */
  private record Pair(@Nullable Explanation before, @Nullable Explanation after) {}

  ExplanationDifference difference(@Nullable Explanation before, @Nullable Explanation after) {
    Pair pair = new Pair(before, after);
    ExplanationDifference found = known.get(pair);
    if (found == null) {
      found = ExplanationDifference.of(before, after, operands(before, after));
      known.put(pair, found);
    }
    return found;
  }

  /** The differences of the operands, those of the earlier step first. */
  private List<ExplanationDifference> operands(
      @Nullable Explanation before, @Nullable Explanation after) {
    Map<StepKey, Explanation> from = byKey(before);
    Map<StepKey, Explanation> to = byKey(after);
    Set<StepKey> keys = new LinkedHashSet<>(from.keySet());
    keys.addAll(to.keySet());
    return keys.stream()
        .map(key -> difference(from.get(key), to.get(key)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Map<StepKey, Explanation> byKey(@Nullable Explanation step) {
    return StepKey.byKey(Optional.ofNullable(step).map(Explanation::operands).orElse(List.of()));
  }
}
