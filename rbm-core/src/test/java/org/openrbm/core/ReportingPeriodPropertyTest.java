package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openrbm.core.json.RbmJson;

class ReportingPeriodPropertyTest {

  @Property
  void text_and_json_read_back_equal(@ForAll("periods") ReportingPeriod period) {
    assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
    assertThat(RbmJson.read(RbmJson.write(period), ReportingPeriod.class))
        .isEqualTo(period)
        .hasSameHashCodeAs(period);
  }

  @Property
  void order_is_consistent_with_equality_and_with_the_text(
      @ForAll("periods") ReportingPeriod a, @ForAll("periods") ReportingPeriod b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b)))
        .isEqualTo(Integer.signum(a.toString().compareTo(b.toString()))); // as ISO 8601 promises
  }

  @Property
  void periods_overlap_exactly_if_the_later_start_is_in_both(
      @ForAll("periods") ReportingPeriod a, @ForAll("periods") ReportingPeriod b) {
    LocalDate later = a.start().isAfter(b.start()) ? a.start() : b.start();
    assertThat(a.overlaps(b)).isEqualTo(a.contains(later) && b.contains(later));
  }

  @Property
  void days_in_common_are_those_in_both(
      @ForAll("periods") ReportingPeriod a, @ForAll("periods") ReportingPeriod b) {
    assertThat(a.commonDays(b)).isEqualTo(b.commonDays(a));
    assertThat(a.commonDays(b) > 0).isEqualTo(a.overlaps(b));
    assertThat(a.commonDays(b) == b.days()).isEqualTo(a.contains(b));
    assertThat(a.commonDays(a)).isEqualTo(a.days());
  }

  /** Quarters make the halves, months the quarters, and the label of each reads back. */
  @Property(tries = 200)
  void parts_make_the_whole_without_a_gap(@ForAll @IntRange(min = 1, max = 9999) int year) {
    List<ReportingPeriod> months =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> ReportingPeriod.ofMonth(year, month))
            .toList();
    for (int quarter = 1; quarter <= 4; quarter++) {
      assertThat(ReportingPeriod.ofQuarter(year, quarter))
          .isEqualTo(span(months, 3 * quarter - 3, 3 * quarter - 1));
    }
    for (int half = 1; half <= 2; half++) {
      assertThat(ReportingPeriod.ofHalf(year, half))
          .isEqualTo(span(months, 6 * half - 6, 6 * half - 1));
    }
    assertThat(months.stream().mapToLong(ReportingPeriod::days).sum())
        .isEqualTo(ReportingPeriod.ofYear(year).days());
    assertThat(months)
        .allSatisfy(month -> assertThat(ReportingPeriod.parse(month.label())).isEqualTo(month));
    assertThat(ReportingPeriod.ofMonthsTo(12, months.get(11).end()))
        .isEqualTo(ReportingPeriod.ofYear(year));
  }

  private static ReportingPeriod span(List<ReportingPeriod> months, int first, int last) {
    return ReportingPeriod.of(months.get(first).start(), months.get(last).end());
  }

  @Property(tries = 200)
  void fiscal_years_follow_each_other_without_a_gap(
      @ForAll @IntRange(min = 1, max = 9997) int year,
      @ForAll @IntRange(min = 1, max = 366) int dayOfLeapYear) {
    MonthDay start = MonthDay.from(LocalDate.ofYearDay(2020, dayOfLeapYear));
    assertThat(ReportingPeriod.ofFiscalYear(year + 1, start).start())
        .isEqualTo(ReportingPeriod.ofFiscalYear(year, start).end().plusDays(1));
  }

  @Provide
  Arbitrary<ReportingPeriod> periods() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs()
            .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Combinators.combine(days, days)
        .as((a, b) -> a.isAfter(b) ? ReportingPeriod.of(b, a) : ReportingPeriod.of(a, b));
  }
}
