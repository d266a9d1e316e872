package org.openrbm.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.DocumentDiff;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.ChangeLogEntry;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.review.FrameworkReview;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.report.PerformanceReport;
import org.openrbm.indicators.rollup.Part;
import org.openrbm.indicators.rollup.RollUp;
import org.openrbm.indicators.rollup.RolledUp;

/**
 * The complaints about other systems whose answer takes several modules; the others are tested in
 * rbm-indicators under the same name. The numbers are those of the list of complaints.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UserComplaintsTest {

  @Test
  void c11_what_is_wrong_is_said_before_a_document_goes_out() {
    LogicalFramework strategy = HrStrategy2018.built();

    assertThat(FrameworkReview.standard().review(strategy))
        .anyMatch(finding -> finding.path().endsWith("/3.1"))
        .allMatch(finding -> !finding.message().isBlank() && !finding.path().isBlank());
  }

  @Test
  void c13_one_theme_is_added_up_over_several_frameworks() {
    LocalDate end = LocalDate.of(2021, 12, 31);

    RolledUp women =
        RollUp.of(
            AggregationRule.RATIO_OF_SUMS,
            List.of(
                Part.ofShare("framework A", end, Ratio.of(42), Ratio.of(100)),
                Part.ofShare("framework B", end, Ratio.of(3), Ratio.of(20)),
                Part.ofMissing("framework C", end)));

    assertThat(women.value().value()).contains(Ratio.of(75, 2)); // 45 of 120, in per cent
    assertThat(women.coverage()).contains(Ratio.of(2, 3));
  }

  @Test
  void c14_every_row_can_be_exported() {
    PerformanceReport report = UnReformEvaluation.report();
    MeasurementSet measured = UnReformEvaluation.measurements();

    assertThat(report.rows()).hasSizeGreaterThanOrEqualTo(26);
    assertThat(RbmJson.read(RbmJson.write(measured), MeasurementSet.class)).isEqualTo(measured);
  }

  @Test
  void c17_a_change_of_method_is_logged_and_can_be_compared() {
    LogicalFramework before = HrStrategy2018.built();
    LogicalFramework after =
        before
            .withVersion("2")
            .withChangeLog(
                ChangeLogEntry.builder()
                    .version("2")
                    .date(LocalDate.of(2019, 11, 1))
                    .level(LocalizedText.of("en", "indicator 3.1"))
                    .reason(LocalizedText.of("en", "made up, to show a change"))
                    .approvedBy(LocalizedText.of("en", "nobody"))
                    .build());

    assertThat(DocumentDiff.between(before, after).stream().map(DocumentDiff.Change::path))
        .containsExactly("/version", "/changeLog");
  }

  @Test
  void the_mean_progress_of_a_result_explains_itself() {
    PerformanceReport report = UnReformEvaluation.report();

    assertThat(report.meanFraction("DIV").explanation().value())
        .isEqualTo(report.result("DIV").meanFraction().orElseThrow());
    assertThat(report.meanFraction("DIV").explanation().render())
        .contains("A/77/590/Add.1 para. 6");
    assertThat(report.meanFraction("AGI").value()).isEmpty();
  }
}
