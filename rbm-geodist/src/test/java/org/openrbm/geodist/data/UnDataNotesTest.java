package org.openrbm.geodist.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;

/** Where a figure stands for another, the membership says so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnDataNotesTest {

  private static final String SUDAN =
      "The population of SDN is that of its present territory, without South Sudan.";
  private static final String SERBIA =
      "The population of SRB is that of Serbia, without Montenegro.";

  @Test
  void the_latest_annual_populations_stand_for_later_years() {
    assertThat(UnData.membership(2024).notes()).isEmpty();
    assertThat(UnData.membership(2026).notes())
        .containsExactly(
            "Populations are those of 2024, the latest point of the series ANNUAL not after 2026.");
    assertThat(UnData.membership(2026).of("JPN").population())
        .isEqualTo(UnData.membership(2024).of("JPN").population());
  }

  @Test
  void a_five_year_point_stands_for_the_years_up_to_the_next() {
    assertThat(UnData.membership(2013, PopulationSeries.WPP2012).notes().get(0))
        .isEqualTo(
            "Populations are those of 2010, the latest point of the series WPP2012 not after"
                + " 2013.");
    assertThat(UnData.membership(2013, PopulationSeries.WPP2012).of("JPN").population())
        .isEqualTo(UnData.membership(2010, PopulationSeries.WPP2012).of("JPN").population())
        .isNotEqualTo(UnData.membership(2015, PopulationSeries.WPP2012).of("JPN").population());
  }

  @Test
  void a_revision_that_ends_early_is_used_to_its_last_point() {
    assertThat(UnData.membership(2018, PopulationSeries.WPP2008).notes().get(0))
        .isEqualTo(
            "Populations are those of 2010, the latest point of the series WPP2008 not after"
                + " 2018.");
  }

  @Test
  void states_that_a_revision_does_not_have_are_named_and_carry_their_own_source() {
    Membership members = UnData.membership(2015, PopulationSeries.WPP2012);
    List<String> absent =
        List.of("AND", "DMA", "LIE", "MHL", "MCO", "NRU", "PLW", "KNA", "SMR", "TUV");

    assertThat(members.notes())
        .containsExactly(
            "Populations of AND, DMA, LIE, MHL, MCO, NRU, PLW, KNA, SMR, TUV are those of the"
                + " annual series for 2015; the series WPP2012 does not have them.");
    assertThat(members.members())
        .filteredOn(member -> member.populationSource().isPresent())
        .extracting(Member::code)
        .containsExactlyInAnyOrderElementsOf(absent);
    assertThat(members.of("TUV").population())
        .isEqualTo(UnData.membership(2015).of("TUV").population());
    assertThat(members.of("TUV").populationSource().map(Citation::toString))
        .hasValue(
            "World Bank, World Development Indicators, SP.POP.TOTL, mid-year 2015; secondary");
  }

  /** South Sudan was admitted on 14 July 2011, within the scale of 2010-2012. */
  @Test
  void a_state_admitted_within_the_period_of_a_scale_is_not_listed_and_that_is_said() {
    for (int year = 2010; year <= 2012; year++) {
      assertThat(UnData.membership(year).contains("SSD")).isFalse();
      assertThat(UnData.membership(year).notes())
          .containsExactly(
              "The scale of 2010-2012 does not list SSD, which the next scale does: admitted in"
                  + " between.",
              SUDAN);
    }
    assertThat(UnData.membership(2013).contains("SSD")).isTrue();
    assertThat(UnData.membership(2013).notes()).isEmpty();
  }

  /** Montenegro was admitted on 28 June 2006, Switzerland and Timor-Leste in September 2002. */
  @Test
  void the_territory_of_a_population_is_said_where_a_state_was_larger() {
    assertThat(UnData.membership(2003).notes()).containsExactly(SUDAN, SERBIA);
    assertThat(UnData.membership(2006).notes())
        .containsExactly(
            "The scale of 2004-2006 does not list MNE, which the next scale does: admitted in"
                + " between.",
            SUDAN,
            SERBIA);
    assertThat(UnData.membership(2007).notes()).containsExactly(SUDAN);
    assertThat(UnData.membership(2002).notes().get(0))
        .isEqualTo(
            "The scale of 2002 does not list CHE, TLS, which the next scale does: admitted in"
                + " between.");
  }
}
