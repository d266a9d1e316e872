package org.openrbm.geodist.comparison;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;

/**
 * One factor of a midpoint as the product and quotient of its causes, read from its explanation.
 *
 * <p>A factor that is not of that form, now or under a rule of some other kind, has one cause: its
 * rule.
 */
record FactorTerm(ImmutableMap<ChangeCause, Ratio> parts) {

  static FactorTerm of(Explanation factor) {
    Map<ChangeCause, Ratio> parts = new EnumMap<>(ChangeCause.class);
    boolean product =
        collect(factor, parts) && new FactorTerm(parts).value().equals(factor.value());
    return product ? new FactorTerm(parts) : undivided(factor.value());
  }

  /** A factor whose change is a change of its rule. */
  static FactorTerm undivided(Ratio value) {
    return new FactorTerm(ImmutableMap.of(ChangeCause.FACTOR_RULE, value));
  }

  private FactorTerm(Map<ChangeCause, Ratio> parts) {
    this(ImmutableMap.copyOf(parts));
  }

  /** Collects the causes below a step; false if there is something that is none of them. */
  private static boolean collect(Explanation step, Map<ChangeCause, Ratio> parts) {
    Optional<ChangeCause> cause = ChangeCause.ofStep(step.quantity());
    if (cause.isPresent()) {
      return parts.put(cause.get(), step.value()) == null;
    }
    return !step.operands().isEmpty()
        && step.operands().stream().allMatch(operand -> collect(operand, parts));
  }

  Ratio part(ChangeCause cause) {
    return parts.getOrDefault(cause, Ratio.ZERO);
  }

  Ratio value() {
    return mixedWith(this, Set.of());
  }

  /**
   * The factor with some causes as they are in {@code after}. A factor with nothing to follow, such
   * as a population factor where all populations are 0, distributes nothing.
   */
  Ratio mixedWith(FactorTerm after, Set<ChangeCause> changed) {
    Ratio above = Ratio.ONE;
    Ratio below = Ratio.ONE;
    for (ChangeCause cause : parts.keySet()) {
      Ratio part = (changed.contains(cause) ? after : this).part(cause);
      if (cause.divides()) {
        below = below.times(part);
      } else {
        above = above.times(part);
      }
    }
    return below.signum() == 0 ? Ratio.ZERO : above.dividedBy(below);
  }
}
