package org.openrbm.geodist.policy;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.math.RoundingMode;
import java.util.Optional;
import org.openrbm.core.Ratio;

/** The rules that every {@link DesirableRangePolicy} keeps. */
final class PolicyCheck {

  private final DesirableRangePolicy policy;

  private PolicyCheck(DesirableRangePolicy policy) {
    this.policy = policy;
  }

  static void check(DesirableRangePolicy policy) {
    checkArgument(!policy.id().isBlank(), "policy id must not be blank");
    PolicyCheck check = new PolicyCheck(policy);
    check.weights();
    check.share("flexibility share", policy.flexibilityShare());
    check.posts("minimum flexibility", policy.minimumFlexibility());
    check.posts("minimum upper limit", policy.minimumUpperLimit());
    check.posts("minimum per member", policy.minimumPerMember());
    check.rounding("midpoint", policy.midpointRounding());
    check.rounding("lower limit", Optional.of(policy.lowerLimitRounding()));
    check.rounding("upper limit", Optional.of(policy.upperLimitRounding()));
    check.points();
    check.period();
    check.variant();
    checkArgument(
        policy.organization().isEmpty() || !policy.organization().get().isBlank(),
        "organization of policy '%s' must not be blank",
        policy.id());
  }

  private void variant() {
    checkArgument(
        policy.variantOf().isPresent()
            == policy.standing().equals(Optional.of(PolicyStanding.VARIANT)),
        "policy '%s' must have the standing VARIANT if it is a variant of another policy, and only"
            + " then, but has %s and is a variant of %s",
        policy.id(),
        policy.standing().map(PolicyStanding::name).orElse("no standing"),
        policy.variantOf().map(id -> "'" + id + "'").orElse("none"));
    checkArgument(
        policy.variantOf().isPresent() || policy.originalValues().isEmpty(),
        "policy '%s' is no variant, so it has no original values",
        policy.id());
    policy
        .originalValues()
        .keySet()
        .forEach(
            name ->
                checkArgument(
                    PolicyParameter.of(name).isPresent(),
                    "policy '%s' has no parameter '%s' whose original value could be stated",
                    policy.id(),
                    name));
  }

  private void weights() {
    share("membership weight", policy.membershipWeight());
    share("population weight", policy.populationWeight());
    share("contribution weight", policy.contributionWeight());
    Ratio sum =
        policy.membershipWeight().plus(policy.populationWeight()).plus(policy.contributionWeight());
    checkArgument(
        sum.equals(Ratio.ONE),
        "weights of policy '%s' must sum to 1, but %s + %s + %s = %s",
        policy.id(),
        policy.membershipWeight(),
        policy.populationWeight(),
        policy.contributionWeight(),
        sum);
  }

  private void share(String name, Ratio value) {
    checkArgument(
        value.signum() >= 0 && value.compareTo(Ratio.ONE) <= 0,
        "%s of policy '%s' must be between 0 and 1, but is %s",
        name,
        policy.id(),
        value);
  }

  private void posts(String name, Ratio value) {
    checkArgument(
        value.signum() >= 0 && value.compareTo(most()) <= 0,
        "%s of policy '%s' must be between 0 and %s posts, but is %s",
        name,
        policy.id(),
        DesirableRangePolicy.MAX_POSTS,
        value);
  }

  private void rounding(String what, Optional<RoundingMode> mode) {
    checkArgument(
        mode.isEmpty() || mode.get() != RoundingMode.UNNECESSARY,
        "rounding of the %s in policy '%s' must be a mode that rounds, not UNNECESSARY",
        what,
        policy.id());
  }

  /** Checks that the points per post do not lead beyond what a limit can hold. */
  private void points() {
    if (policy.pointsPerPost().isEmpty()) {
      return;
    }
    Ratio points = policy.pointsPerPost().get();
    checkArgument(
        points.signum() > 0,
        "points per post of policy '%s' must be above 0, but are %s",
        policy.id(),
        points);
    Ratio largest =
        policy
            .baseFigure()
            .map(BaseFigure::posts)
            .orElse(Ratio.ONE)
            .max(policy.minimumFlexibility())
            .max(policy.minimumUpperLimit())
            .max(policy.minimumPerMember());
    checkArgument(
        points.times(largest).compareTo(most()) <= 0,
        "points per post of policy '%s' must not make its %s posts more than %s points, but are"
            + " %s",
        policy.id(),
        largest,
        DesirableRangePolicy.MAX_POSTS,
        points);
  }

  private void period() {
    checkArgument(
        policy.effectiveFrom().isEmpty()
            || policy.effectiveTo().isEmpty()
            || !policy.effectiveTo().get().isBefore(policy.effectiveFrom().get()),
        "policy '%s' must not end before it takes effect",
        policy.id());
  }

  private static Ratio most() {
    return Ratio.of(DesirableRangePolicy.MAX_POSTS);
  }
}
