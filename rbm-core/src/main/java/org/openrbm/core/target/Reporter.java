package org.openrbm.core.target;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Optional;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.OneLine;

/**
 * A unit from which reports on an indicator are expected.
 *
 * @param unit the name of the unit, as its measurements give it
 * @param weight its weight in a weighted mean and in the coverage, 0 or more; empty if units are
 *     not weighted
 * @param validity the days on which reports are expected from it; empty for all
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Reporter(
    @JsonProperty(required = true) String unit,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Ratio> weight,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Validity> validity) {

  /** Checks the name and the weight. */
  public Reporter {
    checkArgument(
        !unit.isBlank() && unit.strip().equals(unit),
        "name of a reporter must not be blank, nor begin or end with a blank, but is '%s'",
        unit);
    checkArgument(
        weight.isEmpty() || weight.get().signum() >= 0,
        "weight of reporter '%s' must not be negative, but is %s",
        unit,
        weight.orElse(null));
  }

  /** {@return a unit without a weight} */
  public static Reporter of(String unit) {
    return new Reporter(unit, Optional.empty(), Optional.empty());
  }

  /** {@return a unit with a weight} */
  public static Reporter of(String unit, Ratio weight) {
    return new Reporter(unit, Optional.of(weight), Optional.empty());
  }

  /** {@return this unit, with reports expected on those days only} */
  public Reporter withValidity(Validity validity) {
    return new Reporter(unit, weight, Optional.of(validity));
  }

  /** {@return whether a report is expected from it on that day} */
  public boolean expectedOn(LocalDate day) {
    return validity.map(valid -> valid.contains(day)).orElse(true);
  }

  /** {@return the unit with its weight, in one line} */
  @Override
  public String toString() {
    return OneLine.of(
        unit,
        weight.map(of -> "weight " + of).orElse(""),
        validity.map(Validity::toString).orElse(""));
  }
}
