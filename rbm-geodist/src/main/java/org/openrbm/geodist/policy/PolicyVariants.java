package org.openrbm.geodist.policy;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.openrbm.core.Citation;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

/**
 * The copies of a {@link DesirableRangePolicy} with another value. A value that changes loses its
 * source, which states the old one: no explanation cites a resolution for the caller's number.
 *
 * <p>A policy of an organisation with another parameter is a variant. Its {@linkplain
 * DesirableRangePolicy#id identifier} and title say so, its standing is {@link
 * PolicyStanding#VARIANT}, it has no source for an adoption and no days in force, and it keeps the
 * {@linkplain DesirableRangePolicy#originalValues original values} of what was changed. A base
 * figure is no such parameter: every year has its own.
 *
 * @since 0.1.0
 */
public sealed interface PolicyVariants permits DesirableRangePolicy {

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

  /**
   * {@return this policy with another standing; a variant becomes a policy in its own right, no
   * longer a variant of another}
   */
  default DesirableRangePolicy withStanding(PolicyStanding standing) {
    DesirableRangePolicy.Builder copy =
        DesirableRangePolicy.builder().from(policy()).standing(standing);
    if (standing != PolicyStanding.VARIANT) {
      copy.variantOf(Optional.empty()).originalValues(Map.of());
    }
    return copy.build();
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
    return variant(
        DesirableRangePolicy.builder()
            .from(policy())
            .membershipWeight(membership)
            .populationWeight(population)
            .contributionWeight(contribution)
            .citations(sources)
            .build(),
        PolicyParameter.MEMBERSHIP_WEIGHT,
        PolicyParameter.POPULATION_WEIGHT,
        PolicyParameter.CONTRIBUTION_WEIGHT);
  }

  /** {@return this policy with these blocks in place of those it has} */
  default DesirableRangePolicy withBlocks(PostBlock... blocks) {
    return withBlocks(List.of(blocks));
  }

  /** {@return this policy with these blocks in place of those it has} */
  default DesirableRangePolicy withBlocks(List<PostBlock> blocks) {
    return change(
        PolicyParameter.BLOCKS,
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
    return change(
        PolicyParameter.FLEXIBILITY_SHARE,
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
    return change(
        PolicyParameter.MINIMUM_FLEXIBILITY,
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
    return change(
        PolicyParameter.MINIMUM_UPPER_LIMIT,
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
    return change(
        PolicyParameter.MINIMUM_PER_MEMBER,
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
    return change(
        PolicyParameter.POINTS_PER_POST,
        policy().pointsPerPost(),
        Optional.of(points),
        DesirableRangePolicy.Builder::pointsPerPost);
  }

  /** {@return this policy with midpoints rounded first} */
  default DesirableRangePolicy withMidpointRounding(RoundingMode mode) {
    return withMidpointRounding(Optional.of(mode));
  }

  /** {@return this policy with midpoints rounded first, or not rounded if {@code mode} is empty} */
  default DesirableRangePolicy withMidpointRounding(Optional<RoundingMode> mode) {
    return change(
        PolicyParameter.MIDPOINT_ROUNDING,
        policy().midpointRounding(),
        mode,
        DesirableRangePolicy.Builder::midpointRounding,
        PolicyElement.ROUNDING);
  }

  /** {@return this policy with lower limits rounded in that mode} */
  default DesirableRangePolicy withLowerLimitRounding(RoundingMode mode) {
    return change(
        PolicyParameter.LOWER_LIMIT_ROUNDING,
        policy().lowerLimitRounding(),
        mode,
        DesirableRangePolicy.Builder::lowerLimitRounding,
        PolicyElement.ROUNDING);
  }

  /** {@return this policy with upper limits rounded in that mode} */
  default DesirableRangePolicy withUpperLimitRounding(RoundingMode mode) {
    return change(
        PolicyParameter.UPPER_LIMIT_ROUNDING,
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
    return change(
        PolicyParameter.RATE_TREATMENT,
        policy().rateTreatment(),
        treatment,
        DesirableRangePolicy.Builder::rateTreatment);
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

  private <V> DesirableRangePolicy change(
      PolicyParameter parameter,
      V before,
      V after,
      BiConsumer<DesirableRangePolicy.Builder, V> set,
      PolicyElement... stated) {
    return variant(with(before, after, set, stated), parameter);
  }

  /**
   * Marks a copy in which parameters may differ as a variant, unless the policy is the caller's.
   */
  private DesirableRangePolicy variant(DesirableRangePolicy copy, PolicyParameter... changed) {
    DesirableRangePolicy before = policy();
    if (copy.equals(before) || before.standing().isEmpty()) {
      return copy;
    }
    Map<String, String> originals = new TreeMap<>(before.originalValues());
    for (PolicyParameter parameter : changed) {
      String original = originals.getOrDefault(parameter.label(), parameter.text(before));
      if (parameter.text(copy).equals(original)) {
        originals.remove(parameter.label());
      } else {
        originals.put(parameter.label(), original);
      }
    }
    Map<PolicyElement, Citation> sources = new EnumMap<>(PolicyElement.class);
    sources.putAll(copy.citations());
    sources.remove(PolicyElement.ADOPTION);
    DesirableRangePolicy.Builder variant =
        DesirableRangePolicy.builder()
            .from(copy)
            .standing(PolicyStanding.VARIANT)
            .effectiveFrom(Optional.empty())
            .effectiveTo(Optional.empty())
            .originalValues(originals)
            .citations(sources);
    if (before.variantOf().isEmpty()) {
      variant.variantOf(before.id()).id(before.id() + " (variant)").title(titleOfVariant(before));
    }
    return variant.build();
  }

  private static LocalizedText titleOfVariant(DesirableRangePolicy policy) {
    Map<String, String> titles = new LinkedHashMap<>(policy.title().texts());
    titles.replaceAll(
        (language, title) -> title + DesirableRangePolicy.VARIANT_TITLE.inOrFallback(language));
    return LocalizedText.of(titles);
  }
}
