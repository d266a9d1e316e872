package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.HrParts.BIENNIUM_2016;
import static org.openrbm.examples.frameworks.HrParts.END_2019;
import static org.openrbm.examples.frameworks.HrParts.END_2021;
import static org.openrbm.examples.frameworks.HrParts.indicator;
import static org.openrbm.examples.frameworks.HrParts.named;
import static org.openrbm.examples.frameworks.HrParts.output;
import static org.openrbm.examples.frameworks.HrParts.target;
import static org.openrbm.examples.frameworks.Parts.measure;
import static org.openrbm.examples.frameworks.Parts.text;

import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.Strategy;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;

/** Outcome 1 of the HR Strategy: organisational agility. */
final class HrAgility {

  private HrAgility() {}

  static IntermediateOutcome outcome() {
    return IntermediateOutcome.builder()
        .code("O1")
        .title(text("Organisational agility", "提高组织敏捷性"))
        .addStrategy(
            Strategy.builder()
                .code("S1")
                .title(text("Alignment of the workforce with strategic objectives", "劳动力队伍与战略目标衔接"))
                .build())
        .addImmediateOutcomes(workforce(), accountability())
        .build();
  }

  private static ImmediateOutcome workforce() {
    return ImmediateOutcome.builder()
        .code("KR1.1")
        .title(text("Mobile and fit workforce", "能流动、能胜任的劳动力队伍"))
        .addIndicator(mobility())
        .addOutputs(
            output(
                "KR1.1-a",
                "Stronger workforce planning, with functional and geographical mobility",
                "加强劳动力规划与岗位和地域流动"),
            output("KR1.1-b", "New internal framework of employment contracts", "新的内部雇用合同框架"))
        .build();
  }

  private static Indicator mobility() {
    return indicator("1.1", "Functional and geographical mobility", "岗位流动与地域流动")
        .addMeasure(
            measure(
                    "a",
                    "Regular-budget staff who changed position or duty station for a year or more",
                    "轮换岗位或工作地点达一年以上的经常预算职员人数",
                    MeasureKind.UNIT)
                .direction(Direction.INCREASING)
                .unit(HrParts.STAFF)
                .build())
        .addBaseline(named("Number in 2016–17", "2016–17 年人数", BIENNIUM_2016))
        .addTarget(HrParts.eachBiennium("1.1", 20, "+20 % each biennium", "每两年提高 20%"))
        .addMeansOfVerification(HrParts.IRIS)
        .build();
  }

  private static ImmediateOutcome accountability() {
    return ImmediateOutcome.builder()
        .code("KR1.2")
        .title(text("Internal governance and accountability", "内部管理与问责机制"))
        .addIndicator(compliance())
        .addOutputs(
            output("KR1.2-a", "Stronger accountability management", "强化问责管理"),
            output("KR1.2-b", "Review of the disciplinary policy", "评估纪律处罚政策"),
            output("KR1.2-c", "Better compliance with the performance framework", "加强绩效管理框架的合规"))
        .build();
  }

  private static Indicator compliance() {
    return indicator("1.2", "Compliance with the performance framework", "《绩效管理框架》的总体遵守情况")
        .addMeasure(
            measure(
                    "a",
                    "End-of-cycle appraisals completed within one month, all funding sources",
                    "一个月内完成的周期结束考核比例（各种资金来源）",
                    MeasureKind.PERCENTAGE)
                .direction(Direction.INCREASING)
                .numerator(text("appraisals completed within one month", "一个月内完成的考核"))
                .denominator(text("end-of-cycle appraisals", "周期结束考核"))
                .build())
        .addBaseline(named("Performance in 2016–17", "2016–17 年绩效", BIENNIUM_2016))
        .addTargets(
            target("1.2", new Target.AtLeast(Ratio.of(85), END_2019)).build(),
            target("1.2", new Target.AtLeast(Ratio.of(90), END_2021)).build())
        .addMeansOfVerification(HrParts.ILO_PEOPLE)
        .build();
  }
}
