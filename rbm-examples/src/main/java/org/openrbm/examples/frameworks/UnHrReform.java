package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.Parts.driver;
import static org.openrbm.examples.frameworks.Parts.text;
import static org.openrbm.examples.frameworks.UnParts.first;

import java.util.List;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.logframe.CrossCuttingDriver;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Mandate;

/**
 * The human resources management reform of the United Nations Secretariat, 2021–22: three long-term
 * outcomes with their elements, four enablers, and every series of figures of the report.
 *
 * <p>The outcomes diversity, agility and accountability are intermediate outcomes, their elements
 * immediate outcomes; the enablers are cross-cutting drivers, of which staff engagement has a
 * series of its own. A baseline is the first published value of its series; all values are in
 * {@link UnHrReformSeries}. The report sets one target in figures, parity by 2028, so no other
 * indicator has one. That target is due long after the period of the report.
 *
 * <p>Source: United Nations, A/77/590/Add.1, <i>Overview of human resources management reform for
 * the period 2021–2022</i>, sections II to V. Its Chinese text was read; Chinese labels follow it,
 * English labels are this library's.
 *
 * @since 0.1.0
 */
public final class UnHrReform {

  private UnHrReform() {}

  /** {@return the framework as its JSON document says, {@code un-hr-reform.json}} */
  public static LogicalFramework read() {
    return Documents.framework("un-hr-reform.json");
  }

  /** {@return the framework, built part by part} */
  public static LogicalFramework built() {
    return LogicalFramework.builder()
        .id("un-hr-reform-2021-22")
        .title(text("UN human resources management reform 2021–22", "联合国 2021–2022 年人力资源管理改革"))
        .period(UnParts.REPORT)
        .addSource(
            Citation.builder()
                .document(UnParts.DOCUMENT)
                .evidence(EvidenceGrade.PRIMARY)
                .remark("Chinese text read; English labels are this library's")
                .build())
        .mandate(
            Mandate.builder()
                .code("HRM")
                .title(text("Human resources management reform", "人力资源管理改革"))
                .build())
        .addIntermediateOutcomes(
            UnDiversity.outcome(), UnAgility.outcome(), UnAccountability.outcome())
        .addAllCrossCuttingDrivers(enablers())
        .build();
  }

  private static List<CrossCuttingDriver> enablers() {
    return List.of(
        driver("EN.1", "Innovation and digitalisation", "创新、数字化和持续改进"),
        driver("EN.2", "Data and evidence", "系统地利用数据和证据"),
        driver("EN.3", "Business continuity", "业务连续性"),
        driver("EN.4", "Staff engagement", "工作人员参与")
            .withIndicators(
                UnParts.single(
                    "EN.4.1",
                    UnParts.count(
                            "participants",
                            "Engagement survey participants",
                            "参与度调查参与人数",
                            UnParts.PEOPLE)
                        .build(),
                    first("14622", UnParts.YEAR_2017, 43))));
  }
}
