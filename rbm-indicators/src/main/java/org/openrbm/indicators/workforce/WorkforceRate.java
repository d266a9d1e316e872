package org.openrbm.indicators.workforce;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Figure;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.Medium;

/**
 * A part of a whole, both counted: vacant posts of posts, trained staff of staff, digital requests
 * of requests.
 *
 * <pre>rate = Σ part ÷ Σ whole</pre>
 *
 * <p>Over months or offices it is the quotient of the sums, never a mean of rates. For the vacancy
 * rate of a year, give one record for each month and office. Records that lack a number are counted
 * apart, and are in neither sum. Multiplied by 100, the vacancy rate is what {@link
 * org.openrbm.indicators.progress.PenaltyScore#UNDP_VACANCY} scores.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = WorkforceRate.Builder.class)
@JsonPropertyOrder({"quantity", "partName", "part", "wholeName", "whole", "notStated", "source"})
public abstract sealed class WorkforceRate permits ImmutableWorkforceRate {
  WorkforceRate() {}

  /** {@return the name of the rate, such as {@code "vacancy rate"}} */
  public abstract String quantity();

  /** {@return what the part is, such as {@code "vacant posts"}} */
  public abstract String partName();

  /** {@return the sum of the parts} */
  public abstract long part();

  /** {@return what the whole is, such as {@code "posts"}} */
  public abstract String wholeName();

  /** {@return the sum of the wholes} */
  public abstract long whole();

  /** {@return the records that lack a number} */
  @Value.Default
  public long notStated() {
    return 0;
  }

  /** {@return where the definition comes from} */
  public abstract Optional<Citation> source();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the measure of the vacancy rate over records of posts at the end of a month.
   *
   * <p>Source: UN HRM Scorecard, indicator 4. Which posts it leaves out, such as those frozen or
   * abolished, is for the caller to filter.
   *
   * @param vacant the vacant posts of a record, or {@code null} if they are not stated
   * @param posts the posts of a record, or {@code null} if they are not stated
   */
  public static <T> WorkforceMeasure<T, WorkforceRate> vacancy(
      Function<? super T, ? extends @Nullable Long> vacant,
      Function<? super T, ? extends @Nullable Long> posts) {
    checkNotNull(vacant, "vacant");
    checkNotNull(posts, "posts");
    return sums(
        "vacancy rate", "vacant posts", vacant, "posts", posts, Optional.of(Sources.UN_SCORECARD));
  }

  /**
   * Returns the measure of training uptake over staff records.
   *
   * @param trained whether the staff member took the training, or {@code null} if it is not stated
   */
  public static <T> WorkforceMeasure<T, WorkforceRate> trainingUptake(
      Function<? super T, ? extends @Nullable Boolean> trained) {
    checkNotNull(trained, "trained");
    return ofEach("training uptake", "staff trained", "staff", trained);
  }

  /**
   * Returns the measure of the use of digital services over records of requests.
   *
   * @param digital the requests made digitally, or {@code null} if they are not stated
   * @param all all requests, or {@code null} if they are not stated
   */
  public static <T> WorkforceMeasure<T, WorkforceRate> digitalServiceUse(
      Function<? super T, ? extends @Nullable Long> digital,
      Function<? super T, ? extends @Nullable Long> all) {
    checkNotNull(digital, "digital");
    checkNotNull(all, "all");
    return ofSums("digital service use", "digital requests", digital, "requests", all);
  }

  /**
   * Returns a measure of how many records have a property.
   *
   * @param quantity the name of the rate
   * @param partName what a record with the property is
   * @param wholeName what a record is
   * @param property whether a record has it, or {@code null} if it is not stated
   */
  public static <T> WorkforceMeasure<T, WorkforceRate> ofEach(
      String quantity,
      String partName,
      String wholeName,
      Function<? super T, ? extends @Nullable Boolean> property) {
    checkNotNull(property, "property");
    checkNotNull(quantity, "quantity");
    checkNotNull(partName, "partName");
    checkNotNull(wholeName, "wholeName");
    return ofSums(
        quantity,
        partName,
        item -> {
          Boolean has = property.apply(item);
          return has == null ? null : has ? 1L : 0L;
        },
        wholeName,
        item -> 1L);
  }

  /**
   * Returns a measure of two sums over records. In use, a negative number, or a part above its
   * whole, is an error that names the record.
   *
   * @param quantity the name of the rate
   * @param partName what the part is
   * @param part the part of a record, or {@code null} if it is not stated
   * @param wholeName what the whole is
   * @param whole the whole of a record, or {@code null} if it is not stated
   */
  public static <T> WorkforceMeasure<T, WorkforceRate> ofSums(
      String quantity,
      String partName,
      Function<? super T, ? extends @Nullable Long> part,
      String wholeName,
      Function<? super T, ? extends @Nullable Long> whole) {
    checkNotNull(part, "part");
    checkNotNull(whole, "whole");
    checkNotNull(quantity, "quantity");
    checkNotNull(partName, "partName");
    checkNotNull(wholeName, "wholeName");
    return sums(quantity, partName, part, wholeName, whole, Optional.empty());
  }

  enum Sum {
    PART,
    WHOLE,
    NOT_STATED
  }

  private static <T> WorkforceMeasure<T, WorkforceRate> sums(
      String quantity,
      String partName,
      Function<? super T, ? extends @Nullable Long> part,
      String wholeName,
      Function<? super T, ? extends @Nullable Long> whole,
      Optional<Citation> source) {
    return new WorkforceMeasure<>(
        quantity + ": " + partName + " of " + wholeName,
        (item, sink) -> {
          Long some = part.apply(item);
          Long all = whole.apply(item);
          if (some == null || all == null) {
            sink.count(Sum.NOT_STATED);
            return;
          }
          Counts.ofRecord(partName, some, item);
          Counts.ofRecord(wholeName, all, item);
          checkArgument(
              some <= all,
              "%s %s must not be more than %s %s in record %s",
              partName,
              some,
              wholeName,
              all,
              item);
          sink.count(Sum.PART, some);
          sink.count(Sum.WHOLE, all);
        },
        observations ->
            builder()
                .quantity(quantity)
                .partName(partName)
                .part(observations.count(Sum.PART))
                .wholeName(wholeName)
                .whole(observations.count(Sum.WHOLE))
                .notStated(observations.count(Sum.NOT_STATED))
                .source(source)
                .build());
  }

  @Value.Check
  void check() {
    checkArgument(!quantity().isBlank(), "quantity of a rate must not be blank");
    Counts.check(partName(), part());
    Counts.check(wholeName(), whole());
    Counts.check("records not stated", notStated());
    checkArgument(
        part() <= whole(),
        "%s %s must not be more than %s %s",
        partName(),
        part(),
        wholeName(),
        whole());
  }

  /** {@return part ÷ whole, 0 to 1; no number if the whole is 0} */
  public final Figure rate() {
    return Figure.calculated(this::rate);
  }

  private Figure rate(Recorder recorder) {
    return Counts.quotient(
        recorder,
        quantity(),
        recorder.recording() ? "sum of " + partName() + " ÷ sum of " + wholeName() : "",
        source().orElse(null),
        Counts.step(recorder, partName(), "", part()),
        Counts.step(recorder, wholeName(), "", whole()),
        WorkforceObstacle.ZERO_DENOMINATOR);
  }

  /** {@return such as {@code "vacancy rate 12.00 %: vacant posts 12, posts 100, not stated 1"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        "%s %s: %s %s, %s %s, not stated %s"
            .formatted(
                quantity(),
                Counts.percent(rate()),
                partName(),
                part(),
                wholeName(),
                whole(),
                notStated()));
  }

  /** Builds a rate; also used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableWorkforceRate.Builder {
    Builder() {}
  }
}
