package org.openrbm.indicators.workforce;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.text.Medium;

/**
 * The days that pass from one event of a recruitment to another.
 *
 * <pre>days = calendar days from the start event to the end event; 0 on the same day</pre>
 *
 * <p>There is no common standard: from the requisition to the accepted offer 4 days may pass, and
 * 18 to the first day of work. So both events are parameters, and their names a part of the result.
 *
 * <p>Cases that are open on the as-of date are censored: they have lasted at least so long, and how
 * long they will last is not known. They are in no mean or quantile, but reported beside them,
 * because an organisation that leaves its hard cases open would otherwise look fast.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = TimeToRecruit.Builder.class)
@JsonPropertyOrder({
  "startEvent",
  "endEvent",
  "asOf",
  "completed",
  "open",
  "notYetStarted",
  "withoutStart"
})
public abstract sealed class TimeToRecruit permits ImmutableTimeToRecruit {
  TimeToRecruit() {}

  /** {@return the event from which days are counted, such as {@code "requisition approved"}} */
  public abstract String startEvent();

  /** {@return the event up to which days are counted, such as {@code "offer accepted"}} */
  public abstract String endEvent();

  /** {@return the day up to which events are known, included} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract LocalDate asOf();

  /** {@return the days of completed cases} */
  public abstract Distribution completed();

  /** {@return the days that open cases have lasted on the as-of date: lower limits} */
  public abstract Distribution open();

  /** {@return the cases that start after the as-of date} */
  @Value.Default
  public long notYetStarted() {
    return 0;
  }

  /** {@return the cases without a start date, of which no duration is known} */
  @Value.Default
  public long withoutStart() {
    return 0;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the measure over recruitment cases. An end after the as-of date is not known yet on
   * that date, so that the case is open. In use, a case that ends before it starts, or a day in a
   * year that is not 1 to 9999, is an error that names the record.
   *
   * @param startEvent the name of the start event
   * @param start its date, or {@code null} if there is none
   * @param endEvent the name of the end event
   * @param end its date, or {@code null} if it has not happened
   * @param asOf the day up to which events are known, included
   * @throws IllegalArgumentException if the year of {@code asOf} is not 1 to 9999
   */
  public static <T> WorkforceMeasure<T, TimeToRecruit> measure(
      String startEvent,
      Function<? super T, ? extends @Nullable LocalDate> start,
      String endEvent,
      Function<? super T, ? extends @Nullable LocalDate> end,
      LocalDate asOf) {
    checkNotNull(start, "start");
    checkNotNull(end, "end");
    checkNotNull(startEvent, "startEvent");
    checkNotNull(endEvent, "endEvent");
    RecordDay.checkAsOf(asOf);
    return new WorkforceMeasure<>(
        "time to recruit from '" + startEvent + "' to '" + endEvent + "' as of " + asOf,
        (item, sink) ->
            sink.count(
                observe(
                    startEvent,
                    RecordDay.ofRecord("'" + startEvent + "'", start.apply(item), item),
                    endEvent,
                    RecordDay.ofRecord("'" + endEvent + "'", end.apply(item), item),
                    asOf,
                    item)),
        observations -> {
          Map<Days, Long> days = observations.of(Days.class);
          return builder()
              .startEvent(startEvent)
              .endEvent(endEvent)
              .asOf(asOf)
              .completed(distribution(days, true))
              .open(distribution(days, false))
              .notYetStarted(observations.count(Undated.NOT_YET_STARTED))
              .withoutStart(observations.count(Undated.WITHOUT_START))
              .build();
        });
  }

  record Days(int days, boolean completed) {}

  enum Undated {
    NOT_YET_STARTED,
    WITHOUT_START
  }

  private static Object observe(
      String startEvent,
      @Nullable LocalDate start,
      String endEvent,
      @Nullable LocalDate end,
      LocalDate asOf,
      Object item) {
    if (start == null) {
      return Undated.WITHOUT_START;
    }
    checkArgument(
        end == null || !end.isBefore(start),
        "'%s' on %s must not be before '%s' on %s in record %s",
        endEvent,
        end,
        startEvent,
        start,
        item);
    if (start.isAfter(asOf)) {
      return Undated.NOT_YET_STARTED;
    }
    return end == null || end.isAfter(asOf)
        ? new Days(days(start, asOf), false)
        : new Days(days(start, end), true);
  }

  private static int days(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.DAYS.between(from, to); // fits: years have four digits
  }

  private static Distribution distribution(Map<Days, Long> days, boolean completed) {
    Map<Integer, Long> counts = new TreeMap<>();
    days.forEach(
        (each, count) -> {
          if (each.completed() == completed) {
            counts.put(each.days(), count);
          }
        });
    return Distribution.of("days", counts);
  }

  @Value.Check
  void check() {
    checkArgument(!startEvent().isBlank(), "start event of a recruitment must not be blank");
    checkArgument(!endEvent().isBlank(), "end event of a recruitment must not be blank");
    Counts.check("cases not yet started", notYetStarted());
    Counts.check("cases without a start date", withoutStart());
    Counts.plus(completed().size(), open().size(), "cases");
  }

  /** {@return the mean days of completed cases, exact; no number if there are none} */
  public final Figure mean() {
    return Figure.calculated(
        recorder ->
            completed()
                .mean(recorder, "mean time to recruit")
                .map(
                    mean ->
                        mean.withRemark(
                            "from '%s' to '%s'; %s cases open on %s are not in it"
                                .formatted(startEvent(), endEvent(), open().size(), asOf()))));
  }

  /** {@return the median days of completed cases; no number if there are none} */
  public final Figure median() {
    return completed().median();
  }

  /** {@return the 90th percentile of the days of completed cases; no number if there are none} */
  public final Figure p90() {
    return completed().p90();
  }

  /** {@return open ÷ (completed + open): the share that is censored; no number without a case} */
  public final Figure openShare() {
    return Counts.share(
        "share of open cases",
        "open",
        open().size(),
        "completed + open",
        completed().size() + open().size());
  }

  /**
   * {@return such as {@code "days from requisition to offer as of 2020-12-31: 3 completed, mean
   * 85.00, median 80.00; 1 open"}}
   */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        "days from %s to %s as of %s: %s completed, %s; %s open"
            .formatted(
                startEvent(),
                endEvent(),
                asOf(),
                completed().size(),
                completed().centre(),
                open().size()));
  }

  /** Builds the result; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableTimeToRecruit.Builder {
    Builder() {}
  }
}
