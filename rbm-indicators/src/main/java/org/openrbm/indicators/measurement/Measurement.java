package org.openrbm.indicators.measurement;

import static java.util.Objects.requireNonNull;
import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Measure;
import org.openrbm.core.text.OneLine;

/**
 * One observation of one measure of an indicator, by one reporter, for one period.
 *
 * <p>A correction is another measurement of the same thing ({@link #key(Indicator)}) that was
 * recorded later; both stay in the {@link MeasurementSet}. So is a retraction ({@link #retracted}),
 * which leaves nothing that counts.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Measurement.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "indicator",
  "measure",
  "reporter",
  "scope",
  "categories",
  "period",
  "observation",
  "recordedOn",
  "standsUntil",
  "status",
  "confidence",
  "nature",
  "source"
})
public abstract sealed class Measurement permits ImmutableMeasurement {

  /** The characters that surround a name without belonging to it. */
  static final CharMatcher BLANKS = CharMatcher.whitespace();

  Measurement() {}

  /** {@return the code of the indicator} */
  public abstract String indicator();

  /** {@return the code of the measure; empty if the indicator has only one} */
  public abstract Optional<String> measure();

  /** {@return the unit that reports, not blank; empty for the organisation as a whole} */
  public abstract Optional<String> reporter();

  /** {@return the scope if it is another than follows from the reporter; see {@link #scope}} */
  @JsonProperty("scope")
  abstract Optional<ReportScope> statedScope();

  /**
   * {@return whether it is the reporter's own share or the total with what others under it report;
   * unless stated, a reporter's own share, and the total without a reporter}
   */
  public final ReportScope scope() {
    return statedScope().orElse(scopeOf(reporter()));
  }

  private static ReportScope scopeOf(Optional<String> reporter) {
    return reporter.isPresent() ? ReportScope.SHARE : ReportScope.TOTAL;
  }

  /** {@return the category by dimension, if it is of a part} */
  public abstract Map<String, String> categories();

  /** {@return the days that it covers, or the day it was taken} */
  public abstract ReportingPeriod period();

  /** {@return what was observed} */
  public abstract Observation observation();

  /** {@return the day on which it was recorded; the last day of the period unless stated} */
  @Value.Default
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public LocalDate recordedOn() {
    return period().end();
  }

  /**
   * {@return the last day on which the value stands, such as that on which a site is closed; not
   * before the end of the period; empty if it stands until it is replaced}
   */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract Optional<LocalDate> standsUntil();

  /** {@return how far it has come; approved unless stated} */
  @Value.Default
  public MeasurementStatus status() {
    return MeasurementStatus.APPROVED;
  }

  /** {@return how far it is to be trusted, if that is stated} */
  public abstract Optional<Confidence> confidence();

  /** {@return whether it stands for something that happened; reported unless stated} */
  @Value.Default
  public DataNature nature() {
    return DataNature.REPORTED;
  }

  /** {@return where it is stated} */
  public abstract Optional<Citation> source();

  /** {@return an approved number, of an indicator with one measure} */
  public static Measurement of(String indicator, ReportingPeriod period, Ratio value) {
    return builder()
        .indicator(indicator)
        .period(period)
        .observation(new Observation.Value(value))
        .build();
  }

  /**
   * {@return a new builder; {@code indicator}, {@code period} and {@code observation} must be set}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The subject of a measurement. A later recording of the same key corrects an earlier one.
   *
   * @param indicator the code of the indicator
   * @param measure the code of the measure; empty for the only measure, as long as the indicator is
   *     not known
   * @param reporter the unit that reports, if not the organisation as a whole
   * @param scope whether it is the reporter's own share or a total, which are two things
   * @param categories the category by dimension, if it is of a part
   * @param period the days that it covers
   * @since 0.1.0
   */
  public record Key(
      String indicator,
      Optional<String> measure,
      Optional<String> reporter,
      ReportScope scope,
      Map<String, String> categories,
      ReportingPeriod period) {

    /**
     * Returns this key with the code of its measure, so that keys of one thing are equal however
     * they were written.
     *
     * @throws IllegalArgumentException if it names none of several measures, or one that the
     *     indicator does not have
     */
    public Key of(Indicator indicator) {
      Measure of = Recordings.measure(indicator, measure);
      if (of == null) {
        throw illegalArgument(misfit(indicator));
      }
      return new Key(this.indicator, Optional.of(of.code()), reporter, scope, categories, period);
    }

    /** {@return why this is of no measure of an indicator} */
    String misfit(Indicator indicator) {
      return measure.isPresent()
          ? "indicator '%s' has no measure '%s'".formatted(indicator.code(), measure.get())
          : "measurement of '%s' for %s must name one of its %s measures"
              .formatted(indicator.code(), period, indicator.measures().size());
    }
  }

  /** {@return the subject of this measurement, as it was written} */
  public final Key key() {
    return new Key(indicator(), measure(), reporter(), scope(), categories(), period());
  }

  /**
   * Returns the subject of this measurement, with the code of its measure.
   *
   * @throws IllegalArgumentException if it names none of several measures, or one that the
   *     indicator does not have
   */
  public final Key key(Indicator indicator) {
    return key().of(indicator);
  }

  /**
   * Returns the later recording that withdraws this measurement: from that day on, neither it nor
   * what it corrects counts. A recording that is approved later still counts again.
   *
   * @throws IllegalArgumentException if the day is not after the day of the recording
   */
  public final Measurement retracted(LocalDate on) {
    checkArgument(
        on.isAfter(recordedOn()),
        "%s was recorded on %s and must be retracted later, not on %s",
        subject(),
        recordedOn(),
        on);
    return withStatus(MeasurementStatus.RETRACTED).withRecordedOn(on);
  }

  /** {@return this measurement of another indicator} */
  public abstract Measurement withIndicator(String indicator);

  /** {@return this measurement of that measure} */
  public abstract Measurement withMeasure(String measure);

  /** {@return this measurement of that measure, or of the only one of the indicator} */
  public abstract Measurement withMeasure(Optional<String> measure);

  /** {@return this measurement by that unit} */
  public abstract Measurement withReporter(String reporter);

  /** {@return this measurement by that unit, or of the organisation as a whole} */
  public abstract Measurement withReporter(Optional<String> reporter);

  /** {@return this measurement as the reporter's own share, or as a total} */
  public final Measurement withScope(ReportScope scope) {
    return withStatedScope(Optional.of(requireNonNull(scope, "scope")));
  }

  abstract Measurement withStatedScope(Optional<? extends ReportScope> scope);

  /** {@return this measurement of the part in these categories} */
  public abstract Measurement withCategories(Map<String, ? extends String> categories);

  /** {@return this measurement of another period} */
  public abstract Measurement withPeriod(ReportingPeriod period);

  /** {@return this measurement with another observation} */
  public abstract Measurement withObservation(Observation observation);

  /** {@return this measurement as recorded on another day} */
  public abstract Measurement withRecordedOn(LocalDate recordedOn);

  /** {@return this measurement, which stands until that day} */
  public abstract Measurement withStandsUntil(LocalDate standsUntil);

  /** {@return this measurement, which stands until that day or until it is replaced} */
  public abstract Measurement withStandsUntil(Optional<? extends LocalDate> standsUntil);

  /** {@return this measurement with another status} */
  public abstract Measurement withStatus(MeasurementStatus status);

  /** {@return this measurement with that confidence} */
  public abstract Measurement withConfidence(Confidence confidence);

  /** {@return this measurement with that confidence, or without one} */
  public abstract Measurement withConfidence(Optional<? extends Confidence> confidence);

  /** {@return this measurement as reported or as made up} */
  public abstract Measurement withNature(DataNature nature);

  /** {@return this measurement with that source} */
  public abstract Measurement withSource(Citation source);

  /** {@return this measurement with that source, or without one} */
  public abstract Measurement withSource(Optional<? extends Citation> source);

  @Value.Check
  Measurement check() {
    checkName("indicator", indicator());
    measure().ifPresent(measure -> checkName("measure", measure));
    reporter().ifPresent(reporter -> checkName("reporter", reporter));
    categories()
        .forEach(
            (dimension, category) -> {
              checkName("dimension", dimension);
              checkName("category", category);
            });
    checkArgument(
        !recordedOn().isBefore(period().start()),
        "measurement of '%s' for %s must not be recorded before it begins, on %s",
        indicator(),
        period(),
        recordedOn());
    standsUntil()
        .ifPresent(
            day ->
                checkArgument(
                    !day.isBefore(period().end()),
                    "measurement of '%s' for %s must stand until its period ends or longer, not"
                        + " until %s",
                    indicator(),
                    period(),
                    day));
    // one form for one scope, which also stays right if the measurement gets another reporter
    return statedScope().equals(Optional.of(scopeOf(reporter())))
        ? withStatedScope(Optional.empty())
        : this;
  }

  /** A name with blanks around it would be another name that looks the same. */
  private static void checkName(String what, String name) {
    checkArgument(!name.isBlank(), "%s of a measurement must not be blank", what);
    checkArgument(
        BLANKS.trimFrom(name).equals(name),
        "%s of a measurement must not begin or end with a blank, but is '%s'",
        what,
        name);
  }

  /** {@return what it is a measurement of, for messages} */
  final String subject() {
    return "measurement of '"
        + indicator()
        + "'"
        + measure().map(code -> " measure '" + code + "'").orElse("")
        + reporter().map(unit -> " by '" + unit + "'").orElse("")
        + statedScope().map(scope -> " (" + OneLine.words(scope) + ")").orElse("")
        + (categories().isEmpty() ? "" : " " + new TreeMap<>(categories()))
        + " for "
        + period();
  }

  /** {@return what was observed of what and for when, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "Measurement of "
            + indicator()
            + measure().map(code -> " " + code).orElse("")
            + reporter().map(unit -> " by " + unit).orElse("")
            + " for "
            + period().label()
            + (categories().isEmpty() ? "" : " " + categories()),
        observation().inWords(),
        statedScope().map(OneLine::words).orElse(""),
        OneLine.words(status()),
        "recorded on " + recordedOn(),
        standsUntil().map(day -> "stands until " + day).orElse(""),
        nature() == DataNature.REPORTED ? "" : OneLine.words(nature()));
  }

  /** Builds {@link Measurement} instances. Not thread-safe. */
  public static final class Builder extends ImmutableMeasurement.Builder {
    Builder() {}

    /** Sets whether it is the reporter's own share, or the total with what others report. */
    public final Builder scope(ReportScope scope) {
      return statedScope(requireNonNull(scope, "scope"));
    }
  }
}
