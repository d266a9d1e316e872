package org.openrbm.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.atLeast;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.indicators.measurement.DataNature;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.progress.Indicators;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.progress.StatusOverride;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportRowTest {

  private static final ReportingPeriod PERIOD = ReportingPeriod.parse("2019/2022");
  private static final StatusOverride OVERRIDE =
      StatusOverride.of("I", Status.ON_TRACK, "Ada", DUE, "one more to come");

  /** 8 of the 10 points from 40 to 50 are covered, and 2 are left. */
  @Test
  void a_row_is_one_object_in_json() {
    assertThat(RbmJson.write(row(Indicators.of("40", atLeast("50")), value("2022", "48"))))
        .isEqualToIgnoringWhitespace(
            """
            {
              "result": "O",
              "indicator": "I",
              "title": {
                "und": "indicator"
              },
              "measure": "a",
              "categories": {},
              "unit": "per cent",
              "baseline": {
                "exact": "40",
                "decimal": 40
              },
              "target": {"lower": {"exact": "50", "decimal": 50}},
              "targetInWords": {"en": "at least 50 by 2022-12-31"},
              "due": "2022-12-31",
              "window": "on the day",
              "actual": {
                "exact": "48",
                "decimal": 48
              },
              "actualDay": "2022-12-31",
              "synthetic": false,
              "fraction": {
                "exact": "4/5",
                "decimal": 0.8
              },
              "expectedFraction": {
                "exact": "1",
                "decimal": 1
              },
              "gap": {
                "exact": "2",
                "decimal": 2
              },
              "statusFigure": {
                "exact": "4/5",
                "decimal": 0.8
              },
              "coverage": {"reported": 1, "expected": 1},
              "stale": false,
              "status": "ON_TRACK",
              "label": "missed",
              "computedStatus": "MISSED",
              "override": {
                "indicator": "I",
                "status": "ON_TRACK",
                "author": "Ada",
                "date": "2022-12-31",
                "justification": "one more to come"
              },
              "missingParts": []
            }
            """);
  }

  @Test
  void a_measure_without_a_target_has_its_values_and_no_judgement() {
    Indicator untargeted =
        Indicators.builder(MeasureKind.DAYS).addBaseline(Indicators.baseline("40")).build();
    ReportRow row = row(untargeted, value("2022", "48"));

    assertThat(row.subject())
        .isEqualTo(
            new ReportRow.Subject(
                "O", "I", LocalizedText.of("indicator"), "a", Map.of(), Optional.empty(), "days"));
    assertThat(row.plan().baseline()).hasValue(n("40"));
    assertThat(row.plan().target()).isEmpty();
    assertThat(row.plan().due()).isEmpty();
    assertThat(row.standing().actual()).hasValue(n("48"));
    assertThat(row.standing().fraction()).isEmpty();
    assertThat(row.verdict().status()).isEqualTo(Status.ON_TRACK); // set by a person
    assertThat(row.verdict().computedStatus()).isEqualTo(Status.NOT_COMPUTABLE);
    assertThat(row.verdict().reason()).hasValue(NotComputable.NO_TARGET);
    assertThat(row.verdict().missing()).isEmpty();
    assertThat(row.incomplete()).isTrue();
  }

  /** A level that is kept has a status, though there is no way to cover. */
  @Test
  void a_status_without_a_fraction_says_what_is_missing() {
    ReportRow row = row(Indicators.of("60", atLeast("50")), value("2022", "55"));

    assertThat(row.verdict().computedStatus()).isEqualTo(Status.ACHIEVED);
    assertThat(row.verdict().reason()).isEmpty();
    assertThat(row.verdict().missing()).hasValue(NotComputable.BASELINE_MEETS_TARGET);
    assertThat(row.incomplete()).isTrue();
  }

  @Test
  void made_up_values_are_marked() {
    Indicator indicator = Indicators.of("40", atLeast("50"));
    Measurement reported = value("2022", "48");

    assertThat(row(indicator, reported).incomplete()).isFalse();
    assertThat(row(indicator, reported).standing().synthetic()).isFalse();
    assertThat(row(indicator, reported.withNature(DataNature.SYNTHETIC)).standing().synthetic())
        .isTrue();
  }

  private static ReportRow row(Indicator indicator, Measurement measurement) {
    return PerformanceReporter.standard()
        .withOverrides(List.of(OVERRIDE))
        .report(PerformanceReporterTest.framework(indicator), PERIOD, set(measurement))
        .rows()
        .get(0);
  }
}
