package org.openrbm.geodist.apportionment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The divisor methods: from the lower bounds on, each seat goes to the recipient with the greatest
 * priority for one more, until it reaches its upper bound.
 *
 * <p>A priority falls with every seat, so among equal priorities there is one seat a recipient.
 */
final class HighestPriority {

  private record Candidate(String recipient, int place, Priorities.Priority priority) {}

  private final ApportionmentProblem problem;
  private final Priorities priorities;
  private final Ledger ledger;
  private final PriorityQueue<Candidate> queue =
      new PriorityQueue<>(
          Comparator.comparing(Candidate::priority, Priorities.GREATEST_FIRST)
              .thenComparingInt(Candidate::place));

  HighestPriority(ApportionmentMethod method, ApportionmentProblem problem, Divisor divisor) {
    this.problem = problem;
    this.priorities = new Priorities(problem, divisor);
    this.ledger = new Ledger(method, problem);
  }

  Apportionment apportion() {
    int place = 0;
    for (String recipient : problem.claims().keySet()) {
      for (int i = 0; i < problem.lowerBound(recipient); i++) {
        ledger.award(recipient, SeatAward.Basis.LOWER_BOUND, null);
      }
      enqueue(recipient, place++);
    }
    while (ledger.remaining() > 0) {
      List<Candidate> equals = new ArrayList<>(List.of(queue.remove()));
      Candidate next = queue.peek();
      while (next != null && equal(equals.get(0), next)) {
        equals.add(queue.remove());
        next = queue.peek();
      }
      ledger.awardEqually(
          equals.stream().map(Candidate::recipient).toList(),
          SeatAward.Basis.PRIORITY,
          next == null ? null : next.recipient());
      equals.forEach(one -> enqueue(one.recipient(), one.place()));
    }
    return ledger.close();
  }

  private static boolean equal(Candidate one, Candidate other) {
    return Priorities.GREATEST_FIRST.compare(one.priority(), other.priority()) == 0;
  }

  private void enqueue(String recipient, int place) {
    int held = ledger.held(recipient);
    if (held < problem.upperBound(recipient)) {
      queue.add(new Candidate(recipient, place, priorities.of(recipient, held)));
    }
  }
}
