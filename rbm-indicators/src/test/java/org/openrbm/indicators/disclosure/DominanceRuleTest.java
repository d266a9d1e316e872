package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DominanceRuleTest {

  private final DisclosureControl control = DisclosureControl.standard();

  /** Synthetic: an office of women only; 12 of 12 would tell the sex of each of them. */
  @Test
  void a_row_of_one_sex_is_withheld_with_its_zero() {
    CountTable table =
        CountTable.builder()
            .addColumns("women", "men")
            .row("Geneva", 12, 0)
            .row("Turin", 20, 18)
            .row("Lima", 9, 11)
            .build();
    DisclosureRule rule = DisclosureRules.SDC_TABLE.withDominance(DominanceRule.fullCell());

    Publication publication = control.publish(table, rule);

    assertThat(DominanceRule.fullCell().dominating(table))
        .containsExactly(TablePlace.cell("Geneva", "women"));
    assertThat(publication.published().csv())
        .isEqualTo(
            """
            ,women,men,total
            Geneva,[c],[c],12
            Turin,20,18,38
            Lima,[c],[c],20
            total,41,29,70
            """);
    assertThat(publication.withheld().get(0).text())
        .isEqualTo("12 of the 12 of the row are in column 'women'");
  }

  @Test
  void dominance_rules_are_checked() {
    rejects(
        () -> DominanceRule.of(Ratio.of(1, 2)),
        "share of a dominance rule must be above 1/2 and at most 1, but is 1/2");
    rejects(
        () -> DominanceRule.fullCell().dominates(4, 3),
        "count must be 0 to the total 3 of the row, but is 4");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
