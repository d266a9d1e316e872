package org.openrbm.indicators.survey;

import com.google.common.collect.ImmutableList;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

/**
 * Answer scales that are in use.
 *
 * @since 0.1.0
 */
public final class AnswerScales {

  /** Agreement in five steps, worth 100, 75, 50, 25 and 0 points. */
  public static final AnswerScale AGREEMENT_5 =
      AnswerScale.builder()
          .id("agreement 5")
          .options(
              ImmutableList.of(
                  option("strongly-agree", "Strongly agree", "非常同意", AnswerKind.POSITIVE, 100),
                  option("agree", "Agree", "同意", AnswerKind.POSITIVE, 75),
                  option("neither", "Neither agree nor disagree", "中立", AnswerKind.NEUTRAL, 50),
                  option("disagree", "Disagree", "不同意", AnswerKind.NEGATIVE, 25),
                  option(
                      "strongly-disagree", "Strongly disagree", "非常不同意", AnswerKind.NEGATIVE, 0)))
          .source(Sources.CSPS)
          .build();

  private AnswerScales() {}

  private static AnswerOption option(
      String code, String en, String zh, AnswerKind kind, long points) {
    return AnswerOption.of(code, LocalizedText.of("en", en).with("zh", zh), kind, Ratio.of(points));
  }
}
