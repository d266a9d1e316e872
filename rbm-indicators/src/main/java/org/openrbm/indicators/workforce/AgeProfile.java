package org.openrbm.indicators.workforce;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;

/**
 * The ages of staff on a day, in completed years.
 *
 * <p>A person born on 29 February completes a year on 28 February of a common year. A mean of
 * completed years is on average half a year below one of exact ages; say which when comparing.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = AgeProfile.Builder.class)
@JsonPropertyOrder({"asOf", "ages", "notStated"})
public abstract sealed class AgeProfile permits ImmutableAgeProfile {
  AgeProfile() {}

  /** {@return the day on which ages are counted} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract LocalDate asOf();

  /** {@return the ages in completed years} */
  public abstract Distribution ages();

  /** {@return the staff whose date of birth is not stated} */
  @Value.Default
  public long notStated() {
    return 0;
  }

  /** {@return the profile of these ages} */
  public static AgeProfile of(LocalDate asOf, Distribution ages, long notStated) {
    return new Builder().asOf(asOf).ages(ages).notStated(notStated).build();
  }

  /**
   * Returns the measure over staff records. A birth after the as-of date, or in a year that is not
   * 1 to 9999, is an error that names the record.
   *
   * @param birth the date of birth, or {@code null} if it is not stated
   * @param asOf the day on which ages are counted
   * @throws IllegalArgumentException if the year of {@code asOf} is not 1 to 9999
   */
  public static <T> WorkforceMeasure<T, AgeProfile> measure(
      Function<? super T, ? extends @Nullable LocalDate> birth, LocalDate asOf) {
    checkNotNull(birth, "birth");
    RecordDay.checkAsOf(asOf);
    return new WorkforceMeasure<>(
        "age as of " + asOf,
        (item, sink) -> {
          LocalDate born = RecordDay.ofRecord("date of birth", birth.apply(item), item);
          if (born == null) {
            sink.count(Key.NOT_STATED);
          } else {
            sink.count(RecordDay.completedYears(RecordDay.checkBorn(born, asOf, item), asOf));
          }
        },
        observations ->
            of(
                asOf,
                Distribution.of("years", observations.of(Integer.class)),
                observations.count(Key.NOT_STATED)));
  }

  @Value.Check
  void check() {
    Counts.check("staff without a date of birth", notStated());
    checkArgument(
        ages().unit().equals("years"), "unit of ages must be years, but is %s", ages().unit());
  }

  /** {@return the mean age, exact; no number if no age is known} */
  public final Figure mean() {
    return Figure.calculated(
        recorder ->
            ages()
                .mean(recorder, "mean")
                .map(
                    mean ->
                        mean.withRemark(
                            "completed years on %s; %s without a date of birth are not in it"
                                .formatted(asOf(), notStated()))));
  }

  /** {@return the median age; no number if no age is known} */
  public final Figure median() {
    return ages().median();
  }

  /**
   * {@return such as {@code "ages of 12 as of 2020-12-31: mean 44.50, median 45.00, not stated 1"}}
   */
  @Override
  public final String toString() {
    return "ages of %s as of %s: %s, not stated %s"
        .formatted(ages().size(), asOf(), ages().centre(), notStated());
  }

  /** Builds the result; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableAgeProfile.Builder {
    Builder() {}
  }
}
