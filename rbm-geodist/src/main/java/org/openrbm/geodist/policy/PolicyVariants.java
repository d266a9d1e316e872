package org.openrbm.geodist.policy;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.openrbm.core.Citation;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

/**
 * The copies of a {@link DesirableRangePolicy} with another value. A value that changes loses its
 * source, which states the old one: no explanation cites a resolution for the caller's number.
 *
 * @since 0.1.0
 */
sealed interface PolicyVariants permits DesirableRangePolicy {

  private DesirableRangePolicy policy() {
    return (DesirableRangePolicy) this;
  }

  /** {@return this policy under another identifier} */
  default DesirableRangePolicy withId(String id) {
    return with(policy().id(), id, DesirableRangePolicy.Builder::id);
  }

  /** {@return this policy under another title} */
  default DesirableRangePolicy withTitle(LocalizedText title) {
    return with(policy().title(), title, DesirableRangePolicy.Builder::title);
  }

  /** {@return this policy of another organisation} */
  default DesirableRangePolicy withOrganization(String organization) {
    return with(
        policy().organization(),
        Optional.of(organization),
        DesirableRangePolicy.Builder::organization);
  }

  /** {@return this policy with another standing} */
  default DesirableRangePolicy withStanding(PolicyStanding standing) {
    return with(policy().standing(), Optional.of(standing), DesirableRangePolicy.Builder::standing);
  }

  /** {@return this policy in force from another day} */
  default DesirableRangePolicy withEffectiveFrom(LocalDate day) {
    return with(
        policy().effectiveFrom(), Optional.of(day), DesirableRangePolicy.Builder::effectiveFrom);
  }

  /** {@return this policy in force up to another day} */
  default DesirableRangePolicy withEffectiveTo(LocalDate day) {
    return with(
        policy().effectiveTo(), Optional.of(day), DesirableRangePolicy.Builder::effectiveTo);
  }

  /** {@return this policy with that base figure, which has its own source} */
  default DesirableRangePolicy withBaseFigure(BaseFigure figure) {
    return with(
        policy().baseFigure(), Optional.of(figure), DesirableRangePolicy.Builder::baseFigure);
  }

  /**
   * Returns this policy with a base figure of the caller's own.
   *
   * @throws IllegalArgumentException if {@code posts} is not between 1 and {@link
   *     DesirableRangePolicy#MAX_POSTS}
   */
  default DesirableRangePolicy withBaseFigure(long posts) {
    return withBaseFigure(BaseFigure.of(posts));
  }

  /**
   * Returns this policy with other weights of the three factors; they must sum to 1, so one of them
   * cannot be changed alone.
   *
   * @throws IllegalArgumentException if a weight is not between 0 and 1, or they do not sum to 1
   */
  default DesirableRangePolicy withWeights(Ratio membership, Ratio population, Ratio contribution) {
    Map<PolicyElement, Citation> sources = sources();
    if (!membership.equals(policy().membershipWeight())) {
      sources.remove(PolicyElement.MEMBERSHIP_FACTOR);
    }
    if (!population.equals(policy().populationWeight())) {
      sources.remove(PolicyElement.POPULATION_FACTOR);
    }
    if (!contribution.equals(policy().contributionWeight())) {
      sources.remove(PolicyElement.CONTRIBUTION_FACTOR);
    }
    return DesirableRangePolicy.builder()
        .from(policy())
        .membershipWeight(membership)
        .populationWeight(population)
        .contributionWeight(contribution)
        .citations(sources)
        .build();
  }

  /** {@return this policy with these blocks in place of those it has} */
  default DesirableRangePolicy withBlocks(PostBlock... blocks) {
    return withBlocks(List.of(blocks));
  }

  /** {@return this policy with these blocks in place of those it has} */
  default DesirableRangePolicy withBlocks(List<PostBlock> blocks) {
    return with(
        policy().blocks(),
        List.copyOf(blocks),
        DesirableRangePolicy.Builder::blocks,
        PolicyElement.MEMBERSHIP_FACTOR,
        PolicyElement.POPULATION_FACTOR,
        PolicyElement.CONTRIBUTION_FACTOR);
  }

  /**
   * Returns this policy with another flexibility.
   *
   * @throws IllegalArgumentException if {@code share} is not between 0 and 1
   */
  default DesirableRangePolicy withFlexibilityShare(Ratio share) {
    return with(
        policy().flexibilityShare(),
        share,
        DesirableRangePolicy.Builder::flexibilityShare,
        PolicyElement.FLEXIBILITY);
  }

