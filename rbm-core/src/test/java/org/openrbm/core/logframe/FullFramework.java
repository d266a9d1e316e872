package org.openrbm.core.logframe;

import static org.openrbm.core.logframe.Frameworks.END_2019;
import static org.openrbm.core.logframe.Frameworks.END_2021;
import static org.openrbm.core.logframe.Frameworks.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Money;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.ChangeBase;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Frequency;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.MeansOfVerification;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Reading;
import org.openrbm.core.target.Reporter;
import org.openrbm.core.target.Straddling;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetRevision;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.core.target.Validity;

/** A framework in which every field of every type is set somewhere. */
public final class FullFramework {

  private static final ReportingPeriod Y2017 = ReportingPeriod.ofYear(2017);

  private static final Citation SOURCE =
      Citation.builder()
          .document("GB.331/PFA/13")
          .title("Human Resources Strategy 2018-21")
          .clause("annex")
          .date(LocalDate.of(2017, 10, 9))
          .url("https://www.ilo.org/gb")
          .evidence(EvidenceGrade.PRIMARY)
          .remark("Chinese text read")
          .build();

  private static final Reading READING =
      new Reading(LocalizedText.of("+15 %"), "the text names the baseline");

  private FullFramework() {}

  public static LogicalFramework full() {
    return Frameworks.sound()
        .withVersion("2")
        .withSources(SOURCE)
        .withMandate(
            Mandate.builder()
                .code("M")
                .title(text("Decent work", "体面劳动"))
                .mission(text("Social justice", "社会正义"))
                .mandate(text("Standards", "标准"))
                .comparativeAdvantage(text("Tripartism", "三方性"))
                .build())
        .withIntermediateOutcomes(
            Frameworks.agility().withWeight(Ratio.of(1, 3)),
            engagement().withWeight(Ratio.of(2, 3)))
        .withLinks(
            CausalLink.of("K2", LinkType.CONTRIBUTES_TO, "K3"),
            CausalLink.builder()
                .fromNode("D1")
                .type(LinkType.SHARES_DRIVER)
                .toNode("D1")
                .toFramework("UN")
                .rationale(text("One agenda", "同一议程"))
                .build())
        .withRoadmap(roadmap())
        .withProgrammingCycle(
            ProgrammingCycle.builder()
                .addPlan(
                    Plan.builder()
                        .kind(PlanKind.PROGRAMME_AND_BUDGET)
                        .title(text("Budget 2018-19", "2018-19年预算"))
                        .period(ReportingPeriod.ofBiennium(2018))
                        .build())
                .build())
        .withResources(
            ResourceAllocation.builder()
                .outcome("K3")
                .region("Africa")
                .fundingSource(FundingSource.EXTRA_BUDGETARY)
                .amount(Money.of("1234567.5", "USD"))
                .build())
        .withChangeLog(
            ChangeLogEntry.builder()
                .version("2")
                .date(END_2019)
                .level(text("output", "产出"))
                .reason(text("Audit", "审计"))
                .approvedBy(text("Director", "主任"))
                .build());
  }

  private static IntermediateOutcome engagement() {
    ImmediateOutcome outcome =
        ImmediateOutcome.builder()
            .code("K3")
            .title(text("Engaged staff", "敬业的工作人员"))
            .description(text("Staff who stay", "留任的工作人员"))
            .weight(Ratio.ONE)
            .validity(Validity.until(END_2021))
            .addIndicators(parity(), culture(), maturity(), statement())
            .addOutput(output())
            .build();
    return IntermediateOutcome.builder()
        .code("O2")
        .title(text("Engagement", "敬业"))
        .description(text("All staff", "全体工作人员"))
        .responsibility(Frameworks.responsibility().withCascadesTo(text("Units", "各单位")))
        .addStrategy(
            Strategy.builder()
                .code("S2")
                .title(text("Outreach", "外联"))
                .description(text("To all regions", "面向各区域"))
                .build())
        .addIndicator(training())
        .addAssumption(Assumption.builder().code("A2").title(text("Peace", "和平")).build())
        .addRisk(Frameworks.risk("R2"))
        .addImmediateOutcome(outcome)
        .build();
  }

