package org.openrbm.core;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One step of a derivation: a named quantity, its exact value, the rule that gives it, the clause
 * that states the rule, and the steps it was derived from.
 *
 * <p>The tree is written by the calculation itself (see {@link Recorder}); the number that a
 * calculation returns is the value at the root. The JSON of the tree is a contract: names of
 * quantities do not change. {@link #render} is for people and may change.
 *
 * <p>Several steps may have the same operand. All methods visit a shared step once. The JSON,
 * however, is a tree that repeats a shared step under each step that shares it. A document may
 * therefore be longer than the {@link DocumentLimits} allow, and is then refused.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = Explanation.Builder.class)
@JsonPropertyOrder({"quantity", "value", "unit", "rule", "citation", "remark", "operands"})
public abstract sealed class Explanation permits ImmutableExplanation {

  Explanation() {}

  /** {@return the stable name of the quantity, such as {@code "lower limit"}} */
  public abstract String quantity();

  /** {@return the exact value, in {@link #unit}} */
  public abstract Ratio value();

  /** {@return the unit of the value, such as {@code "posts"}; empty for a pure number} */
  public abstract Optional<String> unit();

  /** {@return the rule in words or symbols; empty for a value that was given} */
  public abstract Optional<String> rule();

  /** {@return the source of the rule or of the given value} */
  public abstract Optional<Citation> citation();

  /** {@return what a reader must know beside the number} */
  public abstract Optional<String> remark();

  /** {@return the steps this one was derived from, in the order the rule names them} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<Explanation> operands();

  /** {@return a new builder; {@code quantity} and {@code value} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    checkArgument(!quantity().isBlank(), "quantity of an explanation must not be blank");
    checkArgument(
        operands().isEmpty() || rule().isPresent(),
        "quantity '%s' is derived from others and must state its rule",
        quantity());
  }

  /**
   * Finds the first step of that name, in the order of {@link #render}.
   *
   * @throws IllegalArgumentException if no step has that name
   */
  public final Explanation step(String quantity) {
    return find(quantity, Collections.newSetFromMap(new IdentityHashMap<>()))
        .orElseThrow(
            () ->
                illegalArgument(
                    "explanation of '" + quantity() + "' has no step '" + quantity + "'"));
  }

  /** Finds a step by name; visits each step once, however many others share it. */
  private Optional<Explanation> find(String quantity, Set<Explanation> seen) {
    if (quantity().equals(quantity)) {
      return Optional.of(this);
    }
    return operands().stream()
        .filter(seen::add)
        .flatMap(operand -> operand.find(quantity, seen).stream())
        .findFirst();
  }

  /**
   * Returns the same derivation with {@code remark} as the remark of its root. A remark that the
   * root had is replaced; remarks of operands stay.
   */
  public abstract Explanation withRemark(String remark);

  /**
   * Renders the tree as an indented outline, one step a line. A step that already stood above is
   * named again without its operands.
   */
  public final String render() {
    return ExplanationText.render(this);
  }

  /** {@return whether {@code other} is the same tree of steps} */
  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Explanation that
            && SharedSteps.<Explanation>equal(
                this, that, Explanation::alike, Explanation::operands));
  }

  /** {@return whether the two steps are equal apart from their operands} */
  private static boolean alike(Explanation a, Explanation b) {
    return a.hashCode() == b.hashCode()
        && a.quantity().equals(b.quantity())
        && a.value().equals(b.value())
        && a.unit().equals(b.unit())
        && a.rule().equals(b.rule())
        && a.citation().equals(b.citation())
        && a.remark().equals(b.remark());
  }

  @Override
  public final int hashCode() {
    return hash();
  }

  /** {@return the hash code, kept so that a shared step is not hashed once for every path to it} */
  @Value.Lazy
  int hash() {
    return Objects.hash(quantity(), value(), unit(), rule(), citation(), remark(), operands());
  }

  /** {@return the first line of {@link #render}, which is this step without its operands} */
  @Override
  public final String toString() {
    return render().lines().findFirst().orElseThrow();
  }

  /** Builds {@link Explanation} instances. Not thread-safe. */
  public static final class Builder extends ImmutableExplanation.Builder {
    Builder() {}
  }
}
