package org.openrbm.geodist;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PolicyElement;
import org.openrbm.geodist.policy.RangeFactor;
import org.openrbm.geodist.policy.RateTreatment;

/**
 * The formula of {@link DesirableRangePolicy} over one membership, written once for numbers and for
 * explanations.
 *
 * <p>What all members share (the equal part, the posts per person and per point of the scale) is
 * computed once; a member then costs two multiplications, three sums, the flexibility and two
 * roundings.
 */
final class RangeFormula {

  private static final String POSTS = "posts";

  private final DesirableRangePolicy policy;
  private final Membership membership;
  private final Recorder recorder;

  private final Derivation membershipFactor;
  private final Derivation populationPosts;
  private final Derivation totalPopulation;
  private final Ratio postsPerPerson;
  private final Derivation contributionPosts;
  private final Derivation wholeScale;
  private final Ratio postsPerPoint;
  private final UnitSteps unit;
  private final LimitFormula limitFormula;

  /**
   * Prepares what all members share.
   *
   * @throws IllegalArgumentException if the policy has no base figure, its blocks take more than
   *     that, or a factor with posts has nothing to follow because all populations, or all rates
   *     that it renormalises, are zero
   */
  RangeFormula(DesirableRangePolicy policy, Membership membership, Recorder recorder) {
    this.policy = policy;
    this.membership = membership;
    this.recorder = recorder;

    BaseFigure base =
        policy
            .baseFigure()
            .orElseThrow(
                () ->
                    illegalArgument(
                        "policy '%s' has no base figure; supply one with withBaseFigure"
                            .formatted(policy.id())));
    Derivation baseFigure =
        recorder.given("base figure", POSTS, base.posts(), base.source().orElse(null));
    Derivation members =
        recorder.given(
            "members", "", Ratio.of(membership.members().size()), source(membership.rateSource()));

    FactorPosts factors = new FactorPosts(policy, baseFigure, members, recorder);
    Derivation membershipPosts = factors.of(RangeFactor.MEMBERSHIP, policy.membershipWeight());
    this.membershipFactor =
        recorder.derived(
            "membership factor",
            POSTS,
            membershipPosts.value().dividedBy(members.value()),
            "membership posts ÷ members",
            clause(PolicyElement.MEMBERSHIP_FACTOR),
            membershipPosts,
            members);

    this.populationPosts = factors.of(RangeFactor.POPULATION, policy.populationWeight());
    this.totalPopulation =
        recorder.given(
            "population of all members",
            "persons",
            Ratio.of(membership.totalPopulation()),
            source(membership.populationSource()));
    this.postsPerPerson = perUnit("population", "populations", populationPosts, totalPopulation);

    this.contributionPosts = factors.of(RangeFactor.CONTRIBUTION, policy.contributionWeight());
    this.wholeScale = wholeScale();
    this.postsPerPoint = perUnit("contribution", "assessment rates", contributionPosts, wholeScale);

    this.unit = new UnitSteps(policy, recorder);
    this.limitFormula = new LimitFormula(policy, unit, recorder);
  }

  private Derivation wholeScale() {
    return switch (policy.rateTreatment()) {
      case AS_PUBLISHED ->
          recorder.given("whole scale", "per cent", Ratio.HUNDRED, source(membership.rateSource()));
      case RENORMALISED ->
          recorder.given(
              "sum of all rates",
              "per cent",
              membership.totalRatePercent(),
              source(membership.rateSource()));
    };
  }

  private Ratio perUnit(String factor, String what, Derivation posts, Derivation whole) {
    if (posts.value().signum() == 0) {
      return Ratio.ZERO;
    }
    checkArgument(
        whole.value().signum() > 0,
        "%s factor of policy '%s' has nothing to follow: all %s of '%s' are 0",
        factor,
        policy.id(),
        what,
        membership.label());
    return posts.value().dividedBy(whole.value());
  }

  private @Nullable Citation clause(PolicyElement element) {
    return policy.citations().get(element);
  }

  private static @Nullable Citation source(Optional<Citation> citation) {
    return citation.orElse(null);
  }

  /** The three numbers of one member. */
  record Limits(Derivation lower, Derivation midpoint, Derivation upper) {

    Derivation of(RangePoint point) {
      return switch (point) {
        case LOWER -> lower;
        case MIDPOINT -> midpoint;
        case UPPER -> upper;
      };
    }
  }

  /** Derives the range of one member. */
  Limits limits(Member member) {
    Derivation midpoint = midpoint(member);
    LimitFormula.Steps steps = limitFormula.around(midpoint);
    checkArgument(
        steps.leaveRange(),
        "rounding of policy '%s' leaves member '%s' no range: %s rounds to %s, %s to %s",
        policy.id(),
        member.code(),
        steps.unroundedLower().value(),
        steps.lower().value(),
        steps.unroundedUpper().value(),
        steps.upper().value());
    return new Limits(steps.lower(), midpoint, steps.upper());
  }

  private Derivation midpoint(Member member) {
    Optional<RoundingMode> rounding = policy.midpointRounding();
    String unrounded = rounding.isPresent() ? "unrounded midpoint" : "midpoint";
    String quantity = unit.inPoints() ? "midpoint in posts" : unrounded;
    Derivation population =
        recorder.given(
            "population",
            "persons",
            Ratio.of(member.population()),
            source(member.populationSource().or(membership::populationSource)));
    Derivation populationFactor =
        recorder.derived(
            "population factor",
            POSTS,
            postsPerPerson.times(population.value()),
            "population posts × population ÷ population of all members",
            clause(PolicyElement.POPULATION_FACTOR),
            populationPosts,
            population,
            totalPopulation);
    Derivation rate =
        recorder.given(
            "assessment rate", "per cent", member.ratePercent(), source(membership.rateSource()));
    Derivation contributionFactor =
        recorder.derived(
            "contribution factor",
            POSTS,
            postsPerPoint.times(rate.value()),
            policy.rateTreatment() == RateTreatment.AS_PUBLISHED
                ? "contribution posts × assessment rate ÷ whole scale"
                : "contribution posts × assessment rate ÷ sum of all rates",
            clause(PolicyElement.CONTRIBUTION_FACTOR),
            contributionPosts,
            rate,
            wholeScale);
    Derivation sum =
        recorder.derived(
            quantity,
            POSTS,
            membershipFactor
                .value()
                .plus(populationFactor.value())
                .plus(contributionFactor.value()),
            "membership factor + population factor + contribution factor",
            membershipFactor,
            populationFactor,
            contributionFactor);
    Derivation midpoint = unit.inUnit(unrounded, quantity, sum);
    return rounding.isPresent() ? unit.rounded("midpoint", midpoint, rounding.get()) : midpoint;
  }
}
