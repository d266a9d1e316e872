package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrbm.core.Money;

class ResourceTablePropertyTest {

  @Property
  void rows_columns_and_total_reconcile(@ForAll("allocations") List<ResourceAllocation> money) {
    LogicalFramework framework = Frameworks.sound().withResources(money);
    BigDecimal total =
        money.stream()
            .map(allocation -> allocation.amount().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    for (ResourceTable table :
        List.of(
            ResourceTable.byOutcomeAndRegion(framework),
            ResourceTable.byOutcomeAndSource(framework))) {
      assertThat(table.total().map(Money::amount).orElse(BigDecimal.ZERO))
          .isEqualByComparingTo(total);
      assertThat(sum(table.rows(), table::rowTotal)).isEqualByComparingTo(total);
      assertThat(sum(table.columns(), table::columnTotal)).isEqualByComparingTo(total);
      for (String row : table.rows()) {
        assertThat(sum(table.columns(), column -> table.cell(row, column)))
            .isEqualByComparingTo(sum(List.of(row), table::rowTotal));
      }
      for (String column : table.columns()) {
        assertThat(sum(table.rows(), row -> table.cell(row, column)))
            .isEqualByComparingTo(sum(List.of(column), table::columnTotal));
      }
    }
  }

  @Property
  void the_order_of_allocations_makes_no_difference_to_a_cell(
      @ForAll("allocations") List<ResourceAllocation> money) {
    ResourceTable table = ResourceTable.byOutcomeAndRegion(Frameworks.sound().withResources(money));
    ResourceTable reversed =
        ResourceTable.byOutcomeAndRegion(Frameworks.sound().withResources(Lists.reverse(money)));
    for (String row : table.rows()) {
      for (String column : table.columns()) {
        assertThat(reversed.cell(row, column)).isEqualTo(table.cell(row, column));
      }
    }
    assertThat(reversed.shareLinkedToResults()).isEqualTo(table.shareLinkedToResults());
  }

  private static BigDecimal sum(Collection<String> names, Function<String, Optional<Money>> money) {
    return names.stream()
        .flatMap(name -> money.apply(name).stream())
        .map(Money::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Provide
  Arbitrary<List<ResourceAllocation>> allocations() {
    Arbitrary<Money> amounts =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-1000"), new BigDecimal("1000000"))
            .ofScale(3)
            .map(amount -> new Money(amount, "CHF"));
    return Combinators.combine(
            Arbitraries.of("O1", "K1", "K2", "OP1").injectNull(0.2),
            Arbitraries.of("Africa", "Asia", "HQ"),
            Arbitraries.of(FundingSource.class),
            amounts)
        .as(
            (outcome, region, source, amount) ->
                ResourceAllocation.builder()
                    .outcome(Optional.ofNullable(outcome))
                    .region(region)
                    .fundingSource(source)
                    .amount(amount)
                    .build())
        .list()
        .ofMaxSize(12);
  }
}
