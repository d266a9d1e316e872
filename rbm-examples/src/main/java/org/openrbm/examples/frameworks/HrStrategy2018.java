package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.Parts.driver;
import static org.openrbm.examples.frameworks.Parts.text;

import java.time.LocalDate;
import java.time.Month;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Mandate;
import org.openrbm.core.logframe.PlanKind;
import org.openrbm.core.logframe.ProgrammingCycle;

/**
 * The Human Resources Strategy 2018–21 of the International Labour Organization: three outcomes,
 * seven key results, ten indicators, twelve measures.
 *
 * <p>The document calls the direct results "key results"; here they are immediate outcomes. Most
 * baselines are named without a value, so most targets cannot be resolved to numbers: that is how
 * the document stands. Where the wording of a target has several readings, the one that was chosen
 * is kept with its reason. Indicator 2.1.3 is printed under 2.2, but numbered, and placed here,
 * under 2.1. Nobody is named as accountable, since the document does not say who is.
 *
 * <p>Source: ILO, GB.331/PFA/13, <i>Human Resources Strategy 2018–21: Agility, engagement and
 * efficiency</i>, 9 October 2017, paragraphs 8–25 and 31 and the annex. Its Chinese text was read;
 * Chinese labels follow it, English labels are this library's.
 *
 * @since 0.1.0
 */
public final class HrStrategy2018 {

  private HrStrategy2018() {}

  /** {@return the framework as its JSON document says, {@code hr-strategy-2018-21.json}} */
  public static LogicalFramework read() {
    return Documents.framework("hr-strategy-2018-21.json");
  }

  /** {@return the framework, built part by part} */
  public static LogicalFramework built() {
    return LogicalFramework.builder()
        .id("ilo-hr-strategy-2018-21")
        .title(text("ILO Human Resources Strategy 2018–21", "国际劳工组织 2018–21 年人力资源战略"))
        .period(ReportingPeriod.ofYears(2018, 2021))
        .addSource(
            Citation.builder()
                .document(HrParts.DOCUMENT)
                .title("Human Resources Strategy 2018–21: Agility, engagement and efficiency")
                .date(LocalDate.of(2017, Month.OCTOBER, 9))
                .evidence(EvidenceGrade.PRIMARY)
                .remark("Chinese text read; English labels are this library's")
                .build())
        .mandate(
            Mandate.builder()
                .code("OS")
                .title(
                    text(
                        "Efficient and effective HR function for an agile and responsive ILO",
                        "面向敏捷、反应迅速的国际劳工组织的高效人力资源职能"))
                .build())
        .addIntermediateOutcomes(HrAgility.outcome(), HrEngagement.outcome(), HrServices.outcome())
        .addCrossCuttingDrivers(
            driver("D1", "Tripartism and social dialogue", "三方性原则和社会对话"),
            driver("D2", "Gender equality and non-discrimination", "性别平等与非歧视性"),
            driver("D3", "Environmental sustainability", "环境可持续性"))
        .addAllAssumptions(HrConditions.assumptions())
        .addAllRisks(HrConditions.risks())
        .addAllLinks(HrConditions.links())
        .programmingCycle(
            ProgrammingCycle.builder()
                .addPlans(
                    Parts.plan(
                        PlanKind.STRATEGIC_FRAMEWORK,
                        "ILO Strategic Plan 2018–21",
                        "国际劳工组织 2018–21 年战略计划",
                        2018,
                        2021),
                    Parts.programmeAndBudget(2018),
                    Parts.programmeAndBudget(2020))
                .build())
        .build();
  }
}
