package org.openrbm.indicators.parity.levels;

import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;

/** The sources that the explanations of this package cite. */
final class Sources {

  static final Citation PULL =
      own("posts fixed, vacancies filled from the top down; derived in LevelModel");

  static final Citation PUSH = own("stocks times transition rates; derived in TransitionModel");

  static final Citation SIMULATION = own("relative frequencies in random runs; see Simulator");

  private Sources() {}

  private static Citation own(String remark) {
    return Citation.builder()
        .document("rbm, org.openrbm.indicators.parity.levels")
        .evidence(EvidenceGrade.PRIMARY)
        .remark(remark)
        .build();
  }
}
