package org.openrbm.geodist.distribution;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.openrbm.core.text.Medium;
import org.openrbm.geodist.RepresentationStatus;

/**
 * The assessment of every unit under a {@link DistributionRule}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = DistributionAssessment.Builder.class)
@JsonPropertyOrder({"rule", "units", "staffOfNoUnit", "notes"})
public abstract sealed class DistributionAssessment permits ImmutableDistributionAssessment {

  DistributionAssessment() {}

  /** {@return what the rule is} */
  public abstract String rule();

  /** {@return the units, in the order of the rule} */
  public abstract List<UnitAssessment> units();

  /**
   * {@return the staff that the rule counts and that belong to no unit, nationality stated or not}
   */
  public abstract long staffOfNoUnit();

  /** {@return what a reader must know of the assessment} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<String> notes();

  static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Set<String> seen = new HashSet<>();
    for (UnitAssessment unit : units()) {
      checkArgument(seen.add(unit.unit()), "unit '%s' stands twice in an assessment", unit.unit());
    }
    checkArgument(
        staffOfNoUnit() >= 0, "staff of no unit must not be negative, but is %s", staffOfNoUnit());
  }

  /**
   * Returns the assessment of one unit.
   *
   * @throws IllegalArgumentException if there is no such unit
   */
  public final UnitAssessment of(String unit) {
    return units().stream()
        .filter(assessed -> assessed.unit().equals(unit))
        .findFirst()
        .orElseThrow(
            () ->
                illegalArgument(
                    "'%s' is no unit of '%s', which has %s"
                        .formatted(unit, rule(), units().size())));
  }

  /** {@return the number of units by status, every status in order, 0 included} */
  public final Map<RepresentationStatus, Integer> counts() {
    return RepresentationStatus.counts(units().stream().map(UnitAssessment::status));
  }

  /** {@return the rule, the number of units by status and any staff of no unit, in one line} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        rule()
            + ": "
            + counts()
            + (staffOfNoUnit() == 0 ? "" : ", staff of no unit: " + staffOfNoUnit()));
  }

  /** Builds an assessment; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableDistributionAssessment.Builder {
    Builder() {}
  }
}
