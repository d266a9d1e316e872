package org.openrbm.core;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.openrbm.core.text.Excerpt;

/**
 * The days that a plan, a budget or a report covers: from a first to a last day, both included.
 *
 * <p>The text and JSON form is ISO 8601 {@code "start/end"}, such as {@code
 * "2018-01-01/2019-12-31"}; {@link #parse} also reads whole years, {@code "2018"} and {@code
 * "2018/2019"}. Periods are ordered by start, then by end.
 *
 * @since 0.1.0
 */
@Value.Immutable(builder = false, copy = false)
public abstract sealed class ReportingPeriod implements Comparable<ReportingPeriod>
    permits ImmutableReportingPeriod {

  private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:/([0-9]{4}))?");
  private static final Pattern DAYS =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})/([0-9]{4}-[0-9]{2}-[0-9]{2})");

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
   * Reads {@code "start/end"} in days, or whole years as {@code "2018"} or {@code "2018/2019"}.
   *
   * @throws IllegalArgumentException if {@code text} is of none of these forms, names a day that
   *     does not exist, or ends before it starts
   */
  @JsonCreator
  public static ReportingPeriod parse(String text) {
    Matcher years = YEARS.matcher(text);
    if (years.matches()) {
      int first = Integer.parseInt(years.group(1));
      return ofYears(first, years.group(2) == null ? first : Integer.parseInt(years.group(2)));
    }
    Matcher days = DAYS.matcher(text);
    checkArgument(
        days.matches(),
        "not a period: \"%s\"; write it as 2018, 2018/2019 or 2018-01-01/2019-12-31",
        Excerpt.of(text));
    try {
      return of(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2)));
    } catch (DateTimeException e) {
      throw illegalArgument("period \"" + text + "\" names a day that does not exist", e);
    }
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
   * for several, and otherwise both days}
   */
  public final String label() {
    if (!equals(ofYears(start().getYear(), end().getYear()))) {
      return start() + "–" + end();
    }
    return start().getYear() == end().getYear()
        ? Integer.toString(start().getYear())
        : start().getYear() + "–" + end().getYear();
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
