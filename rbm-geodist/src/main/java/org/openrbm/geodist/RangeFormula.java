package org.openrbm.geodist;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

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

  /**
   * Prepares what all members share.
   *
   * @throws IllegalArgumentException if the policy has no base figure, or a factor with weight has
   *     nothing to follow because all populations, or all rates that it renormalises, are zero
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
                    new IllegalArgumentException(
                        "policy '%s' has no base figure; supply one with withBaseFigure"
                            .formatted(policy.id())));
    Derivation baseFigure =
        recorder.given("base figure", POSTS, base.posts(), base.source().orElse(null));
    Derivation members =
        recorder.given(
            "members", "", Ratio.of(membership.members().size()), source(membership.rateSource()));

    Derivation membershipPosts =
        factorPosts(
            "membership", policy.membershipWeight(), baseFigure, PolicyElement.MEMBERSHIP_FACTOR);
    this.membershipFactor =
        recorder.derived(
            "membership factor",
            POSTS,
            membershipPosts.value().dividedBy(members.value()),
            "membership posts ÷ members",
            clause(PolicyElement.MEMBERSHIP_FACTOR),
            membershipPosts,
            members);

    this.populationPosts =
        factorPosts(
            "population", policy.populationWeight(), baseFigure, PolicyElement.POPULATION_FACTOR);
    this.totalPopulation =
        recorder.given(
            "population of all members",
            "persons",
            Ratio.of(membership.totalPopulation()),
            source(membership.populationSource()));
    this.postsPerPerson = perUnit("population", "populations", populationPosts, totalPopulation);

    this.contributionPosts =
        factorPosts(
            "contribution",
            policy.contributionWeight(),
            baseFigure,
            PolicyElement.CONTRIBUTION_FACTOR);
    this.wholeScale = wholeScale();
    this.postsPerPoint = perUnit("contribution", "assessment rates", contributionPosts, wholeScale);

    Citation flexibility = clause(PolicyElement.FLEXIBILITY);
    this.flexibilityShare =
        recorder.given("flexibility share", "", policy.flexibilityShare(), flexibility);
    this.minimumFlexibility =
        recorder.given("minimum flexibility", POSTS, policy.minimumFlexibility(), flexibility);
    this.minimumUpperLimit =
        recorder.given(
            "minimum upper limit",
            POSTS,
            policy.minimumUpperLimit(),
            clause(PolicyElement.MINIMUM_UPPER_LIMIT));
    this.minimumPerMember =
        recorder.given(
            "minimum per member",
            POSTS,
            policy.minimumPerMember(),
            clause(PolicyElement.MINIMUM_PER_MEMBER));
  }

  private Derivation factorPosts(
      String factor, Ratio weight, Derivation baseFigure, PolicyElement element) {
    Derivation weighted = recorder.given(factor + " weight", "", weight, clause(element));
    return recorder.derived(
        factor + " posts",
        POSTS,
        baseFigure.value().times(weight),
        "base figure × " + factor + " weight",
        clause(element),
        baseFigure,
        weighted);
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
            POSTS,
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
            POSTS,
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
    return recorder.derived(
        "midpoint",
        POSTS,
        membershipFactor.value().plus(populationFactor.value()).plus(contributionFactor.value()),
        "membership factor + population factor + contribution factor",
        null,
        membershipFactor,
        populationFactor,
        contributionFactor);
  }

  private Derivation flexibility(Derivation midpoint) {
    return recorder.derived(
        "flexibility",
        POSTS,
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
        POSTS,
        Ratio.of(unrounded.value().round(mode)),
        "unrounded " + limit + " to whole posts, " + inWords(mode),
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
