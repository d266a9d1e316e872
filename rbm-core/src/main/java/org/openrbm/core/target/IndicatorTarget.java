package org.openrbm.core.target;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.text.OneLine;

/**
 * A target of an indicator, with the measures it applies to, the reading that was chosen and the
 * targets it replaced.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = IndicatorTarget.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "measures",
  "combination",
  "categories",
  "target",
  "reading",
  "revisions",
  "source"
})
public abstract sealed class IndicatorTarget permits ImmutableIndicatorTarget {

  IndicatorTarget() {}

  /** {@return the codes of the measures it applies to; empty for all of the indicator} */
  public abstract List<String> measures();

  /** {@return how it applies to several measures; to each, unless stated} */
  @Value.Default
  public MeasureCombination combination() {
    return MeasureCombination.EACH;
  }

  /** {@return the category by dimension, if the target is of a part} */
  public abstract Map<String, String> categories();

  /** {@return the target in force} */
  public abstract Target target();

  /**
   * {@return the reading that was chosen; needed for a change, whose wording always has several}
   */
  public abstract Optional<Reading> reading();

  /** {@return the targets that were in force before, in order of their replacement} */
  public abstract List<TargetRevision> revisions();

  /** {@return where it is stated} */
  public abstract Optional<Citation> source();

  /** {@return the target that was set first} */
  public final Target original() {
    return revisions().isEmpty() ? target() : revisions().get(0).target();
  }

  /** {@return a target of all measures of an indicator, whose wording has one reading} */
  public static IndicatorTarget of(Target target) {
    return builder().target(target).build();
  }

  /** {@return a new builder; {@code target} must be set, and {@code reading} for a change} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this target of these measures, or of all if there are none} */
  public abstract IndicatorTarget withMeasures(String... measures);

  /** {@return this target of these measures, or of all if there are none} */
  public abstract IndicatorTarget withMeasures(Iterable<String> measures);

  /** {@return this target applied to several measures in another way} */
  public abstract IndicatorTarget withCombination(MeasureCombination combination);

  /** {@return this target of the part in these categories} */
  public abstract IndicatorTarget withCategories(Map<String, ? extends String> categories);

  /** {@return this target with another target in force} */
  public abstract IndicatorTarget withTarget(Target target);

  /** {@return this target with that reading} */
  public abstract IndicatorTarget withReading(Reading reading);

  /** {@return this target with that reading, or without one} */
  public abstract IndicatorTarget withReading(Optional<? extends Reading> reading);

  /** {@return this target with these earlier targets in place of those it has} */
  public abstract IndicatorTarget withRevisions(TargetRevision... revisions);

  /** {@return this target with these earlier targets in place of those it has} */
  public abstract IndicatorTarget withRevisions(Iterable<? extends TargetRevision> revisions);

  /** {@return this target with that source} */
  public abstract IndicatorTarget withSource(Citation source);

  /** {@return this target with that source, or without one} */
  public abstract IndicatorTarget withSource(Optional<? extends Citation> source);

  @Value.Check
  void check() {
    checkArgument(
        new HashSet<>(measures()).size() == measures().size(),
        "measures of a target must differ, but are %s",
        measures());
    checkArgument(
        target().changeUnit().isEmpty() || reading().isPresent(),
        "target by %s is a change, whose wording has several readings: state the reading",
        target().due());
    for (int i = 1; i < revisions().size(); i++) {
      checkArgument(
          !revisions().get(i).replacedOn().isBefore(revisions().get(i - 1).replacedOn()),
          "revisions of a target must be in order of days, but %s follows %s",
          revisions().get(i).replacedOn(),
          revisions().get(i - 1).replacedOn());
    }
  }

  /** {@return the target in words, in one line: {@code target at most 120 by 2021-12-31}} */
  @Override
  public final String toString() {
    return OneLine.of(
        "target "
            + target().inWords()
            + (measures().isEmpty() ? "" : " of " + String.join(", ", measures()))
            + (combination() == MeasureCombination.MEAN ? " by their mean" : "")
            + (categories().isEmpty() ? "" : " " + categories()));
  }

  /** Builds {@link IndicatorTarget} instances. Not thread-safe. */
  public static final class Builder extends ImmutableIndicatorTarget.Builder {
    Builder() {}
  }
}
