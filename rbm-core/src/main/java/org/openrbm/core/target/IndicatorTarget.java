package org.openrbm.core.target;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
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
  "reporter",
  "target",
  "window",
  "sumOfSteps",
  "knownOn",
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

  /** {@return the unit whose target it is; empty for that of all units together} */
  public abstract Optional<String> reporter();

  /** {@return the target in force} */
  public abstract Target target();

  /**
   * {@return the days of which the values are held against it; empty for the level on its day} A
   * target of a flow whose periods are combined must state it.
   */
  public abstract Optional<TargetWindow> window();

  /**
   * {@return whether the targets for shorter periods within its own must add up to it, as four
   * quarters make a year; they need not, unless stated} Of a level it cannot be stated.
   */
  @Value.Default
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  public boolean sumOfSteps() {
    return false;
  }

  /** {@return the day since which it is known; empty if it always was} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract Optional<LocalDate> knownOn();

  /**
   * {@return the reading that was chosen; needed for a change, whose wording always has several}
   */
  public abstract Optional<Reading> reading();

  /** {@return the targets that were in force before, in order of their replacement} */
  public abstract List<TargetRevision> revisions();

  /** {@return where it is stated} */
  public abstract Optional<Citation> source();

  /**
   * {@return the target that counts, seen from there: the one before all revisions that came later}
   */
  public final Target seenFrom(Viewpoint view) {
    Target seen = original();
    for (int i = 0; i < revisions().size(); i++) {
      TargetRevision revision = revisions().get(i);
      if (revision.known(view)) {
        if (revision.ahead(view)) {
          return seen;
        }
        seen = i + 1 < revisions().size() ? revisions().get(i + 1).target() : target();
      }
    }
    return seen;
  }

  /** {@return the target that was set first} */
  public final Target original() {
    return revisions().isEmpty() ? target() : revisions().get(0).target();
  }

  /** {@return a target of all measures of an indicator, whose wording has one reading} */
  public static IndicatorTarget of(Target target) {
    return builder().target(target).build();
  }

  /** {@return a target of all measures of an indicator for the values in that window} */
  public static IndicatorTarget of(Target target, TargetWindow window) {
    return builder().target(target).window(window).build();
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

  /** {@return this target as that of one unit} */
  public abstract IndicatorTarget withReporter(String reporter);

  /** {@return this target as that of one unit, or of all together} */
  public abstract IndicatorTarget withReporter(Optional<String> reporter);

  /** {@return this target for the values in that window} */
  public abstract IndicatorTarget withWindow(TargetWindow window);

  /** {@return this target for the values in that window, or for the level on its day} */
  public abstract IndicatorTarget withWindow(Optional<? extends TargetWindow> window);

  /** {@return this target as the sum of those of the shorter periods in its own, or not} */
  public abstract IndicatorTarget withSumOfSteps(boolean sumOfSteps);

  /** {@return this target as known since that day} */
  public abstract IndicatorTarget withKnownOn(LocalDate knownOn);

  /** {@return this target as known since that day, or always} */
  public abstract IndicatorTarget withKnownOn(Optional<? extends LocalDate> knownOn);

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
    checkWindow(target());
    revisions().forEach(revision -> checkWindow(revision.target()));
    for (int i = 1; i < revisions().size(); i++) {
      checkArgument(
          !revisions().get(i).replacedOn().isBefore(revisions().get(i - 1).replacedOn()),
          "revisions of a target must be in order of days, but %s follows %s",
          revisions().get(i).replacedOn(),
          revisions().get(i - 1).replacedOn());
    }
  }

  private void checkWindow(Target target) {
    if (window().orElse(TargetWindow.ON_DAY) instanceof TargetWindow.During during) {
      checkArgument(
          target.dueDays().equals(List.of(during.period().end())),
          "target during %s must be due on its last day and no other, but is due on %s",
          during.period(),
          target.dueDays());
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
            + window().map(window -> ", " + window.inWords()).orElse("")
            + (categories().isEmpty() ? "" : " " + categories())
            + reporter().map(unit -> " of unit " + unit).orElse(""));
  }

  /** Builds {@link IndicatorTarget} instances. Not thread-safe. */
  public static final class Builder extends ImmutableIndicatorTarget.Builder {
    Builder() {}
  }
}
