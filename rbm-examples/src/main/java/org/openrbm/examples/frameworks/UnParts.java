package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.Parts.measure;
import static org.openrbm.examples.frameworks.Parts.text;

import java.time.LocalDate;
import java.time.Month;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;

/** The elements that the parts of {@link UnHrReform} have in common. */
final class UnParts {

  static final String DOCUMENT = "A/77/590/Add.1";

  static final ReportingPeriod YEAR_2017 = ReportingPeriod.ofYear(2017);
  static final ReportingPeriod YEAR_2019 = ReportingPeriod.ofYear(2019);
  static final ReportingPeriod YEAR_2020 = ReportingPeriod.ofYear(2020);
  static final ReportingPeriod REPORT = ReportingPeriod.ofBiennium(2021);
  static final ReportingPeriod AUGUST_2022 = Parts.month(2022, Month.AUGUST);
  static final ReportingPeriod SCREENING_DAY =
      ReportingPeriod.of(
          LocalDate.of(2022, Month.OCTOBER, 28), LocalDate.of(2022, Month.OCTOBER, 28));

  static final LocalizedText STATES = text("Member States", "会员国");
  static final LocalizedText PEOPLE = text("people", "人");
  static final LocalizedText COURSES = text("courses", "课程");
  static final LocalizedText CASES = text("cases", "案件");
  static final LocalizedText ENTRIES = text("entries", "条记录");
  static final LocalizedText ORGANISATIONS = text("organisations", "组织");

  private UnParts() {}

  static ImmediateOutcome.Builder element(String code, String en, String zh) {
    return ImmediateOutcome.builder().code(code).title(text(en, zh));
  }

  /** {@return an indicator with one measure of the same name, and the baseline of its series} */
  static Indicator single(String code, Measure measure, Baseline baseline) {
    return Indicator.builder()
        .code(code)
        .title(measure.title())
        .addMeasure(measure)
        .addBaseline(baseline)
        .build();
  }

  /** {@return a {@link #single} indicator of what happened in a period, not of how things stand} */
  static Indicator flow(String code, Measure measure, Baseline baseline) {
    return single(code, measure, baseline).withAccumulation(Accumulation.FLOW);
  }

  static Measure.Builder count(String code, String en, String zh, LocalizedText unit) {
    return measure(code, en, zh, MeasureKind.UNIT).unit(unit);
  }

  static Measure.Builder share(String en, String zh) {
    return measure("share", en, zh, MeasureKind.PERCENTAGE);
  }

  /** The first published value of a series, in a numbered paragraph of the report. */
  static Baseline first(String value, ReportingPeriod period, int paragraph) {
    return Baseline.of(Ratio.parse(value), period).withSource(published(paragraph));
  }

  static Baseline first(String measure, String value, ReportingPeriod period, int paragraph) {
    return first(value, period, paragraph).withMeasure(measure);
  }

  static Citation published(int paragraph) {
    return Citation.builder()
        .document(DOCUMENT)
        .clause("para. " + paragraph)
        .evidence(EvidenceGrade.PRIMARY)
        .build();
  }

  /** A figure whose year the report does not state. */
  static Citation undated(int paragraph, String datedBy) {
    return published(paragraph).withRemark("year not stated; dated by " + datedBy);
  }
}
