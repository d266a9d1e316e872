package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.text;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Money;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InputTest {

  private static final Input BUDGET =
      Input.builder()
          .code("IN1")
          .title(text("Budget", "预算"))
          .kind(InputKind.FINANCIAL)
          .amount(Money.of("1200", "USD"))
          .build();

  @Test
  void its_code_has_a_form() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BUDGET.withCode(""))
        .withMessage(
            "input code '' must be 1 to 64 letters, digits, dots, hyphens, underscores or"
                + " parentheses and begin with a letter or digit");
  }

  @Test
  void a_copy_of_another_kind_leaves_the_original_as_it_was() {
    Input server = BUDGET.withKind(InputKind.INFRASTRUCTURE);

    assertThat(server.kind()).isEqualTo(InputKind.INFRASTRUCTURE);
    assertThat(server.amount()).contains(Money.of("1200", "USD"));
    assertThat(BUDGET.kind()).isEqualTo(InputKind.FINANCIAL);
    assertThat(BUDGET.level()).isEqualTo(Level.INPUT);
  }

  @Test
  void it_is_shown_with_its_kind_and_amount() {
    assertThat(BUDGET).hasToString("Input IN1 \"Budget\": financial, USD 1200.00");
    assertThat(Input.builder().code("IN2").title(text("Staff", "人员")).kind(InputKind.HUMAN).build())
        .hasToString("Input IN2 \"Staff\": human");
  }

  @Test
  void its_json_has_the_fields_in_order_and_reads_back_equal() {
    String json =
        """
        {
          "code": "IN1",
          "title": {
            "en": "Budget",
            "zh": "预算"
          },
          "kind": "FINANCIAL",
          "amount": {
            "amount": 1200.00,
            "currency": "USD"
          }
        }\
        """;
    assertThat(RbmJson.write(BUDGET)).isEqualTo(json);
    assertThat(RbmJson.read(json, Input.class)).isEqualTo(BUDGET);
  }
}
