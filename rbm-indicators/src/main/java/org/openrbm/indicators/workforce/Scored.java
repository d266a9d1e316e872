package org.openrbm.indicators.workforce;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Ratio;

/**
 * The score of a person of known disability status.
 *
 * @param score as its exact text, so that sums do not depend on their order; empty if missing
 */
record Scored(DisabilityStatus status, String score) {

  static Scored of(DisabilityStatus status, @Nullable Ratio score) {
    return new Scored(status, score == null ? "" : score.toString());
  }

  /** The scores of one status, with how often each was given; empty if there are none. */
  static Optional<ScoreSum> sum(Map<Scored, Long> scores, DisabilityStatus status) {
    long number = 0;
    Ratio sum = Ratio.ZERO;
    for (Map.Entry<Scored, Long> each : scores.entrySet()) {
      Scored scored = each.getKey();
      if (scored.status() == status && !scored.score().isEmpty()) {
        number = Counts.plus(number, each.getValue(), "scores");
        sum = sum.plus(Ratio.parse(scored.score()).times(each.getValue()));
      }
    }
    return number == 0 ? Optional.empty() : Optional.of(new ScoreSum(number, sum));
  }
}
