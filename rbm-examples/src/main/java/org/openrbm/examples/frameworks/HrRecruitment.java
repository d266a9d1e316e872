package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.HrParts.END_2021;
import static org.openrbm.examples.frameworks.HrParts.YEAR_2017;
import static org.openrbm.examples.frameworks.HrParts.indicator;
import static org.openrbm.examples.frameworks.HrParts.moreBy2021;
import static org.openrbm.examples.frameworks.HrParts.named;
import static org.openrbm.examples.frameworks.HrParts.output;
import static org.openrbm.examples.frameworks.HrParts.reading;
import static org.openrbm.examples.frameworks.HrParts.target;
import static org.openrbm.examples.frameworks.Parts.measure;
import static org.openrbm.examples.frameworks.Parts.month;
import static org.openrbm.examples.frameworks.Parts.text;

import java.time.Month;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;

/** Key result 2.1 of the HR Strategy: attract, recruit and place staff. */
final class HrRecruitment {

  private HrRecruitment() {}

  static ImmediateOutcome keyResult() {
    return ImmediateOutcome.builder()
        .code("KR2.1")
        .title(text("Attract, recruit and place diverse and qualified staff", "吸引、招聘和任用多元和合格的职员"))
        .addIndicators(timeToRecruit(), underRepresentedStates(), genderEquality())
        .addOutputs(
            output(
                "KR2.1-a",
                "Shorter recruitment and faster outreach through a new e-recruitment system",
                "通过新的电子招聘系统缩短招聘时间和加快外联"),
            output("KR2.1-b", "Greater diversity of staff", "提高职员的多样性"))
        .build();
  }

  private static Indicator timeToRecruit() {
    return indicator(
            "2.1.1",
            "Time to recruit development cooperation staff (professionals)",
            "招聘发展合作项目人员平均所需时间（专业职位）")
        .addMeasure(
            measure(
                    "a",
                    "Mean calendar days from donor approval to start of appointment, key positions",
                    "从捐助方批准到任命起始的平均日历天数（主要专业项目职位）",
                    MeasureKind.DAYS)
                .direction(Direction.DECREASING)
                .build())
        .addBaseline(
            Baseline.builder()
                .value(Ratio.of(200))
                .period(YEAR_2017)
                .source(
                    HrParts.source("2.1.1")
                        .withRemark("dated by the year of the strategy, which gives none"))
                .build())
        .addTarget(
            target("2.1.1", new Target.AtMost(Ratio.of(120), END_2021))
                .reading(
                    reading(
                        "120 days",
                        "120 天",
                        "No date is given, so the target is due when the strategy ends."))
                .build())
        .addMeansOfVerification(HrParts.IRIS)
        .build();
  }

  private static Indicator underRepresentedStates() {
    return indicator(
            "2.1.2",
            "Under-represented States in posts subject to geographical distribution",
            "按地域分配的职位上代表性不足国家的代表性")
        .addMeasure(
            measure(
                    "a",
                    "Staff recruited from under-represented States into such posts",
                    "在此类职位上招聘的代表性不足国家的职员人数",
                    MeasureKind.UNIT)
                .direction(Direction.INCREASING)
                .unit(HrParts.STAFF)
                .build())
        .accumulation(Accumulation.FLOW)
        .addBaseline(named("Recruitment results of 2017", "2017 年招聘结果", YEAR_2017))
        .addTarget(
            moreBy2021(
                "2.1.2",
                25,
                "Whether the count of one year or of all years to 2021 is meant is not said; the"
                    + " baseline is that of one year, so it is held against one year."))
        .addMeansOfVerification(HrParts.STAFF_REPORT)
        .build();
  }

  /** Printed under 2.2, numbered and placed here under 2.1. */
  private static Indicator genderEquality() {
    Target band = new Target.Band(Interval.ofClosed(Ratio.of(45), Ratio.of(55)), HrParts.END_2021);
    return indicator(
            "2.1.3", "Gender equality in professional and senior posts", "专业职位和高级职位的社会性别平等")
        .addMeasures(
            women("a", "Women in P-1 to P-4", "P-1 至 P-4 女性比例", "P-1 to P-4", "P-1 至 P-4"),
            women("b", "Women in P-5 and above", "P-5 及以上女性比例", "P-5 and above", "P-5 及以上"))
        .addBaselines(position("a"), position("b"))
        .addTarget(
            target("2.1.3", band)
                .combination(MeasureCombination.MEAN)
                .reading(
                    reading(
                        "mean within 5 % of parity (45:55)",
                        "均值在 5% 以内（45:55%）",
                        "A mean is named, so one band is held against the mean of the two shares"
                            + " and not against each; 45:55 shows that 5 is in points, to either"
                            + " side. No date is given, so it is due when the strategy ends."))
                .source(
                    HrParts.source("2.1.3")
                        .withRemark("printed under 2.2, but numbered, and placed here, under 2.1"))
                .build())
        .addMeansOfVerification(HrParts.STAFF_REPORT)
        .build();
  }

  private static Measure women(
      String code, String en, String zh, String gradesEn, String gradesZh) {
    return measure(code, en, zh, MeasureKind.PERCENTAGE)
        .direction(Direction.MAINTAIN)
        .numerator(text("women in " + gradesEn, gradesZh + "女性职员"))
        .denominator(text("staff in " + gradesEn, gradesZh + "职员"))
        .build();
  }

  private static Baseline position(String measure) {
    return Baseline.builder()
        .measure(measure)
        .period(month(2017, Month.DECEMBER))
        .description(text("Position at December 2017", "2017 年 12 月状况"))
        .build();
  }
}
