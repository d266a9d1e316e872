package org.openrbm.geodist.apportionment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * The quota method: the house grows seat by seat, and each goes to the greatest {@code claim ÷ (n +
 * 1)} among the recipients whose seats n are below their quota in a house of that size.
 *
 * <p>A recipient that is below its quota stays so while the house grows, and priorities fall with
 * every seat. So recipients of equal priority are served one after the other, in whatever order,
 * before any of them has a second one, and who of them came first makes no difference to the others
 * or, once all are served, to anybody. The run therefore takes them in one order and remembers who
 * else had the same right: {@link PriorityLevel}.
 */
final class QuotaMethod {

  private record Waiting(String recipient, int house) {}

  private final ApportionmentMethod method;
  private final ApportionmentProblem problem;
  private final Priorities priorities;
  private final Comparator<String> rule;
  private final Map<String, Integer> held = new LinkedHashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<SeatAward> awards = new ArrayList<>();
  private final PriorityQueue<Waiting> waiting =
      new PriorityQueue<>(Comparator.comparingInt(Waiting::house));
  private final TreeMap<Priorities.Priority, PriorityLevel> levels =
      new TreeMap<>(Priorities.GREATEST_FIRST);

  QuotaMethod(ApportionmentMethod method, ApportionmentProblem problem) {
    this.method = method;
    this.problem = problem;
    this.priorities = new Priorities(problem, Divisor.JEFFERSON);
    this.rule = problem.byTieRule();
    for (String recipient : problem.claims().keySet()) {
      held.put(recipient, 0);
      places.put(recipient, places.size());
    }
  }

  Apportionment apportion() {
    held.keySet().forEach(this::await);
    for (int house = 1; house <= problem.seats(); house++) {
      while (!waiting.isEmpty() && waiting.element().house() <= house) {
        admit(waiting.remove().recipient());
      }
      award(house);
    }
    Set<Integer> undecided =
        levels.values().stream()
            .flatMap(PriorityLevel::undecided)
            .map(
                award -> {
                  held.merge(award.recipient(), -1, Integer::sum);
                  return award.number();
                })
            .collect(ImmutableSet.toImmutableSet());
    awards.removeIf(award -> undecided.contains(award.number()));
    return new Apportionment(
        method,
        problem,
        ImmutableMap.copyOf(held),
        ImmutableList.copyOf(awards),
        earliestFirst(PriorityLevel::ties),
        earliestFirst(PriorityLevel::decided));
  }

  /** While a level waits no lower one is served, so the lowest of those open is the earliest. */
  private ImmutableList<Tie> earliestFirst(Function<PriorityLevel, Stream<Tie>> ties) {
    return levels.descendingMap().values().stream()
        .flatMap(ties)
        .collect(ImmutableList.toImmutableList());
  }

  /** Queues a recipient for the first house in which its quota exceeds the seats it holds. */
  private void await(String recipient) {
    BigInteger claim = problem.wholeClaims().of(recipient);
    if (claim.signum() > 0) {
      int house =
          BigInteger.valueOf(seats(recipient))
              .multiply(problem.wholeClaims().sum())
              .divide(claim)
              .min(BigInteger.valueOf(problem.seats()))
              .intValueExact();
      waiting.add(new Waiting(recipient, house + 1));
    }
  }

  private int seats(String recipient) {
    return held.getOrDefault(recipient, 0);
  }

  private void admit(String recipient) {
    levels
        .computeIfAbsent(
            priorities.of(recipient, seats(recipient)),
            priority -> new PriorityLevel(rule, name -> places.getOrDefault(name, 0)))
        .add(recipient);
  }

  private void award(int house) {
    Map.Entry<Priorities.Priority, PriorityLevel> greatest =
        requireNonNull(levels.pollFirstEntry(), "nobody is below the quota");
    PriorityLevel level = greatest.getValue();
    boolean byRule = level.rules();
    String recipient = level.take();
    if (level.next() != null) {
      levels.put(greatest.getKey(), level);
    }
    SeatAward award =
        new SeatAward(
            method,
            problem,
            house,
            recipient,
            seats(recipient) + 1,
            byRule ? SeatAward.Basis.TIE_RULE : SeatAward.Basis.PRIORITY,
            rival());
    awards.add(award);
    held.merge(recipient, 1, Integer::sum);
    level.note(award);
    await(recipient);
  }

  private SeatAward.@Nullable Rival rival() {
    Map.Entry<Priorities.Priority, PriorityLevel> greatest = levels.firstEntry();
    String next = greatest == null ? null : greatest.getValue().next();
    return next == null ? null : new SeatAward.Rival(next, seats(next));
  }

  /** The quota in the house that a seat completes, below which the seats held must be. */
  static Derivation quota(
      ApportionmentProblem problem, SeatAward award, ApportionmentMethod method) {
    Recorder on = Recorder.on();
    Ratio claim = problem.claim(award.recipient());
    return on.derived(
        "quota in a house of this size",
        "seats",
        claim.times(award.number()).dividedBy(problem.sumOfClaims()),
        "claim × seats in the house ÷ sum of claims",
        method.citation(),
        on.given("claim", "", claim),
        on.given("seats in the house", "seats", Ratio.of(award.number())),
        on.given("sum of claims", "", problem.sumOfClaims()));
  }
}
