package org.openrbm.core;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.text.NoJson;

/**
 * Lets one calculation either explain its number or only compute it.
 *
 * <p>A calculator is written once, over {@link Derivation}s that it gets from a recorder. With the
 * recorder {@link #on} every step becomes an {@link Explanation}; with the recorder {@link #off}
 * only the values are kept. There is no second code path that could drift.
 *
 * <pre>{@code
 * Derivation posts = recorder.given("base figure", "posts", policy.baseFigure(), source);
 * Derivation share = recorder.given("weight", policy.weight());
 * Derivation factor = recorder.derived("factor posts", "posts",
 *     posts.value().times(share.value()), "base figure × weight", clause, posts, share);
 * }</pre>
 *
 * <p>Stateless and safe to share between threads.
 *
 * @since 0.1.0
 */
@NoJson
public abstract sealed class Recorder {

  private static final Recorder ON = new On();
  private static final Recorder OFF = new Off();

  private Recorder() {}

  /** {@return the recorder that keeps every step} */
  public static Recorder on() {
    return ON;
  }

  /** {@return the recorder that keeps only values} */
  public static Recorder off() {
    return OFF;
  }

  /** {@return whether steps are kept} */
  public abstract boolean recording();

  /** {@return {@code "recorder, on"} or {@code "recorder, off"}} */
  @Override
  public final String toString() {
    return recording() ? "recorder, on" : "recorder, off";
  }

  /**
   * Records a value that was given.
   *
   * @param quantity the stable name
   * @param unit the unit, or {@code ""} for a pure number
   * @param value the value
   * @param source where the value comes from, or {@code null} if no source is known
   */
  public abstract Derivation given(
      String quantity, String unit, Ratio value, @Nullable Citation source);

  /** Records a value that the caller supplied, without a source. */
  public final Derivation given(String quantity, String unit, Ratio value) {
    return given(quantity, unit, value, null);
  }

  /** Records a pure number that the caller supplied, without a source. */
  public final Derivation given(String quantity, Ratio value) {
    return given(quantity, "", value, null);
  }

  /**
   * Records a value that was computed.
   *
   * @param quantity the stable name
   * @param unit the unit, or {@code ""} for a pure number
   * @param value the value
   * @param rule the rule, in words or symbols that name the operands
   * @param clause where the rule comes from, or {@code null} if it needs no source
   * @param operands the steps the value was computed from, in the order the rule names them
   */
  public abstract Derivation derived(
      String quantity,
      String unit,
      Ratio value,
      String rule,
      @Nullable Citation clause,
      List<Derivation> operands);

  /** Records a value that was computed, of operands written one by one. */
  public final Derivation derived(
      String quantity,
      String unit,
      Ratio value,
      String rule,
      @Nullable Citation clause,
      Derivation... operands) {
    return derived(quantity, unit, value, rule, clause, Arrays.asList(operands));
  }

  /** Records a value that was computed by a rule that needs no source. */
  public final Derivation derived(
      String quantity, String unit, Ratio value, String rule, List<Derivation> operands) {
    return derived(quantity, unit, value, rule, null, operands);
  }

  /** Records a value that was computed by a rule that needs no source. */
  public final Derivation derived(
      String quantity, String unit, Ratio value, String rule, Derivation... operands) {
    return derived(quantity, unit, value, rule, null, Arrays.asList(operands));
  }

  /** Records a pure number that was computed by a rule that needs no source. */
  public final Derivation derived(
      String quantity, Ratio value, String rule, Derivation... operands) {
    return derived(quantity, "", value, rule, null, Arrays.asList(operands));
  }

  private static final class On extends Recorder {

    @Override
    public boolean recording() {
      return true;
    }

    @Override
    public Derivation given(String quantity, String unit, Ratio value, @Nullable Citation source) {
      return step(quantity, unit, value, source).recorded();
    }

    @Override
    public Derivation derived(
        String quantity,
        String unit,
        Ratio value,
        String rule,
        @Nullable Citation clause,
        List<Derivation> operands) {
      Step step = step(quantity, unit, value, clause);
      step.builder.rule(rule);
      for (Derivation operand : operands) {
        step.builder.addOperand(operand.explain());
      }
      return step.recorded();
    }

    private static Step step(
        String quantity, String unit, Ratio value, @Nullable Citation citation) {
      return new Step(
          value,
          Explanation.builder()
              .quantity(quantity)
              .value(value)
              .unit(unit.isEmpty() ? Optional.empty() : Optional.of(unit))
              .citation(Optional.ofNullable(citation)));
    }
  }

  private record Step(Ratio value, Explanation.Builder builder) {
    Derivation recorded() {
      return new Derivation(value, builder.build());
    }
  }

  private static final class Off extends Recorder {

    @Override
    public boolean recording() {
      return false;
    }

    @Override
    public Derivation given(String quantity, String unit, Ratio value, @Nullable Citation source) {
      return new Derivation(value, null);
    }

    @Override
    public Derivation derived(
        String quantity,
        String unit,
        Ratio value,
        String rule,
        @Nullable Citation clause,
        List<Derivation> operands) {
      return new Derivation(value, null);
    }
  }
}
