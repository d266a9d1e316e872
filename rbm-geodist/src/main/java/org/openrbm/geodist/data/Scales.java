package org.openrbm.geodist.data;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;

/** The scales of assessments: which one is in force in a year, whom it lists, at which rate. */
final class Scales {

  private static final BundledTable TABLE = BundledTable.load("scales.csv", 1);

  private static final ImmutableList<String> COLUMNS = ImmutableList.copyOf(TABLE.columns());

  private Scales() {}

  /** {@return the column of the scale in force, such as {@code "2013-2015"}} */
  static String inForce(int year) {
    return COLUMNS.stream()
        .filter(column -> years(column).contains(ReportingPeriod.ofYear(year)))
        .findFirst()
        .orElseThrow();
  }

  private static ReportingPeriod years(String column) {
    return ReportingPeriod.parse(column.replace('-', '/'));
  }

  /** {@return the States of the scale, in the English order of their names} */
  static List<String> states(String scale) {
    return TABLE.keys().stream().filter(code -> rate(scale, code).isPresent()).toList();
  }

  /** {@return the States that the next scale lists and this one does not} */
  static List<String> onlyInNext(String scale) {
    int next = COLUMNS.indexOf(scale) + 1;
    return next == COLUMNS.size()
        ? List.of()
        : states(COLUMNS.get(next)).stream().filter(code -> rate(scale, code).isEmpty()).toList();
  }

  static Optional<Ratio> rate(String scale, String code) {
    return TABLE.cell(code, scale).map(Ratio::parse);
  }

  static Citation source(String scale) {
    return Citation.builder()
        .document("United Nations scale of assessments " + scale)
        .title("Committee on Contributions, scales of assessments 1946-2027, historical table")
        .evidence(EvidenceGrade.SECONDARY)
        .remark(
            "from a copy of the table; the rates of 2019-2026 agree with the assessment circulars"
                + " ST/ADM/SER.B/992 to 1096")
        .build();
  }
}
