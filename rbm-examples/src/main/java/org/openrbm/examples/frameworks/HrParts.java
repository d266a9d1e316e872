package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.Parts.endOf;
import static org.openrbm.examples.frameworks.Parts.text;

import java.time.LocalDate;
import java.util.List;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.Output;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.ChangeBase;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.MeansOfVerification;
import org.openrbm.core.target.Reading;
import org.openrbm.core.target.Target;

/** The elements that the parts of {@link HrStrategy2018} have in common. */
final class HrParts {

  static final String DOCUMENT = "GB.331/PFA/13";
  static final LocalDate END_2019 = endOf(2019);
  static final LocalDate END_2021 = endOf(2021);
  static final ReportingPeriod YEAR_2017 = ReportingPeriod.ofYear(2017);
  static final ReportingPeriod BIENNIUM_2016 = ReportingPeriod.ofBiennium(2016);

  static final LocalizedText STAFF = text("staff members", "职员");
  static final MeansOfVerification IRIS =
      means("Integrated Resource Information System (IRIS), staff data", "综合资源信息系统（IRIS）职员数据");
  static final MeansOfVerification ILO_PEOPLE =
      means("ILO People, performance module", "人才管理系统（ILO People）绩效管理模块");
  static final MeansOfVerification STAFF_REPORT =
      means("Report to the Governing Body on staff composition and structure", "向理事会提交的职员构成与结构报告");
  static final MeansOfVerification HEALTH_INDEX =
      means("Organisational Health Index (OHI) survey", "组织健康指数（OHI）调查");

  private static final String FIXED_BASELINE =
      "One baseline is named and none is renewed, so every step is taken as a share of it; over the"
          + " level of the step before, the last step would promise more.";

  private HrParts() {}

  static Indicator.Builder indicator(String code, String en, String zh) {
    return Indicator.builder().code(code).title(text(en, zh));
  }

  static Output output(String code, String en, String zh) {
    return Output.builder().code(code).title(text(en, zh)).build();
  }

  static MeansOfVerification means(String en, String zh) {
    return MeansOfVerification.builder().source(text(en, zh)).build();
  }

  /** A baseline that the strategy names without its value. */
  static Baseline named(String en, String zh, ReportingPeriod period) {
    return Baseline.ofUnquantified(text(en, zh), period);
  }

  static Citation source(String indicator) {
    return Citation.builder()
        .document(DOCUMENT)
        .clause("indicator " + indicator)
        .evidence(EvidenceGrade.PRIMARY)
        .build();
  }

  static IndicatorTarget.Builder target(String indicator, Target target) {
    return IndicatorTarget.builder().target(target).source(source(indicator));
  }

  static Reading reading(String en, String zh, String justification) {
    return new Reading(text(en, zh), justification);
  }

  /**
   * {@return a target of that many per cent more by 2019 and as many again by 2021, both of the
   * baseline}
   */
  static IndicatorTarget eachBiennium(String indicator, int percent, String en, String zh) {
    Target target =
        new Target.Stepwise(
            List.of(
                new Target.Step(Ratio.of(percent), END_2019),
                new Target.Step(Ratio.of(percent), END_2021)),
            ChangeUnit.PERCENT,
            ChangeBase.BASELINE);
    return target(indicator, target).reading(reading(en, zh, FIXED_BASELINE)).build();
  }

  /** {@return a target of that many per cent over the baseline by the end of 2021} */
  static IndicatorTarget moreBy2021(String indicator, int percent, String justification) {
    Target target =
        new Target.Change(Ratio.of(percent), ChangeUnit.PERCENT, 1, ChangeBase.BASELINE, END_2021);
    return target(indicator, target)
        .reading(
            reading("+" + percent + " % by 2021", "到 2021 年提高 " + percent + "%", justification))
        .build();
  }
}
