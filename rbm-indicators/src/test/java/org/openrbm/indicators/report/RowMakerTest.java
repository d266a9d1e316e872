package org.openrbm.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.value;
import static org.openrbm.indicators.progress.Plans.atLeast;
import static org.openrbm.indicators.progress.Plans.atMost;
import static org.openrbm.indicators.progress.Plans.day;
import static org.openrbm.indicators.progress.Plans.during;
import static org.openrbm.indicators.progress.Plans.flow;
import static org.openrbm.indicators.progress.Plans.on;
import static org.openrbm.indicators.progress.Plans.report;
import static org.openrbm.indicators.progress.Plans.since;
import static org.openrbm.indicators.progress.Plans.startingAt;
import static org.openrbm.indicators.progress.Plans.stock;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.progress.Indicators;
import org.openrbm.indicators.progress.Status;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RowMakerTest {

  private static ReportRow row(Indicator indicator, String period, MeasurementSet reports) {
    return report(indicator, period, reports).rows().get(0);
  }

  @Test
  void the_step_of_the_period_and_the_end_stand_side_by_side() {
    Indicator months =
        flow()
            .addBaseline(startingAt("0", "2019"))
            .addTarget(during("2020-01", "10"))
            .addTarget(during("2020-02", "10"))
            .addTarget(since(atLeast("100", "2020-12-31")))
            .build();
    ReportRow row = row(months, "2020-02", set(value("2020-01", "12"), value("2020-02", "5")));

    assertThat(row.plan().target()).hasValue(Interval.ofAtLeast(n("10")));
    assertThat(row.plan().window()).hasValue("during 2020-02");
    assertThat(row.plan().due()).hasValue(day("2020-02-29"));
    assertThat(row.standing().actual()).hasValue(n("5"));
    assertThat(row.verdict().status()).isEqualTo(Status.MISSED);
    ReportRow.End end = row.plan().end().orElseThrow();
    assertThat(end.target()).hasValue(Interval.ofAtLeast(n("100")));
    assertThat(end.actual()).hasValue(n("17"));
    assertThat(end.fraction()).hasValue(n("17/100"));
    assertThat(end.status()).isEqualTo(Status.BEHIND); // 17 of 20 by the end of February
  }

  @Test
  void a_plan_of_one_step_has_no_other_end() {
    Indicator one = stock().addTarget(on(atLeast("5", "2020-12-31"))).build();

    assertThat(row(one, "2020", set(value("2020", "5"))).plan().end()).isEmpty();
    assertThat(row(stock().build(), "2020", set(value("2020", "5"))).plan().end()).isEmpty();
  }

  @Test
  void targets_of_one_step_stand_together_in_words_in_whatever_order() {
    List<IndicatorTarget> both =
        List.of(on(atMost("9", "2020-12-31")), on(atLeast("5", "2020-12-31")));
    LocalizedText words =
        LocalizedText.of("en", "at least 5 by 2020-12-31; at most 9 by 2020-12-31");

    assertThat(row(stock().targets(both).build(), "2020", set()).plan().targetInWords())
        .hasValue(words);
    assertThat(
            row(stock().addTargets(both.get(1), both.get(0)).build(), "2020", set())
                .plan()
                .targetInWords())
        .hasValue(words);
  }

  @Test
  void a_target_in_words_stands_as_it_is_in_every_language() {
    LocalizedText text = LocalizedText.of("en", "in use").with("fr", "en usage");
    Indicator words =
        Indicators.builder(MeasureKind.QUALITATIVE)
            .addTarget(on(new Target.Statement(text, day("2020-12-31"))))
            .build();

    assertThat(row(words, "2020", set()).plan().targetInWords()).hasValue(text);
    assertThat(report(words, "2020", set()).toText("fr")).contains("cible en usage");
  }

  @Test
  void the_value_of_the_day_stands_only_where_a_later_one_meets_the_target() {
    Indicator indicator =
        stock()
            .addBaseline(startingAt("0", "2018"))
            .addTarget(on(atLeast("9", "2019-12-31")))
            .build();
    ReportRow late = row(indicator, "2020", set(value("2019", "5"), value("2020", "9")));
    ReportRow missed = row(indicator, "2020", set(value("2019", "5"), value("2020", "8")));

    assertThat(late.verdict().status()).isEqualTo(Status.MET_LATE);
    assertThat(late.standing().onTheDay()).hasValue(n("5"));
    assertThat(late.standing().onTheDayDay()).hasValue(day("2019-12-31"));
    assertThat(missed.standing().onTheDay()).isEmpty();
    assertThat(missed.standing().onTheDayDay()).isEmpty();
  }

  @Test
  void the_mean_of_measures_names_them_all() {
    Indicator mean =
        Indicators.bare()
            .addMeasure(Indicators.measure("a", MeasureKind.INDEX))
            .addMeasure(Indicators.measure("b", MeasureKind.INDEX))
            .addTarget(on(atLeast("5", "2020-12-31")).withCombination(MeasureCombination.MEAN))
            .build();
    PerformanceReport report =
        report(
            mean,
            "2020",
            set(value("2020", "4").withMeasure("a"), value("2020", "8").withMeasure("b")));
    ReportRow row = report.rows().get(0);

    assertThat(row.subject().measure()).isEqualTo("a+b");
    assertThat(row.standing().actual()).hasValue(n("6"));
    assertThat(row.verdict().status()).isEqualTo(Status.ACHIEVED);
    assertThat(report.rows()).hasSize(1); // both are in it
  }

  @Test
  void parts_that_are_missing_are_data() {
    Indicator parts =
        stock()
            .addDisaggregation(
                Disaggregation.builder().dimension("sex").addCategories("women", "men").build())
            .build();
    ReportRow row =
        row(parts, "2020", set(value("2020", "4").withCategories(Map.of("sex", "women"))));

    assertThat(row.verdict().missingParts()).containsExactly(Map.of("sex", "men"));
    assertThat(row.verdict().reason()).hasValue(NotComputable.NO_TARGET);
    assertThat(row.standing().actual()).isEmpty();
    assertThat(row.incomplete()).isTrue();
  }
}
