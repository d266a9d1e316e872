package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrintedDistributionTest {

  /** E3, A: half of the answers are positive. */
  @Tag("E3")
  @Test
  void distribution_a_has_an_index_of_49() {
    PrintedDistribution a = percent(10, 40, 10, 16, 24);
    assertThat(a.index().value()).contains(Ratio.of(49));
    assertThat(a.indexNormalised().value()).contains(Ratio.of(49));
    assertThat(a.finding()).isEmpty();
  }

  /** E3, B: half of the answers are positive as well, and the percentages sum to 102. */
  @Tag("E3")
  @Test
  void distribution_b_sums_to_102_and_has_two_readings() {
    PrintedDistribution b = percent(22, 28, 34, 12, 6);
    assertThat(b.sum()).isEqualTo(Ratio.of(102));
    assertThat(b.finding()).contains("percentages of scale 'agreement 5' sum to 102, not to 100");
    assertThat(b.index().value()).isEmpty();
    assertThat(b.indexAsPrinted().orElseThrow()).isEqualTo(Ratio.of(63));
    assertThat(b.indexNormalised().value()).contains(Ratio.of(6300, 102));
    assertThat(b.indexNormalised().orElseThrow().toDecimal(2, RoundingMode.HALF_UP))
        .hasToString("61.76");
    assertThat(b.couldBeRounding(0)).isTrue();
    assertThat(b.couldBeRounding(1)).isFalse();
  }

  @Test
  void published_percentages_are_checked() {
    List<Ratio> two = ImmutableList.of(Ratio.of(50), Ratio.of(50));
    rejects(
        () -> PrintedDistribution.ofPercent(AnswerScales.AGREEMENT_5, two),
        "scale 'agreement 5' has 5 valid answers, but there are 2 percentages");
    rejects(
        () ->
            PrintedDistribution.ofPercent(
                Surveys.YES_NO, ImmutableList.of(Ratio.of(-1), Ratio.of(101))),
        "percentage of answer 'yes' must be 0 to 100, but is -1");
    rejects(
        () ->
            new PrintedDistribution.Builder()
                .scale(Surveys.YES_NO)
                .putPercentage("n/a", Ratio.of(5))
                .build(),
        "percentages must be of the valid answers [yes, no] of scale 'yes or no', but are of"
            + " [n/a]");
    rejects(
        () -> PrintedDistribution.ofPercent(Surveys.YES_NO, two).couldBeRounding(-1),
        "decimals must not be negative, but are -1");
  }

  private static PrintedDistribution percent(long... percentages) {
    return PrintedDistribution.ofPercent(
        AnswerScales.AGREEMENT_5,
        LongStream.of(percentages).mapToObj(Ratio::of).collect(ImmutableList.toImmutableList()));
  }

  /** By hand: 22, 28, 34, 12 and 6 per cent of 100, 75, 50, 25 and 0 points are 6300 ÷ 102. */
  @Test
  void both_readings_are_explained() {
    PrintedDistribution b = percent(22, 28, 34, 12, 6);
    assertThat(b.index().reason()).contains(SurveyReason.NOT_100_PER_CENT);
    assertThat(b.indexNormalised().explanation().value()).isEqualTo(Ratio.of(6300, 102));
    assertThat(b.indexNormalised().explanation().rule())
        .contains("sum of percentage × points ÷ sum of the percentages");
    assertThat(b.indexAsPrinted().explanation().value()).isEqualTo(Ratio.of(63));
    assertThat(percent(0, 0, 0, 0, 0).indexNormalised().reason()).contains(SurveyReason.ALL_ZERO);
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
