package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.trend.Trends.parse;
import static org.openrbm.indicators.trend.Trends.refused;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.target.Direction;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CagrMethodTest {

  private static final CagrMethod METHOD = CagrMethods.STATISTICS_CANADA;

  @Test
  void json_round_trips() {
    for (CagrMethod method : List.of(CagrMethods.STATISTICS_CANADA, CagrMethods.EUROSTAT)) {
      assertThat(RbmJson.read(RbmJson.write(method), CagrMethod.class)).isEqualTo(method);
    }
  }

  @Test
  void zero_is_replaced_where_the_method_says_so() {
    assertThat(METHOD.substituted(Ratio.ZERO)).isEqualTo(Ratio.of(1, 1000));
    assertThat(METHOD.substituted(Ratio.ONE)).isEqualTo(Ratio.ONE);
    assertThat(METHOD.replaced(Ratio.ONE, Ratio.ZERO)).isEqualTo("; 0 is replaced by 1/1000");
    assertThat(METHOD.replaced(Ratio.ONE, Ratio.ONE)).isEmpty();
    assertThat(CagrMethods.EUROSTAT.substituted(Ratio.ZERO)).isEqualTo(Ratio.ZERO);
    assertThat(CagrMethods.EUROSTAT.replaced(Ratio.ZERO, Ratio.ZERO)).isEmpty();
  }

  @Test
  void a_method_is_checked() {
    refused(() -> METHOD.withName(" "), "name of a growth method must not be blank");
    refused(
        () -> METHOD.withZeroSubstitute(Ratio.ZERO),
        "substitute for 0 in 'Statistics Canada / Open SDG 2025' must be positive, but is 0");
  }

  /** 10 per cent in a year, with bands of the caller's own. */
  @Test
  void an_organisation_sets_its_own_rules() {
    CagrMethod own =
        CagrMethod.builder()
            .name("Own")
            .citation(
                Citation.builder()
                    .document("Rules of ours")
                    .evidence(EvidenceGrade.PRIMARY)
                    .build())
            .ratioBands(METHOD.ratioBands())
            .growthBands(
                TrendBands.of(
                    TrendBand.from(Ratio.of(1, 10), TrendStatus.ON_TRACK, "fast"),
                    TrendBand.below(TrendStatus.LIMITED_PROGRESS, "slow")))
            .notComputableLabel("unknown")
            .scored(false)
            .build();
    CagrRatio method = CagrRatio.of(own);
    assertThat(method.assess(parse("2000 100, 2001 110"), Direction.INCREASING).label())
        .isEqualTo("fast");
    assertThat(method.assess(parse("2000 100, 2001 109"), Direction.INCREASING).label())
        .isEqualTo("slow");
    assertThat(method.assess(parse("2000 100"), Direction.INCREASING).label()).isEqualTo("unknown");
  }
}
