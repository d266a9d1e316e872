package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Money;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResourceAllocationTest {

  private static final ResourceAllocation AFRICA =
      ResourceAllocation.builder()
          .outcome("K3")
          .region("Africa")
          .fundingSource(FundingSource.EXTRA_BUDGETARY)
          .amount(Money.of("1234567.5", "USD"))
          .build();

  @Test
  void its_region_is_not_blank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AFRICA.withRegion(" "))
        .withMessage("region of a resource allocation must not be blank");
  }

  @Test
  void a_copy_to_another_outcome_leaves_the_original_as_it_was() {
    ResourceAllocation other = AFRICA.withOutcome("K1");

    assertThat(other.outcome()).contains("K1");
    assertThat(other.region()).isEqualTo("Africa");
    assertThat(AFRICA.outcome()).contains("K3");
  }

  @Test
  void it_is_shown_with_its_amount_region_source_and_outcome() {
    assertThat(AFRICA)
        .hasToString("ResourceAllocation: USD 1234567.50, region Africa, extra budgetary, for K3");
    assertThat(
            ResourceAllocation.builder()
                .region("headquarters")
                .fundingSource(FundingSource.REGULAR_BUDGET)
                .amount(Money.of("10", "CHF"))
                .build())
        .hasToString(
            "ResourceAllocation: CHF 10.00, region headquarters, regular budget, linked to no result");
  }

  @Test
  void its_json_has_the_fields_in_order_and_reads_back_equal() {
    String json =
        """
        {
          "outcome": "K3",
          "region": "Africa",
          "fundingSource": "EXTRA_BUDGETARY",
          "amount": {
            "amount": 1234567.50,
            "currency": "USD"
          }
        }\
        """;
    assertThat(RbmJson.write(AFRICA)).isEqualTo(json);
    assertThat(RbmJson.read(json, ResourceAllocation.class)).isEqualTo(AFRICA);
  }
}
