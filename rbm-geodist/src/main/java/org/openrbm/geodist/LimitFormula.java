package org.openrbm.geodist;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.Medium;
import org.openrbm.core.text.NoJson;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PolicyElement;

/**
 * Derives limits from a midpoint by the rules of a {@link DesirableRangePolicy}: the flexibility,
 * the minima and the rounding of the limits.
 *
 * <p>Weights, base figure and blocks make the midpoint and do not matter here. The midpoint is in
 * the {@linkplain DesirableRangePolicy#unit unit} of the policy and is taken as it is: a policy
 * that rounds midpoints first needs one that is rounded.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@NoJson
public final class LimitFormula {

  private final DesirableRangePolicy policy;
  private final UnitSteps unit;
  private final Recorder recorder;

  private final Derivation flexibilityShare;
  private final Derivation minimumFlexibility;
  private final Derivation minimumUpperLimit;
  private final Derivation minimumPerMember;

  LimitFormula(DesirableRangePolicy policy, UnitSteps unit, Recorder recorder) {
    this.policy = policy;
    this.unit = unit;
    this.recorder = recorder;
    this.flexibilityShare =
        recorder.given(
            "flexibility share", "", policy.flexibilityShare(), clause(PolicyElement.FLEXIBILITY));
    this.minimumFlexibility =
        minimum("minimum flexibility", policy.minimumFlexibility(), PolicyElement.FLEXIBILITY);
    this.minimumUpperLimit =
        minimum(
            "minimum upper limit", policy.minimumUpperLimit(), PolicyElement.MINIMUM_UPPER_LIMIT);
    this.minimumPerMember =
        minimum("minimum per member", policy.minimumPerMember(), PolicyElement.MINIMUM_PER_MEMBER);
  }

  /** {@return the formula of a policy} */
  public static LimitFormula of(DesirableRangePolicy policy) {
    Recorder recorder = Recorder.off();
    return new LimitFormula(policy, new UnitSteps(policy, recorder), recorder);
  }

  private Derivation minimum(String quantity, Ratio posts, PolicyElement element) {
    String inPosts = unit.inPoints() ? quantity + " in posts" : quantity;
    return unit.inUnit(quantity, inPosts, recorder.given(inPosts, "posts", posts, clause(element)));
  }

  /**
   * {@return the limits around a midpoint in whole posts, or whole points, both included; empty if
   * rounding takes the lower limit above the upper one}
   */
  public Optional<Interval> limits(Ratio midpoint) {
    Steps steps = around(recorder.given("midpoint", policy.unit(), midpoint));
    return steps.leaveRange()
        ? Optional.of(Interval.ofClosed(steps.lower().value(), steps.upper().value()))
        : Optional.empty();
  }

  /** The limits of one midpoint before and after rounding. */
  record Steps(
      Derivation unroundedLower, Derivation lower, Derivation unroundedUpper, Derivation upper) {

    boolean leaveRange() {
      return lower.value().compareTo(upper.value()) <= 0;
    }
  }

  /** Derives the limits around a midpoint. */
  Steps around(Derivation midpoint) {
    Derivation flexibility = flexibility(midpoint);
    Derivation unroundedLower = unroundedLower(midpoint, flexibility);
    Derivation unroundedUpper = unroundedUpper(midpoint, flexibility);
    return new Steps(
        unroundedLower,
        unit.rounded("lower limit", unroundedLower, policy.lowerLimitRounding()),
        unroundedUpper,
        unit.rounded("upper limit", unroundedUpper, policy.upperLimitRounding()));
  }

  private Derivation flexibility(Derivation midpoint) {
    return recorder.derived(
        "flexibility",
        policy.unit(),
        midpoint.value().times(flexibilityShare.value()).max(minimumFlexibility.value()),
        "midpoint × flexibility share, and at least the minimum flexibility",
        clause(PolicyElement.FLEXIBILITY),
        midpoint,
        flexibilityShare,
        minimumFlexibility);
  }

  private Derivation unroundedLower(Derivation midpoint, Derivation flexibility) {
    return recorder.derived(
        "unrounded lower limit",
        policy.unit(),
        midpoint.value().minus(flexibility.value()).max(minimumPerMember.value()),
        "midpoint − flexibility, and at least the minimum per member",
        clause(PolicyElement.FLEXIBILITY),
        midpoint,
        flexibility,
        minimumPerMember);
  }

  private Derivation unroundedUpper(Derivation midpoint, Derivation flexibility) {
    return recorder.derived(
        "unrounded upper limit",
        policy.unit(),
        midpoint
            .value()
            .plus(flexibility.value())
            .max(minimumUpperLimit.value())
            .max(minimumPerMember.value()),
        "midpoint + flexibility, and at least the minimum upper limit and the minimum per"
            + " member",
        clause(PolicyElement.MINIMUM_UPPER_LIMIT),
        midpoint,
        flexibility,
        minimumUpperLimit,
        minimumPerMember);
  }

  private @Nullable Citation clause(PolicyElement element) {
    return policy.citations().get(element);
  }

  /** {@return whether {@code other} is the formula of an equal policy} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LimitFormula that && policy.equals(that.policy);
  }

  @Override
  public int hashCode() {
    return policy.hashCode();
  }

  /** {@return such as {@code "limits of UN 42/220 A"}} */
  @Override
  public String toString() {
    return Medium.PLAIN.line("limits of " + policy.id());
  }
}
