package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReporterTest {

  private static final LocalDate START = LocalDate.of(2019, 1, 1);

  @Test
  void a_report_is_expected_on_all_days_unless_stated() {
    assertThat(Reporter.of("Vienna").expectedOn(LocalDate.of(1, 1, 1))).isTrue();
    Reporter later = Reporter.of("Vienna").withValidity(Validity.from(START));
    assertThat(later.expectedOn(START)).isTrue();
    assertThat(later.expectedOn(START.minusDays(1))).isFalse();
  }

  @Test
  void it_has_a_weight_if_one_is_given() {
    assertThat(Reporter.of("Vienna").weight()).isEmpty();
    assertThat(Reporter.of("Vienna", Ratio.of(2)).weight()).hasValue(Ratio.of(2));
    assertThat(Reporter.of("Vienna", Ratio.ZERO).weight()).hasValue(Ratio.ZERO);
    refuses(
        () -> Reporter.of("Vienna", Ratio.of(-1, 2)),
        "weight of reporter 'Vienna' must not be negative, but is -1/2");
  }

  @Test
  void its_name_is_as_it_is_written_in_measurements() {
    refuses(
        () -> Reporter.of(" "),
        "name of a reporter must not be blank, nor begin or end with a blank, but is ' '");
    refuses(
        () -> Reporter.of("Vienna "),
        "name of a reporter must not be blank, nor begin or end with a blank, but is 'Vienna '");
    refuses(
        () -> Reporter.of(" Vienna"),
        "name of a reporter must not be blank, nor begin or end with a blank, but is ' Vienna'");
    assertThat(Reporter.of("New York").unit()).isEqualTo("New York");
  }

  @Test
  void it_keeps_its_weight_with_another_validity() {
    assertThat(Reporter.of("Vienna", Ratio.of(2)).withValidity(Validity.until(START)))
        .isEqualTo(
            new Reporter("Vienna", Optional.of(Ratio.of(2)), Optional.of(Validity.until(START))));
  }

  @Test
  void its_json_has_what_is_stated_and_reads_back_equal() {
    assertThat(RbmJson.write(Reporter.of("Vienna")))
        .isEqualTo(
            """
            {
              "unit": "Vienna"
            }\
            """);
    Reporter full = Reporter.of("Vienna", Ratio.of(2)).withValidity(Validity.from(START));
    assertThat(RbmJson.write(full))
        .isEqualTo(
            """
            {
              "unit": "Vienna",
              "weight": {
                "exact": "2",
                "decimal": 2
              },
              "validity": {
                "from": "2019-01-01"
              }
            }\
            """);
    for (Reporter reporter : List.of(Reporter.of("Vienna"), full)) {
      assertThat(RbmJson.read(RbmJson.write(reporter), Reporter.class)).isEqualTo(reporter);
    }
  }

  @Test
  void it_is_one_line() {
    assertThat(Reporter.of("Vienna")).hasToString("Vienna");
    assertThat(Reporter.of("Vienna", Ratio.of(2)).withValidity(Validity.from(START)))
        .hasToString("Vienna: weight 2, from 2019-01-01");
  }

  private static void refuses(ThrowingCallable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
  }
}
