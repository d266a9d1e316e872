package org.openrbm.geodist.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.membership.Membership;

/** Each bundled scale against the number of States and the sum of the table it was copied from. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScalesOfAssessmentTest {

  /** Committee on Contributions, scales of assessments 1946-2027, historical table. */
  @ParameterizedTest
  @CsvSource({
    "1998, 1998, 185, 100",
    "1999, 1999, 185, 100",
    "2000, 2000, 185, 100",
    "2001, 2001, 189, 100",
    "2002, 2002, 189, 100",
    "2003, 2003, 191, 101.088",
    "2004, 2006, 191, 100",
    "2007, 2009, 192, 100",
    "2010, 2012, 192, 100",
    "2013, 2015, 193, 100",
    "2016, 2018, 193, 100",
    "2019, 2021, 193, 100",
    "2022, 2024, 193, 100",
    "2025, 2026, 193, 100"
  })
  void number_of_states_and_sum_are_those_of_the_source(
      int firstYear, int lastYear, int states, String sum) {
    for (int year = firstYear; year <= lastYear; year++) {
      Membership members = UnData.membership(year);

      assertThat(members.members()).hasSize(states);
      assertThat(members.totalRatePercent()).isEqualTo(Ratio.parse(sum));
      assertThat(members.rateSource().map(Citation::document).orElseThrow())
          .startsWith("United Nations scale of assessments " + firstYear);
    }
  }

  /**
   * The rates of 2003 sum to more than 100 because Switzerland and Timor-Leste were added to a
   * scale that was already complete; Argentina and Afghanistan were cut.
   */
  @Test
  void the_scale_of_2003_is_over_complete() {
    Membership before = UnData.membership(2002);
    Membership members = UnData.membership(2003);

    assertThat(before.contains("CHE")).isFalse();
    assertThat(before.contains("TLS")).isFalse();
    assertThat(members.of("CHE").ratePercent()).isEqualTo(Ratio.parse("1.274"));
    assertThat(members.of("TLS").ratePercent()).isEqualTo(Ratio.parse("0.001"));
    assertThat(members.of("ARG").ratePercent()).isLessThan(before.of("ARG").ratePercent());
    assertThat(members.of("AFG").ratePercent()).isLessThan(before.of("AFG").ratePercent());
  }

  /** Rates that are widely quoted: the ceiling of 22 per cent, the floor of 0.001. */
  @ParameterizedTest
  @CsvSource({
    "2015, USA, 22",
    "2015, JPN, 10.833",
    "2015, DEU, 7.141",
    "2015, TUV, 0.001",
    "2018, CHN, 7.921",
    "2019, CHN, 12.005",
    "2022, CHN, 15.254",
    "2022, JPN, 8.033"
  })
  void well_known_rates(int year, String state, String rate) {
    assertThat(UnData.membership(year).of(state).ratePercent()).isEqualTo(Ratio.parse(rate));
  }

  @Test
  void no_rate_is_below_the_floor_or_above_the_ceiling_of_its_time() {
    for (int year = UnData.FIRST_YEAR; year <= UnData.LAST_YEAR; year++) {
      Ratio ceiling = Ratio.of(year <= 2000 ? 25 : 22); // A/RES/55/5 B
      assertThat(UnData.membership(year).members())
          .allSatisfy(
              member -> assertThat(member.ratePercent()).isBetween(Ratio.parse("0.001"), ceiling));
    }
  }
}
