package org.openrbm.examples.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.parity.SharePoint;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SecretariatOutlookTest {

  /** By hand: 7.2 points in 5 years; 4.8 and 7.8 points are missing. */
  @Test
  void the_line_rises_by_1_44_points_a_year() {
    assertThat(SecretariatOutlook.FIRST).isEqualTo(SharePoint.ofPercent(2016, "35.0"));
    assertThat(SecretariatOutlook.LAST).isEqualTo(SharePoint.ofPercent(2021, "42.2"));
    assertThat(SecretariatOutlook.line().incrementInPoints().orElseThrow())
        .isEqualTo(Ratio.parse("1.44"));
    assertThat(SecretariatOutlook.line().momentOf(Ratio.ofPercent(47)).value())
        .contains(Ratio.of(2021).plus(Ratio.of(480, 144)));
    assertThat(SecretariatOutlook.line().momentOf(Ratio.ofPercent(50)).value())
        .contains(Ratio.of(2021).plus(Ratio.of(780, 144)));
  }

  /** By Python fractions and logarithms: h = (w* − L·w0) ÷ (1 − L), L = (1 − a)^5. */
  @ParameterizedTest
  @CsvSource({
    "8, 0.5611941854129509, 5.07160802410847, 9.856103889259602",
    "10, 0.5258198822983565, 5.88956283387661, 13.20715508213876"
  })
  void the_flow_is_slower_than_the_line(
      long attrition, double hireShare, double yearsTo47, double yearsTo50) {
    Ratio a = Ratio.ofPercent(attrition);
    assertThat(SecretariatOutlook.impliedHireShare(a).doubleValue())
        .isCloseTo(hireShare, within(1e-12));
    assertThat(SecretariatOutlook.flow(a).yearsTo(Ratio.ofPercent(47)).orElseThrow().doubleValue())
        .isCloseTo(yearsTo47, within(1e-9));
    assertThat(SecretariatOutlook.flow(a).yearsTo(Ratio.ofPercent(50)).orElseThrow().doubleValue())
        .isCloseTo(yearsTo50, within(1e-9));
  }
}