  /**
   * Returns this policy with another least flexibility.
   *
   * @throws IllegalArgumentException if {@code posts} is negative or too large
   */
  default DesirableRangePolicy withMinimumFlexibility(Ratio posts) {
    return with(
        policy().minimumFlexibility(),
        posts,
        DesirableRangePolicy.Builder::minimumFlexibility,
        PolicyElement.FLEXIBILITY);
  }

  /**
   * Returns this policy with another lowest upper limit.
   *
   * @throws IllegalArgumentException if {@code posts} is negative or too large
   */
  default DesirableRangePolicy withMinimumUpperLimit(Ratio posts) {
    return with(
        policy().minimumUpperLimit(),
        posts,
        DesirableRangePolicy.Builder::minimumUpperLimit,
        PolicyElement.MINIMUM_UPPER_LIMIT);
  }

  /**
   * Returns this policy with another lowest lower limit.
   *
   * @throws IllegalArgumentException if {@code posts} is negative or too large
   */
  default DesirableRangePolicy withMinimumPerMember(Ratio posts) {
    return with(
        policy().minimumPerMember(),
        posts,
        DesirableRangePolicy.Builder::minimumPerMember,
        PolicyElement.MINIMUM_PER_MEMBER);
  }

  /**
   * Returns this policy in points, so many a post.
   *
   * @throws IllegalArgumentException if {@code points} is not above 0
   */
  default DesirableRangePolicy withPointsPerPost(Ratio points) {
    return with(
        policy().pointsPerPost(), Optional.of(points), DesirableRangePolicy.Builder::pointsPerPost);
  }

  /** {@return this policy with midpoints rounded first} */
  default DesirableRangePolicy withMidpointRounding(RoundingMode mode) {
    return withMidpointRounding(Optional.of(mode));
  }

  /** {@return this policy with midpoints rounded first, or not rounded if {@code mode} is empty} */
  default DesirableRangePolicy withMidpointRounding(Optional<RoundingMode> mode) {
    return with(
        policy().midpointRounding(),
        mode,
        DesirableRangePolicy.Builder::midpointRounding,
        PolicyElement.ROUNDING);
  }

  /** {@return this policy with lower limits rounded in that mode} */
  default DesirableRangePolicy withLowerLimitRounding(RoundingMode mode) {
    return with(
        policy().lowerLimitRounding(),
        mode,
        DesirableRangePolicy.Builder::lowerLimitRounding,
        PolicyElement.ROUNDING);
  }

  /** {@return this policy with upper limits rounded in that mode} */
  default DesirableRangePolicy withUpperLimitRounding(RoundingMode mode) {
    return with(
        policy().upperLimitRounding(),
        mode,
        DesirableRangePolicy.Builder::upperLimitRounding,
        PolicyElement.ROUNDING);
  }

  /** {@return this policy with both limits rounded in that mode} */
  default DesirableRangePolicy withLimitRounding(RoundingMode mode) {
    return withLowerLimitRounding(mode).withUpperLimitRounding(mode);
  }

  /** {@return this policy with another treatment of rates that do not sum to 100} */
  default DesirableRangePolicy withRateTreatment(RateTreatment treatment) {
    return with(policy().rateTreatment(), treatment, DesirableRangePolicy.Builder::rateTreatment);
  }

  /** {@return this policy with these sources in place of those it has} */
  default DesirableRangePolicy withCitations(Map<PolicyElement, ? extends Citation> citations) {
    return DesirableRangePolicy.builder().from(policy()).citations(citations).build();
  }

  private Map<PolicyElement, Citation> sources() {
    Map<PolicyElement, Citation> sources = new EnumMap<>(PolicyElement.class);
    sources.putAll(policy().citations());
    return sources;
  }

  private <V> DesirableRangePolicy with(
      V before, V after, BiConsumer<DesirableRangePolicy.Builder, V> set, PolicyElement... stated) {
    if (before.equals(after)) {
      return policy();
    }
    DesirableRangePolicy.Builder copy = DesirableRangePolicy.builder().from(policy());
    set.accept(copy, after);
    Map<PolicyElement, Citation> sources = sources();
    sources.keySet().removeAll(List.of(stated));
    return copy.citations(sources).build();
  }
}
