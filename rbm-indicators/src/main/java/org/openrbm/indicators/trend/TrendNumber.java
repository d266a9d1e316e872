package org.openrbm.indicators.trend;

import java.util.List;
import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Explanation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;

/** A number with its derivation, and whether it is exact or carried with 40 decimals. */
record TrendNumber(Explanation explanation, boolean exact) {

  private static final String ROUNDED = "irrational, shown rounded; decisions on it are exact";

  Ratio value() {
    return explanation.value();
  }

  Figure figure() {
    return Figure.of(Derivation.of(explanation));
  }

  static TrendNumber given(String quantity, Ratio value) {
    return new TrendNumber(Explanation.builder().quantity(quantity).value(value).build(), true);
  }

  static TrendNumber given(String quantity, TrendPoint point) {
    return given(quantity + " of " + point.year(), point.value());
  }

  static TrendNumber exact(
      String quantity, Ratio value, String rule, Citation citation, TrendNumber... operands) {
    return derived(quantity, value, true, rule, citation, operands);
  }

  static TrendNumber derived(
      String quantity,
      Ratio value,
      boolean exact,
      String rule,
      Citation citation,
      TrendNumber... operands) {
    return new TrendNumber(
        Explanation.builder()
            .quantity(quantity)
            .value(value)
            .rule(rule)
            .citation(citation)
            .remark(exact ? Optional.empty() : Optional.of(ROUNDED))
            .addAllOperands(List.of(operands).stream().map(TrendNumber::explanation).toList())
            .build(),
        exact);
  }
}
