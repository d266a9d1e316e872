package org.openrbm.geodist.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openrbm.core.Ratio;

/** Small claims are frequent, so that ties are. */
class ApportionmentPropertyTest {

  @Provide
  Arbitrary<ApportionmentMethod> methods() {
    return Arbitraries.of(ApportionmentMethod.all());
  }

  @Provide
  Arbitrary<ApportionmentMethod> methodsWithBounds() {
    return Arbitraries.of(Claims.methodsWithBounds());
  }

  @Provide
  Arbitrary<ApportionmentMethod> houseMonotoneMethods() {
    return methods().filter(ApportionmentMethod::houseMonotone);
  }

  @Provide
  Arbitrary<Map<String, Ratio>> claims() {
    Arbitrary<Long> some =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 12), Arbitraries.longs().between(0, 2_000_000_000));
    return some.list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .filter(list -> list.stream().anyMatch(n -> n > 0))
        .map(list -> Claims.of(list.stream().mapToLong(n -> n).toArray()));
  }

  /** Bounds that can be met, whatever they are drawn as: lower first, upper as far as needed. */
  @Provide
  Arbitrary<ApportionmentProblem> problems() {
    return Combinators.combine(
            claims(),
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(0, 4).list().ofSize(8),
            Arbitraries.integers().between(0, 20).list().ofSize(8))
        .as(ApportionmentPropertyTest::problem);
  }

  private static ApportionmentProblem problem(
      Map<String, Ratio> claims, int extra, List<Integer> lower, List<Integer> width) {
    ImmutableMap.Builder<String, Integer> lowerBounds = ImmutableMap.builder();
    ImmutableMap.Builder<String, Integer> upperBounds = ImmutableMap.builder();
    int fewest = 0;
    int room = 0;
    int i = 0;
    for (Map.Entry<String, Ratio> claim : claims.entrySet()) {
      lowerBounds.put(claim.getKey(), lower.get(i));
      upperBounds.put(claim.getKey(), lower.get(i) + width.get(i));
      fewest += lower.get(i);
      room += claim.getValue().signum() > 0 ? width.get(i) : 0;
      i++;
    }
    return ApportionmentProblem.builder()
        .claims(claims)
        .seats(fewest + Math.min(room, extra))
        .lowerBounds(lowerBounds.buildOrThrow())
        .upperBounds(upperBounds.buildOrThrow())
        .build();
  }

  private static int sum(Apportionment apportionment) {
    return apportionment.seats().values().stream().mapToInt(n -> n).sum();
  }

  @Property(tries = 500)
  void no_seat_is_lost_and_bounds_hold(
      @ForAll("methodsWithBounds") ApportionmentMethod method,
      @ForAll("problems") ApportionmentProblem problem) {
    Apportionment apportionment = method.apportion(problem);

    assertThat(sum(apportionment) + apportionment.ties().stream().mapToInt(Tie::seats).sum())
        .isEqualTo(problem.seats());
    assertThat(apportionment.awards()).hasSize(sum(apportionment));
    for (Allocation one : apportionment.allocations()) {
      assertThat(one.seats()).isGreaterThanOrEqualTo(problem.lowerBound(one.recipient()));
      assertThat(one.mostSeats()).isLessThanOrEqualTo(problem.upperBound(one.recipient()));
    }
  }

  @Property(tries = 300)
  void a_complete_tie_rule_decides_within_the_tie(
      @ForAll("methodsWithBounds") ApportionmentMethod method,
      @ForAll("problems") ApportionmentProblem problem) {
    Apportionment open = method.apportion(problem);
    Apportionment decided =
        method.apportion(
            problem.withTieRule(
                SeatTieRule.inOrder("as listed", List.copyOf(problem.claims().keySet()))));

    assertThat(decided.complete()).isTrue();
    assertThat(decided.decidedTies()).isEqualTo(open.ties());
    for (Allocation one : decided.allocations()) {
      Allocation before = open.of(one.recipient());
      assertThat(one.seats()).isBetween(before.seats(), before.mostSeats());
    }
  }

  @Property(tries = 300)
  void the_order_of_recipients_and_the_scale_of_claims_change_nothing(
      @ForAll("methodsWithBounds") ApportionmentMethod method,
      @ForAll("problems") ApportionmentProblem problem,
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 1000) int numerator,
      @ForAll @IntRange(min = 1, max = 1000) int denominator) {
    List<String> names = new ArrayList<>(problem.claims().keySet());
    Collections.shuffle(names, random);
    ImmutableMap.Builder<String, Ratio> claims = ImmutableMap.builder();
    names.forEach(
        name -> claims.put(name, problem.claim(name).times(Ratio.of(numerator, denominator))));

    Apportionment other = method.apportion(problem.withClaims(claims.buildOrThrow()));

    assertThat(other.seats()).isEqualTo(method.apportion(problem).seats());
    assertThat(other.ties()).isEqualTo(method.apportion(problem).ties());
  }

  @Property(tries = 300)
  void equals_are_treated_equally_and_greater_claims_no_worse(
      @ForAll("methods") ApportionmentMethod method,
      @ForAll("claims") Map<String, Ratio> claims,
      @ForAll @IntRange(min = 0, max = 60) int seats) {
    Apportionment apportionment = method.apportion(claims, seats);
    for (Allocation one : apportionment.allocations()) {
      for (Allocation other : apportionment.allocations()) {
        if (one.claim().equals(other.claim())) {
          assertThat(one.seats()).isEqualTo(other.seats());
          assertThat(one.mostSeats()).isEqualTo(other.mostSeats());
        } else if (one.claim().compareTo(other.claim()) > 0) {
          assertThat(one.mostSeats()).isGreaterThanOrEqualTo(other.seats());
        }
      }
    }
  }

  @Property(tries = 300)
  void house_monotone_methods_take_no_seat_because_there_is_one_more(
      @ForAll("houseMonotoneMethods") ApportionmentMethod method,
      @ForAll("claims") Map<String, Ratio> claims,
      @ForAll @IntRange(min = 0, max = 60) int seats) {
    Apportionment smaller = method.apportion(claims, seats);
    Apportionment larger = method.apportion(claims, seats + 1);
    for (String recipient : claims.keySet()) {
      assertThat(larger.of(recipient).seats())
          .isGreaterThanOrEqualTo(smaller.of(recipient).seats());
      assertThat(larger.of(recipient).mostSeats())
          .isGreaterThanOrEqualTo(smaller.of(recipient).mostSeats());
    }
  }

  @Property(tries = 300)
  void quota_holds_where_promised(
      @ForAll("claims") Map<String, Ratio> claims, @ForAll @IntRange(min = 0, max = 60) int seats) {
    Apportionment hamilton = ApportionmentMethod.HAMILTON.apportion(claims, seats);
    assertThat(hamilton.lowerQuotaSatisfied()).isTrue();
    assertThat(hamilton.upperQuotaSatisfied()).isTrue();
    Apportionment quota = ApportionmentMethod.QUOTA.apportion(claims, seats);
    assertThat(quota.lowerQuotaSatisfied()).isTrue();
    assertThat(quota.upperQuotaSatisfied()).isTrue();
    assertThat(ApportionmentMethod.JEFFERSON.apportion(claims, seats).lowerQuotaSatisfied())
        .isTrue();
    assertThat(ApportionmentMethod.ADAMS.apportion(claims, seats).upperQuotaSatisfied()).isTrue();
  }

  @Property(tries = 200)
  void every_seat_was_right_when_it_was_awarded(
      @ForAll("methodsWithBounds") ApportionmentMethod method,
      @ForAll("problems") ApportionmentProblem problem) {
    for (SeatAward award : method.apportion(problem).awards()) {
      assertThat(award.explanation().value()).isEqualTo(Ratio.of(award.seatOfRecipient()));
      assertThat(award.explanation().render()).contains(award.recipient());
    }
  }
}
