package org.openrbm.indicators.parity.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.parity.ParityBands;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LevelProjectionTest {

  /** The first year in fractions that no rounding has touched, computed independently. */
  @Test
  void the_first_year_in_fractions() {
    LevelProjection projection = LevelProjection.of(Examples.THREE, 1);
    assertRounds(projection.women("P-3", 1).orElseThrow(), Ratio.parse("3004973/66400"));
    assertRounds(projection.women("P-4", 1).orElseThrow(), Ratio.parse("342427/16600"));
    assertThat(projection.women("P-5", 1).orElseThrow()).isEqualTo(Ratio.parse("2089/400"));
    assertThat(projection.shareOfWomen("P-5", 1).orElseThrow()).isEqualTo(Ratio.parse("2089/8000"));
  }

  private static void assertRounds(Ratio rounded, Ratio exact) {
    assertThat(rounded.minus(exact).abs())
        .isLessThanOrEqualTo(Ratio.of(1, 2).times(decimals(ExpectedYear.DECIMALS)));
  }

  private static Ratio decimals(int decimals) {
    return Ratio.from(BigDecimal.ONE.scaleByPowerOfTen(-decimals));
  }

  /**
   * The same recurrence in an independent program: in fractions for four years, after which their
   * denominators have up to 174 digits, and with 260 decimal digits for a hundred.
   */
  @ParameterizedTest(name = "{1} after {0} years")
  @CsvSource({
    "4,P-3,45.873223199957798982145859589258289743833014076512050108937565773456409",
    "4,P-4,22.442199077394021363491990844272771636857091419844093838117662032118623",
    "4,P-5,5.8437089534231733033552868875293702749840475330595542112553757520621909",
    "20,P-3,47.274136661267497399501323886321026767187823794660207337994815163289593",
    "20,P-4,30.829381521339555535566945614992191582164656679447634927163691533033614",
    "20,P-5,8.1196491159786158168818760041150484476289640087018460842903188679702129",
    "100,P-3,48.876502659929058296870571627716961253702151150343372891203392200553794",
    "100,P-4,65.318200332295262788609777354555902128396558842762732201876097035068542",
    "100,P-5,10.065843948883776330118550301866936210173916481861967623797630502305601"
  })
  void rounding_keeps_within_the_bound(int years, String level, String women) {
    LevelProjection projection = LevelProjection.of(Examples.THREE, 100);
    assertThat(projection.women(level, years).orElseThrow().minus(Ratio.parse(women)).abs())
        .isLessThanOrEqualTo(projection.precision(years));
    assertThat(projection.precision(years)).isLessThan(decimals(49)); // (1 + 9·0.02)^100 = 10^7.2
  }

  /** With equal attrition errors do not grow: 3 levels, half a unit each, for each year. */
  @Test
  void errors_do_not_grow_where_attrition_is_equal() {
    assertThat(LevelProjection.of(Examples.EVEN, 50).precision(50))
        .isEqualTo(decimals(ExpectedYear.DECIMALS).times(75));
  }

  /** Two levels by hand: P-4 has 5 vacancies, 2 hired with 1 woman, 3 promoted of 81 in 90. */
  @Test
  void by_hand() {
    LevelModel model =
        LevelModel.of(
            Examples.level("P-3", 90, 10, "0.1", "0.1", "1", "0.5").build(),
            Examples.level("P-4", 20, 30, "0.1", "0.1", "0.4", "0.5").build());
    LevelProjection projection = LevelProjection.of(model, 1);
    // 18 stay + 1 hired + 3·81/90 = 2.7 promoted
    assertThat(projection.women("P-4", 1).orElseThrow()).isEqualTo(Ratio.parse("21.7"));
    // 81 stay − 2.7 promoted + half of 10 + 3 vacancies
    assertThat(projection.women("P-3", 1).orElseThrow()).isEqualTo(Ratio.parse("84.8"));
    assertThat(projection.shareOfWomen(1).orElseThrow())
        .isEqualTo(Ratio.parse("106.5").dividedBy(150));
  }

  /** All 9 women who stay rise, and no more: 3 times the rate of men would be 0.75·20 = 15. */
  @Test
  void no_more_women_rise_than_there_are() {
    LevelModel model =
        LevelModel.of(
            Examples.level("P-3", 10, 10, "0.1", "0.1", "1", "0").build(),
            Examples.level("P-4", 0, 17, "1", "1", "0", "0")
                .relativePromotionRate(Ratio.of(3))
                .build());
    LevelProjection projection = LevelProjection.of(model, 1);
    assertThat(projection.women("P-4", 1).orElseThrow()).isEqualTo(Ratio.of(9));
    assertThat(projection.women("P-3", 1).orElseThrow()).isEqualTo(Ratio.ZERO);
  }

  /** 18 stay in P-3, so 2 of the 20 vacancies of P-4 are filled from outside, by women. */
  @Test
  void what_the_level_below_cannot_fill_is_filled_from_outside() {
    LevelModel model =
        LevelModel.of(
            Examples.level("P-3", 0, 20, "0.1", "0.1", "1", "0").build(),
            Examples.level("P-4", 0, 20, "1", "1", "0", "1").build());
    assertThat(LevelProjection.of(model, 1).women("P-4", 1).orElseThrow()).isEqualTo(Ratio.of(2));
  }

  @Test
  void the_first_year_in_a_band() {
    LevelProjection projection = LevelProjection.of(Examples.ONE, 40);
    assertThat(projection.firstYear("P", ParityBands.UN)).contains(20);
    assertThat(LevelProjection.of(Examples.ONE, 19).firstYear("P", ParityBands.UN)).isEmpty();
    assertThat(projection.years()).isEqualTo(40);
    assertThat(projection.model()).isEqualTo(Examples.ONE);
  }

  @Test
  void every_year_is_explained_by_the_one_before_it() {
    LevelProjection projection = LevelProjection.of(Examples.THREE, 3);
    Explanation share = projection.shareOfWomen("P-4", 3).explanation();
    assertThat(share.value()).isEqualTo(projection.shareOfWomen("P-4", 3).orElseThrow());
    assertThat(share.step("women after 3 years, P-4").value())
        .isEqualTo(projection.women("P-4", 3).orElseThrow());
    assertThat(share.step("women after 2 years, P-4").value())
        .isEqualTo(projection.women("P-4", 2).orElseThrow());
    assertThat(share.step("women after 2 years, P-3").value())
        .isEqualTo(projection.women("P-3", 2).orElseThrow());
    assertThat(share.remark().orElseThrow())
        .startsWith("pull model: assumes that the posts of each level are all filled and fixed")
        .contains(
            "P-4: attrition of women 3/50, of men 3/50, external share 1/2, hire share of women"
                + " 2/5, relative promotion rate 4/5, posts added 1;")
        .endsWith("; expected values, without chance");
    Explanation all = projection.shareOfWomen(3).explanation();
    assertThat(all.value()).isEqualTo(projection.shareOfWomen(3).orElseThrow());
    assertThat(all.operands()).hasSize(4);
    assertThat(projection.shareOfWomen("P-4", 0).explanation().value()).isEqualTo(Ratio.of(1, 3));
  }

  @Test
  void an_explanation_reads_as_an_outline() {
    assertThat(LevelProjection.of(Examples.ONE, 1).shareOfWomen("P", 1).render())
        .contains("36.2 heads: women who stay + hire share of women");
  }
}
