package org.openrbm.indicators.rollup;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.core.Recorder;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.text.NoJson;
import org.openrbm.core.text.OneLine;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Observation;

/**
 * The contribution of one unit or period to a roll-up. It is one of:
 *
 * <ul>
 *   <li>a value,
 *   <li>a rate by its two counts, which can be added up,
 *   <li>a level by its position, which can be put in order, but neither added nor averaged,
 *   <li>a report without a number, for a reason,
 *   <li>a missing report: one is expected, and has not come,
 *   <li>the result of a roll-up of the level below, which is a value, a rate or a reason.
 * </ul>
 *
 * <p>A part is the unit's own share, next to those of the units under it, unless it states that it
 * is the total of its unit ({@link #asTotal}).
 *
 * @since 0.1.0
 */
@NoJson
public abstract sealed class Part {

  private final Label label;

  private Part(Label label) {
    this.label = label;
  }

  /** {@return a value} */
  public static Part ofValue(String name, LocalDate date, Ratio value) {
    return new Value(Label.of(name, date), value, NumberKind.AMOUNT, null);
  }

  /**
   * Returns a level.
   *
   * @param position the position of the level, from 1 for the lowest ({@link Measure#position})
   * @throws IllegalArgumentException if the position is not a whole number from 1
   */
  public static Part ofLevel(String name, LocalDate date, Ratio position) {
    checkArgument(
        position.whole() && position.signum() > 0,
        "position of the level of '%s' must be a whole number from 1, but is %s",
        name,
        position);
    return new Value(Label.of(name, date), position, NumberKind.LEVEL, null);
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
    return new Rate(Label.of(name, date), new Counts(numerator, denominator, factor), null);
  }

  /** {@return a part from which a report is expected, but has not come} */
  public static Part ofMissing(String name, LocalDate date) {
    return new Missing(Label.of(name, date));
  }

  /**
   * {@return the part that a measurement of that measure makes, by its number or its two counts}
   */
  public static Part of(Measurement measurement, Measure measure) {
    Label label =
        Label.of(
            measurement.reporter().map(r -> r + ", ").orElse("") + measurement.period(),
            measurement.period().end());
    Citation source = measurement.source().orElse(null);
    if (measurement.observation() instanceof Observation.Share share && measure.numeric()) {
      Counts counts = new Counts(share.numerator(), share.denominator(), measure.factorOfShare());
      return new Rate(label, counts, source);
    }
    NotComputable reason =
        measurement.observation() instanceof Observation.Statement
            ? NotComputable.QUALITATIVE
            : NotComputable.NOT_NUMERIC;
    NumberKind kind = measure.kind() == MeasureKind.ORDINAL ? NumberKind.LEVEL : NumberKind.AMOUNT;
    return measurement
        .observation()
        .number(measure)
        .<Part>map(number -> new Value(label, number, kind, source))
        .orElseGet(() -> new NoNumber(label, reason));
  }

  /**
   * Returns this part with a weight. It counts in a weighted mean and in no other rule, and under
   * every rule in the coverage by weight ({@link RolledUp#coverageByWeight}). Only the proportions
   * of weights matter.
   *
   * @throws IllegalArgumentException if {@code weight} is negative
   */
  public final Part withWeight(Ratio weight) {
    checkArgument(
        weight.signum() >= 0, "weight of '%s' must not be negative, but is %s", name(), weight);
    return with(new Label(name(), date(), Optional.of(weight), label.total()));
  }

  /**
   * Returns this part as the total of its unit: it contains what the units under it report. A
   * {@link UnitTree} takes it in place of these. Elsewhere it is a part as any other, since nothing
   * stands under it there.
   */
  public final Part asTotal() {
    return with(new Label(name(), date(), label.weight(), true));
  }

  /** A total that has come, in place of what the units under it make. */
  static Part ofTotal(Part stated, List<Part> below) {
    return new OfTotal(stated.label, stated, Coverage.of(below));
  }

