package org.openrbm.geodist.comparison;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;

/**
 * The causes that can change the range or the status of a member.
 *
 * <p>The causes of a midpoint are the given quantities of its explanation. A member's own rate or
 * population is one cause and the sum over all members another, although the one is part of the
 * other: the first is what the member did, the second what all did.
 *
 * @since 0.1.0
 */
public enum ChangeCause {
  /** The base figure, which all factors share. */
  BASE_FIGURE("base figure", false, "base figure"),
  /** The weights of the factors; as they sum to 1, they change together. */
  FACTOR_WEIGHTS(
      "weights of the factors",
      false,
      "membership weight",
      "population weight",
      "contribution weight"),
  /** The number of members, by which the membership factor is divided. */
  NUMBER_OF_MEMBERS("number of members", true, "members"),
  /** The population of the member itself. */
  OWN_POPULATION("own population", false, "population"),
  /** The population of all members. */
  TOTAL_POPULATION("population of all members", true, "population of all members"),
  /** The assessment rate of the member itself. */
  OWN_RATE("own assessment rate", false, "assessment rate"),
  /**
   * The total over which rates are taken: 100, or the sum of all rates if the policy renormalises.
   */
  SCALE_TOTAL("total of the scale", true, "whole scale", "sum of all rates"),
  /**
   * The rule of a factor: it exists under one of the two policies only, or is not a product and
   * quotient of the causes above, so that its change cannot be divided further. Where a policy has
   * blocks it stands for the posts of the factor, and so for the base figure too; where it rounds
   * midpoints, for all that changed them.
   */
  FACTOR_RULE("rule of the factor", false),
  /**
   * The rules by which limits follow from the midpoint: flexibility, minima, rounding. They change
   * no midpoint, so there is no {@link Contribution} of theirs.
   */
  LIMIT_RULES("rules of the limits", false),
  /** The staff of the member. It changes no midpoint, so it has no {@link Contribution}. */
  STAFF("staff", false);

  private final String words;
  private final boolean divides;
  private final ImmutableSet<String> steps;

  ChangeCause(String words, boolean divides, String... steps) {
    this.words = words;
    this.divides = divides;
    this.steps = ImmutableSet.copyOf(steps);
  }

  /** {@return the cause whose value a step of an explanation gives} */
  static Optional<ChangeCause> ofStep(String quantity) {
    return Arrays.stream(values()).filter(cause -> cause.steps.contains(quantity)).findFirst();
  }

  /** {@return whether a factor is divided by this cause rather than multiplied} */
  boolean divides() {
    return divides;
  }

  /** {@return the cause in words, such as {@code "own assessment rate"}} */
  public String words() {
    return words;
  }
}
