package org.openrbm.geodist.apportionment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
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
 * else had the same right: {@link LevelTies}.
 */
final class QuotaMethod {

  private record Candidate(String recipient, Ratio priority, int place) {}

  private record Waiting(String recipient, long house) {}

  private final ApportionmentMethod method;
  private final ApportionmentProblem problem;
  private final Comparator<String> rule;
  private final Map<String, Integer> held = new LinkedHashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<SeatAward> awards = new ArrayList<>();
  private final LevelTies ties;
  private final PriorityQueue<Waiting> waiting =
      new PriorityQueue<>(Comparator.comparingLong(Waiting::house));
  private final PriorityQueue<Candidate> eligible;

  QuotaMethod(ApportionmentMethod method, ApportionmentProblem problem) {
    this.method = method;
    this.problem = problem;
    this.rule =
        problem
            .tieRule()
            .map(stated -> stated.comparator(problem))
            .orElse(Comparator.comparingInt(recipient -> 0));
    for (String recipient : problem.claims().keySet()) {
      held.put(recipient, 0);
      places.put(recipient, places.size());
    }
    this.ties = new LevelTies(rule, List.copyOf(places.keySet()));
    this.eligible =
        new PriorityQueue<>(
            Comparator.comparing(Candidate::priority, Comparator.<Ratio>reverseOrder())
                .thenComparing(Candidate::recipient, rule)
                .thenComparing(Candidate::place));
  }

  Apportionment apportion() {
    held.keySet().forEach(this::await);
    for (int house = 1; house <= problem.seats(); house++) {
      while (!waiting.isEmpty() && waiting.peek().house() <= house) {
        eligible.add(candidate(waiting.remove().recipient()));
      }
      award(house);
    }
    ties.withdrawn().forEach(award -> held.merge(award.recipient(), -1, Integer::sum));
    awards.removeAll(ties.withdrawn());
    return new Apportionment(
        method,
        problem,
        ImmutableMap.copyOf(held),
        ImmutableList.copyOf(awards),
        ties.open(),
        ties.decided());
  }

  /** Queues a recipient for the first house in which its quota exceeds the seats it holds. */
  private void await(String recipient) {
    Ratio claim = problem.claim(recipient);
    if (claim.signum() > 0) {
      Ratio full = Ratio.of(seats(recipient)).times(problem.sumOfClaims()).dividedBy(claim);
      waiting.add(
          new Waiting(
              recipient, full.min(Ratio.of(problem.seats())).round(RoundingMode.FLOOR) + 1));
    }
  }

  private int seats(String recipient) {
    return held.getOrDefault(recipient, 0);
  }

  private Candidate candidate(String recipient) {
    Ratio priority =
        Divisor.JEFFERSON
            .priority(problem.claim(recipient), seats(recipient), method.citation(), Recorder.off())
            .value();
    return new Candidate(recipient, priority, places.getOrDefault(recipient, 0));
  }

  private void award(int house) {
    Candidate best = eligible.remove();
    List<Candidate> equals = new ArrayList<>();
    Candidate next = eligible.peek();
    while (next != null && next.priority().equals(best.priority())) {
      equals.add(eligible.remove());
      next = eligible.peek();
    }
    eligible.addAll(equals);
    boolean byRule =
        !equals.isEmpty()
            && rule.compare(best.recipient(), equals.get(equals.size() - 1).recipient()) < 0;
    String recipient = best.recipient();
    SeatAward award =
        new SeatAward(
            method,
            problem,
            house,
            recipient,
            seats(recipient) + 1,
            byRule ? AwardBasis.TIE_RULE : AwardBasis.PRIORITY,
            rival(eligible.peek()));
    awards.add(award);
    held.merge(recipient, 1, Integer::sum);
    ties.note(best.priority(), award, equals.stream().map(Candidate::recipient).toList());
    await(recipient);
  }

  private SeatAward.@Nullable Rival rival(@Nullable Candidate next) {
    return next == null ? null : new SeatAward.Rival(next.recipient(), seats(next.recipient()));
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
        on.given("claim", "", claim, null),
        on.given("seats in the house", "seats", Ratio.of(award.number()), null),
        on.given("sum of claims", "", problem.sumOfClaims(), null));
  }
}
