package org.openrbm.indicators.parity;

import java.time.LocalDate;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;

/** The documents that the rules of this package come from. */
final class Sources {

  static final Citation UN_STRATEGY =
      Citation.builder()
          .document("UN System-wide Strategy on Gender Parity")
          .date(LocalDate.of(2017, 10, 6))
          .evidence(EvidenceGrade.SECONDARY)
          .remark(
              "47 to 53 per cent \"or the closest possible\": with 3 posts, 1 or 2 women are parity;"
                  + " as restated in the text of the DPPA-DPO workforce dashboard")
          .build();

  static final Citation UN_DASHBOARD =
      Citation.builder()
          .document("DPPA-DPO workforce dashboard")
          .clause("rule of the code, github.com/promisan/Prosis, commit 12ff8aa")
          .evidence(EvidenceGrade.PRIMARY)
          .remark(
              "10 or more: share to one decimal, then 47.0 to 53.0; fewer: nearer to 50 than 100 ÷ N"
                  + " points; that halves round up is this library's reading")
          .build();

  static final Citation HR_STRATEGY =
      Citation.builder()
          .document("ILO Human Resources Strategy 2018-21")
          .clause("indicator 2.1.3")
          .evidence(EvidenceGrade.PRIMARY)
          .remark("mean within 5 per cent of parity (45:55) in professional and senior posts")
          .build();

  static final Citation EIGE =
      Citation.builder()
          .document("EIGE gender equality glossary and thesaurus")
          .clause("entries 1149 and 1308; after Council of Europe Recommendation Rec(2003)3")
          .evidence(EvidenceGrade.SECONDARY)
          .remark("neither women nor men below 40 per cent")
          .build();

  static final Citation SCORECARD =
      Citation.builder()
          .document("UN Gender Balance Scorecard")
          .date(LocalDate.of(2009, 12, 31))
          .evidence(EvidenceGrade.PRIMARY)
          .remark("dated by its year")
          .build();

  static final Citation FOUR_FIFTHS =
      Citation.builder()
          .document("Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D")
          .date(LocalDate.of(1978, 8, 25))
          .evidence(EvidenceGrade.SECONDARY)
          .remark(
              "less than four fifths of the highest rate is taken as evidence; the sentence as guides"
                  + " to the guidelines quote it")
          .build();

  static final Citation FLOW =
      Citation.builder()
          .document("rbm, org.openrbm.indicators.parity")
          .evidence(EvidenceGrade.PRIMARY)
          .remark("stock and flow at constant rates; derived in the documentation of FlowModel")
          .build();

  private Sources() {}
}
