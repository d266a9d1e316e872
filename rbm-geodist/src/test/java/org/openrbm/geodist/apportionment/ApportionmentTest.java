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
            .withTieRule(SeatTieRule.inOrder("lots drawn on 3 May", List.of("C", "A", "B")));

    Apportionment apportionment = ApportionmentMethod.HILL.apportion(problem);

    assertThat(Claims.seats(apportionment)).containsExactly(1, 1, 2);
    assertThat(apportionment.ties()).isEmpty();
    assertThat(apportionment.decidedTies()).containsExactly(new Tie(Set.of("A", "B", "C"), 1));
    SeatAward last = apportionment.awards().get(3);
    assertThat(last.basis()).isEqualTo(SeatAward.Basis.TIE_RULE);
    assertThat(last.explanation().rule())
        .contains(
            "seats held + 1: equal to the next best, and the tie rule decides: lots drawn on 3"
                + " May");
  }

  @Test
  void a_rule_that_separates_only_some_leaves_the_rest_tied() {
    ApportionmentProblem problem =
        ApportionmentProblem.of(ALIKE, 5)
            .withTieRule(SeatTieRule.inOrder("the host comes first", List.of("B")));

    Apportionment apportionment = ApportionmentMethod.WEBSTER.apportion(problem);

    assertThat(Claims.seats(apportionment)).containsExactly(1, 2, 1);
    assertThat(apportionment.ties()).containsExactly(new Tie(Set.of("A", "C"), 1));
    assertThat(apportionment.decidedTies()).containsExactly(new Tie(Set.of("A", "B", "C"), 2));
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
  void a_tie_needs_more_recipients_than_seats() {
    assertThatThrownBy(() -> new Tie(Set.of("A"), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 recipients cannot be tied for 1 seats");
  }
}
