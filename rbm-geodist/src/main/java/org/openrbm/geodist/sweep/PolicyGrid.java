package org.openrbm.geodist.sweep;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.Maps;
import org.immutables.value.Value;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PolicyElement;

/**
 * Very many policies around one: every combination of the values on its axes.
 *
 * <p>A parameter without an axis of its own is as in the {@link #template}. The contribution factor
 * takes the weight that membership and population leave. Policies are numbered from 0; the base
 * figure changes fastest, then the weights of population and membership, then the minimum upper
 * limit, the minimum flexibility and the flexibility share. A policy is made when it is asked for,
 * so a grid of any size costs nothing by itself.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = PolicyGrid.Builder.class)
@JsonPropertyOrder({
  "template",
  "baseFigures",
  "membershipWeights",
  "populationWeights",
  "flexibilityShares",
  "minimumFlexibilities",
  "minimumUpperLimits"
})
public abstract sealed class PolicyGrid permits ImmutablePolicyGrid {

  PolicyGrid() {}

  /** {@return the policy around which the grid lies} */
  public abstract DesirableRangePolicy template();

  /** {@return the base figures in posts} */
  @Value.Default
  public Axis baseFigures() {
    return Axis.of(
        template()
            .baseFigure()
            .orElseThrow(
                () ->
                    illegalArgument(
                        "policy '%s' has no base figure; give the grid base figures"
                            .formatted(template().id())))
            .posts());
  }

  /** {@return the shares of the base figure that are distributed equally, 0 to 1} */
  @Value.Default
  public Axis membershipWeights() {
    return Axis.of(template().membershipWeight());
  }

  /** {@return the shares of the base figure that follow population, 0 to 1} */
  @Value.Default
  public Axis populationWeights() {
    return Axis.of(template().populationWeight());
  }

  /** {@return the flexibilities as shares of the midpoint, 0 to 1} */
  @Value.Default
  public Axis flexibilityShares() {
    return Axis.of(template().flexibilityShare());
  }

  /** {@return the least flexibilities in posts} */
  @Value.Default
  public Axis minimumFlexibilities() {
    return Axis.of(template().minimumFlexibility());
  }

  /** {@return the lowest upper limits in posts} */
  @Value.Default
  public Axis minimumUpperLimits() {
    return Axis.of(template().minimumUpperLimit());
  }

  /**
   * Returns the grid of one policy, to be given axes by {@code with…}.
   *
   * @throws IllegalArgumentException if the policy has no base figure; {@link #builder} can make a
   *     grid of such a policy
   */
  public static PolicyGrid of(DesirableRangePolicy template) {
    return builder().template(template).build();
  }

  /** {@return a new builder; {@code template} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this grid over another policy; its axes stay as they are} */
  public abstract PolicyGrid withTemplate(DesirableRangePolicy template);

  /** {@return this grid with these base figures} */
  public abstract PolicyGrid withBaseFigures(Axis posts);

  /** {@return this grid with these membership weights} */
  public abstract PolicyGrid withMembershipWeights(Axis shares);

  /** {@return this grid with these population weights} */
  public abstract PolicyGrid withPopulationWeights(Axis shares);

  /** {@return this grid with these flexibility shares} */
  public abstract PolicyGrid withFlexibilityShares(Axis shares);

  /** {@return this grid with these least flexibilities} */
  public abstract PolicyGrid withMinimumFlexibilities(Axis posts);

  /** {@return this grid with these lowest upper limits} */
  public abstract PolicyGrid withMinimumUpperLimits(Axis posts);

  @Value.Check
  void check() {
    checkArgument(
        baseFigures().first().signum() > 0
            && baseFigures().last().compareTo(Ratio.of(DesirableRangePolicy.MAX_POSTS)) <= 0,
        "base figures must be above 0 and at most %s posts, but are %s",
        DesirableRangePolicy.MAX_POSTS,
        baseFigures());
    shares("membership weights", membershipWeights());
    shares("population weights", populationWeights());
    checkArgument(
        membershipWeights().last().plus(populationWeights().last()).compareTo(Ratio.ONE) <= 0,
        "membership weights up to %s and population weights up to %s leave less than nothing for"
            + " the contribution factor",
        membershipWeights().last(),
        populationWeights().last());
    shares("flexibility shares", flexibilityShares());
    posts("minimum flexibilities", minimumFlexibilities());
    posts("minimum upper limits", minimumUpperLimits());
    try {
      size();
    } catch (ArithmeticException e) {
      throw illegalArgument("the grid has more than 2^63 policies", e);
    }
  }

  private static void shares(String name, Axis axis) {
    checkArgument(
        axis.first().signum() >= 0 && axis.last().compareTo(Ratio.ONE) <= 0,
        "%s must be between 0 and 1, but are %s",
        name,
        axis);
  }

  private static void posts(String name, Axis axis) {
    checkArgument(
        axis.first().signum() >= 0
            && axis.last().compareTo(Ratio.of(DesirableRangePolicy.MAX_POSTS)) <= 0,
        "%s must be between 0 and %s posts, but are %s",
        name,
        DesirableRangePolicy.MAX_POSTS,
        axis);
  }

  /** {@return the number of policies} */
  @Value.Lazy
  public long size() {
    return Math.multiplyExact(
        Math.multiplyExact(
            (long) baseFigures().size(),
            Math.multiplyExact(
                (long) membershipWeights().size(), (long) populationWeights().size())),
        Math.multiplyExact(
            (long) flexibilityShares().size(),
            Math.multiplyExact(
                (long) minimumFlexibilities().size(), (long) minimumUpperLimits().size())));
  }

  /**
   * Returns one policy. Its identifier and title are those of the template. So are its sources,
   * except for elements whose value differs.
   *
   * @throws IndexOutOfBoundsException if {@code index} is not from 0 to below {@link #size}
   */
  public final DesirableRangePolicy policy(long index) {
    return at(GridPoint.of(this, index));
  }

  final DesirableRangePolicy at(GridPoint point) {
    Ratio membership = membershipWeights().at(point.membershipWeight());
    Ratio population = populationWeights().at(point.populationWeight());
    DesirableRangePolicy policy =
        template()
            .withBaseFigure(baseFigure(baseFigures().at(point.baseFigure())))
            .withWeights(membership, population, Ratio.ONE.minus(membership).minus(population))
            .withFlexibilityShare(flexibilityShares().at(point.flexibilityShare()))
            .withMinimumFlexibility(minimumFlexibilities().at(point.minimumFlexibility()))
            .withMinimumUpperLimit(minimumUpperLimits().at(point.minimumUpperLimit()));
    return withoutSourcesOfOtherValues(policy);
  }

  /** The weights and the base figure have lost theirs already. */
  private DesirableRangePolicy withoutSourcesOfOtherValues(DesirableRangePolicy policy) {
    boolean sameFlexibility =
        policy.flexibilityShare().equals(template().flexibilityShare())
            && policy.minimumFlexibility().equals(template().minimumFlexibility());
    boolean sameUpperLimit = policy.minimumUpperLimit().equals(template().minimumUpperLimit());
    if (sameFlexibility && sameUpperLimit) {
      return policy;
    }
    return policy.withCitations(
        Maps.filterKeys(
            policy.citations(),
            element ->
                (sameFlexibility || element != PolicyElement.FLEXIBILITY)
                    && (sameUpperLimit || element != PolicyElement.MINIMUM_UPPER_LIMIT)));
  }

  private BaseFigure baseFigure(Ratio posts) {
    return template()
        .baseFigure()
        .filter(figure -> figure.posts().equals(posts)) // keeps its source
        .orElseGet(() -> BaseFigure.of(posts));
  }

  /** {@return such as {@code "UN 42/220 A, 1000000 policies"}} */
  @Override
  public final String toString() {
    return template().id() + ", " + size() + (size() == 1 ? " policy" : " policies");
  }

  /** Builds {@link PolicyGrid} instances. Not thread-safe. */
  public static final class Builder extends ImmutablePolicyGrid.Builder {
    Builder() {}
  }
}
