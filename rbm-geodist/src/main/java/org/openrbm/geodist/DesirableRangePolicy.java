package org.openrbm.geodist;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

/**
 * Every parameter of a desirable-range formula, as a value with its sources.
 *
 * <p>For a base figure B, N members, rates s (per cent) and populations p:
 *
 * <pre>
 * midpoint    = membershipWeight·B/N + populationWeight·B·p/Σp + contributionWeight·B·s/100
 * flexibility = max(flexibilityShare·midpoint, minimumFlexibility)
 * lower limit = max(midpoint − flexibility, minimumPerMember)
 * upper limit = max(midpoint + flexibility, minimumUpperLimit, minimumPerMember)
 * </pre>
 *
 * each limit rounded on its own to whole posts. Under {@link RateTreatment#RENORMALISED} the sum of
 * the rates stands in the place of 100. {@link UnPolicies} has the policies of the General
 * Assembly; variants are made by copy: {@code UnPolicies.RES_42_220_A.withBaseFigure(3500)}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = DesirableRangePolicy.Builder.class)
@JsonPropertyOrder({
  "id",
  "title",
  "effectiveFrom",
  "effectiveTo",
  "baseFigure",
  "membershipWeight",
  "populationWeight",
  "contributionWeight",
  "flexibilityShare",
  "minimumFlexibility",
  "minimumUpperLimit",
  "minimumPerMember",
  "lowerLimitRounding",
  "upperLimitRounding",
  "rateTreatment",
  "citations"
})
public abstract sealed class DesirableRangePolicy implements WithDesirableRangePolicy
    permits ImmutableDesirableRangePolicy {

  /** The most posts that a parameter may name. */
  public static final long MAX_POSTS = 500_000_000;

  DesirableRangePolicy() {}

  /** {@return the identifier, such as {@code "UN 42/220 A"}} */
  public abstract String id();

  /** {@return what the policy is, for people} */
  public abstract LocalizedText title();

  /** {@return the first day on which the policy was in force} */
  public abstract Optional<LocalDate> effectiveFrom();

  /** {@return the last day on which the policy was in force} */
  public abstract Optional<LocalDate> effectiveTo();

  /**
   * {@return the number of posts that the factors distribute; empty for a policy whose figure is
   * not known and must be supplied}
   */
  public abstract Optional<BaseFigure> baseFigure();

  /** {@return the share of the base figure that is distributed equally, 0 to 1} */
  public abstract Ratio membershipWeight();

  /** {@return the share of the base figure that follows population, 0 to 1} */
  public abstract Ratio populationWeight();

  /** {@return the share of the base figure that follows the scale of assessments, 0 to 1} */
  public abstract Ratio contributionWeight();

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

  /** {@return what is made of rates that do not sum to 100; as published unless stated} */
  @Value.Default
  public RateTreatment rateTreatment() {
    return RateTreatment.AS_PUBLISHED;
  }

  /** {@return the sources, by the element that they state} */
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
   * Returns this policy with a base figure of the caller's own.
   *
   * @throws IllegalArgumentException if {@code posts} is not between 1 and {@link #MAX_POSTS}
   */
  public final DesirableRangePolicy withBaseFigure(long posts) {
    return withBaseFigure(BaseFigure.of(posts));
  }

  /**
   * Returns this policy with other weights of the three factors; they must sum to 1, so one of them
   * cannot be changed alone.
   *
   * @throws IllegalArgumentException if a weight is not between 0 and 1, or they do not sum to 1
   */
  public final DesirableRangePolicy withWeights(
      Ratio membership, Ratio population, Ratio contribution) {
    return builder()
        .from(this)
        .membershipWeight(membership)
        .populationWeight(population)
        .contributionWeight(contribution)
        .build();
  }

  /** {@return this policy with both limits rounded in that mode} */
  public final DesirableRangePolicy withLimitRounding(RoundingMode mode) {
    return withLowerLimitRounding(mode).withUpperLimitRounding(mode);
  }

  /** {@return the source of one element, if the policy has one} */
  public final Optional<Citation> citation(PolicyElement element) {
    return Optional.ofNullable(citations().get(element));
  }

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "policy id must not be blank");
    share("membership weight", membershipWeight());
    share("population weight", populationWeight());
    share("contribution weight", contributionWeight());
    Ratio sum = membershipWeight().plus(populationWeight()).plus(contributionWeight());
    checkArgument(
        sum.equals(Ratio.ONE),
        "weights of policy '%s' must sum to 1, but %s + %s + %s = %s",
        id(),
        membershipWeight(),
        populationWeight(),
        contributionWeight(),
        sum);
    share("flexibility share", flexibilityShare());
    posts("minimum flexibility", minimumFlexibility());
    posts("minimum upper limit", minimumUpperLimit());
    posts("minimum per member", minimumPerMember());
    rounding("lower", lowerLimitRounding());
    rounding("upper", upperLimitRounding());
    checkArgument(
        effectiveFrom().isEmpty()
            || effectiveTo().isEmpty()
            || !effectiveTo().get().isBefore(effectiveFrom().get()),
        "policy '%s' must not end before it takes effect",
        id());
  }

  private void share(String name, Ratio value) {
    checkArgument(
        value.signum() >= 0 && value.compareTo(Ratio.ONE) <= 0,
        "%s of policy '%s' must be between 0 and 1, but is %s",
        name,
        id(),
        value);
  }

  private void posts(String name, Ratio value) {
    checkArgument(
        value.signum() >= 0 && value.compareTo(Ratio.of(MAX_POSTS)) <= 0,
        "%s of policy '%s' must be between 0 and %s posts, but is %s",
        name,
        id(),
        MAX_POSTS,
        value);
  }

  private void rounding(String limit, RoundingMode mode) {
    checkArgument(
        mode != RoundingMode.UNNECESSARY,
        "rounding of the %s limit in policy '%s' must be a mode that rounds, not UNNECESSARY",
        limit,
        id());
  }

  /** Builds {@link DesirableRangePolicy} instances. Not thread-safe. */
  public static final class Builder extends ImmutableDesirableRangePolicy.Builder {
    Builder() {}
  }
}
