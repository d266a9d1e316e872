package org.openrbm.geodist.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;

/**
 * Every parameter of a desirable-range formula, as a value with its sources.
 *
 * <p>For a base figure B, N members, rates s (per cent) and populations p:
 *
 * <pre>
 * R           = B − all blocks
 * midpoint    = (membershipWeight·R + membership blocks)/N
 *             + (populationWeight·R + population blocks)·p/Σp
 *             + (contributionWeight·R + contribution blocks)·s/100
 * flexibility = max(flexibilityShare·midpoint, minimumFlexibility)
 * lower limit = max(midpoint − flexibility, minimumPerMember)
 * upper limit = max(midpoint + flexibility, minimumUpperLimit, minimumPerMember)
 * </pre>
 *
 * each limit rounded on its own to whole posts. Most policies have no {@linkplain #blocks blocks};
 * R is then the base figure, and a weight is a share of it. A block held in reserve is part of no
 * midpoint. Under {@link RateTreatment#RENORMALISED} the sum of the rates stands in the place of
 * 100. With {@link #midpointRounding} the midpoint is rounded first. With {@link #pointsPerPost}
 * the midpoint and the three minima are multiplied by it, and everything is in points.
 *
 * <p>{@link org.openrbm.geodist.data.PolicyCatalogue} has the policies that are known; variants are
 * made by copy: {@code UnPolicies.RES_42_220_A.withFlexibilityShare(Ratio.ofPercent(20))} says in
 * its identifier, its title and every table that it is a variant, and of what.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable(copy = false)
@JsonDeserialize(builder = DesirableRangePolicy.Builder.class)
@JsonPropertyOrder({
  "id",
  "title",
  "organization",
  "standing",
  "variantOf",
  "originalValues",
  "effectiveFrom",
  "effectiveTo",
  "baseFigure",
  "membershipWeight",
  "populationWeight",
  "contributionWeight",
  "blocks",
  "flexibilityShare",
  "minimumFlexibility",
  "minimumUpperLimit",
  "minimumPerMember",
  "pointsPerPost",
  "midpointRounding",
  "lowerLimitRounding",
  "upperLimitRounding",
  "rateTreatment",
  "citations"
})
public abstract sealed class DesirableRangePolicy implements PolicyVariants
    permits ImmutableDesirableRangePolicy {

  /** The most posts that a parameter may name. */
  public static final long MAX_POSTS = 500_000_000;

  /** What is added to the title of a variant. */
  static final LocalizedText VARIANT_TITLE =
      LocalizedText.of("en", " (variant)")
          .with("es", " (variante)")
          .with("fr", " (variante)")
          .with("zh", "（变体）");

  DesirableRangePolicy() {}

  /** {@return the identifier, such as {@code "UN 42/220 A"}} */
  public abstract String id();

  /** {@return what the policy is, for people} */
  public abstract LocalizedText title();

  /** {@return the organisation, by its usual abbreviation such as {@code "UNESCO"}} */
  public abstract Optional<String> organization();

  /** {@return whether the organisation adopted it; empty for a policy of the caller's own} */
  public abstract Optional<PolicyStanding> standing();

  /** {@return the identifier of the policy of which this is a variant by copy} */
  public abstract Optional<String> variantOf();

  /**
   * {@return of a variant, the parameters that differ from the original, each with its value there:
   * {@code "flexibility share"} with {@code "15%"}}
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Value.NaturalOrder
  public abstract SortedMap<String, String> originalValues();

  /** {@return the first day on which the policy was in force} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract Optional<LocalDate> effectiveFrom();

  /** {@return the last day on which the policy was in force} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract Optional<LocalDate> effectiveTo();

  /**
   * {@return the number of posts that the factors distribute; empty for a policy whose figure is
   * not known and must be supplied}
   */
  public abstract Optional<BaseFigure> baseFigure();

  /** {@return the share of the base figure, less any blocks, distributed equally, 0 to 1} */
  public abstract Ratio membershipWeight();

  /** {@return the share of the base figure, less any blocks, that follows population, 0 to 1} */
  public abstract Ratio populationWeight();

  /**
   * {@return the share of the base figure, less any blocks, that follows the scale of assessments,
   * 0 to 1}
   */
  public abstract Ratio contributionWeight();

  /** {@return the posts taken from the base figure before the weights divide what remains} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<PostBlock> blocks();

  /** {@return the flexibility on either side as a share of the midpoint, 0 to 1} */
  public abstract Ratio flexibilityShare();

  /** {@return the least flexibility on either side, in posts; 0 for none} */
  @Value.Default
  public Ratio minimumFlexibility() {
    return Ratio.ZERO;
  }

  /** {@return the lowest that an unrounded upper limit may be, in posts; 0 for none} */
  @Value.Default
  public Ratio minimumUpperLimit() {
    return Ratio.ZERO;
  }

  /**
   * {@return the lowest that an unrounded lower limit may be, in posts; 0 for none, since posts are
   * never negative}
   */
  @Value.Default
  public Ratio minimumPerMember() {
    return Ratio.ZERO;
  }

  /**
   * {@return the points that a post counts on average, above 0, in a system weighted by grade;
   * empty in one of posts}
   */
  public abstract Optional<Ratio> pointsPerPost();

  /** {@return how midpoints become whole posts before limits are taken; empty if they do not} */
  public abstract Optional<RoundingMode> midpointRounding();

  /** {@return how lower limits become whole posts; half up unless stated} */
  @Value.Default
  public RoundingMode lowerLimitRounding() {
    return RoundingMode.HALF_UP;
  }

  /** {@return how upper limits become whole posts; half up unless stated} */
  @Value.Default
  public RoundingMode upperLimitRounding() {
    return RoundingMode.HALF_UP;
  }

  /** {@return the treatment of rates that do not sum to 100; as published unless stated} */
  @Value.Default
  public RateTreatment rateTreatment() {
    return RateTreatment.AS_PUBLISHED;
  }

  /**
   * {@return the sources, by the element that they state}
   *
   * <p>A copy with another value loses the source of the old one; {@link #withCitations} gives it
   * one of its own.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Map<PolicyElement, Citation> citations();

  /**
   * {@return a new builder; the identifier, the title, the three weights and the flexibility share
   * must be set}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the parameters for people, by name and in order: {@code "membership weight"} is {@code
   * "40%"}, {@code "minimum flexibility"} is {@code "4.8"}; what does not apply is {@code "none"}.
   * The base figure is not among them}
   */
  public final Map<String, String> parameters() {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    for (PolicyParameter parameter : PolicyParameter.values()) {
      texts.put(parameter.label(), parameter.text(this));
    }
    return texts.buildOrThrow();
  }

  /** {@return what the limits count: {@code "posts"}, or {@code "points"} if weighted by grade} */
  public final String unit() {
    return pointsPerPost().isPresent() ? "points" : "posts";
  }

  /**
   * {@return whether midpoints follow from the base figure by the three weights alone: there are no
   * blocks, and midpoints are neither rounded nor in points}
   */
  public final boolean weightsOnly() {
    return blocks().isEmpty() && midpointRounding().isEmpty() && pointsPerPost().isEmpty();
  }

  /**
   * {@return the posts that all blocks together take from a base figure; if they are more than the
   * base figure, there are no ranges}
   *
   * @param baseFigure the base figure in posts
   * @param members the number of members
   */
  public final Ratio postsOfBlocks(Ratio baseFigure, long members) {
    return blocks().stream()
        .map(block -> block.size().posts(baseFigure, members))
        .reduce(Ratio.ZERO, Ratio::plus);
  }

  /** {@return whether the policy was in force on a day, as far as its effective period says} */
  public final boolean inEffect(LocalDate day) {
    return effectiveFrom().map(from -> !day.isBefore(from)).orElse(true)
        && effectiveTo().map(to -> !day.isAfter(to)).orElse(true);
  }

  /**
   * {@return the weakest evidence among the sources of the policy and of its base figure, as strong
   * as the policy is as a whole; empty if it has no source}
   */
  public final Optional<EvidenceGrade> weakestEvidence() {
    return Stream.concat(
            citations().values().stream(), baseFigure().flatMap(BaseFigure::source).stream())
        .map(Citation::evidence)
        .max(Comparator.naturalOrder());
  }

  /** {@return the source of one element, if the policy has one} */
  public final Optional<Citation> citation(PolicyElement element) {
    return Optional.ofNullable(citations().get(element));
  }

  @Value.Check
  void check() {
    PolicyCheck.check(this);
  }

  /**
   * {@return such as {@code "UN 42/220 A: 40/5/55 %, ±15 %, base figure 2700 posts (1988)"}: the
   * weights of membership, population and contribution, the flexibility share and the base figure}
   */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        "%s: %s/%s/%s %%%s, ±%s %%, %s"
            .formatted(
                id(),
                percent(membershipWeight()),
                percent(populationWeight()),
                percent(contributionWeight()),
                blocks().isEmpty()
                    ? ""
                    : " after " + blocks().size() + (blocks().size() == 1 ? " block" : " blocks"),
                percent(flexibilityShare()),
                baseFigure().map(figure -> "base figure " + figure).orElse("no base figure")));
  }

  private static String percent(Ratio share) {
    return share.times(100).toDecimal(2).stripTrailingZeros().toPlainString();
  }

  /** Builds {@link DesirableRangePolicy} instances. Not thread-safe. */
  public static final class Builder extends ImmutableDesirableRangePolicy.Builder {
    Builder() {}
  }
}