  /** Ten persons trained in a year, four of them in its first half. */
  private static Indicator training() {
    return Frameworks.mobility()
        .withCode("I0")
        .withTargets()
        .withAccumulation(Accumulation.FLOW)
        .withOverPeriods(AggregationRule.SUM)
        .withTargets(
            IndicatorTarget.of(
                    new Target.AtLeast(Ratio.of(10), END_2019),
                    TargetWindow.during(ReportingPeriod.ofYear(2019)))
                .withSumOfSteps(true),
            half(4, "2019-01-01/2019-06-30"),
            half(6, "2019-07-01/2019-12-31"));
  }

  private static IndicatorTarget half(long persons, String period) {
    ReportingPeriod half = ReportingPeriod.parse(period);
    return IndicatorTarget.of(
        new Target.AtLeast(Ratio.of(persons), half.end()), TargetWindow.during(half));
  }

  private static Output output() {
    Activity activity =
        Frameworks.scheme()
            .activities()
            .get(0)
            .withCode("AC2")
            .withPeriod(ReportingPeriod.ofYear(2018))
            .withResponsibility(Frameworks.responsibility())
            .withInputs();
    return Frameworks.scheme()
        .withCode("OP2")
        .withDescription(text("A scheme", "一项方案"))
        .withActivities(activity);
  }

  /** The band of 45 to 55 on the mean of two shares, broken down by sex. */
  private static Indicator parity() {
    Measure junior = Frameworks.share().withCode("junior");
    Measure senior = Frameworks.share().withCode("senior");
    Target band = new Target.Band(Interval.ofClosed(Ratio.of(45), Ratio.of(55)), END_2021);
    return Indicator.builder()
        .code("I3")
        .title(text("Parity", "均等"))
        .definition(text("Women in posts", "担任职位的妇女"))
        .addMeasures(junior, senior)
        .addDisaggregation(
            Disaggregation.builder()
                .dimension("sex")
                .addCategories("women", "men")
                .rule(AggregationRule.RATIO_OF_SUMS)
                .build())
        .addReporters(
            Reporter.of("Vienna", Ratio.of(2))
                .withValidity(Validity.of(LocalDate.of(2018, 1, 1), END_2021)))
        .straddling(Straddling.BY_DAYS)
        .weight(Ratio.of(3))
        .validity(Validity.from(LocalDate.of(2018, 1, 1)))
        .overUnits(AggregationRule.RATIO_OF_SUMS)
        .overPeriods(AggregationRule.LATEST)
        .addBaseline(Baseline.of(Ratio.of(40), Y2017).withMeasure("junior"))
        .addBaseline(
            Baseline.builder()
                .measure("junior")
                .putCategory("sex", "women")
                .reporter("Vienna")
                .period(Y2017)
                .knownOn(LocalDate.of(2018, 3, 1))
                .inForceFrom(LocalDate.of(2018, 1, 1))
                .value(Ratio.of(130, 3))
                .source(SOURCE)
                .build())
        .addTarget(
            IndicatorTarget.builder()
                .addMeasures("junior", "senior")
                .combination(MeasureCombination.MEAN)
                .putCategory("sex", "women")
                .reporter("Vienna")
                .target(band)
                .window(TargetWindow.ON_DAY)
                .knownOn(LocalDate.of(2018, 4, 1))
                .addRevision(
                    new TargetRevision(
                        new Target.AtMost(Ratio.of(60), END_2019),
                        END_2019,
                        "late data",
                        TargetRevision.Kind.RESET,
                        Optional.of(END_2021)))
                .source(SOURCE)
                .build())
        .addMeansOfVerification(
            MeansOfVerification.builder()
                .source(text("Report on composition", "人员构成报告"))
                .method(text("Head count", "点算"))
                .frequency(Frequency.ANNUAL)
                .limitations(text("Without interns", "不含实习生"))
                .build())
        .responsibility(Frameworks.responsibility())
        .build();
  }

