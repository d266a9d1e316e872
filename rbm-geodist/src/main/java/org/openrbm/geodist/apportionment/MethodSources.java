package org.openrbm.geodist.apportionment;

import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;

/** Where the methods are defined. */
final class MethodSources {

  private MethodSources() {}

  /** The book that treats all six, from which their common names come. */
  static Citation fairRepresentation(String clause) {
    return Citation.builder()
        .document("Balinski and Young, Fair Representation, 2nd edition 2001")
        .title("Fair Representation: Meeting the Ideal of One Man, One Vote")
        .clause(clause)
        .evidence(EvidenceGrade.SECONDARY)
        .remark("the definition as later texts restate it; published cases confirm it")
        .build();
  }
}
