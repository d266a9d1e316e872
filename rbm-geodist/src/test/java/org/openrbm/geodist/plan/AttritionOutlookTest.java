package org.openrbm.geodist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;

/** Probabilities against sums of Python's fractions.Fraction and math.comb. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttritionOutlookTest {

  private static AttritionScenario scenario(int staff, int least, String annual, int years) {
    return AttritionScenario.builder()
        .code("AAA")
        .staff(staff)
        .leastStaff(least)
        .annualProbability(Ratio.parse(annual))
        .years(years)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "3, 2, 1/10, 1, 7/250",
    "3, 2, 1/10, 2, 47291/500000",
    "20, 18, 0.05, 1, 7915036872644634132925029/104857600000000000000000000",
    "20, 18, 0.05, 3,"
        + " 643825847341335465924443927692554391408656027733971553281124064078237853217029"
        + "/1152921504606846976000000000000000000000000000000000000000000000000000000000000",
    "5, 0, 1/3, 1, 0",
    "5, 6, 0, 1, 1",
    "5, 5, 0, 4, 0",
    "5, 1, 1, 1, 1",
  })
  void the_probability_is_the_binomial_sum(
      int staff, int least, String annual, int year, String probability) {
    assertThat(scenario(staff, least, annual, year).outlook().year(year).probabilityBelow())
        .isEqualTo(Ratio.parse(probability));
  }

  /** 20 staff, 3 of whom retire in the second year: 17 incumbents then. */
  @Test
  void known_separations_and_chance_combine() {
    AttritionOutlook outlook =
        scenario(20, 15, "0.05", 2).withKnownSeparations(Map.of(2, 3)).outlook();
    assertThat(outlook.year(1).incumbents()).isEqualTo(20);
    assertThat(outlook.year(2).incumbents()).isEqualTo(17);
    assertThat(outlook.year(2).probabilityBelow())
        .isEqualTo(
            Ratio.parse(
                "973251932247725365549071296802283442211387"
                    + "/4294967296000000000000000000000000000000000"));
    assertThat(outlook.year(2).expectedStaff()).isEqualTo(Ratio.parse("15.3425"));
    assertThat(outlook.year(2))
        .hasToString("year 2: 15.34 staff expected, below range with 0.2266");

    // without any chance the known separations decide
    AttritionOutlook certain =
        scenario(20, 18, "0", 2).withKnownSeparations(Map.of(2, 3)).outlook();
    assertThat(certain.year(1).probabilityBelow()).isEqualTo(Ratio.ZERO);
    assertThat(certain.year(2).probabilityBelow()).isEqualTo(Ratio.ONE);
  }

  /** 300 staff, 3 per cent a year: a denominator of 1,201 digits. */
  @Test
  void hundreds_of_staff_are_exact() {
    Ratio probability = scenario(300, 290, "0.03", 2).outlook().year(2).probabilityBelow();
    assertThat(probability.toDecimal(40, RoundingMode.HALF_EVEN))
        .isEqualByComparingTo("0.9691561697706956720069839345446674550191");
    assertThat(probability.denominator().toString()).hasSize(1201);
  }

  @Test
  void explains_the_probability_and_the_mean() {
    AttritionOutlook outlook = scenario(3, 2, "0.1", 2).outlook();
    Explanation probability = outlook.probabilityBelow(2).explanation();
    assertThat(probability.value()).isEqualTo(outlook.year(2).probabilityBelow());
    assertThat(probability.step("probability of still being there").value())
        .isEqualTo(Ratio.parse("0.81"));
    assertThat(probability.step("least staff within range").value()).isEqualTo(Ratio.of(2));
    assertThat(outlook.expectedStaff(2).explanation().value()).isEqualTo(Ratio.parse("2.43"));
  }

  @Test
  void a_year_beyond_the_scenario_and_too_many_digits_are_refused() {
    AttritionScenario five = scenario(5, 2, "0.1", 2);
    refused(() -> five.outlook().expectedStaff(0), "year must be 1 to 2, but is 0");
    refused(() -> five.outlook().probabilityBelow(3), "year must be 1 to 2, but is 3");
    refused(() -> five.outlook().year(3), "year must be 1 to 2, but is 3");
    refused(
        () -> scenario(5000, 4000, "0.05", 1).outlook(),
        "probability for 5000 incumbents after 1 years at 1/20 a year needs more than 5000 digits;"
            + " state the probability with a smaller denominator or look at fewer years");
  }

  private static void refused(ThrowingCallable bad, String message) {
    assertThatIllegalArgumentException().isThrownBy(bad).withMessage(message);
  }
}
