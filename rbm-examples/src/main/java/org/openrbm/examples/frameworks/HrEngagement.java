package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.HrParts.BIENNIUM_2016;
import static org.openrbm.examples.frameworks.HrParts.END_2019;
import static org.openrbm.examples.frameworks.HrParts.END_2021;
import static org.openrbm.examples.frameworks.HrParts.YEAR_2017;
import static org.openrbm.examples.frameworks.HrParts.indicator;
import static org.openrbm.examples.frameworks.HrParts.moreBy2021;
import static org.openrbm.examples.frameworks.HrParts.named;
import static org.openrbm.examples.frameworks.HrParts.output;
import static org.openrbm.examples.frameworks.HrParts.reading;
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

/** Outcome 2 of the HR Strategy, staff engagement; recruitment is {@link HrRecruitment}. */
final class HrEngagement {

  private HrEngagement() {}

  static IntermediateOutcome outcome() {
    return IntermediateOutcome.builder()
        .code("O2")
        .title(text("Staff engagement", "职员的任用"))
        .addStrategy(
            Strategy.builder()
                .code("S2")
                .title(
                    text(
                        "Attracting, developing, engaging and retaining diverse staff",
                        "吸引、培养、任用和挽留多样化的职员"))
                .build())
        .addImmediateOutcomes(HrRecruitment.keyResult(), development(), retention())
        .build();
  }

  private static ImmediateOutcome development() {
    return ImmediateOutcome.builder()
        .code("KR2.2")
        .title(text("Develop staff and leaders", "培养职员和领导者"))
        .addIndicators(training(), managers())
        .addOutput(
            output(
                "KR2.2-a",
                "Capacity for transformational leadership, change management and innovation",
                "变革领导力、变革管理和创新能力"))
        .build();
  }

  private static Indicator training() {
    return indicator("2.2.1", "Training and development that meet changing needs", "培训和发展符合日益变化的需求")
        .addMeasure(
            measure(
                    "a",
                    "Staff saying they received the training and development needed for their work",
                    "表明获得工作所需培训与发展的职员比例",
                    MeasureKind.PERCENTAGE)
                .direction(Direction.INCREASING)
                .build())
        .addBaseline(named("Performance in 2017", "2017 年绩效", YEAR_2017))
        .addTarget(
            moreBy2021(
                "2.2.1",
                25,
                "The measure is a share, so 25 could be points; the strategy states changes of"
                    + " counts and of shares in the same words and never speaks of points, so it is"
                    + " taken as per cent of the baseline."))
        .addMeansOfVerification(HrParts.HEALTH_INDEX)
        .build();
  }

  private static Indicator managers() {
    String justification =
        "Worded as an increase, which would take any baseline above 57 per cent beyond 100; as levels"
            + " to reach, 75 and 80 per cent make sense.";
    return indicator("2.2.2", "Staff view of managers as agents of change", "职员对管理人员推动变革的看法")
        .addMeasure(
            measure(
                    "a",
                    "Upward feedback that agrees or strongly agrees that the manager drives change",
                    "“向上反馈”中同意或绝对同意管理人员推动变革的比例",
                    MeasureKind.PERCENTAGE)
                .direction(Direction.INCREASING)
                .numerator(text("respondents who agree or strongly agree", "同意或绝对同意的答复者"))
                .denominator(text("respondents to upward feedback", "“向上反馈”答复者"))
                .build())
        .addBaseline(named("Performance in 2016–17", "2016–17 年绩效", BIENNIUM_2016))
        .addTargets(
            target("2.2.2", new Target.AtLeast(Ratio.of(75), END_2019))
                .reading(reading("+75 % by 2019", "到 2019 年提高 75%", justification))
                .build(),
            target("2.2.2", new Target.AtLeast(Ratio.of(80), END_2021))
                .reading(reading("+80 % by 2021", "到 2021 年提高 80%", justification))
                .build())
        .addMeansOfVerification(HrParts.ILO_PEOPLE)
        .build();
  }

  private static ImmediateOutcome retention() {
    return ImmediateOutcome.builder()
        .code("KR2.3")
        .title(text("Engage and retain staff", "聘用和留住职员"))
        .addIndicator(culture())
        .addOutputs(
            output("KR2.3-a", "Respectful working environment", "相互尊重的工作环境"),
            output("KR2.3-b", "New tools for work–life balance", "工作与生活平衡的新工具"),
            output("KR2.3-c", "Communication strategy on HR and staff matters", "人力资源和职员问题沟通策略"))
        .build();
  }

  private static Indicator culture() {
    return indicator("2.3", "Culture of respect and inclusion", "相互尊重、相互包容的行为文化")
        .addMeasure(
            measure(
                    "a",
                    "Staff who see a positive effect of the culture on behaviour at work",
                    "认为文化对工作场所行为有正面影响的职员人数",
                    MeasureKind.UNIT)
                .direction(Direction.INCREASING)
                .unit(HrParts.STAFF)
                .build())
        .addBaseline(named("Performance in 2017", "2017 年绩效", YEAR_2017))
        .addTarget(
            HrParts.eachBiennium(
                "2.3",
                15,
                "+15 % by 2019; a further +15 % by 2021",
                "到 2019 年提高 15%；到 2021 年再提高 15%"))
        .addMeansOfVerification(HrParts.HEALTH_INDEX)
        .build();
  }
}
