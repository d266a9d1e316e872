package org.openrbm.core;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in a currency.
 *
 * <p>The amount keeps its decimals, and has at least as many as the currency. Trailing zeros beyond
 * those of the currency are dropped, so that they make no difference.
 *
 * @param amount the amount; negative for a reduction
 * @param currency the currency, ISO 4217
 * @since 0.1.0
 */
public record Money(
    @JsonProperty(required = true) BigDecimal amount,
    @JsonProperty(required = true) String currency) {

  /** Checks the currency and brings the amount into its one form. */
  public Money {
    checkCurrency(currency);
    checkArgument(
        Math.abs((long) amount.scale()) <= 30 && amount.precision() <= 60,
        "amount must have at most 60 digits and 30 decimals");
    BigDecimal stripped = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    int decimals = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    amount = stripped.setScale(Math.max(stripped.scale(), decimals));
  }

  /** {@return an amount from its text} */
  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), currency);
  }

  /**
   * Returns the sum.
   *
   * @throws IllegalArgumentException if the currencies differ
   */
  public Money plus(Money addend) {
    checkArgument(
        currency.equals(addend.currency),
        "amounts in %s and %s cannot be added",
        currency,
        addend.currency);
    return new Money(amount.add(addend.amount), currency);
  }

  public static void checkCurrency(String code) {
    try {
      Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw illegalArgument("not a currency of ISO 4217: '" + code + "'", e);
    }
  }

  /** {@return such as {@code "CHF 1200.00"}} */
  @Override
  public String toString() {
    return currency + " " + amount.toPlainString();
  }
}
