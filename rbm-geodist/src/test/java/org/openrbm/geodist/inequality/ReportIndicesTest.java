package org.openrbm.geodist.inequality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.RepresentationReport;
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
    assertThat(Concentration.from(REPORT).herfindahl().value()).contains(Ratio.of(5, 8));
  }

  @Test
  void a_report_gives_the_indices_of_its_shares() {
    Disproportionality indices = Disproportionality.from(REPORT);

    // all staff are of two States, which hold more than their shares
    RepresentationShares shares = indices.shares();
    assertThat(indices.loosemoreHanby().value())
        .contains(
            Ratio.ONE
                .minus(shares.entitlementShares().getOrDefault("JPN", Ratio.ZERO))
                .minus(shares.entitlementShares().getOrDefault("DEU", Ratio.ZERO)));
    assertThat(indices.theil()).isFinite().isPositive();
  }
}
