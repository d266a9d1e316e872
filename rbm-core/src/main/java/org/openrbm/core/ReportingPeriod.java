package org.openrbm.core;

import static java.util.Objects.requireNonNull;
import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.openrbm.core.text.Excerpt;

/**
 * The days that a plan, a budget or a report covers: from a first to a last day, both included.
 *
 * <p>The text and JSON form is ISO 8601 {@code "start/end"}, such as {@code
 * "2018-01-01/2019-12-31"}. {@link #parse(String)} also reads the shorter forms in which people
 * write periods:
 *
 * <pre>
 * 2018           the calendar year
 * 2018/2019      two calendar years in full, 1 January 2018 to 31 December 2019; 2003/2005 are three
 * 2019-Q1        a quarter of a calendar year
 * 2019-H1        a half of a calendar year
 * 2019-03        a month: 2003-05 is May 2003, never the years 2003 to 2005
 * FY2018/19      a fiscal year; {@link #parse(String, MonthDay)} is told its first day
 * </pre>
 *
 * <p>Two years with a slash are never a fiscal year. {@code "2018/19"} is refused, because it is
 * written for both. Periods are ordered by start, then by end.
 *
 * @since 0.1.0
 */
@Value.Immutable(builder = false, copy = false)
public abstract sealed class ReportingPeriod implements Comparable<ReportingPeriod>
    permits ImmutableReportingPeriod {

  private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:/([0-9]{4}))?");
  private static final Pattern DAYS =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})/([0-9]{4}-[0-9]{2}-[0-9]{2})");

  private static final Pattern PART =
      Pattern.compile("([0-9]{4})-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2]))");
  private static final Pattern FISCAL_YEAR =
      Pattern.compile("FY([0-9]{4})/((?:[0-9]{2})?[0-9]{2})");
  private static final Pattern SHORT_YEARS = Pattern.compile("([0-9]{4})/([0-9]{2})");

  private static final Comparator<ReportingPeriod> ORDER =
      Comparator.comparing(ReportingPeriod::start).thenComparing(ReportingPeriod::end);

  private static final Comparator<ReportingPeriod> BY_LAST_DAY =
      Comparator.comparing(ReportingPeriod::end)
          .thenComparing(ReportingPeriod::start, Comparator.reverseOrder());

  ReportingPeriod() {}

  /** {@return the first day} */
  @Value.Parameter
  public abstract LocalDate start();

  /** {@return the last day, which belongs to the period} */
  @Value.Parameter
  public abstract LocalDate end();

  /**
   * Returns the period from {@code start} to {@code end}, both included.
   *
   * @throws IllegalArgumentException if {@code end} is before {@code start}, or a year is not
   *     between 1 and 9999
   */
  public static ReportingPeriod of(LocalDate start, LocalDate end) {
    return ImmutableReportingPeriod.of(start, end);
  }

  /**
   * Returns one calendar year.
   *
   * @throws IllegalArgumentException if {@code year} is not between 1 and 9999
   */
  public static ReportingPeriod ofYear(int year) {
    return ofYears(year, year);
  }

  /**
   * Returns the two calendar years that begin with {@code firstYear}.
   *
   * @throws IllegalArgumentException if a year is not between 1 and 9999
   */
  public static ReportingPeriod ofBiennium(int firstYear) {
    return ofYears(firstYear, firstYear + 1);
  }

  /**
   * Returns the calendar years from {@code firstYear} to {@code lastYear}, both included.
   *
   * @throws IllegalArgumentException if the years are reversed or not between 1 and 9999
   */
  public static ReportingPeriod ofYears(int firstYear, int lastYear) {
    DocumentLimits.checkYear(firstYear);
    DocumentLimits.checkYear(lastYear);
    return of(
        LocalDate.of(firstYear, Month.JANUARY, 1), LocalDate.of(lastYear, Month.DECEMBER, 31));
  }

  /**
   * Returns one quarter of a calendar year: quarter 1 is January to March.
   *
   * @throws IllegalArgumentException if {@code quarter} is not between 1 and 4, or {@code year} not
   *     between 1 and 9999
   */
  public static ReportingPeriod ofQuarter(int year, int quarter) {
    checkArgument(
        quarter >= 1 && quarter <= 4, "quarter must be between 1 and 4, but is %s", quarter);
    return ofMonths(year, 3 * quarter - 2, 3);
  }

  /**
   * Returns one half of a calendar year: half 1 is January to June.
   *
   * @throws IllegalArgumentException if {@code half} is not 1 or 2, or {@code year} not between 1
   *     and 9999
   */
  public static ReportingPeriod ofHalf(int year, int half) {
    checkArgument(half == 1 || half == 2, "half of a year must be 1 or 2, but is %s", half);
    return ofMonths(year, 6 * half - 5, 6);
  }

  /**
   * Returns one month.
   *
   * @throws IllegalArgumentException if {@code month} is not between 1 and 12, or {@code year} not
   *     between 1 and 9999
   */
  public static ReportingPeriod ofMonth(int year, int month) {
    checkArgument(month >= 1 && month <= 12, "month must be between 1 and 12, but is %s", month);
    return ofMonths(year, month, 1);
  }

  private static ReportingPeriod ofMonths(int year, int firstMonth, int months) {
    DocumentLimits.checkYear(year);
    LocalDate start = LocalDate.of(year, firstMonth, 1);
    return of(start, start.plusMonths(months).minusDays(1));
  }

  /**
   * Returns the fiscal year that starts in {@code startYear}: the twelve months from the day {@code
   * start}. With 1 July and 2018 it is 1 July 2018 to 30 June 2019, which people write {@code
   * "FY2018/19"}. A year that starts on 29 February starts on the 28th where the year has no such
   * day.
   *
   * @throws IllegalArgumentException if a year is not between 1 and 9999
   */
  public static ReportingPeriod ofFiscalYear(int startYear, MonthDay start) {
    requireNonNull(start, "start");
    DocumentLimits.checkYear(startYear);
    return of(start.atYear(startYear), start.atYear(startYear + 1).minusDays(1));
  }

  /**
   * Returns the months that end with a day, as for a rolling figure: "12 months to 2019-06-30" are
   * 1 July 2018 to 30 June 2019. If {@code last} ends a month, the period is whole months;
   * otherwise it starts on the day after the same day of the month before the first.
   *
   * @param months the number of months, 1 or more
   * @param last the last day, which belongs to the period
   * @throws IllegalArgumentException if {@code months} is below 1, or a year is not between 1 and
   *     9999
   */
  public static ReportingPeriod ofMonthsTo(int months, LocalDate last) {
    requireNonNull(last, "last");
    checkArgument(months >= 1, "months of a period must be 1 or more, but are %s", months);
    DocumentLimits.checkYear(last.getYear());
    LocalDate before = last.minusMonths(months);
    boolean monthEnd = last.plusDays(1).getDayOfMonth() == 1;
    return of(
        (monthEnd ? before.with(TemporalAdjusters.lastDayOfMonth()) : before).plusDays(1), last);
  }

  /**
   * Reads {@code "start/end"} in days, whole years as {@code "2018"} or {@code "2018/2019"}, a
   * quarter {@code "2019-Q1"}, a half {@code "2019-H1"} or a month {@code "2019-03"}.
   *
   * @throws IllegalArgumentException if {@code text} is of none of these forms, names a day that
   *     does not exist, ends before it starts, or is a fiscal year, which {@link #parse(String,
   *     MonthDay)} reads
   */
  @JsonCreator
  public static ReportingPeriod parse(String text) {
    Matcher years = YEARS.matcher(text);
    if (years.matches()) {
      int first = Integer.parseInt(years.group(1));
      return ofYears(first, years.group(2) == null ? first : Integer.parseInt(years.group(2)));
    }
    Matcher part = PART.matcher(text);
    return part.matches() ? part(part) : days(text);
  }

  private static ReportingPeriod part(Matcher part) {
    int year = Integer.parseInt(part.group(1));
    if (part.group(2) != null) {
      return ofQuarter(year, Integer.parseInt(part.group(2)));
    }
    return part.group(3) != null
        ? ofHalf(year, Integer.parseInt(part.group(3)))
        : ofMonth(year, Integer.parseInt(part.group(4)));
  }

  private static ReportingPeriod days(String text) {
    Matcher days = DAYS.matcher(text);
    if (!days.matches()) {
      throw illegalArgument(notRead(text));
    }
    try {
      return of(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2)));
    } catch (DateTimeException e) {
      throw illegalArgument("period \"" + text + "\" names a day that does not exist", e);
    }
  }

  private static String notRead(String text) {
    if (FISCAL_YEAR.matcher(text).matches()) {
      return "fiscal year \"%s\" needs its calendar: state the month and day on which it starts"
          .formatted(text);
    }
    Matcher years = SHORT_YEARS.matcher(text);
    if (years.matches()) {
      int first = Integer.parseInt(years.group(1));
      if ((first + 1) % 100 == Integer.parseInt(years.group(2))) {
        return ("period \"%s\" has two readings; write %s/%s for two calendar years,"
                + " or FY%s for a fiscal year")
            .formatted(text, first, first + 1, text);
      }
    }
    return ("not a period: \"%s\"; write it as 2018, 2018/2019, 2019-Q1, 2019-H1, 2019-03"
            + " or 2018-01-01/2019-12-31")
        .formatted(Excerpt.of(text));
  }

  /**
   * Reads what {@link #parse(String)} reads, and fiscal years: {@code "FY2018/19"} or {@code
   * "FY2018/2019"}. Without {@code FY}, {@code "2018/2019"} are still two calendar years, and
   * {@code "2018/19"} is still refused.
   *
   * @param fiscalStart the first day of a fiscal year
   * @throws IllegalArgumentException if {@code text} is of none of these forms, or the years of a
   *     fiscal year do not fit {@code fiscalStart}: {@code "FY2018/20"}, or two years from 1
   *     January
   */
  public static ReportingPeriod parse(String text, MonthDay fiscalStart) {
    requireNonNull(fiscalStart, "fiscalStart");
    Matcher fiscal = FISCAL_YEAR.matcher(text);
    if (!fiscal.matches()) {
      return parse(text);
    }
    ReportingPeriod year = ofFiscalYear(Integer.parseInt(fiscal.group(1)), fiscalStart);
    String last = year(year.end());
    checkArgument(
        !last.equals(year(year.start())) && last.endsWith(fiscal.group(2)),
        "fiscal year \"%s\" does not fit its calendar: the one that starts in %s is %s",
        text,
        fiscal.group(1),
        year);
    return year;
  }

  private static String year(LocalDate day) {
    return day.toString().substring(0, 4);
  }

  @Value.Check
  void check() {
    DocumentLimits.checkYear(start().getYear());
    DocumentLimits.checkYear(end().getYear());
    checkArgument(
        !end().isBefore(start()),
        "period must not end on %s before it starts on %s",
        end(),
        start());
  }

  /** {@return the number of days} */
  public final long days() {
    return ChronoUnit.DAYS.between(start(), end()) + 1;
  }

  /** {@return whether {@code day} is in this period} */
  public final boolean contains(LocalDate day) {
    return !day.isBefore(start()) && !day.isAfter(end());
  }

  /** {@return whether every day of {@code that} is in this period} */
  public final boolean contains(ReportingPeriod that) {
    return contains(that.start()) && contains(that.end());
  }

  /** {@return whether the periods have a day in common} */
  public final boolean overlaps(ReportingPeriod that) {
    return !that.end().isBefore(start()) && !that.start().isAfter(end());
  }

  /** {@return the number of days that both periods have in common; 0 if there is none} */
  public final long commonDays(ReportingPeriod that) {
    LocalDate first = start().isAfter(that.start()) ? start() : that.start();
    LocalDate last = end().isBefore(that.end()) ? end() : that.end();
    return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
  }

  /**
   * {@return the order by last day, the latest period last} If two periods end on the same day, the
   * longer one comes after the shorter one: a year covers all of its days, its last quarter only a
   * part of them.
   */
  public static Comparator<ReportingPeriod> byLastDay() {
    return BY_LAST_DAY;
  }

  /**
   * {@return the period as people write it: {@code "2018"} for a calendar year, {@code "2018–2021"}
   * for several, {@code "2019-Q1"}, {@code "2019-H1"} or {@code "2019-03"} for a quarter, a half or
   * a month of one, and otherwise both days}
   */
  public final String label() {
    int year = start().getYear();
    int month = start().getMonthValue();
    if (equals(ofYears(year, end().getYear()))) {
      return year == end().getYear() ? Integer.toString(year) : year + "–" + end().getYear();
    }
    if (equals(ofMonths(year, month, 1))) {
      return YearMonth.from(start()).toString();
    }
    if (month % 3 == 1 && equals(ofMonths(year, month, 3))) {
      return year(start()) + "-Q" + (month + 2) / 3;
    }
    return month % 6 == 1 && equals(ofMonths(year, month, 6))
        ? year(start()) + "-H" + (month + 5) / 6
        : start() + "–" + end();
  }

  @Override
  public final int compareTo(ReportingPeriod that) {
    return ORDER.compare(this, that);
  }

  /** {@return {@code "start/end"} in days} */
  @JsonValue
  @Override
  public final String toString() {
    return start() + "/" + end();
  }
}
