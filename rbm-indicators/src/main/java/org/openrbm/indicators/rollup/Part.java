package org.openrbm.indicators.rollup;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.core.target.Measure;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Observation;

/**
 * The contribution of one unit or period to a roll-up: a value, a share by its two counts, or
 * nothing, which counts as not reported.
 *
 * @since 0.1.0
 */
public final class Part {

  private final String name;
  private final LocalDate date;
  private final @Nullable Ratio numerator;
  private final @Nullable Ratio denominator;
  private final Ratio factor;
  private final @Nullable Reason reason;
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
      Ratio factor,
      @Nullable Reason reason,
      Optional<Ratio> weight,
      @Nullable Citation source,
      @Nullable RolledUp origin,
      int reported,
      int expected) {
    this.name = name;
    this.date = date;
    this.numerator = numerator;
    this.denominator = denominator;
    this.factor = factor;
    this.reason = reason;
    this.weight = weight;
    this.source = source;
    this.origin = origin;
    this.reported = reported;
    this.expected = expected;
  }

  /**
   * Makes the part of one report, of a unit or for a period: one was expected, and one has come.
   */
  private static Part ofReport(
      String name,
      LocalDate date,
      @Nullable Ratio numerator,
      @Nullable Ratio denominator,
      Ratio factor,
      @Nullable Reason reason,
      @Nullable Citation source) {
    return new Part(
        name, date, numerator, denominator, factor, reason, Optional.empty(), source, null, 1, 1);
  }

  /** {@return a value} */
  public static Part ofValue(String name, LocalDate date, Ratio value) {
    return ofReport(name, date, value, null, Ratio.ONE, null, null);
  }

  /**
   * Returns a share, in per cent, by its two counts.
   *
   * @throws IllegalArgumentException if the denominator is negative
   */
  public static Part ofShare(String name, LocalDate date, Ratio numerator, Ratio denominator) {
    return ofRate(name, date, numerator, denominator, Ratio.HUNDRED);
  }

  /**
   * Returns a rate by its two counts: numerator ÷ denominator × factor. A mean of days has the
   * factor 1, a rate per 100,000 the factor 100,000.
   *
   * @throws IllegalArgumentException if the denominator is negative, or the factor is not above 0
   */
  public static Part ofRate(
      String name, LocalDate date, Ratio numerator, Ratio denominator, Ratio factor) {
    checkArgument(
        denominator.signum() >= 0,
        "denominator of '%s' must not be negative, but is %s",
        name,
        denominator);
    checkArgument(factor.signum() > 0, "factor of '%s' must be above 0, but is %s", name, factor);
    return ofReport(name, date, numerator, denominator, factor, null, null);
  }

  /** {@return a part from which a report is expected, but has not come} */
  public static Part ofMissing(String name, LocalDate date) {
    return new Part(
        name,
        date,
        null,
        null,
        Ratio.ONE,
        NotComputable.NO_ACTUAL,
        Optional.empty(),
        null,
        null,
        0,
        1);
  }

  /**
   * {@return the part that a measurement of that measure makes, by its number or its two counts}
   */
  public static Part of(Measurement measurement, Measure measure) {
    String name = measurement.reporter().map(r -> r + ", ").orElse("") + measurement.period();
    LocalDate date = measurement.period().end();
    Citation source = measurement.source().orElse(null);
    if (measurement.observation() instanceof Observation.Share share && measure.numeric()) {
      Ratio factor = measure.factorOfShare();
      return ofReport(name, date, share.numerator(), share.denominator(), factor, null, source);
    }
    NotComputable reason =
        measurement.observation() instanceof Observation.Statement
            ? NotComputable.QUALITATIVE
            : NotComputable.NOT_NUMERIC;
    return measurement
        .observation()
        .number(measure)
        .map(number -> ofReport(name, date, number, null, Ratio.ONE, null, source))
        .orElseGet(() -> ofReport(name, date, null, null, Ratio.ONE, reason, source));
  }

  static Part ofRolledUp(
      String name,
      LocalDate date,
      @Nullable Ratio numerator,
      @Nullable Ratio denominator,
      Ratio factor,
      @Nullable Reason reason,
      Optional<Ratio> weight,
      RolledUp origin) {
    return new Part(
        name,
        date,
        numerator,
        denominator,
        factor,
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
        factor,
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

  /** The factor by which numerator ÷ denominator of a share is multiplied. */
  Ratio factor() {
    return factor;
  }

  Optional<Reason> reason() {
    return Optional.ofNullable(reason);
  }

  Optional<Ratio> weight() {
    return weight;
  }

  @Nullable Citation source() {
    return source;
  }

  /** {@return the roll-up of which the part is the result, if it was rolled up} */
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
