package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.indicators.disclosure.CountTable.Margins;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadInputTest {
  @Test
  void figures_that_no_table_has_are_rejected() {
    rejects(
        () ->
            DisclosureAttack.on(
                list(
                    DisclosureRule.ofThreshold("own", 5),
                    PublishedCell.shown(10),
                    PublishedCell.shown(12))),
        "no table of counts fits the figures published by the rule 'own'");
    PublishedTable ten =
        list(
            DisclosureRule.ofThreshold("own", 5), PublishedCell.shown(10), PublishedCell.shown(10));
    PublishedTable twelve =
        list(
            DisclosureRule.ofThreshold("own", 5), PublishedCell.shown(12), PublishedCell.shown(12));
    rejects(
        () -> DisclosureAttack.onDifference(ten, twelve),
        "no tables of counts fit the figures published together");
    rejects(
        () -> DisclosureAttack.onParts(ten, List.of(), true),
        "a comparison needs at least one part");
  }

  private static PublishedTable list(DisclosureRule rule, PublishedCell cell, PublishedCell total) {
    return PublishedTable.builder()
        .rule(rule)
        .addRow("all")
        .addColumn("women")
        .margins(Margins.ROWS_ONLY)
        .addCell(List.of(cell))
        .addRowTotal(total)
        .build();
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
