package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;

/** Figures that reports published, or that were computed by others from published counts. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedParityTest {

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

  @ParameterizedTest(name = "{2}, {3} posts")
  @CsvFileSource(resources = "chance.csv", numLinesToSkip = 1)
  void chance_alone_reaches_the_band(
      String source, String id, String band, int posts, BigDecimal probability) {
    assertThat(source).isNotBlank();
    assertThat(id).isNotBlank();
    ParityBand limits =
        Stream.of(ParityBands.UN.withRule(BandRule.WITHIN_LIMITS), ParityBands.ILO)
            .filter(one -> one.id().equals(band))
            .findFirst()
            .orElseThrow();

    ParityChance chance = calculator.chance(posts, limits);

    assertThat(chance.probability().toDecimal(4, RoundingMode.HALF_UP)).isEqualTo(probability);
    assertThat(chance.probability().explanation().value())
        .isEqualTo(chance.probability().orElseThrow());
  }

  /** P2: which odd sizes have no number of women within the limits. */
  @Tag("P2")
  @Test
  void odd_groups_up_to_15_cannot_be_within_47_to_53() {
    assertThat(ParityBands.UN.limits()).isEqualTo(percent(47, 53));
    assertThat(ParityBands.ILO.limits()).isEqualTo(percent(45, 55));
    assertThat(ParityBands.BALANCED_40_60.limits()).isEqualTo(percent(40, 60));
    assertThat(infeasible(ParityBands.UN.withRule(BandRule.WITHIN_LIMITS)))
        .containsExactly(1L, 3L, 5L, 7L, 9L, 11L, 13L, 15L);
    assertThat(infeasible(ParityBands.ILO)).containsExactly(1L, 3L, 5L, 7L, 9L);
    assertThat(infeasible(ParityBands.BALANCED_40_60)).containsExactly(1L, 3L);
    assertThat(infeasible(ParityBands.UN_DASHBOARD)).containsExactly(11L, 13L, 15L);
    assertThat(infeasible(ParityBands.UN)).isEmpty();
  }

  private static Interval percent(long lower, long upper) {
    return Interval.ofClosed(Ratio.ofPercent(lower), Ratio.ofPercent(upper));
  }

  private static List<Long> infeasible(ParityBand band) {
    return LongStream.rangeClosed(1, 200)
        .filter(total -> band.attainable(total).isEmpty())
        .boxed()
        .toList();
  }

  /** The table of the coded rule for fewer than ten, as read from its source. */
  @Test
  void the_dashboard_accepts_for_small_groups_what_its_code_does() {
    assertThat(
            LongStream.rangeClosed(1, 9)
                .mapToObj(n -> ParityBands.UN_DASHBOARD.attainable(n).orElseThrow().toString()))
        .containsExactly("0–1", "1", "1–2", "2", "2–3", "3", "3–4", "4", "4–5");
  }

  /** G1. */
  @Tag("G1")
  @Test
  void the_gender_parity_index_of_the_senior_civil_service_is_0_8789() {
    GenderComposition senior = GenderComposition.of(3410, 3880);
    assertThat(senior.gpi().orElseThrow().toDecimal(4, RoundingMode.HALF_UP)).hasToString("0.8789");
    assertThat(senior.adjustedGpi()).isEqualTo(senior.gpi());
    assertThat(senior.swapped().adjustedGpi().orElseThrow())
        .isEqualTo(Ratio.of(2).minus(senior.gpi().orElseThrow()));
  }

  /** A2: applicants and selected of five groups that overlap. */
  @Tag("A2")
  @Test
  void adverse_impact_of_five_groups() {
    Map<String, SelectionRate> groups =
        ImmutableMap.of(
            "1", new SelectionRate(187, 63),
            "2", new SelectionRate(93, 27),
            "3", new SelectionRate(58, 13),
            "4", new SelectionRate(39, 12),
            "5", new SelectionRate(67, 16));
    SelectionRates<String> rates = SelectionRates.of(groups);

    assertThat(
            groups.keySet().stream()
                .map(g -> rates.adverseImpactRatio(g).orElseThrow())
                .map(ratio -> ratio.toDecimal(4, RoundingMode.HALF_UP).toString()))
        .containsExactly("1.0000", "0.8618", "0.6653", "0.9133", "0.7088");
    assertThat(groups.keySet().stream().filter(rates::belowFourFifths)).containsExactly("3", "5");
    assertThat(rates.adverseImpactRatio("5").explanation().step("selected").value())
        .isEqualTo(Ratio.of(16));
  }

  /** The worked example of the reference on parity: 18 of 80 women, 48 of 120 men. */
  @Test
  void adverse_impact_of_a_funnel() {
    SelectionFunnel funnel =
        SelectionFunnel.of(GenderComposition.of(80, 120), GenderComposition.of(18, 48));
    assertThat(funnel.rates().adverseImpactRatio(Gender.WOMAN).value())
        .contains(Ratio.parse("0.5625"));
    assertThat(funnel.rates().belowFourFifths(Gender.WOMAN)).isTrue();
    assertThat(funnel.rates().adverseImpactRatio(Gender.MAN).value()).contains(Ratio.ONE);
  }

  private static Ratio percent(String number) {
    return Ratio.parse(number).dividedBy(100);
  }

  /** D2: WHO A64/36 printed the points as per cent. */
  @Tag("D2")
  @Test
  void points_and_per_cent_differ() {
    ShareChange change = new ShareChange(percent("45.7"), percent("13.5"));
    assertThat(change.points().orElseThrow()).isEqualTo(Ratio.parse("-32.2"));
    assertThat(change.relativePercent().orElseThrow().toDecimal(2, RoundingMode.HALF_UP))
        .hasToString("-70.46");
  }

  /** UN Women (2012): Under-Secretaries-General, 22.6 in 2009 and 29.4 in 2011, "6.8 per cent". */
  @Test
  void an_increase_of_6_8_per_cent_is_one_of_30_1() {
    ShareChange change = new ShareChange(percent("22.6"), percent("29.4"));
    assertThat(change.points().orElseThrow()).isEqualTo(Ratio.parse("6.8"));
    assertThat(change.relativePercent().orElseThrow().toDecimal(1, RoundingMode.HALF_UP))
        .hasToString("30.1");
  }

  /**
   * Senior Civil Service 2021 against the grades below, 6 and 7: (3410 ÷ 7290) ÷ (30190 ÷ 62420),
   * by Python fractions.
   */
  @Test
  void the_senior_civil_service_has_0_9671_of_the_women_of_its_feeder_grades() {
    GenderComposition senior = GenderComposition.of(3410, 3880);
    GenderComposition feeder = GenderComposition.of(30_190, 32_230);
    assertThat(senior.representationRatio(feeder).value()).contains(Ratio.of(2128522, 2200851));
    assertThat(senior.representationRatio(GenderComposition.of(0, 7)).value()).isEmpty();
    assertThat(senior.representationRatio(GenderComposition.empty()).value()).isEmpty();
    assertThat(GenderComposition.empty().representationRatio(feeder).value()).isEmpty();
  }

  /** Worked examples of the reference: 15 of 51 and 1,339 of 3,223. */
  @Test
  void heads_needed() {
    ParityAssessment usg = calculator.assess(GenderComposition.of(15, 36), ParityBands.UN);
    assertThat(usg.headsToBand().orElseThrow())
        .hasToString("women: 9 by replacement, 17 by appointment");
    assertThat(usg.headsToHalf().orElseThrow())
        .hasToString("women: 11 by replacement, 21 by appointment");

    ParityAssessment p3 = calculator.assess(GenderComposition.of(1339, 1884), ParityBands.UN);
    assertThat(p3.headsToBand().orElseThrow())
        .hasToString("women: 176 by replacement, 332 by appointment");
    assertThat(p3.headsToHalf().orElseThrow())
        .hasToString("women: 273 by replacement, 545 by appointment");
  }

  @Test
  void rounding_first_would_let_46_95_per_cent_in() {
    GenderComposition group = GenderComposition.of(939, 1061);
    assertThat(calculator.assess(group, ParityBands.UN).status())
        .isEqualTo(ParityStatus.WOMEN_UNDERREPRESENTED);
    assertThat(calculator.assess(group, ParityBands.UN_DASHBOARD).status())
        .isEqualTo(ParityStatus.AT_PARITY);
    assertThat(calculator.assess(group.swapped(), ParityBands.UN_DASHBOARD).status())
        .isEqualTo(ParityStatus.MEN_UNDERREPRESENTED);
  }

  /** Indicator 2.1.3 of the ILO HR Strategy: synthetic counts, P-1 to P-4 48 %, P-5+ 38 %. */
  @Test
  void the_mean_over_grade_groups_is_not_the_share_of_all() {
    GradeGrouping grouping = GradeGrouping.professionalAndSenior();
    GenderTable<GradeGroup> table =
        GenderTable.<String>of(
                ImmutableMap.of(
                    "P3", GenderComposition.of(20, 30),
                    "P-4", GenderComposition.of(76, 74),
                    "P.5", GenderComposition.of(15, 25),
                    "D-1", GenderComposition.of(4, 6)))
            .groupedBy(grouping::groupOf);

    assertThat(table.group(GradeGroup.P_1_TO_P_4)).isEqualTo(GenderComposition.of(96, 104));
    assertThat(table.meanShareOfWomen().value()).contains(Ratio.parse("0.43"));
    assertThat(table.together().shareOfWomen().value()).contains(Ratio.parse("0.46"));
    assertThat(table.meanShareOfWomen().explanation().value()).isEqualTo(Ratio.parse("0.43"));
    assertThat(calculator.assess(table, ParityBands.ILO).get(GradeGroup.P_5_AND_ABOVE))
        .hasToString("19 women, 31 men: WOMEN_UNDERREPRESENTED by ILO 45–55");
  }

  @Test
  void a_band_of_ones_own_is_as_good_as_any() {
    ParityBand own = ParityBand.ofPercent("milestone 2026", 42, 100);
    assertThat(own.limits()).isEqualTo(Interval.ofClosed(Ratio.ofPercent(42), Ratio.ONE));
    assertThat(calculator.assess(GenderComposition.of(10, 90), own).headsToBand().orElseThrow())
        .hasToString("women: 32 by replacement, 56 by appointment");
  }
}
