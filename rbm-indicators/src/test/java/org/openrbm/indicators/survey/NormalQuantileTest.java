package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NormalQuantileTest {

  /** Expected: √2·erfinv(level) by mpmath 1.3 with 60 digits. */
  @ParameterizedTest
  @CsvSource({
    "0.000001, 0.000001253314137315828368081752",
    "0.5, 0.674489750196081743202227014541",
    "0.8, 1.281551565544600466965103329449",
    "0.9, 1.644853626951472714863848907992",
    "0.95, 1.959963984540054235524594430521",
    "0.99, 2.575829303548900760978576748604",
    "0.999, 3.290526731491894793221627035375",
    "0.999999, 4.891638475698590386231122459957"
  })
  void the_quantile_is_correct_to_30_decimals(String level, BigDecimal quantile) {
    assertThat(NormalQuantile.twoSided(Ratio.parse(level))).isEqualTo(Ratio.from(quantile));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "-0.5, -1/2", "95, 95", "0.9999991, 9999991/10000000"})
  void levels_outside_the_open_unit_interval_are_refused(String level, String shown) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProportionCalculator.standard().withLevel(Ratio.parse(level)))
        .withMessage(
            "confidence level must be above 0 and at most 0.999999, but is %s".formatted(shown));
  }
}
