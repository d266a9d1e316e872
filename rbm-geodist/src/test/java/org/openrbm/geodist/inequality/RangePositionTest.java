package org.openrbm.geodist.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;

/** Positions in ranges of the 193 Member States of 2015, and of two made up ones. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RangePositionTest {

  private static final DesirableRangeTable TABLE =
      DesirableRangeCalculator.standard()
          .calculate(UnPolicies.RES_42_220_A.withBaseFigure(3500), UnData.membership(2015));

  private static final RepresentationReport REPORT =
      TABLE.assess(StaffCounts.of(Map.of("JPN", 300, "DEU", 100, "ZZZ", 7)));

  @Test
  void position_is_one_at_the_limits_and_zero_at_the_midpoint() {
    DesirableRange japan = TABLE.of("JPN");

    assertThat(RangePosition.of(japan, Ratio.of(186)).value()).contains(Ratio.of(-1));
    assertThat(RangePosition.of(japan, japan.midpoint()).value()).contains(Ratio.ZERO);
    assertThat(RangePosition.of(japan, Ratio.of(252)).value()).contains(Ratio.ONE);
    assertThat(RangePosition.of(REPORT.of("JPN")).orElseThrow()).isGreaterThan(Ratio.ONE);
  }

  @Test
  void position_agrees_with_the_status_of_every_member() {
    for (int staff : new int[] {1, 3, 10, 14, 15, 100, 200}) {
      for (DesirableRange range : TABLE.ranges()) {
        Representation member =
            TABLE.assess(StaffCounts.of(Map.of(range.code(), staff))).of(range.code());
        Ratio position = RangePosition.of(member).orElseThrow();
        assertThat(position.abs().compareTo(Ratio.ONE) <= 0)
            .isEqualTo(member.status() == RepresentationStatus.WITHIN_RANGE);
      }
    }
  }

  @Test
  void a_range_without_room_has_only_its_midpoint() {
    DesirableRange narrow =
        DesirableRangeCalculator.standard()
            .calculate(
                UnPolicies.RES_42_220_A
                    .withBaseFigure(193 * 20)
                    .withWeights(Ratio.ONE, Ratio.ZERO, Ratio.ZERO)
                    .withFlexibilityShare(Ratio.ZERO)
                    .withMinimumFlexibility(Ratio.ZERO),
                UnData.membership(2015))
            .of("JPN");

    assertThat(narrow.lower()).isEqualTo(20);
    assertThat(narrow.upper()).isEqualTo(20);
    assertThat(RangePosition.of(narrow, Ratio.of(20)).value()).contains(Ratio.ZERO);
    assertThat(RangePosition.of(narrow, Ratio.of(21)).reason()).contains(NoIndexValue.NO_WIDTH);
    assertThat(RangePosition.of(narrow, Ratio.of(19)).reason()).contains(NoIndexValue.NO_WIDTH);
  }

  /** Of 100 posts AAA has 48–65 around 56.75, BBB 37–50 around 43.25. */
  private static RepresentationReport two() {
    return DesirableRangeCalculator.standard()
        .calculate(
            UnPolicies.RES_42_220_A.withBaseFigure(100),
            Membership.builder()
                .label(LocalizedText.of("Two"))
                .asOf(LocalDate.of(2020, 7, 1))
                .addMember(Member.of("AAA", LocalizedText.of("A"), Ratio.of(60), 3000))
                .addMember(Member.of("BBB", LocalizedText.of("B"), Ratio.of(40), 1000))
                .build())
        .assess(StaffCounts.of(Map.of("AAA", 48, "BBB", 57)));
  }

  @Test
  void explains_itself_by_the_limit_on_its_side() {
    RepresentationReport report = two();
    Explanation below = RangePosition.of(report.of("AAA")).explanation();
    assertThat(below.value()).isEqualTo(Ratio.of(-1));
    assertThat(below.step("lower limit").value()).isEqualTo(Ratio.of(48));
    assertThat(below.operands())
        .extracting(Explanation::quantity)
        .containsExactly("staff", "midpoint", "lower limit");
    Explanation above = RangePosition.of(report.of("BBB")).explanation();
    assertThat(above.value()).isEqualTo(Ratio.of(55, 27)); // 13.75 ÷ 6.75
    assertThat(above.rule()).contains("(staff − midpoint) ÷ (upper limit − midpoint)");
    assertThat(above.step("upper limit").value()).isEqualTo(Ratio.of(50));
  }

  @Test
  void a_midpoint_outside_the_limits_leaves_no_position() {
    assertThat(new RangeLimits(1, Ratio.of(7, 2), 3).position(Ratio.of(2)).reason())
        .contains(NoIndexValue.MIDPOINT_OUTSIDE_LIMITS);
    assertThat(new RangeLimits(1, Ratio.of(3), 3).position(Ratio.of(2)).value())
        .contains(Ratio.of(-1, 2));
  }

  @Test
  void limits_in_the_wrong_order_are_refused() {
    assertThatThrownBy(() -> new RangeLimits(2, Ratio.ONE, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lower limit 2 of a range must not be above its upper limit 1");
  }
}
