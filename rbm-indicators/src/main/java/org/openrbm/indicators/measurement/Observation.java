package org.openrbm.indicators.measurement;

import static java.util.Objects.requireNonNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Measure;

/**
 * An observation of a measure. Where nothing was observed there is no observation: missing is not
 * zero.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(Observation.Value.class),
  @JsonSubTypes.Type(Observation.Share.class),
  @JsonSubTypes.Type(Observation.Rung.class),
  @JsonSubTypes.Type(Observation.Statement.class)
})
public sealed interface Observation {

  /**
   * Returns the number that was observed: the value, or the position of the level of an ordinal
   * measure.
   *
   * @return the number; empty for words, for names and levels that the measure does not have, for a
   *     value in another unit, and for a share, which is two numbers
   */
  default Optional<Ratio> number(Measure measure) {
    return Optional.empty();
  }

  /** {@return what was observed in a few words, such as {@code "8 of 40"}} */
  String inWords();

  /**
   * A number, in the unit of the measure; of a percentage in per cent.
   *
   * @param value the number
   * @param unit the unit of the value as reported, or of an amount its currency by ISO 4217; empty
   *     if it is not stated, and then the unit of the measure
   */
  @JsonTypeName("value")
  record Value(
      @JsonProperty(required = true) Ratio value,
      @JsonProperty
          @JsonInclude(JsonInclude.Include.NON_EMPTY)
          @JsonSetter(nulls = Nulls.SET) // an absent component would be refused as a null
          Optional<String> unit)
      implements Observation {

    /** Checks that there is a number, and that the unit has a name. */
    public Value {
      requireNonNull(value, "value");
      requireNonNull(unit, "unit");
      unit.ifPresent(
          name ->
              checkArgument(
                  !name.isBlank() && Measurement.BLANKS.trimFrom(name).equals(name),
                  "unit of a value must not be blank, nor begin or end with a blank, but is '%s'",
                  name));
    }

    /** Makes an observation in the unit of the measure. */
    public Value(Ratio value) {
      this(value, Optional.empty());
    }

    /** Makes an observation in a stated unit, or of an amount in a currency of ISO 4217. */
    public Value(Ratio value, String unit) {
      this(value, Optional.of(requireNonNull(unit, "unit")));
    }

    /**
     * {@return the value; empty if it is stated in another unit than that of the measure, in which
     * it is no number that could be compared or added}
     */
    @Override
    public Optional<Ratio> number(Measure measure) {
      return unit.isEmpty() || Units.agree(unit.get(), measure)
          ? Optional.of(value)
          : Optional.empty();
    }

    @Override
    public String inWords() {
      return unit.isEmpty() ? value.toString() : value + " " + unit.get();
    }

    /** {@return the value, and the unit if it is stated} */
    @Override
    public String toString() {
      return "Value[value=" + value + unit.map(name -> ", unit=" + name).orElse("") + "]";
    }
  }

  /**
   * A share by its two counts, so that it can be added up as such. Its value is numerator ÷
   * denominator × {@link org.openrbm.core.target.Measure#factorOfShare the factor of the measure}:
   * 100 for a percentage, 1 for a mean of days.
   *
   * @param numerator what has the property
   * @param denominator what could have it, 0 or more; if it is 0 there is no share
   */
  @JsonTypeName("share")
  record Share(
      @JsonProperty(required = true) Ratio numerator,
      @JsonProperty(required = true) Ratio denominator)
      implements Observation {

    /** Checks that the denominator is not negative. */
    public Share {
      requireNonNull(numerator, "numerator");
      requireNonNull(denominator, "denominator");
      checkArgument(
          denominator.signum() >= 0,
          "denominator of a share must not be negative, but is %s",
          denominator);
    }

    @Override
    public String inWords() {
      return numerator + " of " + denominator;
    }
  }

  /**
   * A level of an ordinal measure, or a name of a nominal one.
   *
   * @param level the level or name
   */
  @JsonTypeName("level")
  record Rung(@JsonProperty(required = true) String level) implements Observation {

    /** Checks that the level is named. */
    public Rung {
      requireNonNull(level, "level");
      checkArgument(!level.isBlank(), "level of an observation must not be blank");
    }

    @Override
    public Optional<Ratio> number(Measure measure) {
      return measure.number(level);
    }

    @Override
    public String inWords() {
      return "level '" + level + "'";
    }
  }

  /**
   * Words, of a qualitative measure.
   *
   * @param text the words
   */
  @JsonTypeName("statement")
  record Statement(@JsonProperty(required = true) LocalizedText text) implements Observation {

    /** Checks that there are words. */
    public Statement {
      requireNonNull(text, "text");
    }

    @Override
    public String inWords() {
      return text.toString();
    }
  }
}
