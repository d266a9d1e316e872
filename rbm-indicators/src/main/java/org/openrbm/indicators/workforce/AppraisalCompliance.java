package org.openrbm.indicators.workforce;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * The performance appraisals that were due, and how many of them were completed in time.
 *
 * <pre>
 * due             = on time + late + outstanding
 * compliance rate = on time ÷ due
 * completion rate = (on time + late) ÷ due
 * </pre>
 *
 * <p>Staff whose service on the due date is below the minimum, and those whose appraisal is due
 * after the as-of date, are not due, and are reported apart. The first day of service and the due
 * date both count as served, as in {@link HeadcountItem#during}: from 1 January to 31 December is
 * one year. Source: usual practice; no deciding text was read.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = AppraisalCompliance.Builder.class)
@JsonPropertyOrder({
  "asOf",
  "onTime",
  "late",
  "outstanding",
  "belowMinimumService",
  "notYetDue",
  "notStated"
})
public abstract sealed class AppraisalCompliance permits ImmutableAppraisalCompliance {
  AppraisalCompliance() {}

  /** {@return the day up to which events are known, included} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract LocalDate asOf();

  /** {@return the appraisals completed on the due date or before} */
  public abstract long onTime();

  /** {@return the appraisals completed after the due date} */
  public abstract long late();

  /** {@return the appraisals due and not completed} */
  public abstract long outstanding();

  /** {@return the staff whose service was too short} */
  @Value.Default
  public long belowMinimumService() {
    return 0;
  }

  /** {@return the appraisals due after the as-of date, completed or not} */
  @Value.Default
  public long notYetDue() {
    return 0;
  }

  /** {@return the records without a due date or a first day of service} */
  @Value.Default
  public long notStated() {
    return 0;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the measure over appraisal records. A completion after the as-of date is not known yet
   * on that date. In use, a completion before the first day of service, or a day in a year that is
   * not 1 to 9999, is an error that names the record.
   *
   * @param firstDay the first day of service, or {@code null} if it is not stated
   * @param minimumService the service from which an appraisal is due, such as six months, up to the
   *     end of the due date; 0 for all
   * @param due the day up to which completion is in time, or {@code null} if it is not stated
   * @param completed the day of completion, or {@code null} if there is none
   * @param asOf the day up to which events are known, included
   * @throws IllegalArgumentException if {@code minimumService} is negative or above 150 years, or
   *     the year of {@code asOf} is not 1 to 9999
   */
  public static <T> WorkforceMeasure<T, AppraisalCompliance> measure(
      Function<? super T, ? extends @Nullable LocalDate> firstDay,
      Period minimumService,
      Function<? super T, ? extends @Nullable LocalDate> due,
      Function<? super T, ? extends @Nullable LocalDate> completed,
      LocalDate asOf) {
    checkNotNull(firstDay, "firstDay");
    checkNotNull(due, "due");
    checkNotNull(completed, "completed");
    checkNotNull(minimumService, "minimumService");
    RecordDay.checkMinimum(minimumService);
    RecordDay.checkAsOf(asOf);
    return new WorkforceMeasure<>(
        "appraisal compliance from " + minimumService + " of service as of " + asOf,
        (item, sink) ->
            sink.count(
                standing(
                    RecordDay.ofRecord("first day of service", firstDay.apply(item), item),
                    minimumService,
                    RecordDay.ofRecord("due date", due.apply(item), item),
                    RecordDay.ofRecord("day of completion", completed.apply(item), item),
                    asOf,
                    item)),
        observations ->
            builder()
                .asOf(asOf)
                .onTime(observations.count(Standing.ON_TIME))
                .late(observations.count(Standing.LATE))
                .outstanding(observations.count(Standing.OUTSTANDING))
                .belowMinimumService(observations.count(Standing.BELOW_MINIMUM_SERVICE))
                .notYetDue(observations.count(Standing.NOT_YET_DUE))
                .notStated(observations.count(Standing.NOT_STATED))
                .build());
  }

  enum Standing {
    ON_TIME,
    LATE,
    OUTSTANDING,
    BELOW_MINIMUM_SERVICE,
    NOT_YET_DUE,
    NOT_STATED
  }

  private static Standing standing(
      @Nullable LocalDate firstDay,
      Period minimumService,
      @Nullable LocalDate due,
      @Nullable LocalDate completed,
      LocalDate asOf,
      Object item) {
    checkArgument(
        firstDay == null || completed == null || !completed.isBefore(firstDay),
        "completion on %s must not be before the first day of service %s in record %s",
        completed,
        firstDay,
        item);
    if (firstDay == null || due == null) {
      return Standing.NOT_STATED;
    }
    if (!RecordDay.lasted(minimumService, firstDay, due)) {
      return Standing.BELOW_MINIMUM_SERVICE;
    }
    if (due.isAfter(asOf)) {
      return Standing.NOT_YET_DUE;
    }
    if (completed == null || completed.isAfter(asOf)) {
      return Standing.OUTSTANDING;
    }
    return completed.isAfter(due) ? Standing.LATE : Standing.ON_TIME;
  }

  @Value.Check
  void check() {
    Counts.check("appraisals on time", onTime());
    Counts.check("appraisals late", late());
    Counts.check("appraisals outstanding", outstanding());
    Counts.check("staff below minimum service", belowMinimumService());
    Counts.check("appraisals not yet due", notYetDue());
    Counts.check("records not stated", notStated());
    Counts.plus(Counts.plus(onTime(), late(), "appraisals"), outstanding(), "appraisals");
  }

  /** {@return the appraisals that were due} */
  public final long due() {
    return onTime() + late() + outstanding();
  }

  /** {@return on time ÷ due, 0 to 1; no number if none was due} */
  public final Figure rate() {
    return Figure.calculated(
        recorder ->
            rate(recorder)
                .map(
                    rate ->
                        rate.withRemark(
                            "as of %s; not due: %s below the minimum service, %s later; %s not stated"
                                .formatted(
                                    asOf(), belowMinimumService(), notYetDue(), notStated()))));
  }

  /** {@return (on time + late) ÷ due, 0 to 1; no number if none was due} */
  public final Figure completionRate() {
    return Counts.share("completion rate", "on time + late", onTime() + late(), "due", due());
  }

  private Figure rate(Recorder recorder) {
    Derivation onTime = Counts.step(recorder, "on time", "appraisals", onTime());
    return Counts.quotient(
        recorder,
        "appraisal compliance",
        "on time ÷ due",
        Sources.APPRAISAL,
        onTime,
        recorder.derived(
            "due",
            "appraisals",
            Ratio.of(due()),
            "on time + late + outstanding",
            onTime,
            Counts.step(recorder, "late", "appraisals", late()),
            Counts.step(recorder, "outstanding", "appraisals", outstanding())),
        WorkforceObstacle.ZERO_DENOMINATOR);
  }

  /** {@return such as {@code "85.00 % on time as of 2020-12-31: 17 of 20 due"}} */
  @Override
  public final String toString() {
    return "%s on time as of %s: %s of %s due"
        .formatted(Counts.percent(rate()), asOf(), onTime(), due());
  }

  /** Builds the result; also used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableAppraisalCompliance.Builder {
    Builder() {}
  }
}
