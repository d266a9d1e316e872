package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.indicators.disclosure.CountTable.Margins;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedTableTest {

  @Test
  void published_tables_are_checked() {
    rejects(
        () -> list(DisclosureRules.OFQUAL, PublishedCell.withheld("c"), PublishedCell.shown(10)),
        "row 'all', column 'women' has the mask 'c', which the rule 'Ofqual' does not have");
    rejects(
        () -> list(DisclosureRules.OFQUAL, PublishedCell.shown(10), PublishedCell.shown(12)),
        "total of row 'all' is 12, which the rule 'Ofqual' would not have rounded to");
    rejects(
        () ->
            PublishedTable.builder()
                .rule(DisclosureRules.OFQUAL)
                .addRow("all")
                .addColumn("women")
                .addCell(List.of(PublishedCell.shown(10)))
                .addRowTotal(PublishedCell.shown(10))
                .addColumnTotal(PublishedCell.shown(10))
                .build(),
        "a published table with margins ROWS_AND_COLUMNS must have totals of columns and of all");
    rejects(
        () ->
            list(DisclosureRules.OFQUAL, PublishedCell.shown(10), PublishedCell.shown(10))
                .figure(TablePlace.total()),
        "the table does not have the total of all");
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
