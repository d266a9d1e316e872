package org.openrbm.core;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.openrbm.core.text.PlainLines;

/** The outline of an explanation for people. */
final class ExplanationText {

  /** Enough to tell limits apart; the exact value stands in the JSON. */
  private static final MathContext SHOWN = new MathContext(9, RoundingMode.HALF_EVEN);

  private static final int LONGEST_EXACT = 20;

  /** Numbers with more places than this, before or after the point, are shown with an exponent. */
  private static final int MOST_PLACES = 30;

  private final PlainLines out = new PlainLines();
  private final Set<Explanation> shown = Collections.newSetFromMap(new IdentityHashMap<>());

  private ExplanationText() {}

  static String render(Explanation root) {
    ExplanationText text = new ExplanationText();
    text.append(root, 0);
    return text.out.toString();
  }

  private void append(Explanation step, int depth) {
    StringBuilder line = new StringBuilder("  ".repeat(depth));
    line.append(step.quantity()).append(' ').append(number(step.value()));
    step.unit().ifPresent(unit -> line.append(' ').append(unit));
    boolean again = !step.operands().isEmpty() && !shown.add(step);
    if (again) {
      out.line(line.append(", as above"));
      return;
    }
    step.rule().ifPresent(rule -> line.append(": ").append(rule));
    step.citation().ifPresent(citation -> line.append("  [").append(citation).append(']'));
    step.remark().ifPresent(remark -> line.append("  (").append(remark).append(')'));
    out.line(line);
    for (Explanation operand : step.operands()) {
      append(operand, depth + 1);
    }
  }

  private static String number(Ratio value) {
    if (value.whole()) {
      return "= " + value;
    }
    BigDecimal rounded = value.toDecimal(SHOWN).stripTrailingZeros();
    String decimal =
        Math.abs(rounded.scale()) <= MOST_PLACES ? rounded.toPlainString() : rounded.toString();
    BigDecimal numerator = rounded.multiply(new BigDecimal(value.denominator()));
    if (numerator.compareTo(new BigDecimal(value.numerator())) == 0) {
      return "= " + decimal;
    }
    String exact = value.toString();
    return exact.length() <= LONGEST_EXACT ? "= " + exact + " ≈ " + decimal : "≈ " + decimal;
  }
}
