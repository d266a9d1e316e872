package org.openrbm.indicators.trend;

import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;

/** The sources of the trend methods. */
final class TrendSources {

  static final Citation STATISTICS_CANADA =
      Citation.builder()
          .document("Statistics Canada / Open SDG, Progress Measurement Methodology for the SDGs")
          .clause("docs/progress-methodology.md, Methodology")
          .url("https://github.com/open-sdg/open-sdg")
          .evidence(EvidenceGrade.PRIMARY)
          .remark(
              "Open SDG 2.4.0 of October 2025; where text and code of sdg-build"
                  + " (sdg/ProgressMeasure.py) differ, the code is followed: a target that is met"
                  + " is achieved also where growth cannot be computed")
          .build();

  static final Citation EUROSTAT =
      Citation.builder()
          .document("Eurostat, Sustainable development in the European Union, monitoring report")
          .clause("assessment of indicator trends")
          .evidence(EvidenceGrade.SECONDARY)
          .remark(
              "thresholds as reported by Statistics Canada, which took the method up; to which band"
                  + " a limit belongs is a reading of this library")
          .build();

  static final Citation PROGRESS_CHART =
      Citation.builder()
          .document("United Nations Statistics Division, SDG Progress Chart 2023: Technical Note")
          .url(
              "https://unstats.un.org/sdgs/files/report/2023/Progress_Chart_Technical_Note_2023.pdf")
          .evidence(EvidenceGrade.SECONDARY)
          .remark(
              "as reported by the methodology page of Eustat (EUSTAT-DES/site); its exception 3:"
                  + " without data for 2015, the first year available after or before 2015 that"
                  + " allows at least two values")
          .build();

  static final Citation CURRENT_STATUS =
      Citation.builder()
          .document("ESCAP, Progress Assessment Methodology: Current Status Index")
          .url("https://data.unescap.org/resource-guides/progress-assessment-methodology")
          .evidence(EvidenceGrade.SECONDARY)
          .remark("formula as in the code of UNICEF MENARO; a target that is reached gives 10")
          .build();

  static final Citation ANTICIPATED_PROGRESS =
      Citation.builder()
          .document("ESCAP, Progress Assessment Methodology: Anticipated Progress Index")
          .url("https://data.unescap.org/resource-guides/progress-assessment-methodology")
          .evidence(EvidenceGrade.UNVERIFIED)
          .remark(
              "that recent data weigh more in a linear regression, and that the gap in the target"
                  + " year is related to the progress required since the base year, is published"
                  + " (UNECE, technical notes 2022); the weights and the limit of 10 per cent are"
                  + " assumptions of this library")
          .build();

  static final Citation ARITHMETIC =
      Citation.builder()
          .document("rbm, org.openrbm.indicators.trend")
          .evidence(EvidenceGrade.PRIMARY)
          .remark("elementary arithmetic, defined by this library")
          .build();

  private TrendSources() {}
}
