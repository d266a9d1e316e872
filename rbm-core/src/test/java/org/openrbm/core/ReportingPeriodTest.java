package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportingPeriodTest {

  private static ReportingPeriod period(String text) {
    return ReportingPeriod.parse(text);
  }

  /** Days: 365 or 366 a year, 2000 being a leap year and 1900 not. */
  @ParameterizedTest
  @CsvSource({
    "2018, 2018-01-01, 2018-12-31, 365",
    "2020, 2020-01-01, 2020-12-31, 366",
    "2000, 2000-01-01, 2000-12-31, 366",
    "1900, 1900-01-01, 1900-12-31, 365",
    "2018/2019, 2018-01-01, 2019-12-31, 730",
    "2020/2021, 2020-01-01, 2021-12-31, 731",
    "2020-02-28/2020-03-01, 2020-02-28, 2020-03-01, 3",
    "2019-02-28/2019-03-01, 2019-02-28, 2019-03-01, 2",
    "2020-02-29/2020-02-29, 2020-02-29, 2020-02-29, 1",
    "0001, 0001-01-01, 0001-12-31, 365",
    "9999, 9999-01-01, 9999-12-31, 365",
  })
  void reads_years_and_days(String text, LocalDate start, LocalDate end, long days) {
    ReportingPeriod period = period(text);
    assertThat(period).isEqualTo(ReportingPeriod.of(start, end)).hasToString(start + "/" + end);
    assertThat(period.start()).isEqualTo(start);
    assertThat(period.end()).isEqualTo(end);
    assertThat(period.days()).isEqualTo(days);
  }

  @Test
  void the_latest_ends_last_and_the_whole_comes_after_its_part() {
    assertThat(
            Stream.of("2020", "2019/2020", "2020-10-01/2020-12-31", "2019", "2020-12-01/2020-12-30")
                .map(ReportingPeriodTest::period)
                .sorted(ReportingPeriod.byLastDay()))
        .containsExactly(
            period("2019"),
            period("2020-12-01/2020-12-30"),
            period("2020-10-01/2020-12-31"),
            period("2020"),
            period("2019/2020"));
  }

  @Test
  void is_made_of_years() {
    assertThat(ReportingPeriod.ofYear(2018)).isEqualTo(period("2018"));
    assertThat(ReportingPeriod.ofBiennium(2018)).isEqualTo(period("2018/2019"));
    assertThat(ReportingPeriod.ofYears(2018, 2021)).isEqualTo(period("2018/2021"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "18",
        "20188",
        "2018-2019",
        "2018/",
        "/2019",
        "2018/19",
        " 2018",
        "2018 ",
        "2018-01/2018-06",
        "2018-01-01",
        "2018-01-01/2018",
        "2018-1-1/2018-2-1",
        "2018-01-01/2018-01-02/2018-01-03",
        "2018-01-01--2018-01-31",
        "-2018"
      })
  void rejects_another_text(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> period(text))
        .withMessage(
            "not a period: \"" + text + "\"; write it as 2018, 2018/2019 or 2018-01-01/2019-12-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2019-02-29/2019-03-01", "2018-01-01/2018-04-31", "2018-13-01/2018-13-02"})
  void rejects_a_day_that_does_not_exist(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> period(text))
        .withMessage("period \"" + text + "\" names a day that does not exist");
  }

  @ParameterizedTest
  @CsvSource({"2019/2018, 2018-12-31, 2019-01-01", "2018-05-02/2018-05-01, 2018-05-01, 2018-05-02"})
  void rejects_an_end_before_the_start(String text, String end, String start) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> period(text))
        .withMessage("period must not end on " + end + " before it starts on " + start);
  }

  @Test
  void rejects_years_of_other_than_four_digits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.ofYear(0))
        .withMessage("year must be between 1 and 9999, but is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.ofBiennium(9999))
        .withMessage("year must be between 1 and 9999, but is 10000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.ofBiennium(Integer.MAX_VALUE))
        .withMessage("year must be between 1 and 9999, but is 2147483647");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.of(LocalDate.MIN, LocalDate.EPOCH))
        .withMessage("year must be between 1 and 9999, but is -999999999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> period("0000-01-01/2018-01-01"))
        .withMessage("year must be between 1 and 9999, but is 0");
  }

  @Test
  void is_ordered_by_start_then_by_end() {
    assertThat(period("2018")).isLessThan(period("2018/2019")).isLessThan(period("2019"));
    assertThat(period("2018/2019")).isLessThan(period("2019")).isGreaterThan(period("2018"));
    assertThat(period("2018")).isEqualByComparingTo(period("2018-01-01/2018-12-31"));
  }

  /** Against 10 to 20 June: just outside, touching, inside, around. */
  @ParameterizedTest
  @CsvSource({
    "2018-06-01/2018-06-09, false, false",
    "2018-06-01/2018-06-10, true, false",
    "2018-06-10/2018-06-10, true, true",
    "2018-06-10/2018-06-20, true, true",
    "2018-06-11/2018-06-19, true, true",
    "2018-06-09/2018-06-20, true, false",
    "2018-06-10/2018-06-21, true, false",
    "2018-06-01/2018-06-30, true, false",
    "2018-06-20/2018-06-20, true, true",
    "2018-06-20/2018-06-30, true, false",
    "2018-06-21/2018-06-30, false, false",
  })
  void overlaps_and_contains_other_periods(String text, boolean overlaps, boolean contains) {
    ReportingPeriod june = period("2018-06-10/2018-06-20");
    assertThat(june.overlaps(period(text))).isEqualTo(overlaps);
    assertThat(period(text).overlaps(june)).isEqualTo(overlaps);
    assertThat(june.contains(period(text))).isEqualTo(contains);
  }

  @Test
  void contains_its_first_and_its_last_day() {
    ReportingPeriod year = period("2018");
    assertThat(year.contains(LocalDate.of(2017, 12, 31))).isFalse();
    assertThat(year.contains(LocalDate.of(2018, 1, 1))).isTrue();
    assertThat(year.contains(LocalDate.of(2018, 12, 31))).isTrue();
    assertThat(year.contains(LocalDate.of(2019, 1, 1))).isFalse();
  }

  @Test
  void is_a_text_in_json() {
    assertThat(RbmJson.write(period("2018"))).isEqualTo("\"2018-01-01/2018-12-31\"");
    assertThat(RbmJson.read("\"2018/2019\"", ReportingPeriod.class)).isEqualTo(period("2018/2019"));
  }

  @ParameterizedTest
  @CsvSource({
    "2018, 2018",
    "2018/2021, 2018–2021",
    "2018-01-01/2018-06-30, 2018-01-01–2018-06-30",
    "2017-07-01/2018-06-30, 2017-07-01–2018-06-30"
  })
  void has_a_label_as_people_write_it(String text, String label) {
    assertThat(ReportingPeriod.parse(text).label()).isEqualTo(label);
  }
}