  /** Every change of a number, and a score and money beside the count. */
  private static Indicator culture() {
    Target further =
        new Target.Stepwise(
            List.of(
                new Target.Step(Ratio.of(15), END_2019), new Target.Step(Ratio.of(15), END_2021)),
            ChangeUnit.PERCENT,
            ChangeBase.PREVIOUS);
    Target each =
        new Target.Change(Ratio.of(1, 7), ChangeUnit.PERCENT, 2, ChangeBase.BASELINE, END_2021);
    Measure score =
        measure("s", MeasureKind.SCORE)
            .scale(Interval.ofClosed(Ratio.ONE, Ratio.of(4)))
            .weight(Ratio.of(1, 2))
            .validity(Validity.until(END_2021))
            .build();
    Measure cost = measure("m", MeasureKind.MONEY).currency("CHF").factor(Ratio.of(1000)).build();
    return Frameworks.mobility()
        .withCode("I4")
        .withAccumulation(Accumulation.CUMULATIVE_WITH_BASELINE)
        .withBaselines(
            Baseline.ofUnquantified(text("Survey of 2017", "2017年调查"), Y2017).withMeasure("a"))
        .withMeasures(Frameworks.count(), score, cost)
        .withTargets(
            IndicatorTarget.builder().target(further).reading(READING).build(),
            IndicatorTarget.builder().target(each).reading(READING).build(),
            IndicatorTarget.of(
                new Target.Maintain(Ratio.parse("0.5"), ChangeUnit.INDICATOR_UNIT, END_2021)),
            IndicatorTarget.of(
                new Target.Band(Interval.ofOpen(Ratio.of(2), Ratio.of(3)), END_2021)));
  }

  private static Measure.Builder measure(String code, MeasureKind kind) {
    return Measure.builder().code(code).title(text("Measure " + code, "度量" + code)).kind(kind);
  }

  private static Indicator maturity() {
    Measure levels = measure("l", MeasureKind.ORDINAL).addLevels("low", "high").build();
    return Indicator.builder()
        .code("I5")
        .title(text("Maturity", "成熟度"))
        .addMeasure(levels)
        .addBaseline(Baseline.builder().period(Y2017).level("low").build())
        .addTarget(IndicatorTarget.of(new Target.ReachLevel("high", END_2021)))
        .build();
  }

  private static Indicator statement() {
    return Indicator.builder()
        .code("I6")
        .title(text("Review", "审查"))
        .addMeasure(measure("q", MeasureKind.QUALITATIVE).build())
        .addTarget(IndicatorTarget.of(new Target.CompleteMilestone("MS1", END_2019)))
        .addTarget(
            IndicatorTarget.of(
                    new Target.NoTarget(END_2019),
                    TargetWindow.during(ReportingPeriod.ofYear(2019)))
                .withSumOfSteps(false))
        .addTarget(IndicatorTarget.of(new Target.Statement(text("Adopted", "已通过"), END_2021)))
        .build();
  }

  private static Roadmap roadmap() {
    MilestoneEvent done =
        MilestoneEvent.builder()
            .date(LocalDate.of(2019, 3, 1))
            .status(MilestoneStatus.DONE)
            .remark(text("Adopted", "已通过"))
            .source(SOURCE)
            .build();
    return Frameworks.roadmap()
        .withAreas(RoadmapArea.builder().code("IT").title(text("IT", "信息技术")).build())
        .withMilestones(
            Frameworks.milestone("MS1", "2019", done)
                .withArea("IT")
                .withResponsibility(Frameworks.responsibility()));
  }
}
