package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.data.PopulationSeries;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DesirableRangeTest {

  private static final DesirableRangeTable TABLE =
      Examples.table(Examples.HUNDRED_POSTS, Examples.TWO);

  /** 40 posts equally, 5 by population, 55 by contribution; 3,000 of 4,000 persons, 60 of 100. */
  @Test
  void an_explanation_leads_from_the_limit_to_the_inputs() {
    Explanation lower = TABLE.of("AAA").figure(RangePoint.LOWER).explanation();

    assertThat(lower.quantity()).isEqualTo("lower limit");
    assertThat(lower.value()).isEqualTo(Ratio.of(48));
    assertThat(lower.rule()).hasValue("unrounded lower limit to whole posts, nearest, halves up");
    value(lower, "unrounded lower limit", "48.2375");
    value(lower, "midpoint", "56.75");
    value(lower, "membership factor", "20");
    value(lower, "population factor", "3.75");
    value(lower, "contribution factor", "33");
    value(lower, "flexibility", "8.5125");
    value(lower, "base figure", "100");
    value(lower, "members", "2");
    value(lower, "population", "3000");
    value(lower, "population of all members", "4000");
    value(lower, "assessment rate", "60");
    value(lower, "whole scale", "100");
    value(
        TABLE.of("AAA").figure(RangePoint.UPPER).explanation(), "unrounded upper limit", "65.2625");
    assertThat(lower.step("membership factor").citation().map(c -> c.document()))
        .hasValue("A/RES/42/220 A");
  }

  @Test
  void an_explanation_of_bundled_data_cites_scale_and_population_of_the_member() {
    DesirableRangeTable table = Examples.un(2015, 3500, PopulationSeries.WPP2012);

    assertThat(source(table.of("JPN").figure(RangePoint.MIDPOINT).explanation(), "assessment rate"))
        .isEqualTo("United Nations scale of assessments 2013-2015; secondary");
    assertThat(source(table.of("JPN").figure(RangePoint.MIDPOINT).explanation(), "population"))
        .isEqualTo(
            "United Nations, World Population Prospects, the 2012 revision, mid-year 2015;"
                + " secondary");
    assertThat(source(table.of("TUV").figure(RangePoint.MIDPOINT).explanation(), "population"))
        .isEqualTo(
            "World Bank, World Development Indicators, SP.POP.TOTL, mid-year 2015; secondary");
  }

  @Test
  void every_point_is_the_figure_of_its_number() {
    DesirableRange range = TABLE.of("AAA");

    assertThat(range.lower()).isEqualTo(48);
    assertThat(range.midpoint()).isEqualTo(Ratio.parse("56.75"));
    assertThat(range.upper()).isEqualTo(65);
    assertThat(range.figure(RangePoint.LOWER).value()).contains(Ratio.of(48));
    assertThat(range.figure(RangePoint.MIDPOINT).value()).contains(Ratio.parse("56.75"));
    assertThat(range.figure(RangePoint.UPPER).value()).contains(Ratio.of(65));
    assertThat(RangePoint.values())
        .allSatisfy(
            point -> {
              Figure figure = range.figure(point);
              assertThat(figure.explanation().value()).isEqualTo(figure.orElseThrow());
            });
  }

  @Test
  void staff_are_held_against_a_range_in_posts() {
    assertThat(TABLE.of("AAA").assess(47))
        .hasToString("AAA UNDERREPRESENTED, 47 staff, range 48–65");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.of("AAA").assess(-1))
        .withMessage("staff of 'AAA' must not be negative, but is -1");
    DesirableRange points =
        Examples.table(Examples.HUNDRED_POSTS.withPointsPerPost(Ratio.of(80)), Examples.TWO)
            .of("AAA");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> points.assess(1))
        .withMessage("range of 'AAA' is in points and cannot be held against a number of staff");
  }

  private static void value(Explanation explanation, String step, String expected) {
    assertThat(explanation.step(step).value()).as(step).isEqualTo(Ratio.parse(expected));
  }

  private static String source(Explanation explanation, String step) {
    return explanation.step(step).citation().orElseThrow().toString();
  }
}
