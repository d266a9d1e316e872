package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.Parts.text;
import static org.openrbm.examples.frameworks.UnParts.YEAR_2017;
import static org.openrbm.examples.frameworks.UnParts.YEAR_2019;
import static org.openrbm.examples.frameworks.UnParts.YEAR_2020;
import static org.openrbm.examples.frameworks.UnParts.count;
import static org.openrbm.examples.frameworks.UnParts.element;
import static org.openrbm.examples.frameworks.UnParts.first;
import static org.openrbm.examples.frameworks.UnParts.share;
import static org.openrbm.examples.frameworks.UnParts.single;

import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.MeasureKind;

/** The outcome diversity of the human resources reform; gender is {@link UnGender}. */
final class UnDiversity {

  private UnDiversity() {}

  static IntermediateOutcome outcome() {
    return IntermediateOutcome.builder()
        .code("DIV")
        .title(text("Diversity", "多样性"))
        .addImmediateOutcomes(
            geography(),
            UnGender.element(),
            rejuvenation(),
            multilingualism(),
            element("DIV.5", "Anti-racism", "应对偏见和种族主义").build(),
            disability(),
            outreach())
        .build();
  }

  private static ImmediateOutcome geography() {
    return element("DIV.1", "Equitable geographical distribution", "公平地域分配")
        .addIndicators(
            states("DIV.1.1", "within range", "适当幅度内", Direction.INCREASING, "103"),
            states("DIV.1.2", "underrepresented", "任职人数不足", Direction.DECREASING, "44"),
            states("DIV.1.3", "unrepresented", "无人任职", Direction.DECREASING, "19"),
            states("DIV.1.4", "overrepresented", "任职人数过多", Direction.DECREASING, "27"))
        .build();
  }

  private static Indicator states(
      String code, String en, String zh, Direction direction, String in2017) {
    return single(
        code,
        count("states", "Member States " + en, zh + "的会员国", UnParts.STATES)
            .direction(direction)
            .build(),
        first(in2017, YEAR_2017, 3));
  }

  private static ImmediateOutcome rejuvenation() {
    return element("DIV.3", "Rejuvenation", "年轻化")
        .addIndicator(
            Indicator.builder()
                .code("DIV.3.1")
                .title(text("Participation in the young professionals programme", "参加青年专业人员方案的会员国"))
                .addMeasures(
                    count("participating", "States taking part", "参加的会员国", UnParts.STATES).build(),
                    count("invited", "States invited", "受邀会员国", UnParts.STATES).build())
                .addBaselines(
                    first("participating", "64", YEAR_2020, 8),
                    first("invited", "74", YEAR_2020, 8))
                .build())
        .build();
  }

  private static ImmediateOutcome multilingualism() {
    return element("DIV.4", "Multilingualism", "使用多种语文")
        .addIndicators(
            single(
                "DIV.4.1",
                count("courses", "Online language courses", "在线语言课程", UnParts.COURSES).build(),
                first("130", YEAR_2019, 11)),
            single(
                "DIV.4.2",
                count("courses", "Language courses", "语文课程总量", UnParts.COURSES).build(),
                first("481", YEAR_2019, 11)))
        .build();
  }

  private static ImmediateOutcome disability() {
    return element("DIV.6", "Disability inclusion", "残疾包容")
        .addIndicators(
            Indicator.builder()
                .code("DIV.6.1")
                .title(text("Disability inclusion gap", "残疾包容差距"))
                .addMeasures(
                    Parts.measure(
                            "system", "United Nations system", "联合国系统", MeasureKind.PERCENTAGE)
                        .direction(Direction.DECREASING)
                        .build(),
                    Parts.measure("secretariat", "Secretariat", "秘书处", MeasureKind.PERCENTAGE)
                        .direction(Direction.DECREASING)
                        .build())
                .addBaselines(gap("system", 46), gap("secretariat", 51))
                .build(),
            single(
                "DIV.6.2",
                share("Survey respondents who identify as having a disability", "自认为有残疾的答复者")
                    .build(),
                first("0.3", YEAR_2019, 13)))
        .build();
  }

  private static Baseline gap(String measure, int percent) {
    return Baseline.builder()
        .measure(measure)
        .value(Ratio.of(percent))
        .period(YEAR_2020)
        .source(UnParts.undated(13, "A/75/314 (2020), the first report on the strategy"))
        .build();
  }

  private static ImmediateOutcome outreach() {
    return element("DIV.7", "Outreach", "外联")
        .addIndicator(
            Indicator.builder()
                .code("DIV.7.1")
                .title(text("Talent pool", "人才库"))
                .addMeasures(
                    count("users", "Users", "用户", UnParts.PEOPLE)
                        .direction(Direction.INCREASING)
                        .build(),
                    count(
                            "nationalities",
                            "Nationalities of users",
                            "用户国籍",
                            text("nationalities", "国籍"))
                        .build())
                .addBaselines(
                    first("users", "103000", UnParts.AUGUST_2022, 14)
                        .withDescription(text("Over 103,000", "10.3 万多名")),
                    first("nationalities", "193", UnParts.AUGUST_2022, 14))
                .build())
        .build();
  }
}
