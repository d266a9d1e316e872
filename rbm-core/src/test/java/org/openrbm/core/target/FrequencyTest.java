package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrequencyTest {

  /** By the calendar; 2024 is a leap year, 2019 and 2025 are not. */
  @ParameterizedTest
  @CsvSource({
    "MONTHLY, 2019-01-31, 2019-02-28",
    "MONTHLY, 2019-02-28, 2019-03-31",
    "MONTHLY, 2024-02-28, 2024-03-28", // no month end
    "MONTHLY, 2024-02-29, 2024-03-31",
    "MONTHLY, 2019-04-30, 2019-05-31",
    "MONTHLY, 2019-01-30, 2019-02-28",
    "MONTHLY, 2019-12-15, 2020-01-15",
    "QUARTERLY, 2019-03-31, 2019-06-30",
    "QUARTERLY, 2019-06-30, 2019-09-30",
    "QUARTERLY, 2019-09-30, 2019-12-31",
    "SEMI_ANNUAL, 2019-06-30, 2019-12-31",
    "SEMI_ANNUAL, 2019-08-31, 2020-02-29",
    "ANNUAL, 2018-12-31, 2019-12-31",
    "ANNUAL, 2024-02-29, 2025-02-28",
    "ANNUAL, 2023-02-28, 2024-02-29",
    "ANNUAL, 2019-11-15, 2020-11-15",
    "BIENNIAL, 2019-12-31, 2021-12-31",
    "BIENNIAL, 2022-02-28, 2024-02-29",
  })
  void the_next_figure_is_one_step_later(Frequency frequency, LocalDate last, LocalDate next) {
    assertThat(frequency.next(last)).hasValue(next);
  }

  @ParameterizedTest
  @EnumSource(names = {"CONTINUOUS", "ONCE"})
  void no_next_figure_is_due_on_a_day_if_figures_come_at_any_time_or_once(Frequency frequency) {
    assertThat(frequency.next(LocalDate.of(2018, 12, 31))).isEmpty();
  }
}
