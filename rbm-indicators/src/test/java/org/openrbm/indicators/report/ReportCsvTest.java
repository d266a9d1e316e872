package org.openrbm.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.by;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.value;
import static org.openrbm.indicators.progress.Plans.atLeast;
import static org.openrbm.indicators.progress.Plans.day;
import static org.openrbm.indicators.progress.Plans.during;
import static org.openrbm.indicators.progress.Plans.every;
import static org.openrbm.indicators.progress.Plans.flow;
import static org.openrbm.indicators.progress.Plans.framework;
import static org.openrbm.indicators.progress.Plans.on;
import static org.openrbm.indicators.progress.Plans.report;
import static org.openrbm.indicators.progress.Plans.since;
import static org.openrbm.indicators.progress.Plans.startingAt;
import static org.openrbm.indicators.progress.Plans.stock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Frequency;
import org.openrbm.core.target.Reporter;
import org.openrbm.core.text.CsvCells;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.progress.StatusOverride;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportCsvTest {

  private static final String HEADER =
      "framework,period,knownOn,result,indicator,title,measure,categories,reporter,unit,baseline,"
          + "target,targetInWords,window,due,actual,actualDay,words,onTheDay,onTheDayDay,progress,"
          + "expected,gap,statusFigure,status,label,computedStatus,reason,missing,setBy,endTarget,"
          + "endDue,endActual,endProgress,endStatus,reported,toReport,coverageByWeight,"
          + "oldestReport,nextDue,stale,synthetic,findings";

  /** The cells of a line by the names of the header; commas between quotes are no separators. */
  private static Map<String, String> row(PerformanceReport report, int line) {
    String[] lines = report.toCsv().split("\r?\n", -1);
    assertThat(lines[0]).isEqualTo(HEADER);
    String[] cells = lines[line].split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
    String[] names = HEADER.split(",", -1);
    assertThat(cells).hasSameSizeAs(names);
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      row.put(names[i], cells[i]);
    }
    return row;
  }

  @Test
  void every_figure_stands_in_its_column() {
    Indicator kits =
        stock()
            .addBaseline(startingAt("10", "2019"))
            .addTarget(on(atLeast("70", "2020-12-31")))
            .addTarget(on(atLeast("100", "2021-12-31")))
            .addReporters(Reporter.of("A", Ratio.of(3)))
            .addReporters(Reporter.of("B", Ratio.ONE))
            .addMeansOfVerification(every(Frequency.ANNUAL))
            .build();
    Map<String, String> row = row(report(kits, "2020", set(by("A", "2020", "30"))), 1);

    assertThat(row)
        .containsEntry("framework", "F")
        .containsEntry("period", "2020-01-01/2020-12-31")
        .containsEntry("knownOn", "")
        .containsEntry("result", "O")
        .containsEntry("indicator", "I")
        .containsEntry("title", "indicator")
        .containsEntry("measure", "a")
        .containsEntry("baseline", "10")
        .containsEntry("target", "\"[70, +inf)\"")
        .containsEntry("endTarget", "\"[100, +inf)\"")
        .containsEntry("targetInWords", "at least 70 by 2020-12-31")
        .containsEntry("window", "on the day")
        .containsEntry("due", "2020-12-31")
        .containsEntry("actual", "30")
        .containsEntry("actualDay", "2020-12-31")
        .containsEntry("progress", "0.333333333333333") // 20 of 60, 15 digits
        .containsEntry("expected", "1")
        .containsEntry("gap", "40")
        .containsEntry("status", "MISSED")
        .containsEntry("computedStatus", "MISSED")
        .containsEntry("endDue", "2021-12-31")
        .containsEntry("endActual", "30")
        .containsEntry("endProgress", "0.222222222222222") // 20 of 90
        .containsEntry("endStatus", "OFF_TRACK")
        .containsEntry("reported", "1")
        .containsEntry("toReport", "2")
        .containsEntry("coverageByWeight", "0.75")
        .containsEntry("oldestReport", "2020-12-31")
        .containsEntry("nextDue", "2021-12-31")
        .containsEntry("stale", "false")
        .containsEntry("synthetic", "false")
        .containsEntry("findings", "");
  }

  @Test
  void parts_and_units_are_named_and_what_there_is_not_is_empty() {
    Indicator indicator =
        flow()
            .addDisaggregations(
                Disaggregation.builder().dimension("sex").addCategories("women", "men").build(),
                Disaggregation.builder().dimension("age").build())
            .addTarget(
                during("2020", "5")
                    .withCategories(Map.of("sex", "women", "age", "young"))
                    .withReporter("A"))
            .build();
    PerformanceReport report = report(indicator, "2020", MeasurementSet.empty());

    assertThat(row(report, 1))
        .containsEntry("categories", "age=young; sex=women")
        .containsEntry("reporter", "A")
        .containsEntry("window", "during 2020")
        .containsEntry("actual", "")
        .containsEntry("actualDay", "")
        .containsEntry("progress", "")
        .containsEntry("status", "NOT_COMPUTABLE")
        .containsEntry("reason", "NO_ACTUAL")
        .containsEntry("missing", "NO_ACTUAL")
        .containsEntry("endDue", "")
        .containsEntry("reported", "0")
        .containsEntry("toReport", "")
        .containsEntry("coverageByWeight", "")
        .containsEntry("oldestReport", "");
    assertThat(row(report, 2)).containsEntry("categories", "").containsEntry("due", "");
  }

  @Test
  void late_values_and_statuses_that_were_set_stand_beside_the_computed_ones() {
    Indicator kits =
        stock()
            .addBaseline(startingAt("0", "2018"))
            .addTarget(on(atLeast("100", "2019-12-31")))
            .build();
    PerformanceReport report =
        PerformanceReporter.standard()
            .withOverrides(
                List.of(
                    StatusOverride.of("I", Status.BEHIND, "Ada", day("2020-12-31"), "disputed")))
            .knownOn(day("2021-03-01"))
            .report(
                framework(kits),
                ReportingPeriod.ofYear(2020),
                set(value("2019", "60"), value("2020", "100")));

    assertThat(row(report, 1))
        .containsEntry("knownOn", "2021-03-01")
        .containsEntry("onTheDay", "60")
        .containsEntry("onTheDayDay", "2019-12-31")
        .containsEntry("status", "BEHIND")
        .containsEntry("computedStatus", "MET_LATE")
        .containsEntry("setBy", "Ada");
  }

  @Test
  void texts_are_quoted_and_guarded_against_spreadsheets() {
    Indicator hostile = stock().title(LocalizedText.of("=1+1, \"so\" to say")).build();
    PerformanceReport report = report(hostile, "2020", set(value("2020", "5")));

    assertThat(report.toCsv()).contains(",\"'=1+1, \"\"so\"\" to say\",");
    assertThat(report.toCsv(CsvCells.EXACT)).contains(",\"=1+1, \"\"so\"\" to say\",");
  }

  @Test
  void findings_stand_once_beside_the_first_row_of_their_indicator() {
    Indicator two =
        flow()
            .addDisaggregation(
                Disaggregation.builder().dimension("sex").addCategories("women", "men").build())
            .addTarget(during("2020", "5"))
            .addTarget(during("2020", "3").withCategories(Map.of("sex", "women")))
            .build();
    PerformanceReport report =
        report(
            two,
            "2020",
            set(
                value("2020", "10"),
                value("2020", "4").withCategories(Map.of("sex", "women")),
                value("2020", "3").withCategories(Map.of("sex", "men"))));
    String[] lines = report.toCsv().split("\r?\n", -1);

    assertThat(lines[1]).contains("but its parts by 'sex' sum to 7, which is 3 less");
    assertThat(lines[2]).doesNotContain("sum to 7");
    PerformanceReport missing =
        report(two, "2020", set(value("2020", "4").withCategories(Map.of("sex", "women"))));
    assertThat(missing.toCsv()).contains("total not reported, and no value of its part sex=men");
  }

  @Test
  void every_row_has_as_many_cells_as_the_header() {
    Indicator since =
        flow()
            .addBaseline(startingAt("0", "2019"))
            .addTarget(since(atLeast("100", "2021-12-31")))
            .build();

    assertThat(row(report(since, "2020", set(value("2020", "50"))), 1))
        .containsEntry("window", "since the baseline")
        .containsEntry("label", "on track")
        .containsEntry("statusFigure", "1"); // 50 of 50 whole things
  }
}
