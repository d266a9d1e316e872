package org.openrbm.geodist.distribution;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.openrbm.core.Explanation;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.RepresentationStatus;

/**
 * One member or group under a {@link DistributionRule}: what it has, what it should have, and what
 * follows.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = UnitAssessment.Builder.class)
@JsonPropertyOrder({"unit", "measure", "staff", "held", "desired", "explanation"})
public abstract sealed class UnitAssessment permits ImmutableUnitAssessment {

  UnitAssessment() {}

  /** {@return the code of the member or group} */
  public abstract String unit();

  /** {@return what is held against the interval: posts, points, or per cent of staff} */
  public abstract String measure();

  /** {@return the staff of the unit that the rule counts} */
  public abstract long staff();

  /** {@return what the unit has, in the measure} */
  public abstract Ratio held();

  /** {@return what it should have, in the measure; limits are inside} */
  public abstract Interval desired();

  /** {@return how {@link #distance} was derived} */
  public abstract Explanation explanation();

  static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    checkArgument(!unit().isBlank(), "unit of an assessment must not be blank");
    checkArgument(
        staff() >= 0, "staff of unit '%s' must not be negative, but is %s", unit(), staff());
    checkArgument(
        desired().closed(),
        "desired interval %s of unit '%s' must include its limits",
        desired(),
        unit());
    Ratio least = desired().signedDistance(held());
    checkArgument(
        distance().equals(least)
            || (staff() == 0 && least.signum() == 0 && distance().equals(Ratio.ONE)),
        "distance %s of unit '%s' does not follow from %s and %s",
        distance(),
        unit(),
        held(),
        desired());
  }

  /** {@return the status; a unit without staff is unrepresented, whatever it should have} */
  public final RepresentationStatus status() {
    return RepresentationStatus.of(staff(), held(), desired());
  }

  /**
   * {@return the movement in the measure that brings the unit into the interval: positive for what
   * is missing, negative for what is too much. For a member without staff it is at least 1 post, as
   * in {@link org.openrbm.geodist.Representation#postsToRange}}
   */
  public final Ratio distance() {
    return explanation().value();
  }

  /** {@return such as {@code "AFRICA UNDERREPRESENTED, 24/5 per cent, [6, +inf)"}} */
  @Override
  public final String toString() {
    return unit() + " " + status() + ", " + held() + " " + measure() + ", " + desired();
  }

  /** Builds an assessment; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableUnitAssessment.Builder {
    Builder() {}
  }
}
