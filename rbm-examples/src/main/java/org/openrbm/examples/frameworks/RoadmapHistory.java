package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.Parts.month;
import static org.openrbm.examples.frameworks.Parts.text;

import java.time.Month;
import java.util.List;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Milestone;
import org.openrbm.core.logframe.MilestoneEvent;
import org.openrbm.core.logframe.MilestoneStatus;

/** Phases 1 and 2 of the roadmap, which lay behind when it was drawn. */
final class RoadmapHistory {

  private RoadmapHistory() {}

  static List<Milestone> introduction() {
    return List.of(
        done("P1", "1", year(1999), "Strategic budgeting announced as policy", "宣布战略预算编制为劳工局政策"),
        done(
            "P1",
            "2",
            year(1999),
            "Consensus on decent work and four strategic objectives",
            "就体面劳动和四个战略目标达成一致"),
        done(
            "P1",
            "3",
            year(1999),
            "First strategic programme and budget, 2000–01, adopted",
            "通过 2000–01 两年期第一个战略计划和预算"),
        done("P1", "4", year(1999), "Senior Management Team set up", "成立高级管理小组"),
        done("P1", "5", year(1999), "Office reorganised into four sectors", "劳工局重组成四个部门"),
        done("P1", "6", years(1999, 2000), "InFocus programmes set up", "确立国际重点计划"),
        done("P1", "7", years(1999, 2000), "First HR strategy adopted", "通过第一个人力资源战略"),
        done("P1", "8", year(2000), "Efficiency measures introduced", "引入效率和节约措施"),
        done(
            "P1",
            "9",
            year(2000),
            "Strategic Policy Framework 2002–05, with indicators and strategies",
            "2002–05 年战略政策框架及其指标和战略"),
        done("P1", "10", year(2000), "Evaluation strategy adopted", "通过评估战略"),
        done(
            "P1",
            "11",
            year(2001),
            "Programme and Budget 2002–03 adopted, with cross-sectoral activities",
            "通过 2002–03 两年期计划和预算，引入跨部门活动"));
  }

  static List<Milestone> consolidation() {
    return List.of(
        done(
            "P2",
            "1",
            year(2002),
            "First results-based biennial implementation report",
            "第一份基于结果的两年期计划实施报告"),
        done("P2", "2", month(2002, Month.NOVEMBER), "Evaluation framework agreed", "同意评估框架"),
        done(
            "P2",
            "3",
            year(2002),
            "First evaluation of an InFocus programme discussed",
            "讨论第一份国际重点计划评估"),
        done(
            "P2",
            "4",
            year(2003),
            "Programme and Budget 2004–05 adopted, with more for the regions",
            "通过 2004–05 两年期计划和预算，增加地区预算"),
        done(
            "P2",
            "5",
            years(2003, 2004),
            "Stronger management of delivery and results",
            "强化执行和结果管理举措"),
        done(
            "P2",
            "6",
            years(2003, 2004),
            "IRIS designed with strategic framework and country programmes",
            "IRIS 概念设计包括战略框架和国家计划"),
        done(
            "P2",
            "7",
            year(2004),
            "Programme and Budget 2006–07 developed in IRIS",
            "使用 IRIS 开发 2006–07 两年期计划和预算"),
        done(
            "P2",
            "8",
            year(2004),
            "Efficiency gains released for programmes and regions",
            "通过提高效率为技术计划和地区释放资金"),
        done(
            "P2",
            "9",
            year(2004),
            "Executive Director for management and administration appointed",
            "任命负责管理和行政服务的执行主任"),
        done(
            "P2",
            "10",
            year(2004),
            "Circular on the principles of Decent Work Country Programmes",
            "体面劳动国别计划基本原则通告"),
        done(
            "P2",
            "11",
            years(2004, 2005),
            "Strategic Policy Framework 2006–09, with the level of outcomes",
            "2006–09 年战略政策框架引入成果层面"),
        done("P2", "12", years(2004, 2005), "IRIS goes live", "IRIS 开通"),
        done(
            "P2",
            "13",
            year(2005),
            "First Decent Work Country Programmes, and their function in IRIS",
            "第一个体面劳动国别计划及其 IRIS 功能"),
        done("P2", "14", year(2005), "External review of strategic budgeting", "外部审议战略预算编制"),
        done(
            "P2",
            "15",
            month(2005, Month.NOVEMBER),
            "Evaluation policy and strategic framework agreed",
            "同意评估政策和战略框架"),
        done("P2", "16", month(2005, Month.NOVEMBER), "Revised HR strategy agreed", "同意修订的人力资源战略"),
        done(
            "P2",
            "17",
            year(2005),
            "Subcommittee on information and communication technology set up",
            "成立信息通讯技术分委员会"));
  }

  private static ReportingPeriod year(int year) {
    return ReportingPeriod.ofYear(year);
  }

  private static ReportingPeriod years(int firstYear, int lastYear) {
    return ReportingPeriod.ofYears(firstYear, lastYear);
  }

  static Milestone done(String phase, String number, ReportingPeriod due, String en, String zh) {
    return Milestone.builder()
        .code(phase + "." + number)
        .title(text(en, zh))
        .phase(phase)
        .due(due)
        .addEvent(MilestoneEvent.builder().date(due.end()).status(MilestoneStatus.DONE).build())
        .build();
  }
}
