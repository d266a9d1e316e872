package org.openrbm.core;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.text.NoJson;

/**
 * A number in the course of a calculation, with its explanation if the {@link Recorder} is on.
 *
 * @since 0.1.0
 */
@NoJson
public final class Derivation {

  private final Ratio value;
  private final @Nullable Explanation explanation;

  Derivation(Ratio value, @Nullable Explanation explanation) {
    this.value = value;
    this.explanation = explanation;
  }

  /** {@return the step that an explanation tells of, as a part of another calculation} */
  public static Derivation of(Explanation explanation) {
    return new Derivation(explanation.value(), explanation);
  }

  /** {@return the exact value} */
  public Ratio value() {
    return value;
  }

  /** {@return how the value was derived; empty if the recorder was off} */
  public Optional<Explanation> explanation() {
    return Optional.ofNullable(explanation);
  }

  /**
   * Returns how the value was derived.
   *
   * @throws IllegalStateException if the recorder was off
   */
  public Explanation explain() {
    if (explanation == null) {
      throw new IllegalStateException("the calculation of " + value + " was not recorded");
    }
    return explanation;
  }

  /**
   * Returns the same step with a remark on it, such as the assumptions of a model. Without an
   * explanation, it is this step.
   */
  public Derivation withRemark(String remark) {
    return explanation == null ? this : new Derivation(value, explanation.withRemark(remark));
  }

  /** {@return the value} */
  @Override
  public String toString() {
    return value.toString();
  }
}
