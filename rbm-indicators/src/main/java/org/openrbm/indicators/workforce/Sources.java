package org.openrbm.indicators.workforce;

import java.time.LocalDate;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;

/** The documents that the definitions of this package come from. */
final class Sources {

  static final Citation UN_SCORECARD =
      Citation.builder()
          .document("UN HRM Scorecard")
          .clause("indicator 4, vacancy rate")
          .evidence(EvidenceGrade.PRIMARY)
          .remark(
              "a year is the sum of monthly vacant posts ÷ the sum of monthly posts; read on"
                  + " easel.ly; which posts are left out differs for field and other entities")
          .build();

  static final Citation STOCK_AND_FLOW =
      Citation.builder()
          .document("SAP and Oracle HCM metrics of headcount and turnover")
          .evidence(EvidenceGrade.SECONDARY)
          .remark(
              "leavers ÷ average headcount, which is (opening + closing) ÷ 2; opening + hires +"
                  + " transfers in − transfers out − leavers = closing")
          .build();

  static final Citation MOBILITY =
      own(
          "internal moves ÷ average headcount; usual, but no text of an organisation that defines"
              + " it was read");

  static final Citation APPRAISAL =
      own(
          "appraisals completed on time ÷ appraisals due, without staff below the minimum service;"
              + " usual, but no text of an organisation that defines it was read");

  static final Citation KNOWN_STATUS =
      Citation.builder()
          .document("Civil Service Statistics 2021 (United Kingdom)")
          .clause("disability and ethnicity")
          .date(LocalDate.of(2021, 3, 31))
          .evidence(EvidenceGrade.PRIMARY)
          .remark(
              "per cent of those whose status is known; a variable with more than 50 per cent of"
                  + " non-response is not published; dated by its day of reference")
          .build();

  static final Citation SCORE_GAP =
      own("mean score of staff without a disability − mean score of staff with one");

  static final Citation HYNDMAN_FAN =
      Citation.builder()
          .document("Hyndman and Fan, Sample Quantiles in Statistical Packages")
          .clause("The American Statistician 50(4), 361–365")
          .date(LocalDate.of(1996, 11, 1))
          .evidence(EvidenceGrade.SECONDARY)
          .remark("by the documentation of R, NumPy and others, which number its definitions")
          .build();

  static final Citation SIMPSON =
      Citation.builder()
          .document("Simpson, Measurement of Diversity")
          .clause("Nature 163, 688")
          .date(LocalDate.of(1949, 4, 30))
          .evidence(EvidenceGrade.SECONDARY)
          .remark("of persons in groups known as Blau's index (Blau 1977)")
          .build();

  private static Citation own(String remark) {
    return Citation.builder()
        .document("rbm, org.openrbm.indicators.workforce")
        .evidence(EvidenceGrade.UNVERIFIED)
        .remark(remark)
        .build();
  }

  private Sources() {}
}
