package org.openrbm.core;

import static com.google.common.base.Preconditions.checkNotNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.text.NoJson;

/**
 * A number, or the reason why there is none, with its explanation on demand.
 *
 * <p>A published figure keeps the calculation that made it ({@link #calculated}). The number is
 * computed at once. The explanation is made by running the same calculation again with the recorder
 * on, and only when somebody asks for it; so the number is the root of its explanation, and a
 * million figures without explanations cost no more than their numbers.
 *
 * <pre>{@code
 * Figure gap = progress.gap();
 * gap.value();                  // Optional[-30]
 * gap.explanation().render();   // where the -30 comes from
 * progress.fraction().reason(); // Optional[NO_BASELINE], if there is no number
 * }</pre>
 *
 * <p>Inside a calculation, {@link #of} wraps a step, {@link #none} states a reason, and {@link
 * #then} goes on with the number or keeps the reason.
 *
 * <p>Two figures are equal if they have the same number or the same reason. Immutable and safe to
 * share between threads.
 *
 * @since 0.1.0
 */
@NoJson
public final class Figure {

  /** The longest fraction that is still read at a glance. */
  private static final int LONGEST = 24;

  private final @Nullable Derivation derivation;
  private final @Nullable Reason reason;
  private final @Nullable Function<Recorder, Figure> calculation;

  private Figure(
      @Nullable Derivation derivation,
      @Nullable Reason reason,
      @Nullable Function<Recorder, Figure> calculation) {
    this.derivation = derivation;
    this.reason = reason;
    this.calculation = calculation;
  }

  /**
   * {@return the figure of one step of a calculation; it has an explanation if the step has one}
   */
  public static Figure of(Derivation derivation) {
    return new Figure(derivation, null, null);
  }

  /** {@return the figure that has no number, for that reason} */
  public static Figure none(Reason reason) {
    return new Figure(null, reason, null);
  }

  /**
   * Returns the figure that a calculation makes. It runs the calculation now, with the recorder
   * off, and once more, with the recorder on, each time the figure is explained.
   *
   * @param calculation a pure function: it gives the same figure with either recorder
   */
  public static Figure calculated(Function<Recorder, Figure> calculation) {
    Figure now = calculation.apply(Recorder.off());
    return new Figure(now.derivation, now.reason, calculation);
  }

  /** {@return the figure of a number that was given, with its source if one is known} */
  public static Figure given(String quantity, String unit, Ratio value, @Nullable Citation source) {
    return calculated(recorder -> of(recorder.given(quantity, unit, value, source)));
  }

  /** {@return the exact number; empty if there is none} */
  public Optional<Ratio> value() {
    return derivation == null ? Optional.empty() : Optional.of(derivation.value());
  }

  /**
   * Returns the exact number.
   *
   * @throws NoSuchElementException if there is none; the message has the reason
   */
  public Ratio orElseThrow() {
    return number().value();
  }

  /**
   * Returns the number as a decimal, rounded to {@code scale} digits after the point.
   *
   * @throws NoSuchElementException if there is none; the message has the reason
   */
  public BigDecimal toDecimal(int scale, RoundingMode mode) {
    return orElseThrow().toDecimal(scale, mode);
  }

  /** {@return why there is no number; empty if there is one} */
  public Optional<Reason> reason() {
    return Optional.ofNullable(reason);
  }

  /**
   * Returns how the number was derived.
   *
   * @throws NoSuchElementException if there is no number; the message has the reason
   * @throws IllegalStateException if the figure is a step of a calculation that was not recorded
   */
  public Explanation explanation() {
    return derive(Recorder.on()).number().explain();
  }

  /** {@return the explanation as text, or the reason why there is no number} */
  public String render() {
    return reason == null ? explanation().render() : "not computable: " + reason.sentence() + "\n";
  }

  /**
   * Returns this figure as a part of another calculation. If {@code recorder} is off, this is the
   * figure itself; if it is on, it is the same figure with its steps.
   */
  public Figure derive(Recorder recorder) {
    return calculation == null || !recorder.recording() ? this : calculation.apply(recorder);
  }

  /** {@return the step that has the number; empty if there is none} */
  public Optional<Derivation> derivation() {
    return Optional.ofNullable(derivation);
  }

  /** {@return what {@code next} makes of the number, or this reason} */
  public Figure then(Function<Derivation, Figure> next) {
    return derivation == null ? this : next.apply(derivation);
  }

  /** {@return the figure of the step that {@code next} makes of the number, or this reason} */
  public Figure map(Function<Derivation, Derivation> next) {
    return derivation == null ? this : of(next.apply(derivation));
  }

  private Derivation number() {
    if (derivation == null) {
      Reason why = checkNotNull(reason);
      throw new NoSuchElementException("no number (" + why.name() + "): " + why.sentence());
    }
    return derivation;
  }

  /** {@return whether {@code other} is the same number, or the same reason} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Figure that
        && value().equals(that.value())
        && reason().equals(that.reason());
  }

  @Override
  public int hashCode() {
    return 31 * value().hashCode() + reason().hashCode();
  }

  /**
   * {@return the number, or the code of the reason, in one line; a fraction of many digits as
   * {@code "about 0.481938"}}
   */
  @Override
  public String toString() {
    if (derivation == null) {
      return "not computable: " + checkNotNull(reason).name();
    }
    String exact = derivation.value().toString();
    return exact.length() <= LONGEST || derivation.value().whole()
        ? exact
        : "about " + derivation.value().toDecimal(new MathContext(6));
  }
}
