package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.disclosure.CountTable.Margins;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadInputTest {

  @Test
  void tables_are_checked() {
    rejects(
        () -> CountTable.builder().addColumns("women", "men").row("WIPO", 3, -1).build(),
        "count of row 'WIPO', column 'men' must not be negative, but is -1");
    rejects(
        () -> CountTable.builder().addColumns("women", "men").row("WIPO", 3).build(),
        "row 'WIPO' has 1 counts for 2 columns");
    rejects(
        () -> CountTable.builder().addColumn("women").row("WIPO", 3).row("WIPO", 4).build(),
        "row 'WIPO' is given twice");
    rejects(
        () -> CountTable.builder().addColumns("women", "women").row("WIPO", 3, 4).build(),
        "column 'women' is given twice");
    rejects(
        () -> CountTable.builder().addColumn(" ").row("WIPO", 3).build(),
        "label of a column must not be blank");
    rejects(
        () -> CountTable.of(List.of(), List.of("women"), List.of()),
        "a table needs at least one row");
    rejects(
        () -> CountTable.of(List.of("WIPO"), List.of("women"), List.of()),
        "a table of 1 rows has counts for 0 rows");
    rejects(
        () -> CountTable.builder().addColumn("women").row("all", 1_000_000_000_001L).build(),
        "total of a table must not be above 1000000000000");
    rejects(
        () ->
            CountTable.list("sex", ImmutableMap.of("women", 3L)).count(TablePlace.rowTotal("age")),
        "there is no row 'age'");
  }

  @Test
  void rules_are_checked() {
    DisclosureRule own = DisclosureRule.ofThreshold("own", 5);
    rejects(
        () -> own.withThreshold(0),
        "threshold of the disclosure rule 'own' must be at least 1, but is 0");
    rejects(
        () -> DisclosureRule.ofThreshold("own", 2),
        "mask '<2' of the disclosure rule 'own' stands for one count only, so it tells the count");
    rejects(() -> DisclosureRule.ofThreshold(" ", 5), "id of a disclosure rule must not be blank");
    rejects(
        () -> own.withLeastCandidates(1),
        "number of candidates of the disclosure rule 'own' must be at least 2, but is 1");
    rejects(
        () -> own.withMinimumPercentageBase(Ratio.of(-1)),
        "minimum base of percentages of the disclosure rule 'own' must not be negative, but is -1");
    rejects(
        () -> own.withPercentageDecimals(11),
        "decimals of percentages of the disclosure rule 'own' must be 0 to 10, but are 11");
    rejects(
        () -> own.withDominance(DominanceRule.fullCell()),
        "the disclosure rule 'own' looks at dominance, so it needs one mask for all, but has '<5'"
            + " and '[c]'");
    rejects(
        () -> own.withSmallMask(java.util.Optional.empty()),
        "the disclosure rule 'own' must mask or round counts below 5");
    rejects(
        () -> DisclosureRules.HESA.withZeroShown(false),
        "the disclosure rule 'HESA' has no mask for the 0 that it does not show");
    rejects(
        () -> own.withRounding(CountRounding.toNearest(20)),
        "the disclosure rule 'own' shows 5 as 0, where 0 must be a true zero");
    rejects(
        () -> own.withWithheldMask(""), "a mask of the disclosure rule 'own' must not be blank");
    rejects(() -> own.display(-1), "a count must not be negative, but is -1");
    rejects(() -> CountRounding.toNearest(0), "base of a rounding must be 2 to 1000000, but is 0");
    rejects(
        () -> CountRounding.toNearest(-5), "base of a rounding must be 2 to 1000000, but is -5");
    rejects(
        () -> CountRounding.toNearest(5).trueCounts(7), "7 is no count rounded to a multiple of 5");
    rejects(
        () -> DominanceRule.of(Ratio.of(1, 2)),
        "share of a dominance rule must be above 1/2 and at most 1, but is 1/2");
    rejects(
        () -> DominanceRule.fullCell().dominates(4, 3),
        "count must be 0 to the total 3 of the row, but is 4");
  }

  @Test
  void published_tables_are_checked() {
    rejects(
        () -> PublishedCell.builder().build(),
        "a published figure must have either a count or a mask, but has neither");
    rejects(
        () -> PublishedCell.builder().count(3).mask("c").build(),
        "a published figure must have either a count or a mask, but has both");
    rejects(
        () -> PublishedCell.withheld("c").withPercentage(BigDecimal.TEN),
        "a percentage needs a count that is shown and no mask of its own, but is 10");
    rejects(
        () -> PublishedCell.shown(3).withPercentage(new BigDecimal("100.1")),
        "a percentage must be 0 to 100, but is 100.1");
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
