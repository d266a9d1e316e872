package org.openrbm.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.openrbm.core.Ratio;

/** Ratios in a JSON tree, as {@link Ratio} writes them. */
final class RatioNodes {

  static final String EXACT = "exact";

  static final String DECIMAL = "decimal";

  /** The digits on either side of the point that a written decimal may have without exponent. */
  private static final int DIGITS = 15;

  private RatioNodes() {}

  /** {@return whether a node is an object of an exact text and a decimal, and of nothing else} */
  static boolean isRatio(JsonNode node) {
    return node.isObject()
        && node.size() == 2
        && node.path(EXACT).isTextual()
        && node.path(DECIMAL).isNumber();
  }

  /** {@return whether the decimal of a ratio is its exact value} */
  static boolean isItsDecimal(JsonNode ratio) {
    BigDecimal decimal = ratio.get(DECIMAL).decimalValue();
    return decimal.scale() >= -DIGITS
        && decimal.scale() <= DIGITS
        && decimal.precision() <= 2 * DIGITS
        && Ratio.from(decimal).toString().equals(ratio.get(EXACT).textValue());
  }
}
