package org.openrbm.indicators.workforce;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.ReportingPeriod;

/**
 * A role that a record plays in the headcount of a period. A record may play several: a person who
 * is there at the opening and leaves is {@code OPENING} and {@code LEAVER}.
 *
 * @since 0.1.0
 */
public enum HeadcountItem {
  /** In post at the opening of the period. */
  OPENING,
  /** Hired or re-hired from outside. */
  HIRE,
  /** Moved in from another unit of the organisation. */
  TRANSFER_IN,
  /** Moved out to another unit of the organisation. */
  TRANSFER_OUT,
  /** Left the organisation. */
  LEAVER,
  /** In post at the close of the period. */
  CLOSING,
  /** Moved within what is counted, to another function or duty station: in no bridge. */
  MOVE;

  /**
   * Returns the function that gives the roles of a record, by its days of service: in post on the
   * eve of the period, hired in it, left in it, in post on its last day.
   *
   * <pre>{@code
   * staff.stream().collect(
   *     HeadcountBridge.measure(HeadcountItem.during(year, Staff::firstDay, Staff::lastDay)));
   * }</pre>
   *
   * <p>The roles are those of {@link #during(ReportingPeriod, LocalDate, LocalDate)}. In use, a
   * record without a first day, with a last day before the first, or with a day in a year that is
   * not 1 to 9999, is an error that names the record.
   *
   * @param firstDay the first day of service, which every record has
   * @param lastDay the last day of service, or {@code null} if it goes on
   */
  public static <T> Function<T, Set<HeadcountItem>> during(
      ReportingPeriod period,
      Function<? super T, ? extends @Nullable LocalDate> firstDay,
      Function<? super T, ? extends @Nullable LocalDate> lastDay) {
    checkNotNull(lastDay, "lastDay");
    checkNotNull(firstDay, "firstDay");
    checkNotNull(period, "period");
    return record -> {
      LocalDate first = RecordDay.ofRecord("first day of service", firstDay.apply(record), record);
      LocalDate last = RecordDay.ofRecord("last day of service", lastDay.apply(record), record);
      checkArgument(first != null, "first day of service must be stated in record %s", record);
      checkArgument(
          last == null || !last.isBefore(first),
          "last day of service %s must not be before the first, %s, in record %s",
          last,
          first,
          record);
      return during(period, first, last);
    };
  }

  /**
   * Returns the roles that a spell of service plays: in post on the eve of the period, hired in it,
   * left in it, in post on its last day.
   *
   * <p>First and last day of service are both in post, and a leaver leaves the day after; so a
   * person who serves to the last day of the period is in its closing headcount and leaves in the
   * next. Then opening + hires − leavers = closing for every spell. Statistics that count the same
   * person as in post and as a leaver, such as those of the United Kingdom's Civil Service on the
   * day of the snapshot, do not reconcile and must be given their own items.
   *
   * @param lastDay the last day of service, or {@code null} if it goes on
   * @throws IllegalArgumentException if {@code lastDay} is before {@code firstDay}
   */
  public static Set<HeadcountItem> during(
      ReportingPeriod period, LocalDate firstDay, @Nullable LocalDate lastDay) {
    checkNotNull(period, "period");
    checkNotNull(firstDay, "firstDay");
    checkArgument(
        lastDay == null || !lastDay.isBefore(firstDay),
        "last day of service %s must not be before the first, %s, in the headcount of %s",
        lastDay,
        firstDay,
        period);
    Set<HeadcountItem> items = EnumSet.noneOf(HeadcountItem.class);
    boolean opening = RecordDay.served(firstDay, lastDay, period.start().minusDays(1));
    boolean closing = RecordDay.served(firstDay, lastDay, period.end());
    if (opening) {
      items.add(OPENING);
    }
    if (period.contains(firstDay)) {
      items.add(HIRE);
    }
    if (!closing && (opening || period.contains(firstDay))) {
      items.add(LEAVER);
    }
    if (closing) {
      items.add(CLOSING);
    }
    return items;
  }
}
