package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResponseRateTest {
  @Test
  void whoever_did_not_answer_is_named() {
    ResponseRate rate = ResponseRate.of(390, 1000);
    assertThat(rate.rate().value()).contains(Ratio.parse("0.39"));
    assertThat(rate.caution().orElseThrow().in("en"))
        .contains(
            "390 of 1000 invited responded. The views of the other 610 are not known and may"
                + " differ; confidence intervals do not cover this.");
    assertThat(rate.caution().orElseThrow().in("zh"))
        .contains("受邀 1000 人中有 390 人作答。其余 610 人的意见不明，可能有所不同；置信区间不涵盖这一偏差。");
    assertThat(ResponseRate.of(5, 5).caution()).isEmpty();
  }

  @Test
  void rejects_more_answers_than_invitations() {
    rejects(() -> ResponseRate.of(11, 10), "responded must be 0 to the 10 invited, but are 11");
    rejects(() -> ResponseRate.of(-1, 10), "responded must be 0 to the 10 invited, but are -1");
  }

  @Test
  void of_nobody_invited_there_is_no_rate() {
    assertThat(ResponseRate.of(0, 0).rate().reason()).contains(SurveyReason.NOBODY_INVITED);
    assertThat(ResponseRate.of(390, 1000).rate().explanation().rule())
        .contains("responded ÷ invited");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
