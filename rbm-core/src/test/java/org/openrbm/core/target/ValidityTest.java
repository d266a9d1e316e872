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
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ValidityTest {

  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2019, 12, 31);

  @Test
  void both_days_belong_to_it() {
    Validity both = Validity.of(FIRST, LAST);

    assertThat(both.contains(FIRST.minusDays(1))).isFalse();
    assertThat(both.contains(FIRST)).isTrue();
    assertThat(both.contains(LAST)).isTrue();
    assertThat(both.contains(LAST.plusDays(1))).isFalse();
  }

  @Test
  void it_may_have_no_beginning_or_no_end() {
    assertThat(Validity.from(FIRST).contains(FIRST.minusDays(1))).isFalse();
    assertThat(Validity.from(FIRST).contains(LocalDate.of(9999, 12, 31))).isTrue();
    assertThat(Validity.until(LAST).contains(LocalDate.of(1, 1, 1))).isTrue();
    assertThat(Validity.until(LAST).contains(LAST.plusDays(1))).isFalse();
  }

  /** The old indicator is judged up to 2017, the new one from 2018 on. */
  @Test
  void what_replaces_another_is_valid_from_the_next_day_on() {
    Validity before = Validity.until(FIRST.minusDays(1));
    Validity after = Validity.from(FIRST);
    for (LocalDate day : List.of(FIRST.minusDays(1), FIRST)) {
      assertThat(before.contains(day)).isNotEqualTo(after.contains(day));
    }
  }

  @Test
  void it_has_a_limit_and_does_not_end_before_it_starts() {
    refuses(
        () -> new Validity(Optional.empty(), Optional.empty()),
        "a validity needs a first or a last day");
    refuses(
        () -> Validity.of(LAST, FIRST),
        "a validity must not end on 2018-01-01 before it starts on 2019-12-31");
    assertThat(Validity.of(FIRST, FIRST).contains(FIRST)).isTrue();
  }

  @Test
  void its_years_have_four_digits() {
    refuses(
        () -> Validity.from(LocalDate.of(10_000, 1, 1)),
        "year must be between 1 and 9999, but is 10000");
    refuses(
        () -> Validity.until(LocalDate.of(0, 1, 1)), "year must be between 1 and 9999, but is 0");
  }

  @Test
  void it_is_one_line() {
    assertThat(Validity.from(FIRST)).hasToString("from 2018-01-01");
    assertThat(Validity.until(LAST)).hasToString("until 2019-12-31");
    assertThat(Validity.of(FIRST, LAST)).hasToString("from 2018-01-01 until 2019-12-31");
  }

  @Test
  void its_json_has_the_days_that_there_are_and_reads_back_equal() {
    assertThat(RbmJson.write(Validity.of(FIRST, LAST)))
        .isEqualTo(
            """
            {
              "from": "2018-01-01",
              "until": "2019-12-31"
            }\
            """);
    assertThat(RbmJson.write(Validity.from(FIRST))).doesNotContain("until");
    assertThat(RbmJson.write(Validity.until(LAST))).doesNotContain("from");
    for (Validity validity :
        List.of(Validity.from(FIRST), Validity.until(LAST), Validity.of(FIRST, LAST))) {
      assertThat(RbmJson.read(RbmJson.write(validity), Validity.class)).isEqualTo(validity);
    }
  }

  private static void refuses(ThrowingCallable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
  }
}
