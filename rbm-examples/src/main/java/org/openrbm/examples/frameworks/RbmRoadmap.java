package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.Parts.plan;
import static org.openrbm.examples.frameworks.Parts.programmeAndBudget;
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
import org.openrbm.core.logframe.Roadmap;
import org.openrbm.core.logframe.RoadmapArea;
import org.openrbm.core.logframe.RoadmapPhase;

/**
 * The roadmap by which the International Labour Organization introduced results-based management,
 * 1999–2009: three phases, and in the third one four areas with dated milestones.
 *
 * <p>A milestone that lay behind when the document was written, in October 2006, has an event that
 * says it was done by the end of the period that the document gives. A milestone that lay ahead has
 * none. If the layout of the chart leaves open to which of two years an event belongs, it is due in
 * both. An event that may belong to either of two phases (the advisory committee on organisational
 * change) is left out. Progress is reported every two years from November 2008; the first report is
 * a milestone.
 *
 * <p>Source: ILO, GB.297/PFA/1/1, <i>Results-based management</i>, 17 October 2006, paragraphs
 * 50–102 and the chart after paragraph 100. Its Chinese text was read; Chinese labels follow it,
 * English labels are this library's.
 *
 * @since 0.1.0
 */
public final class RbmRoadmap {

  private RbmRoadmap() {}

  /** {@return the framework as its JSON document says, {@code rbm-roadmap.json}} */
  public static LogicalFramework read() {
    return Documents.framework("rbm-roadmap.json");
  }

  /** {@return the framework, built part by part} */
  public static LogicalFramework built() {
    return LogicalFramework.builder()
        .id("ilo-rbm-roadmap")
        .title(text("ILO roadmap for results-based management", "国际劳工组织基于结果的管理路线图"))
        .period(ReportingPeriod.ofYears(1999, 2009))
        .addSource(
            Citation.builder()
                .document("GB.297/PFA/1/1")
                .title("Results-based management")
                .clause("paras. 50–102")
                .date(LocalDate.of(2006, Month.OCTOBER, 17))
                .evidence(EvidenceGrade.PRIMARY)
                .remark("Chinese text read; English labels are this library's")
                .build())
        .mandate(
            Mandate.builder()
                .code("ILO")
                .title(text("Decent work", "体面劳动"))
                .comparativeAdvantage(text("Tripartism", "三方性"))
                .build())
        .roadmap(roadmap())
        .programmingCycle(cycle())
        .build();
  }

  private static Roadmap roadmap() {
    return Roadmap.builder()
        .addPhases(
            phase("P1", "Introduction of strategic budgeting", "引入战略预算编制", 1999, 2001),
            phase(
                "P2",
                "Strategic budgeting joined with improved performance",
                "将战略预算编制与改进业绩融合",
                2002,
                2005),
            phase("P3", "Roadmap with time-bound milestones", "具有明晰时间段和里程碑的路线图", 2006, 2009))
        .addAreas(
            area("IMS", "Integrated management strategies", "一体化管理战略"),
            area("PAC", "Performance and accountability", "业绩和问责制"),
            area("CYC", "Programming cycle reform", "改革计划周期"),
            area("FLD", "Field structure review", "审议地区结构"))
        .addAllMilestones(RoadmapHistory.introduction())
        .addAllMilestones(RoadmapHistory.consolidation())
        .addAllMilestones(RoadmapAhead.decisions())
        .addAllMilestones(RoadmapAhead.strategies())
        .addAllMilestones(RoadmapAhead.performance())
        .addAllMilestones(RoadmapAhead.cycle())
        .addAllMilestones(RoadmapAhead.fieldStructure())
        .build();
  }

  private static RoadmapPhase phase(
      String code, String en, String zh, int firstYear, int lastYear) {
    return RoadmapPhase.builder()
        .code(code)
        .title(text(en, zh))
        .period(ReportingPeriod.ofYears(firstYear, lastYear))
        .build();
  }

  private static RoadmapArea area(String code, String en, String zh) {
    return RoadmapArea.builder().code(code).title(text(en, zh)).build();
  }

  private static ProgrammingCycle cycle() {
    return ProgrammingCycle.builder()
        .addPlans(
            plan(
                PlanKind.STRATEGIC_FRAMEWORK,
                "Strategic Policy Framework 2002–05",
                "2002–05 年战略政策框架",
                2002,
                2005),
            plan(
                PlanKind.STRATEGIC_FRAMEWORK,
                "Strategic Policy Framework 2006–09",
                "2006–09 年战略政策框架",
                2006,
                2009),
            programmeAndBudget(1998),
            programmeAndBudget(2000),
            programmeAndBudget(2002),
            programmeAndBudget(2004),
            programmeAndBudget(2006),
            programmeAndBudget(2008))
        .build();
  }
}
