package org.openrbm.geodist.comparison;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.PlainLines;

/** The outline of a difference for people. */
final class DifferenceText {

  /** The digits that are shown, as many as in the outline of an explanation. */
  private static final MathContext SHOWN = new MathContext(9, RoundingMode.HALF_EVEN);

  private final PlainLines out = new PlainLines();
  private final Set<ExplanationDifference> shown = new HashSet<>();

  private DifferenceText() {}

  static String render(ExplanationDifference root) {
    DifferenceText text = new DifferenceText();
    text.append(root, 0);
    return text.out.toString();
  }

  private void append(ExplanationDifference step, int depth) {
    StringBuilder line = new StringBuilder("  ".repeat(depth));
    line.append(step.quantity()).append(' ').append(values(step));
    step.unit().ifPresent(unit -> line.append(' ').append(unit));
    boolean again = !step.operands().isEmpty() && !shown.add(step);
    if (again && step.changed()) {
      out.line(line.append(", as above"));
      return;
    }
    line.append(change("rule", step.ruleBefore(), step.ruleAfter()));
    line.append(
        change(
            "source",
            step.citationBefore().map(Object::toString),
            step.citationAfter().map(Object::toString)));
    out.line(line);
    if (step.changed()) {
      step.operands().forEach(operand -> append(operand, depth + 1));
    }
  }

  private static String values(ExplanationDifference step) {
    if (step.added()) {
      return "= " + number(step.after()) + " (added)";
    }
    if (step.removed()) {
      return "= " + number(step.before()) + " (removed)";
    }
    Ratio difference = step.difference().orElse(Ratio.ZERO);
    if (difference.signum() == 0) {
      return "= " + number(step.after());
    }
    return number(step.before())
        + " → "
        + number(step.after())
        + " ("
        + (difference.signum() > 0 ? "+" : "")
        + number(step.difference())
        + ")";
  }

  private static String change(String what, Optional<String> before, Optional<String> after) {
    return before.isEmpty() && after.isEmpty()
        ? ""
        : "; %s: %s → %s".formatted(what, before.orElse("none"), after.orElse("none"));
  }

  private static String number(Optional<Ratio> value) {
    return value
        .map(
            number ->
                number.whole()
                    ? number.toString()
                    : number.toDecimal(SHOWN).stripTrailingZeros().toPlainString())
        .orElse("none");
  }
}
