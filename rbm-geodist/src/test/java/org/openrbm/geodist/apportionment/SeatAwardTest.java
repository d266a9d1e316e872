package org.openrbm.geodist.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeatAwardTest {

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
            SeatAward.Basis.LOWER_BOUND,
            SeatAward.Basis.WHOLE_SHARE,
            SeatAward.Basis.WHOLE_SHARE,
            SeatAward.Basis.LOWER_BOUND);
    assertThat(awards.get(0).explanation().step("lower bound").value()).isEqualTo(Ratio.ONE);
    assertThat(awards.get(1).explanation().step("fair share").value()).isEqualTo(Ratio.of(3));
  }

  @Test
  void seats_are_numbered_in_all_and_by_recipient() {
    List<SeatAward> awards = ApportionmentMethod.WEBSTER.apportion(Claims.of(30, 10), 3).awards();

    // 30 ÷ 1/2, then 30 ÷ 3/2 and 10 ÷ 1/2, which are equal
    assertThat(awards)
        .extracting(SeatAward::number, SeatAward::recipient, SeatAward::seatOfRecipient)
        .containsExactly(tuple(1, "A", 1), tuple(2, "A", 2), tuple(3, "B", 1));
    assertThat(awards).extracting(SeatAward::basis).containsOnly(SeatAward.Basis.PRIORITY);
  }

  @Test
  void awards_of_the_same_seat_in_equal_problems_are_equal() {
    SeatAward first = ApportionmentMethod.WEBSTER.apportion(Claims.of(30, 10), 3).awards().get(0);
    SeatAward same = ApportionmentMethod.WEBSTER.apportion(Claims.of(30, 10), 3).awards().get(0);
    assertThat(first)
        .isEqualTo(same)
        .hasSameHashCodeAs(same)
        .isNotEqualTo(ApportionmentMethod.HILL.apportion(Claims.of(30, 10), 3).awards().get(0))
        .isNotEqualTo(ApportionmentMethod.WEBSTER.apportion(Claims.of(30, 9), 3).awards().get(0));
  }
}
