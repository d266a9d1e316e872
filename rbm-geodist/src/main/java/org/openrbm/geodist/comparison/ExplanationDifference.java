package org.openrbm.geodist.comparison;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.google.common.graph.Traverser;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.SharedSteps;

/**
 * Two explanations of one quantity laid over each other, with the value before, the value after and
 * the difference of each step.
 *
 * <p>Below a step that both have, operands are matched by name and unit, the first of a name with
 * the first of that name and so on; those of the earlier explanation come first, in its order. A
 * step that only one of them has was added or removed, with all below it. The JSON of the tree is a
 * contract; {@link #render} is for people and may change.
 *
 * <p>Steps may share others, as those of an {@link Explanation} do, and all methods look at a
 * shared step once. Only in the JSON it stands with each step that shares it.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = ExplanationDifference.Builder.class)
@JsonPropertyOrder({
  "quantity",
  "unit",
  "before",
  "after",
  "difference",
  "ruleBefore",
  "ruleAfter",
  "citationBefore",
  "citationAfter",
  "operands"
})
public abstract sealed class ExplanationDifference permits ImmutableExplanationDifference {

  ExplanationDifference() {}

  /** {@return the name of the quantity} */
  public abstract String quantity();

  /** {@return the unit of the values; empty for a pure number} */
  public abstract Optional<String> unit();

  /** {@return the value before; empty for a step that was added} */
  public abstract Optional<Ratio> before();

  /** {@return the value after; empty for a step that was removed} */
  public abstract Optional<Ratio> after();

  /** {@return the value after less the value before; empty unless there are both} */
  public abstract Optional<Ratio> difference();

  /** {@return the rule before; empty if it is the rule after, or there was none} */
  public abstract Optional<String> ruleBefore();

  /** {@return the rule after; empty if it is the rule before, or there is none} */
  public abstract Optional<String> ruleAfter();

  /** {@return the source before; empty if it is the source after, or there was none} */
  public abstract Optional<Citation> citationBefore();

  /** {@return the source after; empty if it is the source before, or there is none} */
  public abstract Optional<Citation> citationAfter();

  /** {@return the steps below, those of the earlier explanation first} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<ExplanationDifference> operands();

  /**
   * Returns the difference of two explanations of one quantity.
   *
   * @throws IllegalArgumentException if they are of quantities of different name or unit
   */
  public static ExplanationDifference between(Explanation before, Explanation after) {
    checkArgument(
        StepKey.of(before).equals(StepKey.of(after)),
        "explanations of %s and of %s have no difference, as they are of different quantities",
        StepKey.of(before),
        StepKey.of(after));
    return new StepMatcher().difference(before, after);
  }

  /** The difference of two steps, of which one may be missing, over those of their operands. */
  static ExplanationDifference of(
      @Nullable Explanation before,
      @Nullable Explanation after,
      List<ExplanationDifference> operands) {
    Optional<Explanation> from = Optional.ofNullable(before);
    Optional<Explanation> to = Optional.ofNullable(after);
    Explanation one = to.or(() -> from).orElseThrow();
    Optional<String> ruleBefore = from.flatMap(Explanation::rule);
    Optional<String> ruleAfter = to.flatMap(Explanation::rule);
    boolean sameRule = ruleBefore.equals(ruleAfter);
    Optional<Citation> citationBefore = from.flatMap(Explanation::citation);
    Optional<Citation> citationAfter = to.flatMap(Explanation::citation);
    boolean sameCitation = citationBefore.equals(citationAfter);
    return new Builder()
        .quantity(one.quantity())
        .unit(one.unit())
        .before(from.map(Explanation::value))
        .after(to.map(Explanation::value))
        .difference(from.flatMap(step -> to.map(other -> other.value().minus(step.value()))))
        .ruleBefore(sameRule ? Optional.empty() : ruleBefore)
        .ruleAfter(sameRule ? Optional.empty() : ruleAfter)
        .citationBefore(sameCitation ? Optional.empty() : citationBefore)
        .citationAfter(sameCitation ? Optional.empty() : citationAfter)
        .operands(operands)
        .build();
  }

  @Value.Check
  void check() {
    checkArgument(!quantity().isBlank(), "quantity of a difference must not be blank");
    checkArgument(
        before().isPresent() || after().isPresent(),
        "difference of '%s' needs a value before or a value after",
        quantity());
    Optional<Ratio> expected = before().flatMap(from -> after().map(to -> to.minus(from)));
    checkArgument(
        difference().equals(expected),
        "difference of '%s' must be its value after less its value before, %s, but is %s",
        quantity(),
        expected.map(Ratio::toString).orElse("none"),
        difference().map(Ratio::toString).orElse("none"));
    for (ExplanationDifference operand : operands()) {
      checkArgument(
          (before().isPresent() || operand.before().isEmpty())
              && (after().isPresent() || operand.after().isEmpty()),
          "step '%s' cannot have a value where '%s', which was derived from it, has none",
          operand.quantity(),
          quantity());
    }
  }

  /** {@return whether the step is in the later explanation only} */
  public final boolean added() {
    return before().isEmpty();
  }

  /** {@return whether the step is in the earlier explanation only} */
  public final boolean removed() {
    return after().isEmpty();
  }

  /** {@return whether value, rule or source of this step or of one below it differ} */
  public final boolean changed() {
    return differs();
  }

  /** Kept, so that a step that others share is looked at once. */
  @Value.Lazy
  boolean differs() {
    return !before().equals(after())
        || ruleBefore().isPresent()
        || ruleAfter().isPresent()
        || citationBefore().isPresent()
        || citationAfter().isPresent()
        || operands().stream().anyMatch(ExplanationDifference::changed);
  }

  /**
   * {@return the given values that both explanations have in one place and that differ, each once,
   * in the order of {@link #render}: what was put in differently, from which the rest follows;
   * steps that were added or removed are not among them}
   */
  public final Set<ExplanationDifference> changedInputs() {
    return steps()
        .filter(step -> step.operands().isEmpty())
        .filter(step -> step.difference().filter(change -> change.signum() != 0).isPresent())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Each step once, in the order of {@link #render}. */
  private Stream<ExplanationDifference> steps() {
    return Streams.stream(
        Traverser.<ExplanationDifference>forGraph(ExplanationDifference::operands)
            .depthFirstPreOrder(this));
  }

  /**
   * Finds the first step of that name, in the order of {@link #render}.
   *
   * @throws IllegalArgumentException if no step has that name
   */
  public final ExplanationDifference step(String quantity) {
    return steps()
        .filter(step -> step.quantity().equals(quantity))
        .findFirst()
        .orElseThrow(
            () ->
                illegalArgument(
                    "difference of '%s' has no step '%s'".formatted(quantity(), quantity)));
  }

  /**
   * Renders the tree as an indented outline, one step a line. The steps below a step that did not
   * change are left out, and so are those below a step that already stood above.
   */
  public final String render() {
    return DifferenceText.render(this);
  }

  /** {@return whether {@code other} is the same tree of differences} */
  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ExplanationDifference that
            && SharedSteps.<ExplanationDifference>equal(
                this, that, ExplanationDifference::alike, ExplanationDifference::operands));
  }

  /** {@return whether the two steps are equal but for their operands} */
  private static boolean alike(ExplanationDifference a, ExplanationDifference b) {
    return a.hashCode() == b.hashCode()
        && a.quantity().equals(b.quantity())
        && a.unit().equals(b.unit())
        && a.before().equals(b.before())
        && a.after().equals(b.after()) // and so the difference, which follows
        && a.ruleBefore().equals(b.ruleBefore())
        && a.ruleAfter().equals(b.ruleAfter())
        && a.citationBefore().equals(b.citationBefore())
        && a.citationAfter().equals(b.citationAfter());
  }

  @Override
  public final int hashCode() {
    return hash();
  }

  /** The hash code, kept: else a step would be hashed once for every way that leads to it. */
  @Value.Lazy
  int hash() {
    return Objects.hash(
        quantity(),
        unit(),
        before(),
        after(),
        ruleBefore(),
        ruleAfter(),
        citationBefore(),
        citationAfter(),
        operands());
  }

  /** {@return the first line of {@link #render}, which is this step without those below} */
  @Override
  public final String toString() {
    return render().lines().findFirst().orElseThrow();
  }

  /** Builds differences; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableExplanationDifference.Builder {
    Builder() {}
  }
}
