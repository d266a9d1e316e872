package org.openrbm.core.target;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
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
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Baseline.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"measure", "categories", "period", "value", "level", "description", "source"})
public abstract sealed class Baseline permits ImmutableBaseline {

  Baseline() {}

  /** {@return the code of the measure; empty if the indicator has only one} */
  public abstract Optional<String> measure();

  /** {@return the category by dimension, if the baseline is of a part} */
  public abstract Map<String, String> categories();

  /** {@return the day or days it stands for} */
  public abstract ReportingPeriod period();

  /** {@return the value, in the unit of the measure; a percentage in per cent} */
  public abstract Optional<Ratio> value();

  /** {@return the level, one of those of an ordinal or nominal measure} */
  public abstract Optional<String> level();

  /** {@return what the baseline is, in words; needed if it is not quantified} */
  public abstract Optional<LocalizedText> description();

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
            + (categories().isEmpty() ? "" : " " + categories()));
  }

  /** Builds {@link Baseline} instances. Not thread-safe. */
  public static final class Builder extends ImmutableBaseline.Builder {
    Builder() {}
  }
}
