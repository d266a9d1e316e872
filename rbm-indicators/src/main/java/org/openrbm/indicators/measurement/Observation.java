package org.openrbm.indicators.measurement;

import static java.util.Objects.requireNonNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
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
   * @return the number; empty for words, for names and levels that the measure does not have, and
   *     for a share, which is two numbers
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
   */
  @JsonTypeName("value")
  record Value(@JsonProperty(required = true) Ratio value) implements Observation {

    /** Checks that there is a number. */
    public Value {
      requireNonNull(value, "value");
    }

    @Override
    public Optional<Ratio> number(Measure measure) {
      return Optional.of(value);
    }

    @Override
    public String inWords() {
      return value.toString();
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
