package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.Parts.text;
import static org.openrbm.examples.frameworks.UnParts.SCREENING_DAY;
import static org.openrbm.examples.frameworks.UnParts.YEAR_2017;
import static org.openrbm.examples.frameworks.UnParts.count;
import static org.openrbm.examples.frameworks.UnParts.first;

import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.Indicator;

/**
 * Conduct and integrity, an element of the outcome accountability. More measures may mean more
 * misconduct or better detection, so the report gives no direction.
 */
final class UnConduct {

  private UnConduct() {}

  static ImmediateOutcome element() {
    return UnParts.element("ACC.3", "Conduct and integrity", "行为和廉正")
        .addIndicators(
            cases(),
            UnParts.flow(
                "ACC.3.2",
                count("measures", "Disciplinary measures", "纪律措施", text("measures", "项")).build(),
                first("41", YEAR_2017, 33)),
            UnParts.flow(
                "ACC.3.3",
                count("cases", "Separations or dismissals", "离职或解雇", UnParts.CASES).build(),
                first("28", YEAR_2017, 33)),
            screening(),
            screeningOrganisations())
        .build();
  }

  private static Indicator cases() {
    ReportingPeriod years = ReportingPeriod.ofYears(2017, 2021);
    LocalizedText mean = text("Mean of a year", "年平均数");
    return Indicator.builder()
        .code("ACC.3.1")
        .title(text("Conduct cases a year", "每年案件"))
        .addMeasures(
            count("received", "Cases received", "收到的案件", UnParts.CASES).build(),
            count("closed", "Cases closed", "已结案件", UnParts.CASES).build())
        .addBaselines(
            first("received", "154", years, 33).withDescription(mean),
            first("closed", "130", years, 33).withDescription(mean))
        .build();
  }

  private static Indicator screening() {
    return Indicator.builder()
        .code("ACC.3.4")
        .title(text("Screening database entries", "筛查数据库记录"))
        .addMeasures(
            count("entries", "All entries", "全部记录", UnParts.ENTRIES).build(),
            count("exploitation-abuse", "Sexual exploitation and abuse", "性剥削和性虐待", UnParts.ENTRIES)
                .build(),
            count("harassment", "Sexual harassment", "性骚扰", UnParts.ENTRIES).build(),
            count("entities", "Entities they come from", "来自的联合国实体", text("entities", "实体"))
                .build())
        .addBaselines(
            first("entries", "577", SCREENING_DAY, 35),
            first("exploitation-abuse", "430", SCREENING_DAY, 35),
            first("harassment", "147", SCREENING_DAY, 35),
            first("entities", "19", SCREENING_DAY, 35))
        .build();
  }

  private static Indicator screeningOrganisations() {
    return Indicator.builder()
        .code("ACC.3.5")
        .title(text("Organisations that use the screening database", "使用筛查数据库的组织"))
        .addMeasures(
            count("active", "Active organisations", "积极使用的组织", UnParts.ORGANISATIONS).build(),
            count("members", "Member organisations", "成员组织", UnParts.ORGANISATIONS).build())
        .addBaselines(
            first("active", "28", SCREENING_DAY, 35), first("members", "31", SCREENING_DAY, 35))
        .build();
  }
}
