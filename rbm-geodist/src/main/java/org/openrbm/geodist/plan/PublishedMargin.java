package org.openrbm.geodist.plan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A margin as it stands in the JSON of {@link StaffMargins}. */
@Value.Immutable
@JsonDeserialize(builder = PublishedMargin.Builder.class)
abstract sealed class PublishedMargin permits ImmutablePublishedMargin {

  PublishedMargin() {}

  abstract String code();

  abstract int staff();

  abstract Optional<Integer> appointmentsToRange();

  abstract Optional<Integer> appointmentsToMidpoint();

  abstract Optional<Integer> separationsBearable();

  abstract Optional<Integer> separationsToRange();

  abstract Optional<Integer> roomToUpperLimit();

  abstract Optional<Long> separationsWithRanges();

  static PublishedMargin of(StaffMargin margin) {
    return new Builder()
        .code(margin.code())
        .staff(margin.staff())
        .appointmentsToRange(margin.appointmentsToRange())
        .appointmentsToMidpoint(margin.appointmentsToMidpoint())
        .separationsBearable(margin.separationsBearable())
        .separationsToRange(margin.separationsToRange())
        .roomToUpperLimit(margin.roomToUpperLimit())
        .separationsWithRanges(margin.separationsWithRanges())
        .build();
  }

  @Override
  public String toString() {
    return "%s: %s staff, +%s to range, +%s to midpoint, bears %s, −%s to range, room %s%s"
        .formatted(
            code(),
            staff(),
            shown(appointmentsToRange()),
            shown(appointmentsToMidpoint()),
            shown(separationsBearable()),
            shown(separationsToRange()),
            shown(roomToUpperLimit()),
            separationsWithRanges().map(most -> ", ranges up to −" + most).orElse(""));
  }

  private static String shown(Optional<Integer> number) {
    return number.map(Object::toString).orElse("none");
  }

  static final class Builder extends ImmutablePublishedMargin.Builder {
    Builder() {}
  }
}
