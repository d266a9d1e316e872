package org.openrbm.geodist.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrbm.core.Ratio;

/** The parameters of a policy as texts, for people and for the record of a variant. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
enum PolicyParameter {
  MEMBERSHIP_WEIGHT(policy -> share(policy.membershipWeight())),
  POPULATION_WEIGHT(policy -> share(policy.populationWeight())),
  CONTRIBUTION_WEIGHT(policy -> share(policy.contributionWeight())),
  BLOCKS(
      policy ->
          policy.blocks().isEmpty()
              ? "none"
              : policy.blocks().stream()
                  .map(PostBlock::toString)
                  .collect(Collectors.joining("; "))),
  FLEXIBILITY_SHARE(policy -> share(policy.flexibilityShare())),
  MINIMUM_FLEXIBILITY(policy -> posts(policy.minimumFlexibility())),
  MINIMUM_UPPER_LIMIT(policy -> posts(policy.minimumUpperLimit())),
  MINIMUM_PER_MEMBER(policy -> posts(policy.minimumPerMember())),
  POINTS_PER_POST(policy -> policy.pointsPerPost().map(PolicyParameter::number).orElse("none")),
  MIDPOINT_ROUNDING(policy -> policy.midpointRounding().map(PolicyParameter::words).orElse("none")),
  LOWER_LIMIT_ROUNDING(policy -> words(policy.lowerLimitRounding())),
  UPPER_LIMIT_ROUNDING(policy -> words(policy.upperLimitRounding())),
  RATE_TREATMENT(policy -> words(policy.rateTreatment()));

  @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
  private final Function<DesirableRangePolicy, String> text;

  private final String label = words(this);

  PolicyParameter(Function<DesirableRangePolicy, String> text) {
    this.text = text;
  }

  String label() {
    return label;
  }

  String text(DesirableRangePolicy policy) {
    return text.apply(policy);
  }

  static Optional<PolicyParameter> of(String label) {
    for (PolicyParameter parameter : values()) {
      if (parameter.label.equals(label)) {
        return Optional.of(parameter);
      }
    }
    return Optional.empty();
  }

  static String share(Ratio share) {
    return number(share.times(100)) + "%";
  }

  private static String posts(Ratio posts) {
    return posts.signum() == 0 ? "none" : number(posts);
  }

  static String number(Ratio number) {
    BigDecimal decimal = number.toDecimal(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return Ratio.from(decimal).equals(number) ? decimal.toPlainString() : number.toString();
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
