package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.HrParts.BIENNIUM_2016;
import static org.openrbm.examples.frameworks.HrParts.indicator;
import static org.openrbm.examples.frameworks.HrParts.means;
import static org.openrbm.examples.frameworks.HrParts.moreBy2021;
import static org.openrbm.examples.frameworks.HrParts.named;
import static org.openrbm.examples.frameworks.HrParts.output;
import static org.openrbm.examples.frameworks.Parts.endOf;
import static org.openrbm.examples.frameworks.Parts.measure;
import static org.openrbm.examples.frameworks.Parts.text;

import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.Strategy;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.MeasureKind;

/** Outcome 3 of the HR Strategy: HR services and tools. */
final class HrServices {

  private HrServices() {}

  static IntermediateOutcome outcome() {
    return IntermediateOutcome.builder()
        .code("O3")
        .title(text("HR services and tools", "人力资源服务与工具"))
        .addStrategy(
            Strategy.builder()
                .code("S3")
                .title(
                    text(
                        "Services and tools that raise efficiency and responsiveness",
                        "提高效率与行动响应能力的服务与工具"))
                .build())
        .addImmediateOutcomes(digitalisation(), metrics())
        .build();
  }

  private static ImmediateOutcome digitalisation() {
    return ImmediateOutcome.builder()
        .code("KR3.1")
        .title(text("Better HR services through digitalisation", "通过数字化改进人力资源服务"))
        .addIndicator(digitalServices())
        .addOutputs(
            output("KR3.1-a", "More effective global HR services and tools", "更有效的全球人力资源服务与工具"),
            output("KR3.1-b", "Digital self-service tools for key HR processes", "关键人力资源流程的自助数字工具"),
            output("KR3.1-c", "New digital HR skills", "新的人力资源数字技能"))
        .build();
  }

  private static Indicator digitalServices() {
    return indicator("3.1", "Use of HR digital services and tools", "人力资源数字化服务与工具的使用率")
        .addMeasures(
            measure(
                    "a",
                    "Key HR processes moved from paper to digital",
                    "从纸面向数字化过渡的主要人力资源流程比例",
                    MeasureKind.PERCENTAGE)
                .direction(Direction.INCREASING)
                .numerator(text("key HR processes moved to digital", "已数字化的主要人力资源流程"))
                .denominator(text("key HR processes", "主要人力资源流程"))
                .build(),
            measure("b", "Use of digital HR services", "使用数字化人力资源服务的比例", MeasureKind.PERCENTAGE)
                .direction(Direction.INCREASING)
                .build())
        .addBaselines(
            Baseline.builder()
                .measure("a")
                .period(BIENNIUM_2016)
                .description(
                    text("Number of HR IT developments, 2016–17", "2016–17 年人力资源信息技术开发的数量"))
                .build(),
            Baseline.builder()
                .measure("b")
                .period(BIENNIUM_2016)
                .description(
                    text(
                        "Hits on the HR web tools, mean of 2016 and 2017",
                        "人力资源网络工具点击量，2016 年和 2017 年平均值"))
                .build())
        .addTarget(
            moreBy2021(
                "3.1",
                40,
                "Both measures are shares, but their baselines are counts, over which only a change"
                    + " in per cent makes sense; it is held against each measure."))
        .addMeansOfVerification(
            means("Users of the HR web tools", "人力资源网络工具使用人数"),
            means(
                "HR processes affected by IT developments, 2018–21",
                "受信息技术发展影响的人力资源流程数量，2018–21 年"))
        .build();
  }

  private static ImmediateOutcome metrics() {
    return ImmediateOutcome.builder()
        .code("KR3.2")
        .title(text("HR metrics for strategic decisions", "为战略决策提供依据的人力资源指标"))
        .addIndicator(analytics())
        .addOutput(
            output("KR3.2-a", "Data analytics for more effective HR services", "提高人力资源服务有效性的数据分析"))
        .build();
  }

  private static Indicator analytics() {
    return indicator("3.2", "HR metrics and workforce analytics", "人力资源指标与劳动力分析")
        .addMeasure(
            measure(
                    "a",
                    "Managers who regularly use HR metrics, analytics and dashboards",
                    "定期使用人力资源指标、分析工具和信息板的管理人员比例",
                    MeasureKind.PERCENTAGE)
                .direction(Direction.INCREASING)
                .build())
        .addBaseline(
            named(
                "Active users at 31 December 2017",
                "2017 年 12 月 31 日活跃用户人数",
                ReportingPeriod.of(endOf(2017), endOf(2017))))
        .addTarget(HrParts.eachBiennium("3.2", 10, "+10 % each biennium", "每两年提高 10%"))
        .addMeansOfVerification(
            means(
                "Statistics on regular use of the dashboards by programme managers",
                "项目经理定期使用信息板的统计数据"))
        .build();
  }
}
