package org.openrbm.geodist.plan;

/**
 * The five numbers of a {@link StaffMargin}.
 *
 * @since 0.1.0
 */
public enum MarginFigure {
  /** The fewest appointments after which the member is not below its range. */
  APPOINTMENTS_TO_RANGE(
      "appointments to range", "least number k with staff + k ≥ least staff within range"),
  /** The fewest appointments to reach the midpoint. */
  APPOINTMENTS_TO_MIDPOINT("appointments to midpoint", "least number k with staff + k ≥ midpoint"),
  /** The most separations after each of which the member is not below its range. */
  SEPARATIONS_BEARABLE(
      "separations bearable",
      "greatest number j with staff − j ≥ least staff within range at every step, or 0"),
  /** The fewest separations after which the member is not above its range. */
  SEPARATIONS_TO_RANGE("separations to range", "least number j with staff − j ≤ upper limit"),
  /** The most appointments after each of which the member is not above its range. */
  ROOM_TO_UPPER_LIMIT(
      "room to upper limit", "greatest number k with staff + k ≤ upper limit at every step, or 0");

  private final String words;
  private final String rule;

  MarginFigure(String words, String rule) {
    this.words = words;
    this.rule = rule;
  }

  /** The number in words, such as "appointments to range". */
  String words() {
    return words;
  }

  String rule() {
    return rule;
  }

  /** 1 for appointments, −1 for separations. */
  int direction() {
    return switch (this) {
      case APPOINTMENTS_TO_RANGE, APPOINTMENTS_TO_MIDPOINT, ROOM_TO_UPPER_LIMIT -> 1;
      case SEPARATIONS_BEARABLE, SEPARATIONS_TO_RANGE -> -1;
    };
  }
}
