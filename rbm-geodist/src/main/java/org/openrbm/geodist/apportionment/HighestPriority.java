package org.openrbm.geodist.apportionment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * The divisor methods: from the lower bounds on, each seat goes to the recipient with the greatest
 * priority for one more, until it reaches its upper bound.
 *
 * <p>A priority falls with every seat, so among equal priorities there is one seat a recipient.
 */
final class HighestPriority {

  private record Candidate(String recipient, boolean first, Ratio priority) {}

  private static final Comparator<Candidate> GREATEST_FIRST =
      Comparator.comparing(Candidate::first)
          .thenComparing(Candidate::priority, Ratio::compareTo)
          .reversed();

  private final ApportionmentMethod method;
  private final ApportionmentProblem problem;
  private final Divisor divisor;
  private final Ledger ledger;
  private final PriorityQueue<Candidate> queue = new PriorityQueue<>(GREATEST_FIRST);

  HighestPriority(ApportionmentMethod method, ApportionmentProblem problem, Divisor divisor) {
    this.method = method;
    this.problem = problem;
    this.divisor = divisor;
    this.ledger = new Ledger(method, problem);
  }

  Apportionment apportion() {
    List<String> recipients = List.copyOf(problem.claims().keySet());
    for (String recipient : recipients) {
      for (int i = 0; i < problem.lowerBound(recipient); i++) {
        ledger.award(recipient, AwardBasis.LOWER_BOUND, null);
      }
      enqueue(recipient);
    }
    while (ledger.remaining() > 0) {
      Candidate best = queue.remove();
      List<String> equals = new ArrayList<>(List.of(best.recipient()));
      Candidate next = queue.peek();
      while (next != null && GREATEST_FIRST.compare(best, next) == 0) {
        equals.add(queue.remove().recipient());
        next = queue.peek();
      }
      equals.sort(Comparator.comparingInt(recipients::indexOf));
      ledger.awardEqually(equals, AwardBasis.PRIORITY, next == null ? null : next.recipient());
      equals.forEach(this::enqueue);
    }
    return ledger.close();
  }

  private void enqueue(String recipient) {
    int held = ledger.held(recipient);
    if (held < problem.upperBound(recipient)) {
      Ratio priority =
          divisor
              .priority(problem.claim(recipient), held, method.citation(), Recorder.off())
              .value();
      queue.add(new Candidate(recipient, divisor.first(held), priority));
    }
  }
}
