package org.openrbm.core.target;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.text.OneLine;

/**
 * The state of a measure before the work begins.
 *
 * <p>A baseline has a value, or it is named but not quantified ("the result of the 2017 survey"). A
 * named baseline is information, and differs from no baseline at all.
 *
 * <p>Another baseline for the same period corrects it, if it is known since a later day. Both are
 * kept: what was known before shows the former one. A baseline for a later period takes its place
 * from the day on which that one is in force. Days before are still judged from the former one.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Baseline.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "measure",
  "categories",
  "reporter",
  "period",
  "value",
  "level",
  "description",
  "knownOn",
  "inForceFrom",
  "source"
})
public abstract sealed class Baseline permits ImmutableBaseline {

  Baseline() {}

  /** {@return the code of the measure; empty if the indicator has only one} */
  public abstract Optional<String> measure();

  /** {@return the category by dimension, if the baseline is of a part} */
  public abstract Map<String, String> categories();

  /** {@return the unit whose baseline it is; empty for that of all units together} */
  public abstract Optional<String> reporter();

  /** {@return the day or days it stands for} */
  public abstract ReportingPeriod period();

  /** {@return the value, in the unit of the measure; a percentage in per cent} */
  public abstract Optional<Ratio> value();

  /** {@return the level, one of those of an ordinal or nominal measure} */
  public abstract Optional<String> level();

  /** {@return what the baseline is, in words; needed if it is not quantified} */
  public abstract Optional<LocalizedText> description();

  /** {@return the day since which it is known; empty if it always was} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract Optional<LocalDate> knownOn();

  /**
   * {@return the first day on which targets start from it; empty for the last day of its period}
   * The first baseline of a measure holds from the beginning.
   */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract Optional<LocalDate> inForceFrom();

  /** {@return where it is stated} */
  public abstract Optional<Citation> source();

  /** {@return a baseline with a value, of an indicator with one measure} */
  public static Baseline of(Ratio value, ReportingPeriod period) {
    return builder().value(value).period(period).build();
  }

  /** {@return a baseline that is named but not quantified, of an indicator with one measure} */
  public static Baseline ofUnquantified(LocalizedText description, ReportingPeriod period) {
    return builder().description(description).period(period).build();
  }

  /**
   * {@return a new builder; {@code period} must be set, and one of {@code value}, {@code level} and
   * {@code description}}
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return whether there is a value or a level} */
  public final boolean quantified() {
    return value().isPresent() || level().isPresent();
  }

  /**
   * {@return the baseline as a number of that measure: its value, or the number of its level or
   * name; empty if it is in words, or the measure does not declare the level or name}
   */
  public final Optional<Ratio> number(Measure measure) {
    return value().or(() -> level().flatMap(measure::number));
  }

  /** {@return this baseline of that measure} */
  public abstract Baseline withMeasure(String measure);

  /** {@return this baseline of that measure, or of the only one of the indicator} */
  public abstract Baseline withMeasure(Optional<String> measure);

  /** {@return this baseline of the part in these categories} */
  public abstract Baseline withCategories(Map<String, ? extends String> categories);

  /** {@return this baseline as that of one unit} */
  public abstract Baseline withReporter(String reporter);

  /** {@return this baseline as that of one unit, or of all together} */
  public abstract Baseline withReporter(Optional<String> reporter);

  /** {@return this baseline for another day or period} */
  public abstract Baseline withPeriod(ReportingPeriod period);

  /** {@return this baseline with that value} */
  public abstract Baseline withValue(Ratio value);

  /** {@return this baseline with that value, or without one} */
  public abstract Baseline withValue(Optional<? extends Ratio> value);

  /** {@return this baseline with that level} */
  public abstract Baseline withLevel(String level);

  /** {@return this baseline with that level, or without one} */
  public abstract Baseline withLevel(Optional<String> level);

  /** {@return this baseline with that description} */
  public abstract Baseline withDescription(LocalizedText description);

  /** {@return this baseline with that description, or without one} */
  public abstract Baseline withDescription(Optional<? extends LocalizedText> description);

  /** {@return this baseline as known since that day} */
  public abstract Baseline withKnownOn(LocalDate knownOn);

  /** {@return this baseline as known since that day, or always} */
  public abstract Baseline withKnownOn(Optional<? extends LocalDate> knownOn);

  /** {@return this baseline in force from that day on} */
  public abstract Baseline withInForceFrom(LocalDate inForceFrom);

  /** {@return this baseline in force from that day on, or from the last day of its period} */
  public abstract Baseline withInForceFrom(Optional<? extends LocalDate> inForceFrom);

  /** {@return this baseline with that source} */
  public abstract Baseline withSource(Citation source);

  /** {@return this baseline with that source, or without one} */
  public abstract Baseline withSource(Optional<? extends Citation> source);

  @Value.Check
  void check() {
    checkArgument(
        value().isEmpty() || level().isEmpty(),
        "baseline of %s has both a value and a level",
        period());
    checkArgument(
        quantified() || description().isPresent(),
        "baseline of %s has neither value nor level, so it needs a description",
        period());
  }

  /** {@return value, level or words with the period, in one line: {@code baseline 200 (2017)}} */
  @Override
  public final String toString() {
    return OneLine.of(
        "baseline "
            + value()
                .map(Ratio::toString)
                .or(() -> level().map(OneLine::quoted))
                .or(() -> description().map(OneLine::quoted))
                .orElse("")
            + " ("
            + period().label()
            + ")"
            + measure().map(code -> " of " + code).orElse("")
            + (categories().isEmpty() ? "" : " " + categories())
            + reporter().map(unit -> " of unit " + unit).orElse("")
            + knownOn().map(day -> ", known since " + day).orElse("")
            + inForceFrom().map(day -> ", in force from " + day).orElse(""));
  }

  /** Builds {@link Baseline} instances. Not thread-safe. */
  public static final class Builder extends ImmutableBaseline.Builder {
    Builder() {}
  }
}
