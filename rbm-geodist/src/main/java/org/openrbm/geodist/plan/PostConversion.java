package org.openrbm.geodist.plan;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.text.NoJson;
import org.openrbm.geodist.RepresentationReport;

/**
 * The conversion of posts outside geographical distribution, such as extrabudgetary ones, with
 * their incumbents into posts within it: their staff begin to count, and the base figure may
 * follow.
 *
 * @since 0.1.0
 */
@NoJson
public final class PostConversion {

  private final RepresentationReport before;
  private final ImmutableMap<String, Integer> converted;
  private final PostsRule postsRule;
  private final RepresentationReport after;

  private PostConversion(
      RepresentationReport before, ImmutableMap<String, Integer> converted, PostsRule postsRule) {
    this.before = before;
    this.converted = converted;
    this.postsRule = postsRule;
    long added = converted.values().stream().mapToLong(Integer::longValue).sum();
    this.after =
        new RangesByBase(before.table(), postsRule)
            .after(added)
            .assess(before.staff().plus(converted));
  }

  /**
   * Converts posts.
   *
   * @param before ranges and staff before
   * @param converted the posts to be converted by the code of their incumbent's nationality
   * @param postsRule the rule by which the base figure follows; {@link PostsRule#filling} leaves it
   *     as it is
   * @throws IllegalArgumentException if a code is no member's, a number is negative, the rule does
   *     not fit the base figure, or the policy gives no ranges at the base figure that there is
   *     then
   * @throws ArithmeticException if the staff of a member do not fit in an {@code int}
   */
  public static PostConversion of(
      RepresentationReport before, Map<String, Integer> converted, PostsRule postsRule) {
    converted.forEach(
        (code, posts) -> {
          before.of(code);
          checkArgument(
              posts >= 0,
              "converted posts of member '%s' must not be negative, but are %s",
              code,
              posts);
        });
    return new PostConversion(before, ImmutableMap.copyOf(converted), postsRule);
  }

  /** {@return ranges and staff before} */
  public RepresentationReport before() {
    return before;
  }

  /** {@return the posts converted, by member} */
  public Map<String, Integer> converted() {
    return converted;
  }

  /** {@return the rule by which the base figure follows} */
  public PostsRule postsRule() {
    return postsRule;
  }

  /** {@return ranges and staff after; each number in it explains itself} */
  public RepresentationReport after() {
    return after;
  }

  /** {@return the members whose status changes, in the order of the membership} */
  public List<StatusChange> changes() {
    return StatusChange.between(before, after);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PostConversion that
        && before.equals(that.before)
        && converted.equals(that.converted)
        && postsRule.equals(that.postsRule);
  }

  @Override
  public int hashCode() {
    return 31 * before.hashCode() + converted.hashCode();
  }

  /** {@return the posts converted and the rule} */
  @Override
  public String toString() {
    return "converted " + converted + "; " + postsRule;
  }
}
