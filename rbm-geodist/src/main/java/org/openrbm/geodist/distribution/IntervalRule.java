package org.openrbm.geodist.distribution;

import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.Explanation;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;

/**
 * Calculates the distance from what a unit has to the interval in which it should lie, once for all
 * rules.
 */
final class IntervalRule {

  private IntervalRule() {}

  /** Assesses one unit against an interval that is given. */
  static UnitAssessment assess(
      String unit,
      String measure,
      long staff,
      Explanation held,
      Interval desired,
      Optional<Citation> source) {
    return assess(
        unit,
        measure,
        staff,
        held,
        desired.lower().map(limit -> given("lower limit", measure, limit, source)),
        desired.upper().map(limit -> given("upper limit", measure, limit, source)));
  }

  /** Assesses one unit against limits that explain themselves; there is at least one. */
  static UnitAssessment assess(
      String unit,
      String measure,
      long staff,
      Explanation held,
      Optional<Explanation> lower,
      Optional<Explanation> upper) {
    Interval desired = interval(lower.map(Explanation::value), upper.map(Explanation::value));
    Explanation.Builder distance =
        Explanation.builder()
            .quantity("distance to the interval")
            .unit(measure)
            .value(desired.signedDistance(held.value()))
            .rule(
                switch (desired.position(held.value())) {
                  case BELOW -> "lower limit − held; below, as held < lower limit";
                  case WITHIN -> "none; within, as held passes no limit";
                  case ABOVE -> "upper limit − held; above, as held > upper limit";
                })
            .addOperands(held);
    lower.ifPresent(distance::addOperands);
    upper.ifPresent(distance::addOperands);
    return UnitAssessment.builder()
        .unit(unit)
        .measure(measure)
        .staff(staff)
        .held(held.value())
        .desired(desired)
        .explanation(distance.build())
        .build();
  }

  static Explanation given(String quantity, String unit, Ratio value, Optional<Citation> source) {
    return Explanation.builder()
        .quantity(quantity)
        .unit(unit)
        .value(value)
        .citation(source)
        .build();
  }

  private static Interval interval(Optional<Ratio> lower, Optional<Ratio> upper) {
    if (upper.isEmpty()) {
      return Interval.ofAtLeast(lower.orElseThrow());
    }
    return lower.isEmpty()
        ? Interval.ofAtMost(upper.get())
        : Interval.ofClosed(lower.get(), upper.get());
  }
}
