package org.openrbm.indicators.survey;

import java.util.Optional;
import org.openrbm.core.Ratio;

/** Sums the scores of persons while a stream runs. Not thread-safe. */
final class ScoreTally {

  private final IndexDefinition definition;
  private Ratio sum = Ratio.ZERO;
  private long scored;
  private long incomplete;

  ScoreTally(IndexDefinition definition) {
    this.definition = definition;
  }

  void add(Optional<Ratio> score) {
    if (score.isPresent()) {
      sum = sum.plus(score.get());
      scored++;
    } else {
      incomplete++;
    }
  }

  ScoreTally plus(ScoreTally that) {
    sum = sum.plus(that.sum);
    scored += that.scored;
    incomplete += that.incomplete;
    return this;
  }

  IndexScore score() {
    return IndexScore.of(definition, sum, scored, incomplete);
  }
}
