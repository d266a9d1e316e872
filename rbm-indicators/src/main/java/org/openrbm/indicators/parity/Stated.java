package org.openrbm.indicators.parity;

import org.openrbm.core.Explanation;

/** Writes the model and its assumptions into the root of a projection's explanation. */
final class Stated {

  private Stated() {}

  static Explanation model(Explanation root, String model) {
    return Explanation.builder()
        .quantity(root.quantity())
        .value(root.value())
        .unit(root.unit())
        .rule(root.rule())
        .citation(root.citation())
        .remark(model)
        .operands(root.operands())
        .build();
  }
}
