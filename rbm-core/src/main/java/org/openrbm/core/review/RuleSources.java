package org.openrbm.core.review;

import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;

/** The sources of the rules of the library. */
final class RuleSources {

  /** ILO, results-based management, 2006: indicators must be SMART, one thing each. */
  static final Citation SMART = ilo("para. 38");

  /** ILO, results-based management, 2006: an outcome has a responsible manager. */
  static final Citation ACCOUNTABILITY = ilo("paras. 34 and 79");

  /** ILO, results-based management, 2006: the levels of the framework and what each is for. */
  static final Citation LEVELS = ilo("logical framework");

  /** UNDG, results-based management handbook, 2011: the columns of the results matrix. */
  static final Citation RESULTS_MATRIX =
      Citation.builder()
          .document("UNDG Results-Based Management Handbook (2011)")
          .clause("results matrix")
          .evidence(EvidenceGrade.PRIMARY)
          .build();

  /** This library: what follows from the meaning of the parts. */
  static final Citation OWN =
      Citation.builder()
          .document("rbm, org.openrbm.core.review")
          .evidence(EvidenceGrade.PRIMARY)
          .remark("a rule of this library: it follows from the meaning of the parts")
          .build();

  private RuleSources() {}

  private static Citation ilo(String clause) {
    return Citation.builder()
        .document("GB.297/PFA/1/1")
        .clause(clause)
        .evidence(EvidenceGrade.PRIMARY)
        .build();
  }
}
