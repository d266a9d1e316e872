package org.openrbm.geodist.data;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Excerpt;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.BaseFigureRule;

/**
 * The rule of a base figure as text: {@code fixed}, {@code follows posts} or {@code steps of 100
 * posts}. A fixed figure and the start of steps are the base figure of the policy.
 */
final class BaseFigureRuleText {

  private static final String FIXED = "fixed";
  private static final String FOLLOWS_POSTS = "follows posts";
  private static final String STEPS = "steps of ";

  private BaseFigureRuleText() {}

  static BaseFigureRule parse(
      String text, Optional<BaseFigure> baseFigure, Optional<Citation> source) {
    if (text.equals(FOLLOWS_POSTS)) {
      return new BaseFigureRule.FollowsPosts(required(source));
    }
    boolean fixed = text.equals(FIXED);
    checkArgument(
        fixed || text.startsWith(STEPS),
        "rule of a base figure must be written as fixed, follows posts, or steps of 100 posts, but"
            + " is \"%s\"",
        Excerpt.of(text));
    checkArgument(
        baseFigure.isPresent(), "rule '%s' needs a base figure, which the policy has not", text);
    if (fixed) {
      checkArgument(source.isEmpty(), "source of a fixed base figure stands with the base figure");
      return new BaseFigureRule.Fixed(baseFigure.orElseThrow());
    }
    Ratio step = PolicyNotation.posts(text.substring(STEPS.length()));
    checkArgument(
        step.whole() && step.numerator().bitLength() < Long.SIZE,
        "step of a base figure must be a whole number of posts, but is %s",
        step);
    return new BaseFigureRule.Steps(
        baseFigure.orElseThrow(), step.numerator().longValueExact(), required(source));
  }

  private static Citation required(Optional<Citation> source) {
    checkArgument(source.isPresent(), "rule of a base figure needs a source");
    return source.orElseThrow();
  }

  static String of(BaseFigureRule rule) {
    if (rule instanceof BaseFigureRule.Steps steps) {
      return STEPS + PolicyNotation.ofPosts(Ratio.of(steps.step()));
    }
    return rule instanceof BaseFigureRule.Fixed ? FIXED : FOLLOWS_POSTS;
  }

  /**
   * {@return the source that stands with the rule; that of a fixed figure stands with the figure}
   */
  static Optional<Citation> source(BaseFigureRule rule) {
    return rule instanceof BaseFigureRule.Fixed ? Optional.empty() : rule.citation();
  }
}
