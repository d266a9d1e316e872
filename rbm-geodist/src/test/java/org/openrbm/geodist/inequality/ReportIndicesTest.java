package org.openrbm.geodist.inequality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.StaffCounts;

/** Indices straight from a report on the 193 Member States of 2015. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportIndicesTest {

  private static final DesirableRangeTable TABLE =
      DesirableRangeCalculator.standard()
          .calculate(UnPolicies.RES_42_220_A.withBaseFigure(3500), UnData.membership(2015));

  private static final RepresentationReport REPORT =
      TABLE.assess(StaffCounts.of(Map.of("JPN", 300, "DEU", 100, "ZZZ", 7)));

  @Test
  void staff_of_no_member_do_not_enter() {
    RepresentationShares shares = RepresentationShares.from(REPORT);

    assertThat(shares.staff()).hasSize(193).doesNotContainKey("ZZZ");
    assertThat(shares.staffShares()).containsEntry("JPN", Ratio.of(3, 4));
    assertThat(Concentration.from(REPORT).herfindahl()).isEqualTo(Ratio.of(5, 8));
  }

  @Test
  void a_report_gives_the_indices_of_its_shares() {
    Disproportionality indices = Disproportionality.from(REPORT);

    // all staff are of two States, which hold more than their shares
    RepresentationShares shares = indices.shares();
    assertThat(indices.loosemoreHanby())
        .isEqualTo(
            Ratio.ONE
                .minus(shares.entitlementShares().getOrDefault("JPN", Ratio.ZERO))
                .minus(shares.entitlementShares().getOrDefault("DEU", Ratio.ZERO)));
    assertThat(indices.theil()).isFinite().isPositive();
  }

  @Test
  void position_is_one_at_the_limits_and_zero_at_the_midpoint() {
    DesirableRange japan = TABLE.of("JPN");

    assertThat(RangePosition.of(japan, Ratio.of(186))).contains(Ratio.of(-1));
    assertThat(RangePosition.of(japan, japan.midpoint())).contains(Ratio.ZERO);
    assertThat(RangePosition.of(japan, Ratio.of(252))).contains(Ratio.ONE);
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
    assertThat(RangePosition.of(narrow, Ratio.of(20))).contains(Ratio.ZERO);
    assertThat(RangePosition.of(narrow, Ratio.of(21))).isEqualTo(Optional.empty());
    assertThat(RangePosition.of(narrow, Ratio.of(19))).isEqualTo(Optional.empty());
  }
}
