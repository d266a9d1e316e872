package org.openrbm.indicators.survey;

import java.time.LocalDate;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;

/** The documents that the rules of this package come from. */
final class Sources {

  static final Citation WILSON =
      Citation.builder()
          .document("E. B. Wilson, Journal of the American Statistical Association 22, 209-212")
          .title("Probable inference, the law of succession, and statistical inference")
          .date(LocalDate.of(1927, 6, 1))
          .evidence(EvidenceGrade.SECONDARY)
          .remark("formula as restated in the documentation of the R package cicalc")
          .build();

  static final Citation NEWCOMBE_ONE =
      Citation.builder()
          .document("R. G. Newcombe, Statistics in Medicine 17, 857-872")
          .title("Two-sided confidence intervals for the single proportion")
          .clause("method 4, score interval with continuity correction")
          .date(LocalDate.of(1998, 4, 30))
          .evidence(EvidenceGrade.SECONDARY)
          .remark(
              "the score equation with the deviation lessened by 1/(2n); not read in the original")
          .build();

  static final Citation NEWCOMBE_TWO =
      Citation.builder()
          .document("R. G. Newcombe, Statistics in Medicine 17, 873-890")
          .title("Interval estimation for the difference between independent proportions")
          .clause("methods 10 and 11, hybrid score interval")
          .date(LocalDate.of(1998, 4, 30))
          .evidence(EvidenceGrade.SECONDARY)
          .remark("as implemented and documented by others, such as the R package Epi")
          .build();

  static final Citation FINITE_POPULATION =
      Citation.builder()
          .document("rbm, org.openrbm.indicators.survey")
          .evidence(EvidenceGrade.PRIMARY)
          .remark(
              "variance of a sample without replacement put into the score equation; derived in the"
                  + " documentation of ProportionCalculator")
          .build();

  static final Citation CSPS =
      Citation.builder()
          .document("UK Civil Service People Survey 2021")
          .title("Technical guide")
          .evidence(EvidenceGrade.PRIMARY)
          .remark(
              "five items scored 0, 25, 50, 75 or 100; the mean over items for each person who"
                  + " answered all, then over persons; the benchmark is the median of organisations")
          .build();

  private Sources() {}
}
