package org.openrbm.geodist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.json.ExplicitJsonProperties;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * The appointments that a member lacks and the separations that it can bear.
 *
 * <p>With n staff and limits L and U, each as the {@link PostsRule} makes it after so many posts:
 *
 * <pre>
 * appointments to range      least k ≥ 0 with n + k ≥ L(k)
 * appointments to midpoint   least k ≥ 0 with n + k ≥ midpoint(k)
 * separations bearable       one less than the least j ≥ 1 with n − j &lt; L(−j)
 * separations to range       least j ≥ 0 with n − j ≤ U(−j)
 * room to upper limit        one less than the least k ≥ 1 with n + k &gt; U(k)
 * </pre>
 *
 * <p>L is the fewest staff within range: the lower limit, but at least 1 where the upper limit is
 * not 0, because a member without staff is unrepresented. The staff of all other members stay as
 * they are. Where n is outside the range on the other side, a number is 0.
 *
 * <p>Since limits never fall while the base figure rises, each least number is the least fixed
 * point of a monotone function and is found by iterating it from 0 (Knaster and Tarski). No smaller
 * number will do. That holds even where the base figure moves in steps, so that some greater number
 * would not do.
 *
 * <p>A number is empty where the search ends without finding it; it is never cut off, and its
 * {@link #figure} has the reason. There are three such cases:
 *
 * <ul>
 *   <li>There is none up to {@link #MAX_SEARCHED}. A greater number is found as well, unless the
 *       range moves by almost a post with every post.
 *   <li>The posts would be more than {@link DesirableRangePolicy#MAX_POSTS}, in points if the
 *       policy is in points.
 *   <li>The policy has blocks, and separations take the base figure below what the blocks need.
 *       {@link #separationsWithRanges} says after how many there are still ranges. Separations
 *       after which there is no range are not borne.
 * </ul>
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@ExplicitJsonProperties
@JsonPropertyOrder({
  "code",
  "staff",
  "appointmentsToRange",
  "appointmentsToMidpoint",
  "separationsBearable",
  "separationsToRange",
  "roomToUpperLimit",
  "separationsWithRanges"
})
public final class StaffMargin {

  /** The number up to which every search is complete. */
  public static final int MAX_SEARCHED = 100_000;

  private final MarginRule rule;
  private final Representation representation;
  private final ImmutableMap<MarginFigure, Integer> numbers;

  StaffMargin(Representation representation, RangesByBase ranges, PostsRule postsRule) {
    this.representation = representation;
    this.rule = new MarginRule(representation, ranges, postsRule);
    EnumMap<MarginFigure, Integer> found = new EnumMap<>(MarginFigure.class);
    for (MarginFigure figure : MarginFigure.values()) {
      Integer number = rule.number(figure);
      if (number != null) {
        found.put(figure, number);
      }
    }
    this.numbers = Maps.immutableEnumMap(found);
  }

  /** {@return the code of the member} */
  @JsonProperty
  public String code() {
    return representation.code();
  }

  /** {@return the staff of the member now} */
  @JsonProperty
  public int staff() {
    return representation.staff();
  }

  /** {@return the member's staff, range and status now} */
  public Representation representation() {
    return representation;
  }

  /**
   * {@return the fewest appointments after which the member is not below its range; empty if the
   * search ends without one, because the range moves away}
   */
  @JsonProperty
  public Optional<Integer> appointmentsToRange() {
    return number(MarginFigure.APPOINTMENTS_TO_RANGE);
  }

  /**
   * {@return the fewest appointments to reach the midpoint; empty if the search ends without one,
   * because the midpoint moves away}
   */
  @JsonProperty
  public Optional<Integer> appointmentsToMidpoint() {
    return number(MarginFigure.APPOINTMENTS_TO_MIDPOINT);
  }

  /**
   * {@return the most separations after each of which the member still has a range and is not below
   * it; empty if there are {@link #MAX_SEARCHED} or more, because the range moves along}
   */
  @JsonProperty
  public Optional<Integer> separationsBearable() {
    return number(MarginFigure.SEPARATIONS_BEARABLE);
  }

  /**
   * {@return the fewest separations after which the member has a range and is not above it; empty
   * if the search ends without one, because the range moves along or the ranges end before}
   */
  @JsonProperty
  public Optional<Integer> separationsToRange() {
    return number(MarginFigure.SEPARATIONS_TO_RANGE);
  }

  /**
   * {@return the most appointments after each of which the member is still not above its range;
   * empty if there are {@link #MAX_SEARCHED} or more, because the range moves along}
   */
  @JsonProperty
  public Optional<Integer> roomToUpperLimit() {
    return number(MarginFigure.ROOM_TO_UPPER_LIMIT);
  }

  /**
   * {@return the separations after which the policy still gives ranges, where one more takes the
   * base figure below what its blocks need; empty if no number does} It is the same for all
   * members.
   */
  @JsonProperty
  public Optional<Long> separationsWithRanges() {
    return rule.separationsWithRanges();
  }

  /**
   * Returns one of the five numbers with its explanation, or with the reason why there is none:
   * {@code margin.figure(MarginFigure.APPOINTMENTS_TO_RANGE).explanation().render()}. The
   * explanation shows the limit that is reached, and where posts move it, the limit with one post
   * less and with one more.
   *
   * @see NoMargin
   */
  public Figure figure(MarginFigure figure) {
    return rule.figure(figure, numbers.get(figure));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StaffMargin that
        && representation.equals(that.representation)
        && numbers.equals(that.numbers)
        && separationsWithRanges().equals(that.separationsWithRanges());
  }

  @Override
  public int hashCode() {
    return Objects.hash(representation, numbers);
  }

  /** {@return such as {@code "JPN: +98 to range, +131 to midpoint, bears 0, room 164"}} */
  @Override
  public String toString() {
    return code()
        + ": +"
        + shown(MarginFigure.APPOINTMENTS_TO_RANGE)
        + " to range, +"
        + shown(MarginFigure.APPOINTMENTS_TO_MIDPOINT)
        + " to midpoint, bears "
        + shown(MarginFigure.SEPARATIONS_BEARABLE)
        + ", room "
        + shown(MarginFigure.ROOM_TO_UPPER_LIMIT)
        + separationsWithRanges().map(most -> ", ranges up to −" + most).orElse("");
  }

  private String shown(MarginFigure figure) {
    return number(figure).map(Object::toString).orElse("none");
  }

  private Optional<Integer> number(MarginFigure figure) {
    return Optional.ofNullable(numbers.get(figure));
  }
}
