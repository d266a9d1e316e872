package org.openrbm.geodist.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApportionmentTest {

  private static final Map<String, Ratio> ALIKE = Claims.of(11, 11, 11);

  @Test
  void a_tie_is_reported_by_every_method() {
    for (ApportionmentMethod method : ApportionmentMethod.all()) {
      Apportionment apportionment = method.apportion(ALIKE, 4);

      assertThat(Claims.seats(apportionment)).as(method.name()).containsExactly(1, 1, 1);
      assertThat(apportionment.ties()).containsExactly(new Tie(Set.of("A", "B", "C"), 1));
      assertThat(apportionment.complete()).isFalse();
      assertThat(apportionment.of("A").mostSeats()).isEqualTo(2);
      assertThat(apportionment.lowerQuotaSatisfied()).isTrue();
      assertThat(apportionment.upperQuotaSatisfied()).isTrue();
      assertThat(apportionment.awards()).hasSize(3);
      assertThat(apportionment)
          .hasToString(method + ": {A=1, B=1, C=1}, tied: 1 seat between [A, B, C]");
    }
  }

  @Test
  void a_tie_between_unequal_claims_is_a_tie() {
    // 30 ÷ 3 = 10 ÷ 1 under Jefferson, for the last of 3 seats
    Apportionment apportionment = ApportionmentMethod.JEFFERSON.apportion(Claims.of(30, 10), 3);

    assertThat(Claims.seats(apportionment)).containsExactly(2, 0);
    assertThat(apportionment.ties()).containsExactly(new Tie(Set.of("A", "B"), 1));
    assertThat(apportionment.ties().get(0)).hasToString("1 seat between [A, B]");
  }

  @Test
  void a_stated_rule_decides_and_the_tie_stays_on_record() {
    ApportionmentProblem problem =
        ApportionmentProblem.of(ALIKE, 4)
            .withTieRule(TieRule.inOrder("lots drawn on 3 May", List.of("C", "A", "B")));

    Apportionment apportionment = ApportionmentMethod.HILL.apportion(problem);

    assertThat(Claims.seats(apportionment)).containsExactly(1, 1, 2);
    assertThat(apportionment.ties()).isEmpty();
    assertThat(apportionment.decidedTies()).containsExactly(new Tie(Set.of("A", "B", "C"), 1));
    SeatAward last = apportionment.awards().get(3);
    assertThat(last.basis()).isEqualTo(AwardBasis.TIE_RULE);
    assertThat(last.explanation().rule())
        .contains(
            "seats held + 1: equal to the next best, and the tie rule decides: lots drawn on 3"
                + " May");
  }

  @Test
  void a_rule_that_separates_only_some_leaves_the_rest_tied() {
    ApportionmentProblem problem =
        ApportionmentProblem.of(ALIKE, 5)
            .withTieRule(TieRule.inOrder("the host comes first", List.of("B")));

    Apportionment apportionment = ApportionmentMethod.WEBSTER.apportion(problem);

    assertThat(Claims.seats(apportionment)).containsExactly(1, 2, 1);
    assertThat(apportionment.ties()).containsExactly(new Tie(Set.of("A", "C"), 1));
    assertThat(apportionment.decidedTies()).containsExactly(new Tie(Set.of("A", "B", "C"), 2));
  }

  @Test
  void rules_by_claim_decide_between_unequal_claims_only() {
    ApportionmentProblem problem = ApportionmentProblem.of(Claims.of(30, 10), 3);

    assertThat(
            Claims.seats(
                ApportionmentMethod.JEFFERSON.apportion(
                    problem.withTieRule(TieRule.GREATER_CLAIM))))
        .containsExactly(3, 0);
    assertThat(
            Claims.seats(
                ApportionmentMethod.JEFFERSON.apportion(
                    problem.withTieRule(TieRule.SMALLER_CLAIM))))
        .containsExactly(2, 1);
    assertThat(
            ApportionmentMethod.JEFFERSON
                .apportion(ApportionmentProblem.of(ALIKE, 4).withTieRule(TieRule.GREATER_CLAIM))
                .complete())
        .isFalse();
  }

  @Test
  void bounds_move_the_other_seats() {
    ApportionmentProblem problem =
        ApportionmentProblem.of(Claims.of(70, 20, 10), 10)
            .withLowerBound("C", 3)
            .withUpperBound("A", 4);
    for (ApportionmentMethod method : Claims.methodsWithBounds()) {
      assertThat(Claims.seats(method.apportion(problem)))
          .as(method.name())
          .containsExactly(4, 3, 3);
    }
  }

  /** Fair shares 3.9, 3.1 and 3 sum to 10: 3.9 and 3.1 are 39 : 31 of the 7 that are left. */
  @Test
  void hamilton_shares_what_the_bounds_leave() {
    ApportionmentProblem problem =
        ApportionmentProblem.of(Claims.of(39, 31, 1), 10).withLowerBound("C", 3);

    Apportionment apportionment = ApportionmentMethod.HAMILTON.apportion(problem);

    assertThat(Claims.seats(apportionment)).containsExactly(4, 3, 3);
    Explanation why = apportionment.awards().get(9).explanation();
    assertThat(why.step("fair share").value()).isEqualTo(Ratio.of(39, 10));
    assertThat(why.step("remainder").value()).isEqualTo(Ratio.of(9, 10));
    assertThat(why.step("next best").value()).isEqualTo(Ratio.of(1, 10));
  }

  @Test
  void without_a_claim_only_the_lower_bound_is_received() {
    ApportionmentProblem problem =
        ApportionmentProblem.of(Claims.of(5, 0, 0), 4).withLowerBound("B", 1);
    for (ApportionmentMethod method : Claims.methodsWithBounds()) {
      assertThat(Claims.seats(method.apportion(problem)))
          .as(method.name())
          .containsExactly(3, 1, 0);
    }
  }

  @Test
  void first_seats_go_by_claim_where_the_first_divisor_is_zero() {
    for (ApportionmentMethod method :
        List.of(ApportionmentMethod.ADAMS, ApportionmentMethod.DEAN, ApportionmentMethod.HILL)) {
      Apportionment apportionment = method.apportion(Claims.of(1000, 2, 1), 2);
      assertThat(Claims.seats(apportionment)).as(method.name()).containsExactly(1, 1, 0);
      assertThat(apportionment.awards().get(1).explanation().step("next best").value())
          .isEqualTo(Ratio.ONE);
    }
  }

  @Test
  void no_seats_are_a_valid_number() {
    for (ApportionmentMethod method : ApportionmentMethod.all()) {
      Apportionment apportionment = method.apportion(ALIKE, 0);
      assertThat(Claims.seats(apportionment)).containsExactly(0, 0, 0);
      assertThat(apportionment.complete()).isTrue();
    }
  }

  @Test
  void a_seat_explains_itself() {
    Apportionment apportionment =
        ApportionmentMethod.WEBSTER.apportion(Claims.of(43, 33, 12, 8, 4), 10);

    SeatAward last = apportionment.awards().get(9);

    assertThat(last).hasToString("seat 10: seat 5 of A by PRIORITY");
    assertThat(last.explanation().render())
        .startsWith("seat of recipient = 5 seats: seats held + 1, as the priority is at least")
        .contains("(seat 10 of 10 goes to A)")
        .contains("priority = 86/9 ≈ 9.55555556: claim ÷ divisor")
        .contains("divisor = 4.5: seats held + 1/2")
        .contains("next best = 66/7 ≈ 9.42857143");
  }

  @Test
  void hill_compares_squares() {
    Explanation why =
        ApportionmentMethod.HILL.apportion(Claims.of(7, 3), 3).awards().get(2).explanation();

    assertThat(why.step("squared priority").value()).isEqualTo(Ratio.of(49, 2));
  }

  @Test
  void lower_bounds_and_whole_shares_explain_themselves() {
    ApportionmentProblem problem = ApportionmentProblem.of(Claims.of(30, 10), 4).withEachAtLeast(1);

    List<SeatAward> awards = ApportionmentMethod.HAMILTON.apportion(problem).awards();

    assertThat(awards.stream().map(SeatAward::basis))
        .containsExactly(
            AwardBasis.LOWER_BOUND,
            AwardBasis.WHOLE_SHARE,
            AwardBasis.WHOLE_SHARE,
            AwardBasis.LOWER_BOUND);
    assertThat(awards.get(0).explanation().step("lower bound").value()).isEqualTo(Ratio.ONE);
    assertThat(awards.get(1).explanation().step("fair share").value()).isEqualTo(Ratio.of(3));
  }

  @Test
  void results_are_equal_if_method_and_problem_are() {
    assertThat(ApportionmentMethod.DEAN.apportion(ALIKE, 4))
        .isEqualTo(ApportionmentMethod.DEAN.apportion(ALIKE, 4))
        .hasSameHashCodeAs(ApportionmentMethod.DEAN.apportion(ALIKE, 4))
        .isNotEqualTo(ApportionmentMethod.ADAMS.apportion(ALIKE, 4));
    assertThat(ApportionmentMethod.DEAN.apportion(ALIKE, 4).awards())
        .isEqualTo(ApportionmentMethod.DEAN.apportion(ALIKE, 4).awards());
  }

  /** 61.97 + 25 + 13 = 99.97, such as of shares that were rounded or of which one is missing. */
  @Test
  void shares_that_miss_their_whole_are_noted() {
    assertThat(notes("61.97", "25", "13"))
        .containsExactly(
            "The claims sum to 99.97, not to 100; seats follow the claims renormalised to 100.");
    assertThat(notes("0.6197", "0.25", "0.13"))
        .containsExactly(
            "The claims sum to 0.9997, not to 1; seats follow the claims renormalised to 1.");
    assertThat(notes("99.9999999", "0"))
        .containsExactly(
            "The claims sum to 99.99999, not to 100; seats follow the claims renormalised to 100.");
    assertThat(notes("100", "1/300000000"))
        .containsExactly(
            "The claims sum to 100.00001, not to 100; seats follow the claims renormalised to"
                + " 100.");
    assertThat(notes("60", "50")).hasSize(1);
    assertThat(notes("60", "50.001")).isEmpty();
    assertThat(notes("62", "25", "13")).isEmpty();
    assertThat(notes("1/3", "2/3")).isEmpty();
    assertThat(notes("43", "33", "12", "8000")).isEmpty();
  }

  private static List<String> notes(String... claims) {
    ImmutableMap.Builder<String, Ratio> byName = ImmutableMap.builder();
    for (String claim : claims) {
      byName.put("R" + claim, Ratio.parse(claim));
    }
    return ApportionmentMethod.WEBSTER.apportion(byName.buildOrThrow(), 10).notes();
  }

  @Test
  void an_unknown_recipient_is_refused() {
    Apportionment apportionment = ApportionmentMethod.DEAN.apportion(ALIKE, 4);
    assertThatThrownBy(() -> apportionment.of("X"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'X' is no recipient");
  }

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
}
