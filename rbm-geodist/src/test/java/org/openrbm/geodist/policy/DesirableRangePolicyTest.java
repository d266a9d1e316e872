package org.openrbm.geodist.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.Examples;
import org.openrbm.geodist.RangePoint;
import org.openrbm.geodist.data.UnPolicies;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DesirableRangePolicyTest {

  private static final DesirableRangePolicy UN = UnPolicies.RES_42_220_A;

  static Stream<Arguments> refused() {
    return Stream.of(
        refusal(
            p -> p.withWeights(Ratio.ofPercent(41), Ratio.ofPercent(5), Ratio.ofPercent(55)),
            "weights of policy 'UN 42/220 A' must sum to 1, but 41/100 + 1/20 + 11/20 = 101/100"),
        refusal(
            p -> p.withWeights(Ratio.ofPercent(40), Ratio.ofPercent(5), Ratio.parse("0.5499")),
            "weights of policy 'UN 42/220 A' must sum to 1, but 2/5 + 1/20 + 5499/10000 ="
                + " 9999/10000"),
        refusal(
            p -> p.withWeights(Ratio.of(-1), Ratio.ofPercent(5), Ratio.ofPercent(55)),
            "membership weight of policy 'UN 42/220 A' must be between 0 and 1, but is -1"),
        refusal(
            p -> p.withWeights(Ratio.ofPercent(40), Ratio.of(5), Ratio.ofPercent(55)),
            "population weight of policy 'UN 42/220 A' must be between 0 and 1, but is 5"),
        refusal(
            p -> p.withWeights(Ratio.ofPercent(40), Ratio.ofPercent(5), Ratio.of(-1, 100)),
            "contribution weight of policy 'UN 42/220 A' must be between 0 and 1, but is -1/100"),
        refusal(
            p -> p.withWeights(Ratio.of(1, 3), Ratio.of(1, 3), Ratio.of(1, 4)),
            "weights of policy 'UN 42/220 A' must sum to 1, but 1/3 + 1/3 + 1/4 = 11/12"),
        refusal(
            p -> p.withFlexibilityShare(Ratio.of(-1, 100)),
            "flexibility share of policy 'UN 42/220 A' must be between 0 and 1, but is -1/100"),
        refusal(
            p -> p.withFlexibilityShare(Ratio.of(15)),
            "flexibility share of policy 'UN 42/220 A' must be between 0 and 1, but is 15"),
        refusal(
            p -> p.withMinimumFlexibility(Ratio.parse("-4.8")),
            "minimum flexibility of policy 'UN 42/220 A' must be between 0 and 500000000 posts,"
                + " but is -24/5"),
        refusal(
            p -> p.withMinimumUpperLimit(Ratio.of(-14)),
            "minimum upper limit of policy 'UN 42/220 A' must be between 0 and 500000000 posts,"
                + " but is -14"),
        refusal(
            p -> p.withMinimumPerMember(Ratio.of(500_000_001)),
            "minimum per member of policy 'UN 42/220 A' must be between 0 and 500000000 posts,"
                + " but is 500000001"),
        refusal(
            p -> p.withLowerLimitRounding(RoundingMode.UNNECESSARY),
            "rounding of the lower limit in policy 'UN 42/220 A' must be a mode that rounds, not"
                + " UNNECESSARY"),
        refusal(
            p -> p.withUpperLimitRounding(RoundingMode.UNNECESSARY),
            "rounding of the upper limit in policy 'UN 42/220 A' must be a mode that rounds, not"
                + " UNNECESSARY"),
        refusal(
            p -> p.withEffectiveTo(LocalDate.of(1987, 12, 31)),
            "policy 'UN 42/220 A' must not end before it takes effect"),
        refusal(p -> p.withId(" "), "policy id must not be blank"),
        refusal(p -> p.withBaseFigure(0), "base figure must be above 0, but is 0"),
        refusal(p -> p.withBaseFigure(-2700), "base figure must be above 0, but is -2700"),
        refusal(
            p -> p.withBaseFigure(500_000_001),
            "base figure must be at most 500000000 posts, but is 500000001"));
  }

  private static Arguments refusal(UnaryOperator<DesirableRangePolicy> change, String message) {
    ThrowingCallable call = () -> change.apply(UN);
    return Arguments.of(message, call);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void a_parameter_that_makes_no_sense_is_refused(String message, ThrowingCallable change) {
    assertThatIllegalArgumentException().isThrownBy(change).withMessage(message);
  }

  @Test
  void a_builder_without_the_required_parameters_names_them() {
    assertThatIllegalStateException()
        .isThrownBy(() -> DesirableRangePolicy.builder().id("X").build())
        .withMessage(
            "Cannot build DesirableRangePolicy, some of required attributes are not set [title,"
                + " membershipWeight, populationWeight, contributionWeight, flexibilityShare]");
  }

  @Test
  void parameters_that_are_not_stated_add_nothing() {
    DesirableRangePolicy policy = Examples.bare(10);

    assertThat(policy.minimumFlexibility()).isEqualTo(Ratio.ZERO);
    assertThat(policy.minimumUpperLimit()).isEqualTo(Ratio.ZERO);
    assertThat(policy.minimumPerMember()).isEqualTo(Ratio.ZERO);
    assertThat(policy.lowerLimitRounding()).isEqualTo(RoundingMode.HALF_UP);
    assertThat(policy.upperLimitRounding()).isEqualTo(RoundingMode.HALF_UP);
    assertThat(policy.rateTreatment()).isEqualTo(RateTreatment.AS_PUBLISHED);
    assertThat(policy.citation(PolicyElement.FLEXIBILITY)).isEmpty();
  }

  @Test
  void a_variant_leaves_the_policy_it_was_made_from_as_it_was() {
    DesirableRangePolicy variant = UN.withBaseFigure(3500).withLimitRounding(RoundingMode.CEILING);

    assertThat(variant.lowerLimitRounding()).isEqualTo(RoundingMode.CEILING);
    assertThat(variant.upperLimitRounding()).isEqualTo(RoundingMode.CEILING);
    assertThat(UN.lowerLimitRounding()).isEqualTo(RoundingMode.HALF_UP);
    assertThat(UN.baseFigure().map(BaseFigure::posts)).hasValue(Ratio.of(2700));
    assertThat(variant.baseFigure()).hasValue(BaseFigure.of(3500));
  }

  @Test
  void a_policy_may_take_effect_and_end_on_the_same_day() {
    LocalDate day = LocalDate.of(2020, 1, 1);

    assertThat(
            DesirableRangePolicy.builder()
                .from(Examples.bare(1))
                .effectiveFrom(day)
                .effectiveTo(day)
                .build()
                .effectiveTo())
        .hasValue(day);
  }

  @Test
  void a_weight_of_the_callers_own_cites_no_resolution() {
    DesirableRangePolicy own =
        UN.withWeights(Ratio.ofPercent(45), Ratio.ofPercent(5), Ratio.ofPercent(50));

    assertThat(own.citation(PolicyElement.MEMBERSHIP_FACTOR)).isEmpty();
    assertThat(own.citation(PolicyElement.POPULATION_FACTOR))
        .isEqualTo(UN.citation(PolicyElement.POPULATION_FACTOR));
    assertThat(own.citation(PolicyElement.CONTRIBUTION_FACTOR)).isEmpty();
    assertThat(own.citation(PolicyElement.FLEXIBILITY))
        .isEqualTo(UN.citation(PolicyElement.FLEXIBILITY));
    assertThat(
            Examples.table(own, Examples.TWO)
                .of("AAA")
                .figure(RangePoint.MIDPOINT)
                .explanation()
                .step("membership weight")
                .citation())
        .isEmpty();
    assertThat(
            UN.withWeights(UN.membershipWeight(), UN.populationWeight(), UN.contributionWeight()))
        .isEqualTo(UN);
  }

  @Test
  void a_value_that_changes_loses_the_source_that_states_the_old_one() {
    assertThat(UN.withFlexibilityShare(Ratio.ofPercent(20)).citation(PolicyElement.FLEXIBILITY))
        .isEmpty();
    assertThat(UN.withMinimumUpperLimit(Ratio.of(10)).citation(PolicyElement.MINIMUM_UPPER_LIMIT))
        .isEmpty();
    assertThat(UN.withLimitRounding(RoundingMode.HALF_EVEN).citation(PolicyElement.ROUNDING))
        .isEmpty();
    assertThat(UN.withBlocks(PostBlock.perMember(Ratio.ONE)).citations())
        .doesNotContainKeys(
            PolicyElement.MEMBERSHIP_FACTOR,
            PolicyElement.POPULATION_FACTOR,
            PolicyElement.CONTRIBUTION_FACTOR);
    DesirableRangePolicy wider = UN.withFlexibilityShare(Ratio.ofPercent(20));
    assertThat(wider.citation(PolicyElement.MEMBERSHIP_FACTOR))
        .isEqualTo(UN.citation(PolicyElement.MEMBERSHIP_FACTOR));
    assertThat(
            Examples.table(wider, Examples.TWO)
                .of("AAA")
                .figure(RangePoint.LOWER)
                .explanation()
                .render())
        .doesNotContain("flexibility share = 0.2  [");
  }

  @Test
  void a_value_that_stays_keeps_its_source() {
    assertThat(UN.withFlexibilityShare(Ratio.of(3, 20))).isEqualTo(UN);
    assertThat(UN.withLimitRounding(RoundingMode.HALF_UP)).isEqualTo(UN);
    assertThat(
            UN.withWeights(UN.membershipWeight(), UN.populationWeight(), UN.contributionWeight()))
        .isEqualTo(UN);
  }
}
