package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportingPeriodTest {

  private static final MonthDay JULY = MonthDay.of(7, 1);

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
    "2003/2005, 2003-01-01, 2005-12-31, 1096",
    "2019-Q1, 2019-01-01, 2019-03-31, 90",
    "2020-Q1, 2020-01-01, 2020-03-31, 91",
    "2019-Q2, 2019-04-01, 2019-06-30, 91",
    "2019-Q3, 2019-07-01, 2019-09-30, 92",
    "2019-Q4, 2019-10-01, 2019-12-31, 92",
    "2019-H1, 2019-01-01, 2019-06-30, 181",
    "2019-H2, 2019-07-01, 2019-12-31, 184",
    "2019-03, 2019-03-01, 2019-03-31, 31",
    "2003-05, 2003-05-01, 2003-05-31, 31", // May 2003, not the years 2003 to 2005
    "2020-02, 2020-02-01, 2020-02-29, 29",
    "9999-12, 9999-12-01, 9999-12-31, 31",
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

  @Test
  void is_made_of_parts_of_a_year() {
    assertThat(ReportingPeriod.ofQuarter(2019, 4)).isEqualTo(period("2019-10-01/2019-12-31"));
    assertThat(ReportingPeriod.ofHalf(2019, 2)).isEqualTo(period("2019-07-01/2019-12-31"));
    assertThat(ReportingPeriod.ofMonth(2019, 2)).isEqualTo(period("2019-02-01/2019-02-28"));
  }

  @Test
  void rejects_a_part_that_no_year_has() {
    refuses(() -> ReportingPeriod.ofQuarter(2019, 0), "quarter must be between 1 and 4, but is 0");
    refuses(() -> ReportingPeriod.ofQuarter(2019, 5), "quarter must be between 1 and 4, but is 5");
    refuses(() -> ReportingPeriod.ofHalf(2019, 0), "half of a year must be 1 or 2, but is 0");
    refuses(() -> ReportingPeriod.ofHalf(2019, 3), "half of a year must be 1 or 2, but is 3");
    refuses(() -> ReportingPeriod.ofMonth(2019, 0), "month must be between 1 and 12, but is 0");
    refuses(() -> ReportingPeriod.ofMonth(2019, 13), "month must be between 1 and 12, but is 13");
    refuses(() -> ReportingPeriod.ofMonth(0, 1), "year must be between 1 and 9999, but is 0");
  }

  /** A year from 29 February starts on the 28th where there is no 29th, and leaves no day out. */
  @ParameterizedTest
  @CsvSource({
    "2018, --07-01, 2018-07-01, 2019-06-30",
    "2018, --04-01, 2018-04-01, 2019-03-31",
    "2018, --01-01, 2018-01-01, 2018-12-31",
    "2018, --03-01, 2018-03-01, 2019-02-28",
    "2019, --03-01, 2019-03-01, 2020-02-29",
    "2019, --02-29, 2019-02-28, 2020-02-28",
    "2020, --02-29, 2020-02-29, 2021-02-27",
    "9999, --01-01, 9999-01-01, 9999-12-31",
  })
  void a_fiscal_year_is_twelve_months_from_its_first_day(
      int year, MonthDay start, LocalDate first, LocalDate last) {
    assertThat(ReportingPeriod.ofFiscalYear(year, start))
        .isEqualTo(ReportingPeriod.of(first, last));
  }

  @Test
  void rejects_a_fiscal_year_beyond_four_digits() {
    refuses(
        () -> ReportingPeriod.ofFiscalYear(9999, JULY),
        "year must be between 1 and 9999, but is 10000");
    refuses(
        () -> ReportingPeriod.ofFiscalYear(Integer.MAX_VALUE, JULY),
        "year must be between 1 and 9999, but is 2147483647");
  }

  @ParameterizedTest
  @CsvSource({
    "12, 2019-06-30, 2018-07-01",
    "12, 2020-02-29, 2019-03-01",
    "12, 2019-02-28, 2018-03-01",
    "1, 2019-02-28, 2019-02-01",
    "3, 2019-05-31, 2019-03-01",
    "6, 2019-08-31, 2019-03-01",
    "12, 2019-06-15, 2018-06-16",
    "1, 2020-02-28, 2020-01-29",
    "1, 2019-03-30, 2019-03-01",
  })
  void rolling_months_end_with_a_day(int months, LocalDate last, LocalDate first) {
    assertThat(ReportingPeriod.ofMonthsTo(months, last)).isEqualTo(ReportingPeriod.of(first, last));
  }

  @Test
  void rejects_no_months_and_months_before_the_first_year() {
    LocalDate last = LocalDate.of(1, 6, 30);
    refuses(
        () -> ReportingPeriod.ofMonthsTo(0, last),
        "months of a period must be 1 or more, but are 0");
    refuses(
        () -> ReportingPeriod.ofMonthsTo(12, last), "year must be between 1 and 9999, but is 0");
    refuses(
        () -> ReportingPeriod.ofMonthsTo(12, LocalDate.MAX),
        "year must be between 1 and 9999, but is 999999999");
  }

  @Test
  void reads_a_fiscal_year_by_its_calendar() {
    ReportingPeriod year = period("2018-07-01/2019-06-30");
    assertThat(ReportingPeriod.parse("FY2018/19", JULY)).isEqualTo(year);
    assertThat(ReportingPeriod.parse("FY2018/2019", JULY)).isEqualTo(year);
    assertThat(ReportingPeriod.parse("FY1999/00", JULY)).isEqualTo(period("1999-07-01/2000-06-30"));
    assertThat(ReportingPeriod.parse("2018/2019", JULY)).isEqualTo(period("2018/2019"));
    assertThat(ReportingPeriod.parse("2019-Q1", JULY)).isEqualTo(period("2019-Q1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FY2018/19", "FY2018/2019"})
  void a_fiscal_year_needs_its_calendar(String text) {
    refuses(
        () -> period(text),
        "fiscal year \""
            + text
            + "\" needs its calendar: state the month and day on which it starts");
  }

  @ParameterizedTest
  @CsvSource({
    "FY2018/20, --07-01, 2018-07-01/2019-06-30",
    "FY2018/2020, --07-01, 2018-07-01/2019-06-30",
    "FY2018/18, --07-01, 2018-07-01/2019-06-30",
    "FY2018/19, --01-01, 2018-01-01/2018-12-31",
    "FY2018/18, --01-01, 2018-01-01/2018-12-31",
  })
  void a_fiscal_year_is_one_year_of_its_calendar(String text, MonthDay start, String year) {
    refuses(
        () -> ReportingPeriod.parse(text, start),
        "fiscal year \""
            + text
            + "\" does not fit its calendar: the one that starts in 2018 is "
            + year);
  }

  @ParameterizedTest
  @CsvSource({"2018/19, 2018/2019", "1999/00, 1999/2000", "2009/10, 2009/2010"})
  void two_years_in_short_are_refused_by_both_of_their_readings(String text, String years) {
    String message =
        "period \"%s\" has two readings; write %s for two calendar years, or FY%s for a fiscal year"
            .formatted(text, years, text);
    refuses(() -> period(text), message);
    refuses(() -> ReportingPeriod.parse(text, JULY), message);
  }

  /** From 10 to 20 June there are 11 days. */
  @ParameterizedTest
  @CsvSource({
    "2018-06-01/2018-06-09, 0",
    "2018-06-01/2018-06-10, 1",
    "2018-06-10/2018-06-20, 11",
    "2018-06-11/2018-06-19, 9",
    "2018, 11",
    "2018-06-15/2019-01-01, 6",
    "2018-06-20/2018-06-30, 1",
    "2018-06-21/2018-06-30, 0",
    "2025, 0",
  })
  void counts_the_days_in_common(String text, long days) {
    ReportingPeriod june = period("2018-06-10/2018-06-20");
    assertThat(june.commonDays(period(text))).isEqualTo(days);
    assertThat(period(text).commonDays(june)).isEqualTo(days);
  }

  private static void refuses(ThrowingCallable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
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
        "2018-Q0",
        "2018-Q5",
        "2018-H3",
        "2018-00",
        "2018-13",
        "2018Q1",
        "2018-q1",
        "2018/18",
        "2003/05",
        "FY2018",
        "FY18/19",
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
            "not a period: \""
                + text
                + "\"; write it as 2018, 2018/2019, 2019-Q1, 2019-H1, 2019-03 or"
                + " 2018-01-01/2019-12-31");
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
    "2018-01-01/2018-06-30, 2018-H1",
    "2018-07-01/2018-12-31, 2018-H2",
    "2018-01-01/2018-03-31, 2018-Q1",
    "2018-10-01/2018-12-31, 2018-Q4",
    "2020-02-01/2020-02-29, 2020-02",
    "2018-12-01/2018-12-31, 2018-12",
    "0001-01-01/0001-03-31, 0001-Q1",
    "2020-02-01/2020-02-28, 2020-02-01–2020-02-28",
    "2018-02-01/2018-04-30, 2018-02-01–2018-04-30",
    "2018-04-01/2018-09-30, 2018-04-01–2018-09-30",
    "2018-01-02/2018-03-31, 2018-01-02–2018-03-31",
    "2018-10-01/2019-03-31, 2018-10-01–2019-03-31",
    "2017-07-01/2018-06-30, 2017-07-01–2018-06-30"
  })
  void has_a_label_as_people_write_it(String text, String label) {
    assertThat(ReportingPeriod.parse(text).label()).isEqualTo(label);
  }
}
