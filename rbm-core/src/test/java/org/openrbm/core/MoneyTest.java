package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MoneyTest {

  @Test
  void money_has_a_currency_and_adds_up_in_it_only() {
    refuses(() -> Money.of("10", "usd"), "not a currency of ISO 4217: 'usd'");
    refuses(() -> Money.of("10", "ABC"), "not a currency of ISO 4217: 'ABC'");
    refuses(
        () -> Money.of("10", "USD").plus(Money.of("10", "CHF")),
        "amounts in USD and CHF cannot be added");
    refuses(() -> Money.of("1e31", "USD"), "amount must have at most 60 digits and 30 decimals");
    assertThat(Money.of("1.5", "USD")).isEqualTo(Money.of("1.50", "USD")).hasToString("USD 1.50");
    assertThat(Money.of("1500", "JPY").plus(Money.of("0.5", "JPY"))).hasToString("JPY 1500.5");
    assertThat(Money.of("-0.00", "CHF")).isEqualTo(Money.of("0", "CHF")).hasToString("CHF 0.00");
  }

  @Test
  void an_amount_has_at_least_the_decimals_of_its_currency() {
    assertThat(Money.of("1200", "CHF")).hasToString("CHF 1200.00");
    assertThat(Money.of("1200.00", "JPY")).hasToString("JPY 1200");
    assertThat(Money.of("1.5", "BHD")).hasToString("BHD 1.500");
    assertThat(Money.of("0.125", "USD")).hasToString("USD 0.125");
    assertThat(Money.of("1e3", "USD")).hasToString("USD 1000.00");
  }

  @Test
  void a_sum_keeps_every_decimal_and_may_be_below_0() {
    assertThat(Money.of("0.125", "USD").plus(Money.of("-1", "USD")))
        .isEqualTo(Money.of("-0.875", "USD"));
    assertThat(Money.of("0.125", "USD").plus(Money.of("0.875", "USD"))).hasToString("USD 1.00");
  }

  @Test
  void an_amount_has_at_most_60_digits_and_30_decimals() {
    String limits = "amount must have at most 60 digits and 30 decimals";
    assertThat(Money.of("1e-30", "USD").amount()).isEqualByComparingTo("1e-30");
    refuses(() -> Money.of("1e-31", "USD"), limits);
    assertThat(Money.of("9".repeat(60), "JPY").amount().precision()).isEqualTo(60);
    refuses(() -> Money.of("9".repeat(61), "JPY"), limits);
  }

  @Test
  void json_reads_back_equal() {
    Money money = Money.of("1200.5", "CHF");
    assertThat(RbmJson.read(RbmJson.write(money), Money.class)).isEqualTo(money);
  }

  private static void refuses(ThrowingCallable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
  }
}
