package org.openrbm.indicators.measure;

import org.openrbm.core.Explanation;

/** Writes what a reader must know beside a number into the root of its explanation. */
final class Remarks {

  private Remarks() {}

  static Explanation on(Explanation root, String remark) {
    return Explanation.builder()
        .quantity(root.quantity())
        .value(root.value())
        .unit(root.unit())
        .rule(root.rule())
        .citation(root.citation())
        .remark(remark)
        .operands(root.operands())
        .build();
  }
}
