package org.openrbm.geodist.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Certain and possible seats against all outcomes of small problems, under no rule for ties, under
 * rules that decide some of them and under rules that decide all.
 *
 * <p>The outcomes are enumerated from the definitions (Balinski and Young, Fair Representation,
 * Appendix A, and The quota method of apportionment, 1975): seat by seat, every recipient that
 * neither the method nor the rule puts behind another one is tried.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TieEnumerationTest {

  /** The seats distributed so far, and those of them that the next steps start from. */
  private record House(List<Integer> start, List<Integer> held, int size) {

    House with(int recipient) {
      List<Integer> more = new ArrayList<>(held);
      more.set(recipient, held.get(recipient) + 1);
      return new House(start, more, size + 1);
    }
  }

  /** A problem in whole numbers; {@code most} is the upper bound of each, -1 if it has none. */
  private record Case(
      String method, List<Integer> claims, int seats, int least, int most, List<Integer> order) {

    static final List<Integer> GREATER = List.of(-1);
    static final List<Integer> SMALLER = List.of(-2);

    long sum() {
      return claims.stream().mapToLong(n -> n).sum();
    }

    /** The smaller comes first where the method finds recipients equal. */
    int rank(int recipient) {
      if (order.equals(GREATER)) {
        return -claims.get(recipient);
      }
      if (order.equals(SMALLER)) {
        return claims.get(recipient);
      }
      return order.contains(recipient) ? order.indexOf(recipient) : order.size();
    }

    House start() {
      List<Integer> start =
          claims.stream()
              .map(c -> method.equals("Hamilton") ? (int) (c * (long) seats / sum()) : least)
              .toList();
      return new House(start, start, start.stream().mapToInt(n -> n).sum());
    }

    boolean eligible(House house, int i) {
      int held = house.held().get(i);
      return switch (method) {
        case "Hamilton" -> held == house.start().get(i);
        case "Quota" -> held * sum() < (long) claims.get(i) * (house.size() + 1);
        default -> claims.get(i) > 0 && (most < 0 || held < most);
      };
    }

    /** {numerator, denominator} of the right to one more seat; 0 in the denominator is infinite. */
    long[] right(House house, int i) {
      long claim = claims.get(i);
      long n = house.held().get(i);
      return switch (method) {
        case "Hamilton" -> new long[] {claim * seats % sum(), 1};
        case "Adams" -> new long[] {claim, n};
        case "Dean" -> new long[] {claim * (2 * n + 1), 2 * n * (n + 1)};
        case "Hill" -> new long[] {claim * claim, n * (n + 1)};
        case "Webster" -> new long[] {2 * claim, 2 * n + 1};
        default -> new long[] {claim, n + 1};
      };
    }

    Comparator<Integer> bestFirst(House house) {
      Comparator<Integer> byRight =
          (i, j) -> {
            long[] a = right(house, i);
            long[] b = right(house, j);
            return a[1] == 0 && b[1] == 0
                ? Long.compare(claims.get(i), claims.get(j))
                : Long.compare(a[0] * b[1], b[0] * a[1]);
          };
      return byRight.reversed().thenComparing(this::rank);
    }

    Set<List<Integer>> outcomes() {
      Set<House> houses = Set.of(start());
      for (int size = start().size(); size < seats; size++) {
        Set<House> larger = new HashSet<>();
        for (House house : houses) {
          List<Integer> eligible =
              IntStream.range(0, claims.size()).filter(i -> eligible(house, i)).boxed().toList();
          Comparator<Integer> bestFirst = bestFirst(house);
          int best = eligible.stream().min(bestFirst).orElseThrow();
          eligible.stream()
              .filter(i -> bestFirst.compare(i, best) == 0)
              .forEach(i -> larger.add(house.with(i)));
        }
        houses = larger;
      }
      Set<List<Integer>> outcomes = new HashSet<>();
      houses.forEach(house -> outcomes.add(house.held()));
      return outcomes;
    }

    Apportionment apportionment() {
      ApportionmentProblem problem =
          ApportionmentProblem.of(Claims.of(claims.stream().mapToLong(n -> n).toArray()), seats);
      for (String recipient : problem.claims().keySet()) {
        problem = least == 0 ? problem : problem.withLowerBound(recipient, least);
      }
      for (String recipient : problem.claims().keySet()) {
        problem = most < 0 ? problem : problem.withUpperBound(recipient, most);
      }
      if (order.equals(GREATER) || order.equals(SMALLER)) {
        problem =
            problem.withTieRule(
                order.equals(GREATER) ? SeatTieRule.GREATER_CLAIM : SeatTieRule.SMALLER_CLAIM);
      } else if (!order.isEmpty()) {
        List<String> names = List.copyOf(problem.claims().keySet());
        problem =
            problem.withTieRule(
                SeatTieRule.inOrder("lots", order.stream().map(names::get).toList()));
      }
      return ApportionmentMethod.named(method).apportion(problem);
    }

    /** What the outcomes say against what the apportionment says; empty if they agree. */
    String difference() {
      Set<List<Integer>> outcomes = outcomes();
      Apportionment apportionment = apportionment();
      List<Allocation> allocations = apportionment.allocations();
      List<Integer> fewest = each(i -> outcomes.stream().mapToInt(o -> o.get(i)).min().orElse(-1));
      List<Integer> most = each(i -> outcomes.stream().mapToInt(o -> o.get(i)).max().orElse(-1));
      boolean agree =
          allocations.stream().map(Allocation::seats).toList().equals(fewest)
              && allocations.stream().map(Allocation::mostSeats).toList().equals(most)
              && apportionment.complete() == (outcomes.size() == 1)
              && outcomes.stream().allMatch(outcome -> sharesTies(outcome, apportionment))
              && (method.equals("Quota") || outcomes.size() == choices(apportionment));
      return agree ? "" : "%s: %s to %s, but is %s".formatted(this, fewest, most, apportionment);
    }

    List<Integer> each(ToIntFunction<Integer> number) {
      return IntStream.range(0, claims.size()).boxed().map(number::applyAsInt).toList();
    }

    private boolean sharesTies(List<Integer> outcome, Apportionment apportionment) {
      List<Allocation> allocations = apportionment.allocations();
      return apportionment.ties().stream()
          .allMatch(
              tie ->
                  tie.seats()
                      == allocations.stream()
                          .filter(one -> tie.recipients().contains(one.recipient()))
                          .mapToInt(one -> outcome.get(allocations.indexOf(one)) - one.seats())
                          .sum());
    }

    /** In how many ways the seats of the open ties can be chosen. */
    private static int choices(Apportionment apportionment) {
      int ways = 1;
      for (Tie tie : apportionment.ties()) {
        for (int i = 0; i < tie.seats(); i++) {
          ways = ways * (tie.recipients().size() - i) / (i + 1);
        }
      }
      return ways;
    }
  }

  /** All lists of {@code size} claims from 1 to {@code greatest} in ascending order. */
  private static Stream<List<Integer>> claims(int size, int greatest) {
    return size == 0
        ? Stream.of(List.of())
        : claims(size - 1, greatest)
            .flatMap(
                fewer ->
                    IntStream.rangeClosed(fewer.isEmpty() ? 1 : fewer.get(size - 2), greatest)
                        .mapToObj(claim -> plus(fewer, claim)));
  }

  private static List<Integer> plus(List<Integer> list, int more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }

  /** No rule, the rules of claims, and every list of up to so many recipients. */
  private static Stream<List<Integer>> rules(int recipients, int listed) {
    return Stream.concat(
        Stream.of(Case.GREATER, Case.SMALLER),
        IntStream.rangeClosed(0, listed).boxed().flatMap(size -> lists(size, recipients)));
  }

  private static Stream<List<Integer>> lists(int size, int recipients) {
    return size == 0
        ? Stream.of(List.of())
        : lists(size - 1, recipients)
            .flatMap(
                list ->
                    IntStream.range(0, recipients)
                        .filter(i -> !list.contains(i))
                        .mapToObj(i -> plus(list, i)));
  }

  private static Stream<Case> cases(
      ApportionmentMethod method, int size, int greatest, int listed, int mostSeats) {
    return claims(size, greatest)
        .flatMap(
            claims ->
                rules(size, listed)
                    .flatMap(
                        order ->
                            IntStream.rangeClosed(0, mostSeats)
                                .mapToObj(
                                    seats ->
                                        new Case(method.name(), claims, seats, 0, -1, order))));
  }

  private static void check(Stream<Case> cases, int expected) {
    List<String> differences = cases.map(Case::difference).toList();
    assertThat(differences).hasSize(expected);
    assertThat(differences.stream().filter(text -> !text.isEmpty()).limit(20)).isEmpty();
  }

  static Stream<ApportionmentMethod> methods() {
    return ApportionmentMethod.all().stream();
  }

  /** Lists of claims: 4, 10, 20 and 35 of 1 to 4 recipients; rules: 4, 7, 18 and 67. */
  @ParameterizedTest
  @MethodSource("methods")
  void seats_are_those_of_all_outcomes_of_small_claims(ApportionmentMethod method) {
    check(
        IntStream.rangeClosed(1, 4).boxed().flatMap(size -> cases(method, size, 4, size, 7)),
        (4 * 4 + 10 * 7 + 20 * 18 + 35 * 67) * 8);
  }

  /**
   * Lists of claims: 210 and 56; rules: 2, and of one or two recipients or none listed 17 and 26.
   */
  @Test
  void seats_of_the_quota_method_are_those_of_all_outcomes_of_more_claims() {
    check(
        Stream.concat(
            cases(ApportionmentMethod.QUOTA, 4, 7, 2, 9),
            cases(ApportionmentMethod.QUOTA, 5, 4, 2, 9)),
        (210 * 19 + 56 * 28) * 10);
  }

  @ParameterizedTest
  @MethodSource("methods")
  void seats_are_those_of_all_outcomes_of_random_claims(ApportionmentMethod method) {
    Random random = new Random(19750801);
    check(Stream.generate(() -> random(method, random)).limit(4_000), 4_000);
  }

  /** Multiples of few numbers and a claim of 0, so that ties are frequent. */
  private static Case random(ApportionmentMethod method, Random random) {
    int size = 2 + random.nextInt(5);
    int unit = 1 + random.nextInt(3);
    List<Integer> claims =
        Stream.concat(Stream.of(unit), random.ints(size - 1L, 0, 13).map(n -> n * unit).boxed())
            .toList();
    List<List<Integer>> lists =
        List.of(List.of(), Case.GREATER, Case.SMALLER, listed(size, random), listed(size, random));
    return new Case(
        method.name(), claims, random.nextInt(16), 0, -1, lists.get(random.nextInt(lists.size())));
  }

  private static List<Integer> listed(int size, Random random) {
    List<Integer> all = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(all, random);
    return List.copyOf(all.subList(0, 1 + random.nextInt(size)));
  }

  /** Hamilton's shares within bounds are no quotas, so its bounds are left to other tests. */
  @ParameterizedTest
  @MethodSource("divisorMethods")
  void bounds_leave_the_outcomes_of_those_that_have_room(ApportionmentMethod method) {
    check(
        claims(3, 4)
            .flatMap(
                claims ->
                    rules(3, 3)
                        .flatMap(
                            order ->
                                IntStream.rangeClosed(3, 9)
                                    .mapToObj(
                                        seats ->
                                            new Case(method.name(), claims, seats, 1, 3, order)))),
        20 * 18 * 7);
  }

  static Stream<ApportionmentMethod> divisorMethods() {
    return methods().filter(method -> !method.staysWithinQuota());
  }

  /**
   * Seat by seat, by hand, with the sum of claims 6: C and D have the first two seats; at the third
   * neither is below its quota of 1, so it is for A or B; the fourth is for C, which the rule puts
   * before the others of the priority 1.
   */
  @Test
  void a_recipient_that_became_eligible_late_has_no_part_in_the_earlier_tie() {
    Apportionment apportionment =
        new Case("Quota", List.of(1, 1, 2, 2), 4, 0, -1, List.of(2)).apportionment();

    assertThat(apportionment.of("D").mostSeats()).isEqualTo(1);
    assertThat(apportionment.ties()).containsExactly(new Tie(Set.of("A", "B"), 1));
    assertThat(apportionment.decidedTies()).containsExactly(new Tie(Set.of("A", "B", "C", "D"), 2));
  }
}
