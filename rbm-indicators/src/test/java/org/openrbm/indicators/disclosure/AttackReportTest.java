package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.indicators.disclosure.AttackReport.Verdict;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AttackReportTest {

  private static final DisclosureRule OWN = DisclosureRule.ofThreshold("own", 5);

  /** A breach that is plain is found in tables of any size: 3 of 10 less 7. */
  @Test
  void a_breach_stands_though_the_rest_is_not_decided() {
    PublishedTable whole = DisclosureAttackTest.list(OWN, "10 " + "[c] ".repeat(1_400) + "[c]");
    PublishedTable part = DisclosureAttackTest.list(OWN, "7 " + "[c] ".repeat(1_400) + "[c]");
    PublishedTable other = DisclosureAttackTest.list(OWN, "<5 " + "[c] ".repeat(1_400) + "[c]");

    LinkedReport report = DisclosureAttack.onParts(whole, List.of(part, other), true);

    assertThat(report.verdict()).isEqualTo(Verdict.BREACHED);
    assertThat(report.parts().get(1).findings())
        .map(AttackFinding::toString)
        .containsExactly(
            "RECOVERED: row 'all', column 'c1' is 3: from all figures together; no other whole"
                + " numbers from 0 fit");
    assertThat(report.parts().get(0).verdict()).isEqualTo(Verdict.NOT_DECIDED);
  }
}
