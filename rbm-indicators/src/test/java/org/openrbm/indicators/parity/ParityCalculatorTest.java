package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParityCalculatorTest {

  private static final ParityBand BAND = ParityBand.ofPercent("own", 40, 60);

  private final ParityCalculator calculator = ParityCalculator.standard();

  @Test
  void a_group_is_held_against_the_band() {
    ParityAssessment assessment = calculator.assess(GenderComposition.of(1, 9), BAND);

    assertThat(assessment.composition()).isEqualTo(GenderComposition.of(1, 9));
    assertThat(assessment.band()).isEqualTo(BAND);
    assertThat(assessment.status()).isEqualTo(ParityStatus.WOMEN_UNDERREPRESENTED);
  }

  @Test
  void each_group_of_a_table_is_assessed_in_the_order_of_the_table() {
    GenderTable<String> table =
        GenderTable.of(
            ImmutableMap.of(
                "P-5", GenderComposition.of(1, 9),
                "P-3", GenderComposition.of(9, 1),
                "P-4", GenderComposition.of(5, 5)));

    Map<String, ParityAssessment> assessments = calculator.assess(table, BAND);

    assertThat(assessments.keySet()).containsExactly("P-5", "P-3", "P-4");
    assertThat(assessments.values())
        .extracting(ParityAssessment::status)
        .containsExactly(
            ParityStatus.WOMEN_UNDERREPRESENTED,
            ParityStatus.MEN_UNDERREPRESENTED,
            ParityStatus.AT_PARITY);
  }

  /** Two women and two men are the only parity among four: 6 of 16 ways. */
  @Test
  void the_chance_of_parity_counts_the_ways() {
    ParityChance chance = calculator.chance(4, BAND.withRule(BandRule.WITHIN_LIMITS));

    assertThat(chance.probability().orElseThrow()).isEqualTo(Ratio.of(3, 8));
  }

  @Test
  void the_chance_is_for_1_to_10000_posts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calculator.chance(0, BAND))
        .withMessage("posts of a group must be 1 to 10000, but are 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calculator.chance(10_001, BAND))
        .withMessage("posts of a group must be 1 to 10000, but are 10001");
  }

  @Test
  void it_says_what_it_is() {
    assertThat(ParityCalculator.standard()).hasToString("parity calculator");
  }
}
