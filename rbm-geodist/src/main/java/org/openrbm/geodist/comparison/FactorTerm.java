package org.openrbm.geodist.comparison;

import com.google.common.collect.ImmutableMap;
import com.google.common.graph.Traverser;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;

/**
 * One factor of a midpoint as the product and quotient of its causes, read from its explanation.
 *
 * <p>Where blocks have a part in the posts of a factor, these posts stand for its rule. A factor
 * that is not of that form either has one cause: its rule.
 */
record FactorTerm(ImmutableMap<ChangeCause, Ratio> parts) {

  private static final Set<String> POSTS_OF_FACTOR =
      Set.of("membership posts", "population posts", "contribution posts");

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
        && step.operands().stream()
            .allMatch(operand -> collect(operand, parts) || collectRule(operand, step, parts));
  }

  /**
   * Takes the posts of a factor, where blocks have a part in them, for its rule; false if a cause
   * is both in these posts and beside them, as the number of members is where a block is so many
   * posts for each and is divided by them again.
   */
  @SuppressWarnings("ReferenceEquality") // another operand may be an equal step
  private static boolean collectRule(
      Explanation posts, Explanation factor, Map<ChangeCause, Ratio> parts) {
    if (!POSTS_OF_FACTOR.contains(posts.quantity())) {
      return false;
    }
    Set<ChangeCause> within = causesIn(posts);
    parts.keySet().removeAll(within); // what was collected of the posts before it failed
    boolean apart =
        factor.operands().stream()
            .filter(operand -> operand != posts)
            .noneMatch(operand -> !Collections.disjoint(within, causesIn(operand)));
    return apart && parts.put(ChangeCause.FACTOR_RULE, posts.value()) == null;
  }

  private static Set<ChangeCause> causesIn(Explanation step) {
    Set<ChangeCause> causes = EnumSet.noneOf(ChangeCause.class);
    Traverser.<Explanation>forGraph(Explanation::operands) // each step once, however it is shared
        .depthFirstPreOrder(step)
        .forEach(below -> ChangeCause.ofStep(below.quantity()).ifPresent(causes::add));
    return causes;
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
