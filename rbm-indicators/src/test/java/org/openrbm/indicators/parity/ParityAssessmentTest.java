package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParityAssessmentTest {

  private final ParityCalculator calculator = ParityCalculator.standard();

  @ParameterizedTest(name = "{1}")
  @CsvFileSource(resources = "published-shares.csv", numLinesToSkip = 1)
  void published_shares_are_reproduced_and_classified_on_counts(
      String source,
      String id,
      long women,
      long staff,
      BigDecimal percent,
      ParityStatus un,
      ParityStatus ilo) {
    assertThat(source).isNotBlank();
    assertThat(id).isNotBlank();
    GenderComposition group = GenderComposition.of(women, staff - women);

    assertThat(group.shareOfWomen().orElseThrow().times(100).toDecimal(1, RoundingMode.HALF_UP))
        .isEqualTo(percent);
    assertThat(calculator.assess(group, ParityBands.UN).status()).isEqualTo(un);
    assertThat(calculator.assess(group, ParityBands.ILO).status()).isEqualTo(ilo);
  }

  @Test
  void what_has_no_figure_says_so() {
    GenderComposition unknown = GenderComposition.of(0, 0, 7);
    assertThat(unknown.shareOfWomen().value()).isEmpty();
    assertThat(unknown.gpi().value()).isEmpty();
    assertThat(unknown.gapInPoints().reason()).contains(ParityReason.NOBODY_KNOWN);
    assertThat(unknown.knownCoverage().value()).contains(Ratio.ZERO);
    ParityAssessment none = calculator.assess(unknown, ParityBands.UN);
    assertThat(none.status()).isEqualTo(ParityStatus.NOT_COMPUTABLE);
    assertThat(none.headsToBand()).isEmpty();
    assertThat(none.headsToHalf()).isEmpty();
    assertThat(none.certain()).isFalse();
    assertThat(none.distanceInPoints().reason()).contains(ParityReason.NOBODY_KNOWN);
    assertThat(GenderComposition.empty().knownCoverage().reason())
        .contains(ParityReason.EMPTY_GROUP);
    HeadsNeeded odd =
        calculator
            .assess(GenderComposition.of(1, 2), ParityBands.UN.withRule(BandRule.WITHIN_LIMITS))
            .headsToBand()
            .orElseThrow();
    assertThat(odd.byReplacement().reason()).contains(ParityReason.NO_NUMBER_OF_HEADS);
    assertThat(odd.byReplacement().render())
        .isEqualTo("not computable: no number of persons brings the group to the aim\n");
  }

  @Test
  void those_not_known_can_leave_the_verdict_open() {
    assertThat(calculator.assess(GenderComposition.of(48, 52, 2), ParityBands.UN).certain())
        .isTrue();
    assertThat(calculator.assess(GenderComposition.of(48, 52, 20), ParityBands.UN).certain())
        .isFalse();
    assertThat(GenderComposition.of(48, 52, 25).knownCoverage().value())
        .contains(Ratio.parse("0.8"));
  }

  /** By hand: 15 ÷ 51 = 5/17; 47 − 1500/51 = 299/17 points. */
  @Test
  void figures_explain_themselves_and_the_json_holds_their_numbers() {
    ParityAssessment group = calculator.assess(GenderComposition.of(15, 36), ParityBands.UN);
    assertThat(group.shareOfWomen().explanation().rule()).contains("women ÷ (women + men)");
    assertThat(group.distanceInPoints().explanation().value()).isEqualTo(Ratio.of(299, 17));
    assertThat(group.distanceInPoints().explanation().step("least share of women").value())
        .isEqualTo(Ratio.parse("0.47"));
    assertThat(RbmJson.write(group))
        .contains(
            """
              "shareOfWomen": {
                "exact": "5/17",
            """
                .indent(0))
        .contains(
            """
              "headsToBand": {
                "gender": "WOMAN",
                "byReplacement": 9,
                "byAppointment": 17
              },
              "headsToHalf": {
                "gender": "WOMAN",
                "byReplacement": 11,
                "byAppointment": 21
              }
            """);
    assertThat(RbmJson.write(calculator.assess(GenderComposition.empty(), ParityBands.UN)))
        .doesNotContain("shareOfWomen", "distanceInPoints", "headsTo");
  }
}
