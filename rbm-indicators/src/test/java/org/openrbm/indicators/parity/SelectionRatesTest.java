package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SelectionRatesTest {

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

  @Test
  void without_applicants_or_selected_there_is_no_ratio() {
    SelectionRates<String> rates =
        SelectionRates.of(
            ImmutableMap.of("a", new SelectionRate(0, 0), "b", new SelectionRate(4, 1)));
    assertThat(rates.adverseImpactRatio("a").reason()).contains(ParityReason.NOBODY_APPLIED);
    assertThat(rates.belowFourFifths("a")).isFalse();
    SelectionRates<String> none = SelectionRates.of(ImmutableMap.of("a", new SelectionRate(4, 0)));
    assertThat(none.adverseImpactRatio("a").reason()).contains(ParityReason.NOBODY_SELECTED);
  }
}
