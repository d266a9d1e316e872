package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.Parts.month;
import static org.openrbm.examples.frameworks.Parts.text;
import static org.openrbm.examples.frameworks.RoadmapHistory.done;

import java.time.Month;
import java.util.List;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Milestone;

/** Phase 3 of the roadmap: its decisions, and the milestones of its four areas. */
final class RoadmapAhead {

  private static final String PHASE = "P3";

  private RoadmapAhead() {}

  /** The decisions of 2006 and the first report on progress, which belong to no area. */
  static List<Milestone> decisions() {
    return List.of(
        done(
            PHASE,
            "1",
            month(2006, Month.MARCH),
            "Framework for future action on results-based management agreed",
            "同意基于结果的管理未来行动框架"),
        done(
            PHASE,
            "2",
            month(2006, Month.JUNE),
            "Role of the ILO in technical cooperation reviewed",
            "审议国际劳工组织在技术合作方面的作用"),
        milestone(
                "P3.3",
                month(2006, Month.NOVEMBER),
                "Strategy and roadmap before the Governing Body",
                "理事会考虑战略和路线图")
            .build(),
        milestone(
                "P3.4",
                month(2008, Month.NOVEMBER),
                "First biennial report on the milestones",
                "关于里程碑的第一份两年期报告")
            .build());
  }

  static List<Milestone> strategies() {
    return List.of(
        inArea(
            "IMS",
            "1",
            2007,
            "Results-based information technology strategy 2007–09 adopted",
            "通过 2007–09 年基于结果的信息技术战略"),
        inArea(
            "IMS",
            "2",
            2007,
            "Results-based knowledge-sharing strategy adopted",
            "通过基于结果的知识分享和研究战略"),
        inArea("IMS", "3", 2008, "Common method and terms for all strategies", "所有战略的共同方法和术语"),
        inArea(
            "IMS",
            "4",
            2009,
            "All strategies reviewed: one results framework, links identified",
            "审议所有战略：一份结果框架，确定战略之间的联系"));
  }

  static List<Milestone> performance() {
    return List.of(
        inArea(
            "PAC",
            "1",
            2007,
            "Country programmes in a growing number of member States, quality-assured and evaluated",
            "越来越多的成员国执行国别计划，有质量保证和评估"),
        inArea("PAC", "2", 2007, "New performance management system", "新的业绩管理和衡量体系"),
        inArea("PAC", "3", 2007, "Work-planning standards issued", "发布工作计划标准"),
        inArea(
            "PAC",
            "4",
            2008,
            "Country programmes in a set number of member States",
            "规定数目的成员国执行国别计划"),
        inArea(
            "PAC",
            "5",
            2008,
            "Work plans of operational units in a common computerised form",
            "业务部门工作计划用共同的计算机化形式"),
        inArea("PAC", "6", 2008, "RBM performance measurement piloted", "试点 RBM 业绩衡量做法"),
        inArea("PAC", "7", 2008, "Internal circulars fully revised", "全面修订内部行政通告"),
        inArea(
            "PAC",
            "8",
            2009,
            "Work-plan standards used by the large majority of units",
            "绝大多数业务单位采用工作计划标准"),
        inArea(
            "PAC",
            "9",
            2009,
            "Efficiency and substantive targets in a growing number of units",
            "越来越多的单位确立效率目标和实质性目标"));
  }

  static List<Milestone> cycle() {
    return List.of(
        inArea(
            "CYC",
            "1",
            2007,
            "Revised cycle adopted: purpose, length and timing of medium-term planning",
            "通过修订计划周期：中期计划的意图、长度和时间"),
        inArea("CYC", "2", 2008, "Strategic policy framework redesigned", "重新设计战略政策框架"),
        inArea(
            "CYC",
            "3",
            2008,
            "Efficiency and substantive targets in a growing number of units",
            "越来越多的单位确立效率目标和实质性目标"));
  }

  static List<Milestone> fieldStructure() {
    return List.of(
        milestone(
                "FLD.1", month(2006, Month.NOVEMBER), "Criteria of the review agreed", "就审议标准达成一致")
            .area("FLD")
            .build(),
        milestone(
                "FLD.2",
                month(2007, Month.NOVEMBER),
                "Review completed and reported to the Governing Body",
                "完成审议，提交理事会")
            .area("FLD")
            .build(),
        inArea("FLD", "3", 2008, "Implementation begins", "开始实施"));
  }

  private static Milestone inArea(String area, String number, int year, String en, String zh) {
    return milestone(area + "." + number, ReportingPeriod.ofYear(year), en, zh).area(area).build();
  }

  private static Milestone.Builder milestone(
      String code, ReportingPeriod due, String en, String zh) {
    return Milestone.builder().code(code).title(text(en, zh)).phase(PHASE).due(due);
  }
}
