package org.openrbm.geodist.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.policy.BaseFigure;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnDataTest {

  @ParameterizedTest
  @ValueSource(ints = {1997, 2027, 0, -1, Integer.MAX_VALUE})
  void a_year_without_data_is_refused_everywhere(int year) {
    String message =
        "no United Nations data for the year " + year + "; there are data for 1998 to 2026";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnData.membership(year))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnData.membership(year, PopulationSeries.WPP2012))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnData.baseFigure(year))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnData.latestBaseFigure(year))
        .withMessage(message);
  }

  @Test
  void a_membership_names_itself_its_day_its_scale_and_the_year_of_its_populations() {
    Membership members = UnData.membership(2015);

    assertThat(members.label()).hasToString("UN Member States 2015");
    assertThat(members.asOf()).isEqualTo(LocalDate.of(2015, 7, 1));
    assertThat(members.rateSource().map(Citation::toString))
        .hasValue("United Nations scale of assessments 2013-2015; secondary");
    assertThat(members.populationSource().map(Citation::toString))
        .hasValue(
            "World Bank, World Development Indicators, SP.POP.TOTL, mid-year 2015; secondary");
    assertThat(members.notes()).isEmpty();
  }

  @Test
  void the_citation_of_a_revision_names_revision_and_point() {
    assertThat(
            UnData.membership(2013, PopulationSeries.WPP2012)
                .populationSource()
                .map(Citation::toString))
        .hasValue(
            "United Nations, World Population Prospects, the 2012 revision, mid-year 2010;"
                + " secondary");
  }

  @Test
  void a_base_figure_is_known_only_for_the_years_of_its_source() {
    BaseFigure figure = UnData.baseFigure(2015).orElseThrow();

    assertThat(figure.posts()).isEqualTo(Ratio.of(3500));
    assertThat(figure.source().map(Citation::toString))
        .hasValue(
            "report on the composition of the Secretariat, base figure known for 2014-2015;"
                + " primary");
    assertThat(UnData.baseFigure(2014)).hasValue(figure);
    assertThat(UnData.baseFigure(2016)).isEmpty();
    assertThat(UnData.baseFigure(2011)).isEmpty();
    assertThat(UnData.baseFigure(1998)).isEmpty();
  }

  @Test
  void the_latest_known_base_figure_stands_in_and_says_for_which_years_it_is_known() {
    assertThat(UnData.latestBaseFigure(2016)).isEqualTo(UnData.latestBaseFigure(2015));
    assertThat(UnData.latestBaseFigure(2016).posts()).isEqualTo(Ratio.of(3500));
    assertThat(UnData.latestBaseFigure(2026).posts()).isEqualTo(Ratio.of(3600));
    assertThat(UnData.latestBaseFigure(2012).posts()).isEqualTo(Ratio.of(2800));
    assertThat(UnData.latestBaseFigure(1998).source().flatMap(Citation::clause))
        .hasValue("base figure known for 1988");
  }

  /** 2,800 is found by arithmetic only, 3,600 in press and manual, the others in UN documents. */
  @Test
  void base_figures_are_graded_by_how_they_are_known() {
    assertThat(grade(2000)).isEqualTo(EvidenceGrade.PRIMARY);
    assertThat(grade(2004)).isEqualTo(EvidenceGrade.PRIMARY);
    assertThat(grade(2010)).isEqualTo(EvidenceGrade.INFERRED);
    assertThat(grade(2013)).isEqualTo(EvidenceGrade.INFERRED);
    assertThat(grade(2014)).isEqualTo(EvidenceGrade.PRIMARY);
    assertThat(grade(2018)).isEqualTo(EvidenceGrade.SECONDARY);
  }

  private static EvidenceGrade grade(int year) {
    return UnData.baseFigure(year).flatMap(BaseFigure::source).orElseThrow().evidence();
  }
}
