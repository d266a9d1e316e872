package org.openrbm.core.review;

import static java.util.Objects.requireNonNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.logframe.FrameworkNode;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.text.NoJson;
import org.openrbm.core.text.OneLine;

/**
 * Checks a framework against rules.
 *
 * <p>The time grows linearly with the nodes of the framework for the rules of the library.
 * Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@NoJson
public final class FrameworkReview {

  private static final FrameworkReview STANDARD =
      new FrameworkReview(
          ImmutableList.<ReviewRule>builder()
              .addAll(SmartRules.ALL)
              .addAll(CompletenessRules.ALL)
              .addAll(ConsistencyRules.ALL)
              .build());

  private final ImmutableList<ReviewRule> rules;

  private FrameworkReview(List<ReviewRule> rules) {
    Set<String> ids = new HashSet<>();
    for (ReviewRule rule : rules) {
      checkArgument(ids.add(rule.id()), "review rule '%s' stands twice", rule.id());
    }
    this.rules = ImmutableList.copyOf(rules);
  }

  /** {@return the review by the rules of the library} */
  public static FrameworkReview standard() {
    return STANDARD;
  }

  /** {@return the rules, in the order in which they are applied} */
  public List<ReviewRule> rules() {
    return rules;
  }

  /**
   * Returns this review with one more rule.
   *
   * @throws IllegalArgumentException if there is a rule of that id
   */
  public FrameworkReview with(ReviewRule rule) {
    return new FrameworkReview(ImmutableList.<ReviewRule>builder().addAll(rules).add(rule).build());
  }

  /**
   * Returns this review with a rule that compares planned changes with those seen in the past.
   *
   * @throws IllegalArgumentException if there is such a rule already
   */
  public FrameworkReview withHistory(IndicatorHistory history) {
    return with(SmartRules.plausible(history));
  }

  /**
   * Returns this review without some rules.
   *
   * @throws IllegalArgumentException if there is no rule of one of these ids
   */
  public FrameworkReview without(String... ids) {
    Set<String> off = ImmutableSet.copyOf(ids);
    List<String> known = rules.stream().map(ReviewRule::id).toList();
    for (String id : ids) {
      checkArgument(known.contains(id), "no review rule '%s'; there are %s", id, known);
    }
    return new FrameworkReview(rules.stream().filter(rule -> !off.contains(rule.id())).toList());
  }

  /**
   * {@return the findings by rule, then in document order; empty for a sound framework, but for
   * notes on the readings of targets that it states}
   */
  public List<Finding> review(LogicalFramework framework) {
    return rules.stream()
        .flatMap(rule -> findings(rule, framework))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Finding> findings(ReviewRule rule, LogicalFramework framework) {
    return requireNonNull(
            rule.check().apply(framework),
            () ->
                "check of review rule '" + rule.id() + "' gave null; no breach is an empty stream")
        .map(
            breach ->
                new Finding(
                    rule.id(),
                    rule.severity(),
                    path(framework, breach.node()),
                    breach.message(),
                    rule.reference()));
  }

  private static String path(LogicalFramework framework, FrameworkNode node) {
    List<String> codes =
        Lists.reverse(framework.path(node.code())).stream().map(FrameworkNode::code).toList();
    return codes.size() == 1 ? codes.get(0) : String.join("/", codes.subList(1, codes.size()));
  }

  /**
   * {@return whether {@code other} has the same rules in the same order; the check of a rule is a
   * function, which is equal to itself only}
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FrameworkReview that && rules.equals(that.rules);
  }

  @Override
  public int hashCode() {
    return rules.hashCode();
  }

  /** {@return how many rules there are, in one line} */
  @Override
  public String toString() {
    return OneLine.of("FrameworkReview", OneLine.count(rules.size(), "rule"));
  }
}