  /**
   * Returns the share of this part that belongs to some of its days, where what happened is taken
   * as even over the days of its period: value × days ÷ all days. Of a rate, both counts are shared
   * out, so that the rate stays and its weight in a ratio of sums shrinks.
   *
   * @param days the days that count, 0 or more
   * @param all the days of the period of this part
   * @throws IllegalArgumentException if {@code days} is not 0 to {@code all}, or {@code all} not
   *     above 0
   */
  public final Part apportioned(long days, long all) {
    checkArgument(
        all > 0 && days >= 0 && days <= all,
        "days of '%s' that count must be 0 to %s, but are %s",
        name(),
        all,
        days);
    return new Apportioned(label, this, days, all);
  }

  /** What a roll-up makes, as a part of the next level: its counts if it has them, or its value. */
  static Part ofRolledUp(Label label, RolledUp origin, Optional<Counts> counts) {
    Figure value = origin.value();
    Part result =
        counts.isPresent()
            ? new Rate(label, counts.get(), null)
            : value.reason().isPresent()
                ? new NoNumber(label, value.reason().get())
                : new Value(label, value.orElseThrow(), origin.kind(), null);
    return new OfParts(label, result, origin);
  }

  final String name() {
    return label.name();
  }

  final LocalDate date() {
    return label.date();
  }

  /** Whether this is the total of its unit. */
  final boolean total() {
    return label.total();
  }

  /** The weight in a weighted mean: the one stated, or one that follows from the level below. */
  Optional<Ratio> weight() {
    return label.weight();
  }

  /** The weight of what has reported and of what is expected, over all levels. */
  Optional<Coverage.Weights> weights() {
    return weight()
        .map(weight -> new Coverage.Weights(reported() > 0 ? weight : Ratio.ZERO, weight));
  }

  /** This part under another label. */
  abstract Part with(Label label);

  /** The number; empty if there is none, or it is a rate of nothing. */
  abstract Optional<Ratio> value();

  /** The number with its derivation, or the reason why there is none. */
  abstract Figure figure(Recorder recorder);

  /** The two counts, of a rate only. */
  Optional<Counts> counts() {
    return Optional.empty();
  }

  /** What may be done with the number; a part without one forbids nothing. */
  NumberKind kind() {
    return NumberKind.AMOUNT;
  }

  /** The day of the oldest report in it, of a part that has reported. */
  LocalDate oldest() {
    return date();
  }

  /** The reason that a part without a number gives; a rate of nothing gives none. */
  Optional<Reason> reason() {
    return Optional.empty();
  }

  /** How many have reported, over all levels. */
  int reported() {
    return 1;
  }

  /** From how many a report is expected, over all levels. */
  int expected() {
    return 1;
  }

  /** The kind of the part and what it holds, apart from its label. */
  abstract List<Object> contents();

