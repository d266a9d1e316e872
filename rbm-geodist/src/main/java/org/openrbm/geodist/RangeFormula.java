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
  private final Derivation flexibilityShare;
  private final Derivation minimumFlexibility;
  private final Derivation minimumUpperLimit;
  private final Derivation minimumPerMember;
  private final @Nullable Derivation pointsPerPost;

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

    Citation flexibility = clause(PolicyElement.FLEXIBILITY);
    this.flexibilityShare =
        recorder.given("flexibility share", "", policy.flexibilityShare(), flexibility);
    this.pointsPerPost =
        policy
            .pointsPerPost()
            .map(points -> recorder.given("average points per post", "points", points))
            .orElse(null);
    this.minimumFlexibility =
        minimum("minimum flexibility", policy.minimumFlexibility(), PolicyElement.FLEXIBILITY);
    this.minimumUpperLimit =
        minimum(
            "minimum upper limit", policy.minimumUpperLimit(), PolicyElement.MINIMUM_UPPER_LIMIT);
    this.minimumPerMember =
        minimum("minimum per member", policy.minimumPerMember(), PolicyElement.MINIMUM_PER_MEMBER);
  }

  private Derivation minimum(String quantity, Ratio posts, PolicyElement element) {
    if (pointsPerPost == null) {
      return recorder.given(quantity, POSTS, posts, clause(element));
    }
    Derivation inPosts = recorder.given(quantity + " in posts", POSTS, posts, clause(element));
    return inPoints(quantity, quantity + " in posts", inPosts, pointsPerPost);
  }

  private Derivation inPoints(String quantity, String from, Derivation posts, Derivation perPost) {
    return recorder.derived(
        quantity,
        policy.unit(),
        posts.value().times(perPost.value()),
        from + " × average points per post",
        posts,
        perPost);
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
  record Limits(Derivation lower, Derivation midpoint, Derivation upper) {}

  /** Derives the range of one member. */
  Limits limits(Member member) {
    Derivation midpoint = midpoint(member);
    Derivation flexibility = flexibility(midpoint);
    Ratio below = midpoint.value().minus(flexibility.value());
    Derivation unroundedLower =
        recorder.derived(
            "unrounded lower limit",
            policy.unit(),
            below.max(minimumPerMember.value()),
            "midpoint − flexibility, and at least the minimum per member",
            clause(PolicyElement.FLEXIBILITY),
            midpoint,
            flexibility,
            minimumPerMember);
    Derivation lower = rounded("lower limit", unroundedLower, policy.lowerLimitRounding());
    Ratio above = midpoint.value().plus(flexibility.value());
    Derivation unroundedUpper =
        recorder.derived(
            "unrounded upper limit",
            policy.unit(),
            above.max(minimumUpperLimit.value()).max(minimumPerMember.value()),
            "midpoint + flexibility, and at least the minimum upper limit and the minimum per"
                + " member",
            clause(PolicyElement.MINIMUM_UPPER_LIMIT),
            midpoint,
            flexibility,
            minimumUpperLimit,
            minimumPerMember);
    Derivation upper = rounded("upper limit", unroundedUpper, policy.upperLimitRounding());
    checkArgument(
        lower.value().compareTo(upper.value()) <= 0,
        "rounding of policy '%s' leaves member '%s' no range: %s rounds to %s, %s to %s",
        policy.id(),
        member.code(),
        unroundedLower.value(),
        lower.value(),
        unroundedUpper.value(),
        upper.value());
    return new Limits(lower, midpoint, upper);
  }

  private Derivation midpoint(Member member) {
    Optional<RoundingMode> rounding = policy.midpointRounding();
    String quantity =
        pointsPerPost != null
            ? "midpoint in posts"
            : rounding.isPresent() ? "unrounded midpoint" : "midpoint";
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
    if (pointsPerPost != null) {
      String inPoints = rounding.isPresent() ? "unrounded midpoint" : "midpoint";
      sum = inPoints(inPoints, quantity, sum, pointsPerPost);
    }
    return rounding.isPresent() ? rounded("midpoint", sum, rounding.get()) : sum;
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

  private Derivation rounded(String limit, Derivation unrounded, RoundingMode mode) {
    return recorder.derived(
        limit,
        policy.unit(),
        Ratio.of(unrounded.value().round(mode)),
        "unrounded " + limit + " to whole " + policy.unit() + ", " + inWords(mode),
        clause(PolicyElement.ROUNDING),
        unrounded);
  }

  private static String inWords(RoundingMode mode) {
    return switch (mode) {
      case HALF_UP -> "nearest, halves up";
      case HALF_EVEN -> "nearest, halves to even";
      case HALF_DOWN -> "nearest, halves down";
      case UP, CEILING -> "up";
      case DOWN, FLOOR -> "down";
      case UNNECESSARY -> "exactly";
    };
  }
}
