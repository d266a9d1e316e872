package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.Parts.text;
import static org.openrbm.examples.frameworks.UnParts.YEAR_2017;
import static org.openrbm.examples.frameworks.UnParts.count;
import static org.openrbm.examples.frameworks.UnParts.first;
import static org.openrbm.examples.frameworks.UnParts.share;
import static org.openrbm.examples.frameworks.UnParts.single;

import java.util.List;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Reading;
import org.openrbm.core.target.Target;

/** Gender, an element of the outcome diversity. */
final class UnGender {

  private UnGender() {}

  static ImmediateOutcome element() {
    return UnParts.element("DIV.2", "Gender parity", "性别均等")
        .addIndicators(parity(), applicants())
        .addAllIndicators(pipeline())
        .build();
  }

  private static Indicator parity() {
    Target band = new Target.Band(Interval.ofClosed(Ratio.of(47), Ratio.of(53)), Parts.endOf(2028));
    return single(
            "DIV.2.1",
            share(
                    "Women in the Professional and higher categories and the Field Service",
                    "专业及以上职类和外勤事务职类女性占比")
                .direction(Direction.MAINTAIN)
                .build(),
            Baseline.of(Ratio.of(35), ReportingPeriod.ofYear(2016))
                .withSource(
                    UnParts.published(6)
                        .withEvidence(EvidenceGrade.INFERRED)
                        .withRemark(
                            "base year of the report; 42.2 per cent in 2021 less the 7.2 points"
                                + " since, so exact to 0.1 point only")))
        .withDisaggregations(
            Disaggregation.builder().dimension("entity").build(),
            Disaggregation.builder().dimension("level").build())
        .withTargets(
            IndicatorTarget.builder()
                .target(band)
                .reading(
                    new Reading(
                        text(
                            "parity at every entity and level by 2028, within 47–53 %",
                            "到 2028 年所有实体和各级均等，47% 至 53%"),
                        "The figures published are those of the Secretariat as a whole, so the band"
                            + " is held against them; the band of each entity and level is one"
                            + " of the disaggregated values."))
                .source(UnParts.published(6))
                .build());
  }

  private static Indicator applicants() {
    return UnParts.flow(
        "DIV.2.2",
        share("Women among applicants, peace operations", "和平行动女性申请者占比")
            .direction(Direction.INCREASING)
            .build(),
        first("18.6", YEAR_2017, 6));
  }

  /** The three series of the senior women talent pipeline. */
  private static List<Indicator> pipeline() {
    Indicator appointed =
        single(
            "DIV.2.4",
            count(
                    "appointed",
                    "Appointments from the senior women talent pipeline",
                    "高级职位妇女候选人名册任命人数",
                    UnParts.PEOPLE)
                .direction(Direction.INCREASING)
                .build(),
            first("58", ReportingPeriod.ofYears(2014, 2022), 7)
                .withDescription(text("Since 2014", "自 2014 年以来")));
    return List.of(
        single(
            "DIV.2.3",
            count(
                    "candidates",
                    "Candidates in the senior women talent pipeline",
                    "高级职位妇女候选人名册人数",
                    UnParts.PEOPLE)
                .build(),
            first("260", UnParts.REPORT, 7).withDescription(text("About 260", "大约 260 名"))),
        appointed.withAccumulation(Accumulation.CUMULATIVE_WITH_BASELINE),
        UnParts.flow(
            "DIV.2.5",
            count("trained", "People in its capacity-building", "能力建设活动参加人数", UnParts.PEOPLE)
                .build(),
            first("261", UnParts.REPORT, 7)));
  }
}
