package org.openrbm.indicators.parity.levels;

import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Explanation;

/** What the explanations of this package have in common: the source, and the model stated. */
final class Remarks {

  static final Citation PULL =
      own("posts fixed, vacancies filled from the top down; derived in LevelModel");

  static final Citation PUSH = own("stocks times transition rates; derived in TransitionModel");

  static final Citation SIMULATION = own("relative frequencies in random runs; see Simulator");

  private Remarks() {}

  private static Citation own(String remark) {
    return Citation.builder()
        .document("rbm, org.openrbm.indicators.parity.levels")
        .evidence(EvidenceGrade.PRIMARY)
        .remark(remark)
        .build();
  }

  /** The same explanation, with the model in the remark of its root. */
  static Explanation stated(Explanation root, String model) {
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
