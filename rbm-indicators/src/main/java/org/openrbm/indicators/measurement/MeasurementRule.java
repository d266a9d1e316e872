package org.openrbm.indicators.measurement;

import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.review.Severity;

/** The rules of a {@link MeasurementReview}, which lists them for readers. */
enum MeasurementRule {
  UNKNOWN_INDICATOR("IMPOSSIBLE-1"),
  UNKNOWN_MEASURE("IMPOSSIBLE-2"),
  UNKNOWN_DIMENSION("IMPOSSIBLE-3"),
  UNKNOWN_CATEGORY("IMPOSSIBLE-4"),
  WRONG_SORT("IMPOSSIBLE-5"),
  WRONG_UNIT("IMPOSSIBLE-6"),
  UNKNOWN_LEVEL("IMPOSSIBLE-7"),
  OFF_SCALE("IMPOSSIBLE-8"),
  NEGATIVE_TIME("IMPOSSIBLE-9"),
  NEGATIVE_COUNT("IMPOSSIBLE-10"),
  NEGATIVE_NUMERATOR("IMPOSSIBLE-11"),
  MORE_THAN_ALL("IMPOSSIBLE-12"),
  CONTRADICTION("IMPOSSIBLE-13"),
  OUTSIDE_PER_CENT("UNLIKELY-1"),
  SHARE_FOR_PER_CENT("UNLIKELY-2"),
  MANY_TIMES("UNLIKELY-3"),
  PARTS_DIFFER("UNLIKELY-4"),
  FALLING_TOTAL("UNLIKELY-5"),
  LATE("UNLIKELY-6"),
  EARLY("UNLIKELY-7"),
  MADE_UP("UNLIKELY-8"),
  TWO_TOTALS("UNLIKELY-9"),
  SMALL_TOTAL("UNLIKELY-10"),
  UNKNOWN_REPORTER("UNLIKELY-11");

  /** This library: what follows from the meaning of the parts. */
  static final Citation SOURCE =
      Citation.builder()
          .document("rbm, org.openrbm.indicators.measurement")
          .evidence(EvidenceGrade.PRIMARY)
          .remark("a rule of this library: it follows from the meaning of the parts")
          .build();

  private final String id;

  MeasurementRule(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  Severity severity() {
    return compareTo(CONTRADICTION) <= 0 ? Severity.ERROR : Severity.WARNING;
  }
}
