package org.openrbm.geodist;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.json.ExplicitJsonProperties;
import org.openrbm.core.text.Medium;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * The number of posts that one member should hold: from a lower to an upper limit in whole posts,
 * around an exact midpoint. Where the policy is weighted by grade, posts are points throughout;
 * where it rounds midpoints first, the midpoint is the rounded one.
 *
 * <p>A range is made by a {@link DesirableRangeCalculator} and belongs to a {@link
 * DesirableRangeTable}. Each of its three numbers is also a {@link #figure}, which explains itself
 * by the calculation that made it, run again with its steps recorded.
 *
 * @since 0.1.0
 */
@ExplicitJsonProperties
@JsonPropertyOrder({"code", "lower", "midpoint", "upper"})
public final class DesirableRange {

  private final DesirableRangePolicy policy;
  private final Membership membership;
  private final Member member;
  private final int lower;
  private final Ratio midpoint;
  private final int upper;

  DesirableRange(
      DesirableRangePolicy policy,
      Membership membership,
      Member member,
      RangeFormula.Limits limits) {
    this.policy = policy;
    this.membership = membership;
    this.member = member;
    this.lower = whole(limits.lower().value());
    this.midpoint = limits.midpoint().value();
    this.upper = whole(limits.upper().value());
  }

  private static int whole(Ratio rounded) {
    return rounded.numerator().intValueExact(); // fits: parameters are at most MAX_POSTS
  }

  /** {@return the member} */
  public Member member() {
    return member;
  }

  /** {@return the code of the member} */
  @JsonProperty
  public String code() {
    return member.code();
  }

  /** {@return the lower limit in whole posts; it belongs to the range} */
  @JsonProperty
  public int lower() {
    return lower;
  }

  /** {@return the exact midpoint in posts} */
  @JsonProperty
  public Ratio midpoint() {
    return midpoint;
  }

  /** {@return the upper limit in whole posts; it belongs to the range} */
  @JsonProperty
  public int upper() {
    return upper;
  }

  /** {@return the range as an interval, both limits included} */
  public Interval limits() {
    return Interval.ofClosed(Ratio.of(lower), Ratio.of(upper));
  }

  /**
   * Holds the staff of the member against its range.
   *
   * @throws IllegalArgumentException if {@code staff} is negative, or the range in points
   */
  public Representation assess(int staff) {
    checkArgument(staff >= 0, "staff of '%s' must not be negative, but is %s", code(), staff);
    checkArgument(
        policy.pointsPerPost().isEmpty(),
        "range of '%s' is in points and cannot be held against a number of staff",
        code());
    return new Representation(this, staff);
  }

  /**
   * Returns the range as per cent of a denominator, which is stated because it need not be the base
   * figure.
   *
   * @throws IllegalArgumentException if the range is in points
   */
  public RangeInPercent percentOf(PostsDenominator denominator) {
    checkArgument(
        policy.pointsPerPost().isEmpty(),
        "range of '%s' is in points, so it has no percentage of %s",
        code(),
        denominator);
    return new RangeInPercent(this, denominator);
  }

  /**
   * {@return one of the three numbers with its explanation: {@code
   * range.figure(RangePoint.LOWER).explanation().render()}}
   */
  public Figure figure(RangePoint point) {
    return Figure.calculated(recorder -> Figure.of(derivation(recorder).of(point)));
  }

  DesirableRangePolicy policy() {
    return policy;
  }

  /** The three numbers for use in a further calculation, derived again if that is recorded. */
  RangeFormula.Limits derivation(Recorder recorder) {
    return recorder.recording()
        ? new RangeFormula(policy, membership, recorder).limits(member)
        : new RangeFormula.Limits(
            recorder.given("lower limit", policy.unit(), Ratio.of(lower)),
            recorder.given("midpoint", policy.unit(), midpoint),
            recorder.given("upper limit", policy.unit(), Ratio.of(upper)));
  }

  /** {@return whether {@code other} is the range of an equal member with the same three numbers} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DesirableRange that
        && member.equals(that.member)
        && lower == that.lower
        && midpoint.equals(that.midpoint)
        && upper == that.upper;
  }

  @Override
  public int hashCode() {
    return Objects.hash(member, lower, midpoint, upper);
  }

  /** {@return such as {@code "JPN 186–252"}} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(code() + " " + lower + "–" + upper);
  }
}
