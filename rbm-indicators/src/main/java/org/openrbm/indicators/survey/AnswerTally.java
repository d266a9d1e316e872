package org.openrbm.indicators.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts answers while a stream runs. Not thread-safe. */
final class AnswerTally {

  private final Question question;
  private final Map<String, Long> counts = new HashMap<>();
  private long withoutAnswer;

  AnswerTally(Question question) {
    this.question = question;
  }

  void add(Optional<String> answer) {
    if (answer.isPresent()) {
      counts.merge(question.scale().option(answer.get()).code(), 1L, Long::sum);
    } else {
      withoutAnswer++;
    }
  }

  AnswerTally plus(AnswerTally that) {
    that.counts.forEach((code, count) -> counts.merge(code, count, Long::sum));
    withoutAnswer += that.withoutAnswer;
    return this;
  }

  AnswerDistribution distribution() {
    return AnswerDistribution.of(question, counts, withoutAnswer);
  }
}
