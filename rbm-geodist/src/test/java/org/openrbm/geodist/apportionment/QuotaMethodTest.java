package org.openrbm.geodist.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuotaMethodTest {

  private static final ApportionmentMethod QUOTA = ApportionmentMethod.QUOTA;

  /**
   * Reported for the library of M. Lackner (github.com/martinlackner/apportionment, issue 6): three
   * seats for each of the great ones, then one for one of them and one for one of the small ones.
   */
  private static final Map<String, Ratio> TIES_MIDWAY = Claims.of(720, 720, 120, 120);

  @Test
  void ties_that_lie_midway_are_all_reported() {
    Apportionment apportionment = QUOTA.apportion(TIES_MIDWAY, 8);

    assertThat(Claims.seats(apportionment)).containsExactly(3, 3, 0, 0);
    assertThat(apportionment.ties())
        .containsExactly(new Tie(Set.of("C", "D"), 1), new Tie(Set.of("A", "B"), 1));
    assertThat(apportionment.complete()).isFalse();
    assertThat(apportionment)
        .hasToString(
            "Quota: {A=3, B=3, C=0, D=0}, tied: 1 seat between [C, D] and 1 seat between [A, B]");
    assertThat(apportionment.awards()).hasSize(6);
  }

  /** Seat by seat, by hand: A and B in turn, C or D seventh, A or B eighth, the others after. */
  @Test
  void a_tie_is_gone_when_all_in_it_are_served() {
    assertThat(Claims.seats(QUOTA.apportion(TIES_MIDWAY, 2))).containsExactly(1, 1, 0, 0);
    assertThat(QUOTA.apportion(TIES_MIDWAY, 3).ties())
        .containsExactly(new Tie(Set.of("A", "B"), 1));
    assertThat(QUOTA.apportion(TIES_MIDWAY, 6).complete()).isTrue();
    assertThat(QUOTA.apportion(TIES_MIDWAY, 7).ties())
        .containsExactly(new Tie(Set.of("C", "D"), 1));
    assertThat(Claims.seats(QUOTA.apportion(TIES_MIDWAY, 9))).containsExactly(4, 4, 0, 0);
  }

  @Test
  void a_tie_rule_decides_each() {
    Apportionment apportionment =
        QUOTA.apportion(
            ApportionmentProblem.of(TIES_MIDWAY, 8)
                .withTieRule(SeatTieRule.inOrder("lots", List.of("D", "B", "A", "C"))));

    assertThat(Claims.seats(apportionment)).containsExactly(3, 4, 0, 1);
    assertThat(apportionment.ties()).isEmpty();
    assertThat(apportionment.decidedTies())
        .containsExactly(new Tie(Set.of("C", "D"), 1), new Tie(Set.of("A", "B"), 1));
    assertThat(apportionment.awards().get(6).basis()).isEqualTo(SeatAward.Basis.TIE_RULE);
    assertThat(apportionment.awards().get(6)).hasToString("seat 7: seat 1 of D by TIE_RULE");
  }

  @Test
  void a_rule_that_separates_only_some_leaves_the_rest_tied() {
    Apportionment apportionment =
        QUOTA.apportion(
            ApportionmentProblem.of(TIES_MIDWAY, 8)
                .withTieRule(SeatTieRule.inOrder("the host comes first", List.of("C"))));

    assertThat(Claims.seats(apportionment)).containsExactly(3, 3, 1, 0);
    assertThat(apportionment.ties()).containsExactly(new Tie(Set.of("A", "B"), 1));
    assertThat(apportionment.decidedTies()).containsExactly(new Tie(Set.of("C", "D"), 1));
  }

  /**
   * Balinski and Young (1975): A would have its 53rd seat by Jefferson, beyond its quota of 51.17.
   */
  @Test
  void a_seat_explains_its_quota_too() {
    Apportionment apportionment = QUOTA.apportion(Claims.of(5117, 4400, 162, 161, 160), 100);

    SeatAward last = apportionment.awards().get(99);
    Explanation why = last.explanation();

    assertThat(last.number()).isEqualTo(100);
    assertThat(why.rule().orElseThrow())
        .isEqualTo(
            "seats held + 1: below the quota, and the priority is at least that of the next best of"
                + " those below theirs");
    assertThat(why.step("quota in a house of this size").value())
        .isEqualTo(apportionment.of(last.recipient()).quota());
    assertThat(why.step("seats held").value())
        .isLessThan(why.step("quota in a house of this size").value());
  }

  @Test
  void bounds_are_refused() {
    assertThatThrownBy(
            () -> QUOTA.apportion(ApportionmentProblem.of(TIES_MIDWAY, 8).withLowerBound("C", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the method Quota takes no bounds, but the problem has the lower bounds {C=1} and the"
                + " upper bounds {}");
    assertThat(QUOTA.apportion(ApportionmentProblem.of(TIES_MIDWAY, 2).withEachAtLeast(0)).seats())
        .containsEntry("A", 1);
  }
}
