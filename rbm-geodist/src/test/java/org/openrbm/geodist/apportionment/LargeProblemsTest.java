package org.openrbm.geodist.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrbm.core.Ratio;

/**
 * Problems of a size at which work that grows with the square of it would not end. The time limit
 * is a safety net, no measurement.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LargeProblemsTest {

  private static Map<String, Ratio> claims(int number, IntFunction<Ratio> claim) {
    return IntStream.range(0, number)
        .boxed()
        .collect(ImmutableMap.toImmutableMap(i -> "R" + i, claim::apply));
  }

  static List<ApportionmentMethod> methods() {
    return ApportionmentMethod.all();
  }

  /** 299,999 seats are 2 for each of 100,000 equals, and one more for 99,999 of them. */
  @ParameterizedTest
  @MethodSource("methods")
  void many_seats_are_distributed_to_many_equals(ApportionmentMethod method) {
    Map<String, Ratio> equals = claims(100_000, i -> Ratio.ONE);
    List<String> listed = List.copyOf(equals.keySet()).subList(0, 50_000);
    ApportionmentProblem problem =
        ApportionmentProblem.of(equals, 299_999).withTieRule(SeatTieRule.inOrder("lots", listed));

    Apportionment apportionment = method.apportion(problem);

    assertThat(apportionment.of("R0")).isEqualTo(allocation("R0", 3, 3));
    assertThat(apportionment.of("R99999")).isEqualTo(allocation("R99999", 2, 3));
    assertThat(apportionment.ties()).singleElement().extracting(Tie::seats).isEqualTo(49_999);
    assertThat(apportionment.awards()).hasSize(250_000);
  }

  private static Allocation allocation(String recipient, int seats, int mostSeats) {
    return new Allocation(recipient, Ratio.ONE, Ratio.of(299_999, 100_000), seats, mostSeats);
  }

  /** Claims of 1 to 200 sum to 20,100, so that each is the number of its seats. */
  @ParameterizedTest
  @MethodSource("methods")
  void claims_of_a_thousand_digits_are_apportioned_like_their_proportions(
      ApportionmentMethod method) {
    Ratio unit = Ratio.of(BigInteger.TEN.pow(1_000).add(BigInteger.ONE), BigInteger.TWO.pow(3_000));

    Apportionment apportionment = method.apportion(claims(200, i -> unit.times(i + 1)), 20_100);

    assertThat(apportionment.seats())
        .containsEntry("R0", 1)
        .containsEntry("R99", 100)
        .containsEntry("R199", 200);
    assertThat(apportionment.complete()).isTrue();
  }

  /**
   * Two recipients that differ in the 2,000th digit only: of an odd number of seats the greater has
   * one more.
   */
  @ParameterizedTest
  @MethodSource("methods")
  void the_last_of_many_digits_decides(ApportionmentMethod method) {
    Ratio less = Ratio.of(BigInteger.TEN.pow(1_999), BigInteger.ONE);

    Apportionment apportionment =
        method.apportion(ImmutableMap.of("A", less, "B", less.plus(Ratio.ONE)), 9_999);

    assertThat(apportionment.seats()).containsExactly(Map.entry("A", 4_999), Map.entry("B", 5_000));
    assertThat(apportionment.awards().get(9_998).explanation().render()).contains("B");
  }

  @Test
  void a_tie_rule_may_list_a_million_names() {
    List<String> names = IntStream.range(0, 1_000_000).mapToObj(i -> "R" + i).toList();

    assertThat(SeatTieRule.inOrder("lots", names).order()).hasSize(1_000_000);
  }

  /** 10^2400 has 2,401 digits. */
  @Test
  void a_claim_beyond_the_limit_of_digits_is_refused() {
    Ratio longest = Ratio.of(BigInteger.TEN.pow(2_400).subtract(BigInteger.ONE), BigInteger.ONE);
    String message =
        "claims on their common denominator, and their sum, must have at most 2400 digits";

    assertThat(ApportionmentProblem.of(Map.of("A", longest), 4).quota("A")).isEqualTo(Ratio.of(4));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ApportionmentProblem.of(Map.of("A", longest, "B", Ratio.ONE), 4))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ApportionmentProblem.of(
                    Map.of("A", Ratio.ONE.dividedBy(longest), "B", Ratio.of(1, 2)), 4))
        .withMessage(message);
  }

  /** What a few characters state must not fill the memory: 8,400 numbers of 2,399 digits. */
  @Test
  void claims_beyond_the_limit_of_digits_in_all_are_refused() {
    Ratio tiny = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(2_390));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ApportionmentProblem.of(claims(8_400, i -> i == 0 ? tiny : Ratio.of(i)), 4))
        .withMessage("claims on their common denominator need more than 20000000 digits in all");
  }

  /**
   * Every number that a problem derives stays within the digits of a Ratio, so that neither quotas
   * nor explanations fail.
   */
  @ParameterizedTest
  @MethodSource("methods")
  void the_longest_claims_that_are_allowed_have_quotas_and_explanations(
      ApportionmentMethod method) {
    Ratio long1 =
        Ratio.of(BigInteger.TEN.pow(1_150).add(BigInteger.ONE), BigInteger.TWO.pow(3_900));
    Ratio long2 =
        Ratio.of(
            BigInteger.TEN.pow(1_151).add(BigInteger.valueOf(7)), BigInteger.valueOf(3).pow(2_480));
    ApportionmentProblem problem = ApportionmentProblem.of(Map.of("A", long1, "B", long2), 1_000);
    if (method.takesBounds()) {
      problem = problem.withEachAtLeast(1).withUpperBound("A", 900);
    }

    Apportionment apportionment = method.apportion(problem);

    assertThat(
            apportionment.allocations().stream()
                .map(Allocation::quota)
                .reduce(Ratio.ZERO, Ratio::plus))
        .isEqualTo(Ratio.of(1_000));
    for (SeatAward award : apportionment.awards().subList(995, 1_000)) {
      assertThat(award.explanation().value()).isEqualTo(Ratio.of(award.seatOfRecipient()));
    }
  }
}
