package org.openrbm.indicators.survey;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

/** Questions for the tests. */
final class Surveys {

  static final AnswerScale YES_NO =
      AnswerScale.of(
          "yes or no",
          ImmutableList.of(
              AnswerOption.of(
                  "yes", LocalizedText.of("en", "Yes"), AnswerKind.POSITIVE, Ratio.HUNDRED),
              AnswerOption.of("no", LocalizedText.of("en", "No"), AnswerKind.NEGATIVE, Ratio.ZERO),
              AnswerOption.ofNotApplicable("n/a", LocalizedText.of("en", "Not applicable"))));

  static final Question TRAINED =
      Question.of("q1", LocalizedText.of("en", "Were you trained this year?"), YES_NO);

  static final IndexDefinition ENGAGEMENT =
      IndexDefinition.of(
          "engagement",
          LocalizedText.of("en", "Engagement index"),
          Stream.of("B47", "B48", "B49", "B50", "B51").map(Surveys::agreement).toList());

  private Surveys() {}

  static Question agreement(String id) {
    return Question.of(id, LocalizedText.of("en", "Statement " + id), AnswerScales.AGREEMENT_5);
  }
}
