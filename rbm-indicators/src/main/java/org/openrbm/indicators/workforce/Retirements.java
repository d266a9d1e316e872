package org.openrbm.indicators.workforce;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The number of staff who reach the mandatory age of separation in each year.
 *
 * <pre>year of retirement = the year of the birthday at the mandatory age</pre>
 *
 * <p>Whether one leaves on that day or at the end of its month does not change the year; a rule
 * that moves the 31st of December to January would. Staff who have reached the age on the as-of
 * date and are still in the records, by an extension or an error, are counted apart as overdue.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Retirements.Builder.class)
@JsonPropertyOrder({"asOf", "byYear", "overdue", "notStated"})
public abstract sealed class Retirements permits ImmutableRetirements {

  /** The most years that {@link #between} lists. */
  public static final int MAX_YEARS = 1_000;

  private static final int MAX_AGE = 150;

  Retirements() {}

  /** {@return the day from which the future is counted} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract LocalDate asOf();

  /** {@return how many reach the age after the as-of date, by year; years of none are left out} */
  @Value.NaturalOrder
  public abstract SortedMap<Integer, Long> byYear();

  /** {@return how many have reached the age on the as-of date or before} */
  @Value.Default
  public long overdue() {
    return 0;
  }

  /** {@return the staff whose date of birth is not stated} */
  @Value.Default
  public long notStated() {
    return 0;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the measure over staff records. A birth after the as-of date or in a year that is not 1
   * to 9999, or an age that is not 1 to 150 years, is an error that names the record.
   *
   * @param birth the date of birth, or {@code null} if it is not stated
   * @param mandatoryAge the age of separation in years, which may differ by date of appointment
   * @param asOf the day from which the future is counted
   * @throws IllegalArgumentException if the year of {@code asOf} is not 1 to 9999
   */
  public static <T> WorkforceMeasure<T, Retirements> measure(
      Function<? super T, ? extends @Nullable LocalDate> birth,
      ToIntFunction<? super T> mandatoryAge,
      LocalDate asOf) {
    checkNotNull(birth, "birth");
    checkNotNull(mandatoryAge, "mandatoryAge");
    RecordDay.checkAsOf(asOf);
    return new WorkforceMeasure<>(
        "retirements as of " + asOf,
        (item, sink) ->
            sink.count(
                observe(
                    RecordDay.ofRecord("date of birth", birth.apply(item), item),
                    mandatoryAge.applyAsInt(item),
                    asOf,
                    item)),
        observations ->
            builder()
                .asOf(asOf)
                .byYear(observations.of(Integer.class))
                .overdue(observations.count(Status.OVERDUE))
                .notStated(observations.count(Status.NOT_STATED))
                .build());
  }

  enum Status {
    OVERDUE,
    NOT_STATED
  }

  private static Object observe(@Nullable LocalDate birth, int age, LocalDate asOf, Object item) {
    if (birth == null) {
      return Status.NOT_STATED;
    }
    checkArgument(
        age >= 1 && age <= MAX_AGE,
        "mandatory age must be 1 to %s years, but is %s in record %s",
        MAX_AGE,
        age,
        item);
    LocalDate day = RecordDay.checkBorn(birth, asOf, item).plusYears(age);
    return day.isAfter(asOf) ? (Object) day.getYear() : Status.OVERDUE;
  }

  @Value.Check
  void check() {
    byYear()
        .forEach(
            (year, count) -> {
              checkArgument(
                  year >= asOf().getYear(),
                  "retirements of %s are before the as-of date %s",
                  year,
                  asOf());
              checkArgument(
                  count > 0, "retirements of %s must be positive, but are %s", year, count);
            });
    Counts.check("overdue retirements", overdue());
    Counts.check("staff without a date of birth", notStated());
  }

  /**
   * Returns the retirements of each year from {@code first} to {@code last}, with 0 for years of
   * none.
   *
   * @throws IllegalArgumentException if the years are reversed or more than {@link #MAX_YEARS}, or
   *     {@code first} is before the year of the as-of date, which is not counted
   */
  public final SortedMap<Integer, Long> between(int first, int last) {
    checkArgument(first <= last, "first year %s must not be after last year %s", first, last);
    checkArgument(first >= asOf().getYear(), "year %s is before the as-of date %s", first, asOf());
    checkArgument(
        (long) last - first < MAX_YEARS,
        "years %s to %s must be at most %s years, but are %s",
        first,
        last,
        MAX_YEARS,
        (long) last - first + 1);
    SortedMap<Integer, Long> years = new TreeMap<>();
    for (int i = 0; i <= last - first; i++) { // the year after the last may not exist
      years.put(first + i, byYear().getOrDefault(first + i, 0L));
    }
    return Collections.unmodifiableSortedMap(years);
  }

  /**
   * {@return such as {@code "retirements as of 2020-12-31: 12 in 2021 to 2035, overdue 1, not
   * stated 2"}}
   */
  @Override
  public final String toString() {
    return "retirements as of %s: %s, overdue %s, not stated %s"
        .formatted(
            asOf(),
            byYear().isEmpty()
                ? "none later"
                : "%s in %s to %s"
                    .formatted(
                        Counts.sum(byYear().values(), "retirements"),
                        byYear().firstKey(),
                        byYear().lastKey()),
            overdue(),
            notStated());
  }

  /** Builds the result; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableRetirements.Builder {
    Builder() {}
  }
}
