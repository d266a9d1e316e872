package org.openrbm.indicators;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.Measure;

/**
 * What one unit or period brings to a roll-up: a value, a share by its counts, or nothing, which
 * counts as not reported.
 *
 * @since 0.1.0
 */
public final class Part {

  private final String name;
  private final LocalDate date;
  private final @Nullable Ratio numerator;
  private final @Nullable Ratio denominator;
  private final @Nullable NotComputable reason;
  private final Optional<Ratio> weight;
  private final @Nullable Citation source;
  private final @Nullable RolledUp origin;
  private final int reported;
  private final int expected;

  private Part(
      String name,
      LocalDate date,
      @Nullable Ratio numerator,
      @Nullable Ratio denominator,
      @Nullable NotComputable reason,
      Optional<Ratio> weight,
      @Nullable Citation source,
      @Nullable RolledUp origin,
      int reported,
      int expected) {
    this.name = name;
    this.date = date;
    this.numerator = numerator;
    this.denominator = denominator;
    this.reason = reason;
    this.weight = weight;
    this.source = source;
    this.origin = origin;
    this.reported = reported;
    this.expected = expected;
  }

  /** {@return a value} */
  public static Part ofValue(String name, LocalDate date, Ratio value) {
    return new Part(name, date, value, null, null, Optional.empty(), null, null, 1, 1);
  }

  /**
   * Returns a share, in per cent, by its two counts.
   *
   * @throws IllegalArgumentException if the denominator is negative
   */
  public static Part ofShare(String name, LocalDate date, Ratio numerator, Ratio denominator) {
    checkArgument(
        denominator.signum() >= 0,
        "denominator of '%s' must not be negative, but is %s",
        name,
        denominator);
    return new Part(name, date, numerator, denominator, null, Optional.empty(), null, null, 1, 1);
  }

  /** {@return a part from which a report is expected, but has not come} */
  public static Part ofMissing(String name, LocalDate date) {
    return new Part(
        name, date, null, null, NotComputable.NO_ACTUAL, Optional.empty(), null, null, 0, 1);
  }

  static Part of(Measurement measurement, Measure measure) {
    String name = measurement.reporter().map(r -> r + ", ").orElse("") + measurement.period();
    LocalDate date = measurement.period().end();
    Citation source = measurement.source().orElse(null);
    if (measurement.observation() instanceof Observation.Share share) {
      return new Part(
          name,
          date,
          share.numerator(),
          share.denominator(),
          null,
          Optional.empty(),
          source,
          null,
          1,
          1);
    }
    Optional<Ratio> number = ActualValue.number(measurement.observation(), measure);
    NotComputable reason =
        measurement.observation() instanceof Observation.Statement
            ? NotComputable.QUALITATIVE
            : NotComputable.NOT_NUMERIC;
    return number
        .map(n -> new Part(name, date, n, null, null, Optional.empty(), source, null, 1, 1))
        .orElseGet(
            () -> new Part(name, date, null, null, reason, Optional.empty(), source, null, 1, 1));
  }

  static Part ofRolledUp(
      String name,
      LocalDate date,
      @Nullable Ratio numerator,
      @Nullable Ratio denominator,
      @Nullable NotComputable reason,
      Optional<Ratio> weight,
      RolledUp origin) {
    return new Part(
        name,
        date,
        numerator,
        denominator,
        reason,
        weight,
        null,
        origin,
        origin.reported(),
        origin.expected());
  }

  /**
   * Returns this part with a weight, for a weighted mean.
   *
   * @throws IllegalArgumentException if {@code weight} is negative
   */
  public Part withWeight(Ratio weight) {
    checkArgument(
        weight.signum() >= 0, "weight of '%s' must not be negative, but is %s", name, weight);
    return new Part(
        name,
        date,
        numerator,
        denominator,
        reason,
        Optional.of(weight),
        source,
        origin,
        reported,
        expected);
  }

  String name() {
    return name;
  }

  LocalDate date() {
    return date;
  }

  /** The value, or the numerator of a share. */
  Optional<Ratio> numerator() {
    return Optional.ofNullable(numerator);
  }

  /** The denominator, of a share only. */
  Optional<Ratio> denominator() {
    return Optional.ofNullable(denominator);
  }

  Optional<NotComputable> reason() {
    return Optional.ofNullable(reason);
  }

  Optional<Ratio> weight() {
    return weight;
  }

  @Nullable Citation source() {
    return source;
  }

  /** What the part was rolled up of, if it was. */
  Optional<RolledUp> origin() {
    return Optional.ofNullable(origin);
  }

  int reported() {
    return reported;
  }

  int expected() {
    return expected;
  }
}
