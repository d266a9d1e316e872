package org.openrbm.core.logframe;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Money;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.MeansOfVerification;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;

/** A framework in which nothing is wrong, to be broken by tests in one place each. */
public final class Frameworks {

  public static final LocalDate END_2019 = LocalDate.of(2019, 12, 31);
  public static final LocalDate END_2021 = LocalDate.of(2021, 12, 31);

  private Frameworks() {}

  public static LocalizedText text(String en, String zh) {
    return LocalizedText.of("en", en).with("zh", zh);
  }

  public static Responsibility responsibility() {
    return Responsibility.builder().accountable(text("Director", "主任")).build();
  }

  /** A count of staff, to rise. */
  public static Measure count() {
    return Measure.builder()
        .code("a")
        .title(text("Staff who changed post", "变换岗位的工作人员"))
        .kind(MeasureKind.UNIT)
        .direction(Direction.INCREASING)
        .unit(text("staff", "人"))
        .build();
  }

  /** A share of appraisals, to rise. */
  public static Measure share() {
    return Measure.builder()
        .code("b")
        .title(text("Appraisals completed in time", "及时完成的考核"))
        .kind(MeasureKind.PERCENTAGE)
        .direction(Direction.INCREASING)
        .numerator(text("appraisals in time", "及时的考核"))
        .denominator(text("appraisals", "考核"))
        .build();
  }

  /** 100 staff in 2017, 115 by 2019, 130 by 2021. */
  public static Indicator mobility() {
    return Indicator.builder()
        .code("I1")
        .title(text("Mobility", "流动性"))
        .addMeasure(count())
        .addBaseline(Baseline.of(Ratio.of(100), ReportingPeriod.ofYear(2017)))
        .addTarget(IndicatorTarget.of(new Target.AtLeast(Ratio.of(115), END_2019)))
        .addTarget(IndicatorTarget.of(new Target.AtLeast(Ratio.of(130), END_2021)))
        .addMeansOfVerification(MeansOfVerification.builder().source(text("IRIS", "IRIS")).build())
        .build();
  }

  /** 70 per cent in 2017, 85 by 2019, 90 by 2021. */
  public static Indicator appraisals() {
    return Indicator.builder()
        .code("I2")
        .title(text("Appraisals", "考核"))
        .addMeasure(share())
        .addBaseline(Baseline.of(Ratio.of(70), ReportingPeriod.ofYear(2017)))
        .addTarget(IndicatorTarget.of(new Target.AtLeast(Ratio.of(85), END_2019)))
        .addTarget(IndicatorTarget.of(new Target.AtLeast(Ratio.of(90), END_2021)))
        .addMeansOfVerification(
            MeansOfVerification.builder().source(text("ILO People", "ILO People")).build())
        .build();
  }

  public static Output scheme() {
    Input money =
        Input.builder()
            .code("IN1")
            .title(text("Budget", "预算"))
            .kind(InputKind.FINANCIAL)
            .amount(Money.of("1200", "USD"))
            .build();
    Activity design =
        Activity.builder().code("AC1").title(text("Design", "设计")).addInput(money).build();
    return Output.builder()
        .code("OP1")
        .title(text("Rotation scheme", "轮岗方案"))
        .addActivity(design)
        .build();
  }

  public static ImmediateOutcome mobileStaff() {
    return ImmediateOutcome.builder()
        .code("K1")
        .title(text("Mobile staff", "流动的工作人员"))
        .addIndicator(mobility())
        .addStrategy(Strategy.builder().code("S1").title(text("Rotation", "轮岗")).build())
        .addOutput(scheme())
        .build();
  }

  public static ImmediateOutcome fairAppraisals() {
    return ImmediateOutcome.builder()
        .code("K2")
        .title(text("Fair appraisals", "公平的考核"))
        .addIndicator(appraisals())
        .addAssumption(Assumption.builder().code("A1").title(text("Stable budget", "预算稳定")).build())
        .addRisk(risk("R1"))
        .build();
  }

  public static Risk risk(String code) {
    return Risk.builder()
        .code(code)
        .title(text("Turnover", "人员更替"))
        .likelihood(RiskRating.MEDIUM)
        .impact(RiskRating.HIGH)
        .addMitigation(text("Workforce planning", "人力规划"))
        .build();
  }

  public static IntermediateOutcome agility() {
    return IntermediateOutcome.builder()
        .code("O1")
        .title(text("Agility", "敏捷"))
        .responsibility(responsibility())
        .addImmediateOutcome(mobileStaff())
        .addImmediateOutcome(fairAppraisals())
        .build();
  }

  public static Milestone milestone(String code, String due, MilestoneEvent... events) {
    return Milestone.builder()
        .code(code)
        .title(text("Review", "审查"))
        .phase("P1")
        .due(ReportingPeriod.parse(due))
        .addEvents(events)
        .build();
  }

  public static Roadmap roadmap(Milestone... milestones) {
    return Roadmap.builder()
        .addPhase(
            RoadmapPhase.builder()
                .code("P1")
                .title(text("Introduction", "引入"))
                .period(ReportingPeriod.ofYears(2018, 2021))
                .build())
        .addMilestones(milestones)
        .build();
  }

  /** The whole, with no fault in it. */
  public static LogicalFramework sound() {
    return LogicalFramework.builder()
        .id("HR-2018")
        .title(text("Staff strategy", "工作人员战略"))
        .period(ReportingPeriod.ofYears(2018, 2021))
        .addSource(Citation.of("GB.331/PFA/13", EvidenceGrade.PRIMARY))
        .mandate(Mandate.builder().code("M").title(text("Decent work", "体面劳动")).build())
        .addIntermediateOutcome(agility())
        .addCrossCuttingDriver(
            CrossCuttingDriver.builder().code("D1").title(text("Gender equality", "性别平等")).build())
        .addAssumption(Assumption.builder().code("A0").title(text("Resources", "资源")).build())
        .addRisk(risk("R0"))
        .roadmap(roadmap(milestone("MS1", "2019")))
        .build();
  }

  /** The sound framework, but for indicator I1. */
  public static LogicalFramework withMobility(UnaryOperator<Indicator> change) {
    return withMobileStaff(mobileStaff().withIndicators(change.apply(mobility())));
  }

  /** The sound framework, but for the outcome K1. */
  public static LogicalFramework withMobileStaff(ImmediateOutcome outcome) {
    return sound()
        .withIntermediateOutcomes(agility().withImmediateOutcomes(outcome, fairAppraisals()));
  }
}
