package org.openrbm.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.measurement.DataNature;
import org.openrbm.indicators.progress.Progress;
import org.openrbm.indicators.progress.Status;

/** The figures are those of A/77/590/Add.1; expected values by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnReformEvaluationTest {

  @Test
  void women_rose_from_35_to_42_2_per_cent_against_47_to_53_by_2028() {
    Progress women = UnReformEvaluation.report().indicator("DIV.2.1").progress();

    assertThat(women.fraction().value()).contains(Ratio.of(3, 5)); // 1 − (47 − 42.2)/(47 − 35)
    assertThat(women.gap().value()).contains(Ratio.parse("4.8")); // percentage points
    assertThat(women.status()).isEqualTo(Status.ON_TRACK); // 5 of 12 years would ask for 5/12
    assertThat(women.fraction().explanation().render()).contains("42.2", "A/77/590/Add.1 para. 6");
  }

  @Test
  void time_to_recruit_fell_and_rose_against_120_days() {
    Map<Integer, Progress> byYear = UnReformEvaluation.timeToRecruit();

    assertThat(byYear).containsOnlyKeys(2017, 2019, 2020, 2021);
    assertThat(byYear.values().stream().map(progress -> progress.fraction().value()))
        .containsExactly(
            Optional.of(Ratio.ZERO), // 159 days
            Optional.of(Ratio.of(25, 39)), // 134
            Optional.of(Ratio.of(1, 39)), // 158
            Optional.of(Ratio.of(-23, 39))); // 182
    assertThat(byYear.values().stream().map(Progress::status))
        .containsExactly(Status.NOT_DUE, Status.ON_TRACK, Status.OFF_TRACK, Status.MISSED);
  }

  @Test
  void every_measurement_is_reported_and_has_its_source() {
    assertThat(UnReformEvaluation.measurements().measurements())
        .isNotEmpty()
        .allMatch(m -> m.nature() == DataNature.REPORTED && m.source().isPresent());
    assertThat(UnReformEvaluation.report().rows()).noneMatch(row -> row.standing().synthetic());
    assertThat(UnReformEvaluation.report().toText("en")).doesNotContain("synthetic");
  }

  @Test
  void the_report_is_json_for_other_systems() throws Exception {
    var json = RbmJson.mapper().readTree(RbmJson.write(UnReformEvaluation.report()));

    assertThat(json.at("/results/0/indicators").asInt()).isEqualTo(26);
    assertThat(json.findValuesAsText("indicator")).contains("DIV.2.1", "AGI.2.1");
  }
}
