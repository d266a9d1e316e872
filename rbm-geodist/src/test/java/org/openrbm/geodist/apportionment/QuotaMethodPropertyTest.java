package org.openrbm.geodist.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openrbm.core.Ratio;

/** The quota method against its definition, followed through every way its ties can be decided. */
class QuotaMethodPropertyTest {

  @Provide
  Arbitrary<List<Long>> claims() {
    return Arbitraries.oneOf(
            Arbitraries.longs().between(0, 12), Arbitraries.of(10L, 20L, 30L, 60L, 120L))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .filter(list -> list.stream().anyMatch(n -> n > 0));
  }

  private static Map<String, Ratio> named(List<Long> claims) {
    return Claims.of(claims.stream().mapToLong(n -> n).toArray());
  }

  /** Every apportionment of the definition: house by house, every choice among the best. */
  private static Set<List<Integer>> outcomes(List<Long> claims, int seats) {
    long sum = claims.stream().mapToLong(n -> n).sum();
    Set<List<Integer>> reached = Set.of(claims.stream().map(claim -> 0).toList());
    for (int house = 1; house <= seats; house++) {
      Set<List<Integer>> next = new HashSet<>();
      for (List<Integer> held : reached) {
        for (int i = 0; i < claims.size(); i++) {
          if (best(i, held, claims, house, sum)) {
            List<Integer> more = new ArrayList<>(held);
            more.set(i, held.get(i) + 1);
            next.add(more);
          }
        }
      }
      reached = next;
    }
    return reached;
  }

  private static boolean best(int i, List<Integer> held, List<Long> claims, int house, long sum) {
    if (held.get(i) * sum >= claims.get(i) * house) {
      return false;
    }
    for (int j = 0; j < claims.size(); j++) {
      if (held.get(j) * sum < claims.get(j) * house
          && claims.get(j) * (held.get(i) + 1) > claims.get(i) * (held.get(j) + 1)) {
        return false;
      }
    }
    return true;
  }

  @Property(tries = 400)
  void certain_and_possible_seats_are_those_of_all_outcomes(
      @ForAll("claims") List<Long> claims, @ForAll @IntRange(min = 0, max = 14) int seats) {
    Set<List<Integer>> outcomes = outcomes(claims, seats);
    Apportionment apportionment = ApportionmentMethod.QUOTA.apportion(named(claims), seats);

    List<Allocation> allocations = apportionment.allocations();
    for (int i = 0; i < claims.size(); i++) {
      int recipient = i;
      assertThat(allocations.get(i).seats())
          .isEqualTo(outcomes.stream().mapToInt(one -> one.get(recipient)).min().orElseThrow());
      assertThat(allocations.get(i).mostSeats())
          .isEqualTo(outcomes.stream().mapToInt(one -> one.get(recipient)).max().orElseThrow());
    }
    for (List<Integer> outcome : outcomes) {
      for (Tie tie : apportionment.ties()) {
        assertThat(
                allocations.stream()
                    .filter(one -> tie.recipients().contains(one.recipient()))
                    .mapToInt(one -> outcome.get(allocations.indexOf(one)) - one.seats())
                    .sum())
            .isEqualTo(tie.seats());
      }
    }
    assertThat(apportionment.complete()).isEqualTo(outcomes.size() == 1);
  }

  @Property(tries = 300)
  void a_complete_tie_rule_reaches_one_of_the_outcomes(
      @ForAll("claims") List<Long> claims, @ForAll @IntRange(min = 0, max = 14) int seats) {
    ApportionmentProblem problem = ApportionmentProblem.of(named(claims), seats);
    Apportionment open = ApportionmentMethod.QUOTA.apportion(problem);
    Apportionment decided =
        ApportionmentMethod.QUOTA.apportion(
            problem.withTieRule(
                SeatTieRule.inOrder("as listed", List.copyOf(problem.claims().keySet()))));

    assertThat(outcomes(claims, seats)).contains(Claims.seats(decided));
    assertThat(decided.complete()).isTrue();
    assertThat(decided.decidedTies()).isEqualTo(open.ties());
    assertThat(decided.awards()).hasSize(seats);
  }

  @Property(tries = 200)
  void every_seat_was_right_when_it_was_awarded(
      @ForAll("claims") List<Long> claims, @ForAll @IntRange(min = 0, max = 14) int seats) {
    for (SeatAward award : ApportionmentMethod.QUOTA.apportion(named(claims), seats).awards()) {
      Ratio held = Ratio.of(award.seatOfRecipient() - 1);
      assertThat(award.explanation().step("quota in a house of this size").value())
          .isGreaterThan(held);
    }
  }
}
