package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.trend.Trends.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatedPathTest {

  /** 2024 is a leap year of 366 days: 31 + 29 days bring 60/366 of 36.6. */
  @Test
  void a_path_by_days_counts_actual_days() {
    DatedPath path =
        DatedPath.of(
            LocalDate.of(2024, 1, 1),
            Ratio.of(100),
            LocalDate.of(2025, 1, 1),
            Ratio.parse("136.6"));
    assertThat(path.valueOn(LocalDate.of(2024, 3, 1))).isEqualTo(Ratio.of(106));
    assertThat(path.firstDayReaching(Ratio.parse("137.65"))).contains(LocalDate.of(2025, 1, 12));
    assertThat(path.firstDayReaching(Ratio.parse("136.6"))).contains(LocalDate.of(2025, 1, 1));
    assertThat(path.firstDayReaching(Ratio.of(100))).isEmpty();
    refused(
        () ->
            DatedPath.of(LocalDate.of(2025, 1, 1), Ratio.ONE, LocalDate.of(2024, 1, 1), Ratio.ONE),
        "a path must lead forward, but 2025-01-01 is not before 2024-01-01");
  }

  @Test
  void a_path_by_days_is_carried_back() {
    DatedPath path =
        DatedPath.of(
            LocalDate.of(2024, 1, 11), Ratio.of(20), LocalDate.of(2024, 1, 21), Ratio.of(10));
    assertThat(path.valueOn(LocalDate.of(2024, 1, 1))).isEqualTo(Ratio.of(30));
    assertThat(path.firstDayReaching(Ratio.ZERO)).contains(LocalDate.of(2024, 1, 31));
    assertThat(path.firstDayReaching(Ratio.parse("0.5"))).contains(LocalDate.of(2024, 1, 31));
  }

  @Test
  void a_path_by_days_has_a_json_form() {
    DatedPath path =
        DatedPath.of(LocalDate.of(2024, 1, 1), Ratio.ONE, LocalDate.of(2024, 1, 2), Ratio.of(2));
    assertThat(RbmJson.read(RbmJson.write(path), DatedPath.class)).isEqualTo(path);
  }
}
