package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

/** Each value says in one line what it is, and equals another of the same content. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValuesTest {

  private static final Ratio HALF = Ratio.of(1, 2);
  private static final FlowModel MODEL = FlowModel.of(Ratio.of(1, 20), HALF);
  private static final GenderComposition STAFF = GenderComposition.of(15, 36);

  @Test
  void groups_have_their_share_of_women() {
    assertThat(STAFF).hasToString("15 women, 36 men: 29.41 % women"); // 15 ÷ 51
    assertThat(GenderComposition.of(0, 0)).hasToString("0 women, 0 men");
    assertThat(GenderTable.of(Map.of("P\n4", STAFF))).hasToString("P 4: 15 women, 36 men");
    assertThat(
            GenderTable.of(
                Map.of(1, STAFF, 2, STAFF, 3, STAFF, 4, STAFF, 5, STAFF, 6, STAFF, 7, STAFF)))
        .hasToString("7 groups, together 105 women, 252 men: 29.41 % women");
    assertThat(ParityBands.UN).hasToString(ParityBands.UN.id() + ": 47.00 % to 53.00 %");
    assertThat(new ShareChange(Ratio.of(3, 10), Ratio.of(2, 3))).hasToString("30.00 % to 66.67 %");
    assertThat(GradeGrouping.professionalAndSenior()).hasToString("P-1–P-4 and P-5+");
  }

  @Test
  void projections_by_the_same_model_are_equal() {
    FlowProjection flow = FlowProjection.of(MODEL, Ratio.of(1, 3));
    equal(
        flow,
        FlowProjection.of(FlowModel.of(Ratio.of(1, 20), HALF), Ratio.of(1, 3)),
        FlowProjection.of(MODEL, HALF),
        FlowProjection.of(MODEL.withGrowth(Ratio.of(1, 100)), Ratio.of(1, 3)));
    assertThat(flow)
        .hasToString(
            "33.33 % women, tending to 50.00 %; attrition of women 5.00 %, of men 5.00 %, hire"
                + " share of women 50.00 %, growth 0.00 %");
  }

  @Test
  void lines_through_the_same_observations_are_equal() {
    SharePoint first = new SharePoint(Ratio.of(4027, 2), Ratio.of(2, 5));
    SharePoint last = SharePoint.ofPercent(2015, "41");
    equal(
        LinearProjection.through(first, last),
        LinearProjection.through(new SharePoint(Ratio.of(4027, 2), Ratio.of(2, 5)), last),
        LinearProjection.through(SharePoint.ofPercent(2013, "40"), last),
        LinearProjection.through(first, SharePoint.ofPercent(2015, "42")));
    assertThat(LinearProjection.through(first, last)) // a point in a year and a half
        .hasToString("40.00 % in 2013.5 to 41.00 % in 2015: 0.6667 percentage points a year");
    assertThat(IncrementRange.of(last, HALF, 2020)) // 9 points in 5 years, and in 6
        .hasToString("above 1.5000 and at most 1.8000 points a year");
  }

  /** With attrition of all, the hires of one year are the staff. */
  @Test
  void required_hire_shares_of_the_same_question_are_equal() {
    RequiredHireShare required = RequiredHireShare.of(Ratio.ONE, Ratio.of(1, 4), HALF, 1);
    equal(
        required,
        RequiredHireShare.of(Ratio.ONE, Ratio.of(1, 4), HALF, 1),
        RequiredHireShare.of(Ratio.ONE, Ratio.of(1, 4), HALF, 2),
        RequiredHireShare.of(Ratio.ONE, Ratio.of(1, 4), Ratio.of(1, 3), 1));
    assertThat(required)
        .hasToString("50.00 % women among hires lead from 25.00 % to 50.00 % in 1 years");
    assertThat(RequiredHireShare.of(Ratio.of(1, 100), Ratio.ZERO, HALF, 1))
        .hasToString("no hires lead from 0.00 % to 50.00 % in 1 years");
  }

  @Test
  void chances_of_the_same_group_are_equal() {
    ParityCalculator calculator = ParityCalculator.standard();
    equal(
        calculator.chance(20, ParityBands.UN),
        calculator.chance(20, ParityBands.UN),
        calculator.chance(21, ParityBands.UN),
        calculator.chance(20, ParityBand.ofPercent("own", 40, 60)));
  }

  @Test
  void selections_of_the_same_people_are_equal() {
    GenderComposition selected = GenderComposition.of(2, 3);
    SelectionFunnel funnel = SelectionFunnel.of(STAFF, selected);
    equal(
        funnel,
        SelectionFunnel.of(ImmutableMap.of("applicants", STAFF, "selected", selected)),
        SelectionFunnel.of(STAFF, STAFF),
        SelectionFunnel.of(ImmutableMap.of("applied", STAFF, "selected", selected)));
    equal(
        SelectionFunnel.of(ImmutableMap.of("a", STAFF, "b", STAFF)),
        SelectionFunnel.of(ImmutableMap.of("a", STAFF, "b", STAFF)),
        SelectionFunnel.of(ImmutableMap.of("b", STAFF, "a", STAFF))); // in another order
    assertThat(funnel).hasToString("applicants 15 women, 36 men; selected 2 women, 3 men");
    equal(
        funnel.rates(),
        SelectionFunnel.of(STAFF, selected).rates(),
        SelectionFunnel.of(STAFF, STAFF).rates());
    assertThat(funnel.rates()).hasToString("WOMAN: 2 of 15 selected, MAN: 3 of 36 selected");
  }

  /** The first two have the same content, the others another. */
  private static void equal(Object one, Object same, Object... others) {
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("text");
    assertThat(others).isNotEmpty().doesNotContain(one);
  }
}
