package org.openrbm.examples.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.parity.GenderComposition;
import org.openrbm.indicators.rounding.PercentageRounding;
import org.openrbm.indicators.survey.Proportion;
import org.openrbm.indicators.survey.ResponseRate;
import org.openrbm.indicators.trend.LeastSquares;
import org.openrbm.indicators.trend.TrendPoint;
import org.openrbm.indicators.trend.TrendSeries;

/** Figures of other workforces that were published, typed with their source. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedWorkforceTest {

  /** WHO printed 54.1 for 54.153 per cent in 2006, so that its three shares sum to 100. */
  @ParameterizedTest(name = "{1}")
  @CsvFileSource(resources = "who-staff-by-category.csv", numLinesToSkip = 1)
  void who_staff_by_category(
      String source,
      String date,
      long professional,
      long nationalProfessional,
      long generalService,
      BigDecimal printedP,
      BigDecimal printedNpo,
      @Nullable BigDecimal printedGs) {
    assertThat(source).startsWith("WHO ");
    assertThat(date).isNotBlank();
    BigDecimal remainder = BigDecimal.valueOf(100).subtract(printedP).subtract(printedNpo);
    assertThat(
            PercentageRounding.standard()
                .withDecimals(1)
                .round(professional, nationalProfessional, generalService)
                .percentages())
        .containsExactly(printedP, printedNpo, printedGs == null ? remainder : printedGs);
  }

  /** Printed shares come from counts before rounding to 10; theirs is the share of the known. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "disability-by-grade.csv", numLinesToSkip = 3)
  void disability_is_a_share_of_those_whose_status_is_known(
      String grade,
      long disabled,
      long nonDisabled,
      long notDeclared,
      long notReported,
      BigDecimal printed) {
    assertThat(grade).isNotBlank();
    Proportion ofKnown = Proportion.of(disabled, disabled + nonDisabled);
    assertThat(ofKnown.share().orElseThrow().toDecimal(3, RoundingMode.HALF_UP))
        .isCloseTo(printed, within(new BigDecimal("0.001")));
    assertThat(
            Ratio.of(disabled, disabled + nonDisabled + notDeclared + notReported)
                .toDecimal(3, RoundingMode.HALF_UP))
        .isLessThan(printed);
  }

  /** UK Civil Service Statistics 2021: 13.6 per cent of the known; 17.5 per cent not reported. */
  @Test
  void disability_of_all_and_who_is_not_in_it() {
    assertThat(ParityText.percent(Proportion.of(50_560, 50_560 + 320_900).share().orElseThrow()))
        .isEqualTo("13.61");
    ResponseRate reported = ResponseRate.of(484_880 - 84_690, 484_880);
    assertThat(ParityText.percent(Ratio.ONE.minus(reported.rate().orElseThrow())))
        .isEqualTo("17.47");
    assertThat(reported.caution()).isPresent();
  }

  /** UK Civil Service Statistics 2021: the total is 27,580, the rounded causes sum to 27,590. */
  @Test
  void two_thirds_of_the_leavers_resigned_or_retired() {
    long sumOfCauses =
        Stream.of(10780, 7580, 2860, 2790, 1870, 660, 190, 170, 20, 0, 440, 230)
            .mapToLong(Integer::longValue)
            .sum();
    assertThat(sumOfCauses).isEqualTo(27_590);
    assertThat(ParityText.percent(Proportion.of(10_780 + 7_580, 27_580).share().orElseThrow()))
        .isEqualTo("66.57");
    assertThat(
            Proportion.of(10_780 + 7_580, sumOfCauses)
                .share()
                .orElseThrow()
                .times(100)
                .toDecimal(1, RoundingMode.HALF_UP))
        .hasToString("66.5");
  }

  /**
   * Women in the UN system, P and higher, at the end of each year: A/67/347, A/69/346, A/76/115 and
   * A/78/206 in abstracts and slides of UN Women. Slope and moment by Python fractions: 47/80.
   */
  @Test
  void the_un_system_gains_0_59_points_a_year() {
    LeastSquares fit =
        LeastSquares.fit(
            TrendSeries.of(
                point(2009, "39.9"),
                point(2011, "40.7"),
                point(2013, "41.8"),
                point(2017, "44.2"),
                point(2019, "45.3"),
                point(2021, "47.0")));
    assertThat(fit.line().slope()).isEqualTo(Ratio.of(47, 80));
    assertThat(fit.line().timeOf(Ratio.of(50)).orElseThrow().toDecimal(1, RoundingMode.HALF_UP))
        .hasToString("2026.7");
  }

  private static TrendPoint point(int year, String percent) {
    return TrendPoint.of(year, Ratio.parse(percent));
  }

  /** UN Secretariat, 31 December 2011, Web Annex VI; UN system, 31 December 2007, OSAGI. */
  @Test
  void shares_that_the_un_printed() {
    assertThat(oneDecimal(15, 51)).isEqualTo("29.4");
    assertThat(oneDecimal(17, 71)).isEqualTo("23.9");
    assertThat(oneDecimal(1339, 3223)).isEqualTo("41.5");
    assertThat(oneDecimal(30358, 72640)).isEqualTo("41.8");
    assertThat(oneDecimal(701, 2569)).isEqualTo("27.3");
  }

  private static String oneDecimal(long women, long total) {
    return GenderComposition.of(women, total - women)
        .shareOfWomen()
        .orElseThrow()
        .times(100)
        .toDecimal(1, RoundingMode.HALF_UP)
        .toString();
  }

  /** UNSCEB: ILO staff by region 2019, 3,302; expected shares by Python fractions. */
  @Test
  void ilo_staff_by_region() {
    assertThat(1264 + 1041 + 643 + 339 + 15).isEqualTo(3302);
    assertThat(PercentageRounding.standard().round(1264, 1041, 643, 339, 15).percentages())
        .containsExactly(
            new BigDecimal("38"),
            new BigDecimal("32"),
            new BigDecimal("20"),
            new BigDecimal("10"),
            new BigDecimal("0"));
  }

  /** UNSCEB: staff of all organisations 2014 to 2019; slope by hand from the six totals. */
  @Test
  void staff_of_the_un_system_grow_by_3_833_a_year() {
    LeastSquares fit =
        LeastSquares.fit(
            TrendSeries.ofYears(
                2014,
                Ratio.of(93_891),
                Ratio.of(99_317),
                Ratio.of(103_843),
                Ratio.of(106_059),
                Ratio.of(109_589),
                Ratio.of(114_119)));
    // (5·(114119 − 93891) + 3·(109589 − 99317) + (106059 − 103843)) ÷ 35
    assertThat(fit.line().slope()).isEqualTo(Ratio.of(134_172, 35));
  }
}
