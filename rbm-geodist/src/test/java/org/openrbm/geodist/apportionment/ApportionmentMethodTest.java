package org.openrbm.geodist.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApportionmentMethodTest {

  @Test
  void methods_name_and_cite_themselves() {
    assertThat(ApportionmentMethod.all())
        .extracting(ApportionmentMethod::name)
        .containsExactly("Hamilton", "Adams", "Dean", "Hill", "Webster", "Jefferson", "Quota");
    assertThat(ApportionmentMethod.JEFFERSON.otherNames()).contains("D'Hondt");
    assertThat(ApportionmentMethod.WEBSTER.citation())
        .hasToString(
            "Balinski and Young, Fair Representation, 2nd edition 2001, Appendix A, method of"
                + " Webster; secondary");
    assertThat(ApportionmentMethod.ADAMS.origin())
        .hasToString("J. Q. Adams, proposal to Congress, 1832; secondary");
    assertThat(ApportionmentMethod.all())
        .allSatisfy(
            method -> {
              assertThat(ApportionmentMethod.named(method.name())).isSameAs(method);
              assertThat(method.origin().evidence()).isEqualTo(EvidenceGrade.SECONDARY);
              assertThat(method.origin().remark()).isPresent();
            });
    assertThat(ApportionmentMethod.named("D'Hondt")).isSameAs(ApportionmentMethod.JEFFERSON);
    assertThatThrownBy(() -> ApportionmentMethod.named("Imperiali"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "no method of apportionment is called 'Imperiali'; there are [Hamilton, Adams, Dean,"
                + " Hill, Webster, Jefferson, Quota]");
    assertThat(ApportionmentMethod.WEBSTER.rule()).isEqualTo("greatest claim ÷ (n + 1/2)");
  }

  /**
   * The population paradox is the price: it keeps the quota and never loses a seat to a greater
   * house.
   */
  @Test
  void each_says_what_it_promises() {
    assertThat(ApportionmentMethod.QUOTA.staysWithinQuota()).isTrue();
    assertThat(ApportionmentMethod.QUOTA.houseMonotone()).isTrue();
    assertThat(ApportionmentMethod.QUOTA.takesBounds()).isFalse();
    assertThat(ApportionmentMethod.HAMILTON.houseMonotone()).isFalse();
    assertThat(ApportionmentMethod.WEBSTER.staysWithinQuota()).isFalse();
  }

  /** Under n + 1 the last of three seats is 30 ÷ 2 against 10 ÷ 1, under n it is 30 ÷ 1 at most. */
  @ParameterizedTest
  @CsvSource({"Jefferson, 15", "Webster, 20", "Adams, 30"})
  void a_divisor_method_divides_the_claim_by_its_divisor(String method, int priority) {
    assertThat(
            ApportionmentMethod.named(method)
                .right(ApportionmentProblem.of(Claims.of(30, 10), 3), "A", 1, Recorder.off())
                .value())
        .isEqualTo(Ratio.of(priority));
  }

  @Test
  void the_right_by_hamiltons_method_is_the_remainder_of_the_quota() {
    // 30 of 40 of 3 seats are 2 1/4
    assertThat(
            ApportionmentMethod.HAMILTON
                .right(ApportionmentProblem.of(Claims.of(30, 10), 3), "A", 2, Recorder.off())
                .value())
        .isEqualTo(Ratio.of(1, 4));
  }
}
