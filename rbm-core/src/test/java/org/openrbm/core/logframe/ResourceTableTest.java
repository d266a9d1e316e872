package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.FundingSource.EXTRA_BUDGETARY;
import static org.openrbm.core.logframe.FundingSource.REGULAR_BUDGET;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Money;
import org.openrbm.core.Ratio;

/** Cross-tables of money, by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ResourceTableTest {

  private static final LogicalFramework TWO_OUTCOMES =
      Frameworks.sound()
          .withIntermediateOutcomes(
              Frameworks.agility(),
              IntermediateOutcome.builder()
                  .code("O2")
                  .title(Frameworks.text("Engagement", "敬业"))
                  .build());

  private static final LogicalFramework FRAMEWORK =
      TWO_OUTCOMES.withResources(
          allocation("K1", "Africa", REGULAR_BUDGET, "100.10"),
          allocation("O2", "Asia", REGULAR_BUDGET, "50"),
          allocation("OP1", "Americas", EXTRA_BUDGETARY, "20.25"),
          allocation("K2", "Africa", EXTRA_BUDGETARY, "9.90"),
          allocation("", "Asia", REGULAR_BUDGET, "19.75"));

  private static ResourceAllocation allocation(
      String outcome, String region, FundingSource source, String amount) {
    ResourceAllocation.Builder allocation =
        ResourceAllocation.builder()
            .region(region)
            .fundingSource(source)
            .amount(Money.of(amount, "USD"));
    return outcome.isEmpty() ? allocation.build() : allocation.outcome(outcome).build();
  }

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }

  @Test
  void money_of_an_outcome_counts_for_the_outcome_right_under_the_mandate() {
    ResourceTable table = ResourceTable.byOutcomeAndRegion(FRAMEWORK);
    assertThat(table.rows()).containsExactly("O1", "O2", ResourceTable.NOT_LINKED);
    assertThat(table.columns()).containsExactly("Africa", "Asia", "Americas");
    assertThat(table.cell("O1", "Africa")).contains(usd("110"));
    assertThat(table.cell("O1", "Americas")).contains(usd("20.25"));
    assertThat(table.cell("O1", "Asia")).isEmpty();
    assertThat(table.cell("O2", "Asia")).contains(usd("50"));
    assertThat(table.cell("", "Asia")).contains(usd("19.75"));
    assertThat(table)
        .hasToString(
            "[O1/Africa=USD 110.00, O1/Americas=USD 20.25, O2/Asia=USD 50.00, /Asia=USD 19.75]");
  }

  @Test
  void sums_reconcile() {
    ResourceTable table = ResourceTable.byOutcomeAndRegion(FRAMEWORK);
    assertThat(table.rowTotal("O1")).contains(usd("130.25"));
    assertThat(table.rowTotal("")).contains(usd("19.75"));
    assertThat(table.columnTotal("Asia")).contains(usd("69.75"));
    assertThat(table.total()).contains(usd("200"));
    assertThat(table.rowTotal("O9")).isEmpty();
    assertThat(table.columnTotal("Europe")).isEmpty();
  }

  @Test
  void the_regular_budget_stands_apart() {
    ResourceTable table = ResourceTable.byOutcomeAndSource(FRAMEWORK);
    assertThat(table.columns()).containsExactly("REGULAR_BUDGET", "EXTRA_BUDGETARY");
    assertThat(table.cell("O1", "EXTRA_BUDGETARY")).contains(usd("30.15"));
    assertThat(table.columnTotal("REGULAR_BUDGET")).contains(usd("169.85"));
  }

  @Test
  void the_share_linked_to_results_is_exact() {
    // 180.25 of 200
    assertThat(ResourceTable.byOutcomeAndRegion(FRAMEWORK).shareLinkedToResults())
        .contains(Ratio.of(721, 800));
    assertThat(table(allocation("", "Asia", REGULAR_BUDGET, "1")).shareLinkedToResults())
        .contains(Ratio.ZERO);
    assertThat(table(allocation("K1", "Asia", REGULAR_BUDGET, "1")).shareLinkedToResults())
        .contains(Ratio.ONE);
  }

  @Test
  void there_is_no_share_of_nothing() {
    assertThat(table().total()).isEmpty();
    assertThat(table().rows()).isEmpty();
    assertThat(table().shareLinkedToResults()).isEmpty();
    assertThat(table(allocation("K1", "Asia", REGULAR_BUDGET, "0")).shareLinkedToResults())
        .isEmpty();
  }

  @Test
  void one_table_has_one_currency() {
    ResourceAllocation francs =
        allocation("O2", "Asia", EXTRA_BUDGETARY, "1").withAmount(Money.of("1", "CHF"));
    LogicalFramework mixed =
        TWO_OUTCOMES.withResources(allocation("K1", "Africa", REGULAR_BUDGET, "1"), francs);
    for (Runnable table :
        List.<Runnable>of(
            () -> ResourceTable.byOutcomeAndRegion(mixed),
            () -> ResourceTable.byOutcomeAndSource(mixed))) {
      assertThatIllegalArgumentException()
          .isThrownBy(table::run)
          .withMessage("amounts in USD and CHF cannot be added");
    }
  }

  private static ResourceTable table(ResourceAllocation... allocations) {
    return ResourceTable.byOutcomeAndRegion(TWO_OUTCOMES.withResources(allocations));
  }
}
