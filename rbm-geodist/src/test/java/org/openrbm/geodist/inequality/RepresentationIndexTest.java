package org.openrbm.geodist.inequality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RepresentationIndexTest {

  @Test
  void names_formula_and_source() {
    assertThat(RepresentationIndex.THEIL.formula()).isEqualTo("Σ p ln(p ÷ q)");
    assertThat(RepresentationIndex.THEIL.source())
        .hasToString("Theil, Economics and Information Theory (1967); secondary");
    assertThat(RepresentationIndex.values())
        .extracting(RepresentationIndex::formula)
        .doesNotHaveDuplicates();
  }

  /** Those with a root or a logarithm in the formula, and the exponential of one, are not. */
  @Test
  void an_index_without_root_and_logarithm_is_rational() {
    for (RepresentationIndex index : RepresentationIndex.values()) {
      assertThat(index.rational())
          .as(index.name())
          .isEqualTo(!index.formula().contains("√") && !index.formula().contains("ln"));
    }
  }

  @Test
  void the_last_step_of_its_calculation_has_its_name_and_its_source() {
    Explanation last =
        RepresentationIndex.GINI_SIMPSON
            .derived(Recorder.on(), Ratio.of(3, 4), "1 − Herfindahl")
            .explain();
    assertThat(last.quantity()).isEqualTo("gini simpson");
    assertThat(last.value()).isEqualTo(Ratio.of(3, 4));
    assertThat(last.citation()).contains(RepresentationIndex.GINI_SIMPSON.source());
  }

  /** The sum of (p − q)² ÷ q grows by the digits of each entitlement. */
  @Test
  void only_the_sainte_lague_sum_is_rational_and_may_be_approximate() {
    assertThat(RepresentationIndex.values())
        .filteredOn(index -> index.rational() && index.approximable())
        .containsExactly(RepresentationIndex.SAINTE_LAGUE_SUM);
  }
}