  /**
   * {@return whether {@code other} is the same contribution, under the same name, day and weight,
   * and as much a share or a total}
   */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Part that
        && label.equals(that.label)
        && contents().equals(that.contents());
  }

  @Override
  public final int hashCode() {
    return 31 * label.hashCode() + contents().hashCode();
  }

  /** {@return name, value or reason, day and weight, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        name() + " (" + date() + ")",
        figure(Recorder.off()).toString(),
        weight().map(weight -> "weight " + weight).orElse(""),
        total() ? "total of its unit" : "");
  }

  /**
   * The marks by which a part is told apart, whatever it holds.
   *
   * @param name the name
   * @param date the day for which it stands
   * @param weight its weight, if one is stated
   * @param total whether it is the total of its unit
   */
  record Label(String name, LocalDate date, Optional<Ratio> weight, boolean total) {

    static Label of(String name, LocalDate date) {
      return new Label(name, date, Optional.empty(), false);
    }
  }

  /** A number that was reported as such. */
  private static final class Value extends Part {

    private final Ratio number;
    private final NumberKind kind;
    private final @Nullable Citation source;

    Value(Label label, Ratio number, NumberKind kind, @Nullable Citation source) {
      super(label);
      this.number = number;
      this.kind = kind;
      this.source = source;
    }

    @Override
    List<Object> contents() {
      return List.of(kind, number, Optional.ofNullable(source));
    }

    @Override
    Part with(Label label) {
      return new Value(label, number, kind, source);
    }

    @Override
    Optional<Ratio> value() {
      return Optional.of(number);
    }

    @Override
    Figure figure(Recorder recorder) {
      return Figure.of(recorder.given(name(), "", number, source));
    }

    @Override
    NumberKind kind() {
      return kind;
    }
  }

  /** A rate that was reported by its two counts. */
  private static final class Rate extends Part {

    private final Counts counts;
    private final @Nullable Citation source;

    Rate(Label label, Counts counts, @Nullable Citation source) {
      super(label);
      this.counts = counts;
      this.source = source;
    }

    @Override
    List<Object> contents() {
      return List.of("rate", counts, Optional.ofNullable(source));
    }

    @Override
    Part with(Label label) {
      return new Rate(label, counts, source);
    }

    @Override
    Optional<Ratio> value() {
      return counts.quotient();
    }

    @Override
    Figure figure(Recorder recorder) {
      Optional<Ratio> quotient = counts.quotient();
      return quotient.isEmpty()
          ? Figure.none(NotComputable.ZERO_DENOMINATOR)
          : Figure.of(
              recorder.derived(
                  name(),
                  counts.unit(),
                  quotient.get(),
                  counts.rule("numerator ÷ denominator", recorder),
                  source,
                  recorder.given("numerator", "", counts.numerator()),
                  recorder.given("denominator", "", counts.denominator())));
    }

    @Override
    Optional<Counts> counts() {
      return Optional.of(counts);
    }

    @Override
    NumberKind kind() {
      return NumberKind.RATE;
    }
  }

  /** The share of another part that belongs to some of its days. */
  private static final class Apportioned extends Part {

    private final Part of;
    private final long days;
    private final long all;

    Apportioned(Label label, Part of, long days, long all) {
      super(label);
      this.of = of;
      this.days = days;
      this.all = all;
    }

    @Override
    List<Object> contents() {
      return List.of("days", of, days, all);
    }

    @Override
    Part with(Label label) {
      return new Apportioned(label, of, days, all);
    }

    private Ratio share(Ratio value) {
      return value.times(days).dividedBy(all);
    }

    @Override
    Optional<Ratio> value() {
      return counts().isPresent() ? counts().get().quotient() : of.value().map(this::share);
    }

    @Override
    Figure figure(Recorder recorder) {
      if (of.counts().isPresent()) {
        return days == 0 ? Figure.none(NotComputable.ZERO_DENOMINATOR) : of.figure(recorder);
      }
      return of.figure(recorder)
          .map(
              whole ->
                  recorder.derived(
                      name(),
                      "",
                      share(whole.value()),
                      recorder.recording()
                          ? "by days: value × " + days + " days that count ÷ " + all + " days"
                          : "",
                      whole));
    }

    @Override
    Optional<Counts> counts() {
      return of.counts().map(counts -> counts.times(Ratio.of(days, all)));
    }

    @Override
    NumberKind kind() {
      return of.kind();
    }

    @Override
    Optional<Reason> reason() {
      return of.reason();
    }

    @Override
    int reported() {
      return of.reported();
    }

    @Override
    int expected() {
      return of.expected();
    }
  }

  /** A report that has come, but has no number to roll up. */
  private static final class NoNumber extends Part {

    private final Reason reason;

    NoNumber(Label label, Reason reason) {
      super(label);
      this.reason = reason;
    }

    @Override
    List<Object> contents() {
      return List.of("no number", reason);
    }

    @Override
    Part with(Label label) {
      return new NoNumber(label, reason);
    }

    @Override
    Optional<Ratio> value() {
      return Optional.empty();
    }

    @Override
    Figure figure(Recorder recorder) {
      return Figure.none(reason);
    }

    @Override
    Optional<Reason> reason() {
      return Optional.of(reason);
    }
  }

  /** A report that is expected, but has not come. */
  private static final class Missing extends Part {

    Missing(Label label) {
      super(label);
    }

    @Override
    List<Object> contents() {
      return List.of("missing");
    }

    @Override
    Part with(Label label) {
      return new Missing(label);
    }

    @Override
    Optional<Ratio> value() {
      return Optional.empty();
    }

    @Override
    Figure figure(Recorder recorder) {
      return Figure.none(NotComputable.NO_ACTUAL);
    }

    @Override
    int reported() {
      return 0;
    }
  }

  /** The result of a roll-up, with the coverage of all levels below; its roll-up explains it. */
  private static final class OfParts extends Part {

    private final Part result;
    private final RolledUp origin;
    private final Optional<Ratio> weight;

    OfParts(Label label, Part result, RolledUp origin) {
      super(label);
      this.result = result;
      this.origin = origin;
      this.weight = label.weight().or(origin::weight); // once, and not again at every level above
    }

    @Override
    List<Object> contents() {
      return List.of("roll-up", origin);
    }

    @Override
    Part with(Label label) {
      return new OfParts(label, result, origin);
    }

    @Override
    Optional<Ratio> value() {
      return result.value();
    }

    @Override
    Figure figure(Recorder recorder) {
      return recorder.recording()
          ? origin
              .value()
              .derive(recorder)
              .map(of -> recorder.derived(name(), "", of.value(), "rolled up of its parts", of))
          : result.figure(recorder);
    }

    @Override
    Optional<Ratio> weight() {
      return weight;
    }

    /** Of a weight stated for the unit, the share that its own parts cover. */
    @Override
    Optional<Coverage.Weights> weights() {
      return super.weight().isEmpty()
          ? origin.covered().weights()
          : super.weight()
              .map(weight -> new Coverage.Weights(weight.times(origin.covered().share()), weight));
    }

    @Override
    NumberKind kind() {
      return result.kind();
    }

    @Override
    LocalDate oldest() {
      return origin.oldest().orElse(date());
    }

    @Override
    Optional<Counts> counts() {
      return result.counts();
    }

    @Override
    Optional<Reason> reason() {
      return result.reason();
    }

    @Override
    int reported() {
      return origin.reported();
    }

    @Override
    int expected() {
      return origin.expected();
    }
  }

  /** The total that a unit states, which covers the units under it whether they report or not. */
  private static final class OfTotal extends Part {

    private final Part stated;
    private final Coverage below;

    OfTotal(Label label, Part stated, Coverage below) {
      super(label);
      this.stated = stated;
      this.below = below;
    }

    @Override
    List<Object> contents() {
      return List.of("total", stated, below);
    }

    @Override
    Part with(Label label) {
      return new OfTotal(label, stated, below);
    }

    @Override
    Optional<Ratio> value() {
      return stated.value();
    }

    @Override
    Figure figure(Recorder recorder) {
      Figure figure = stated.figure(recorder);
      return recorder.recording()
          ? figure.map(
              value ->
                  recorder.derived(
                      "total",
                      "",
                      value.value(),
                      "total as stated, in place of "
                          + OneLine.count(below.expected(), "report")
                          + " under it",
                      value))
          : figure;
    }

    @Override
    Optional<Ratio> weight() {
      return super.weight().or(() -> below.weights().map(Coverage.Weights::expected));
    }

    @Override
    NumberKind kind() {
      return stated.kind();
    }

    @Override
    Optional<Counts> counts() {
      return stated.counts();
    }

    @Override
    Optional<Reason> reason() {
      return stated.reason();
    }

    @Override
    int reported() {
      return below.expected();
    }

    @Override
    int expected() {
      return below.expected();
    }
  }
}
