package org.openrbm.core.target;

import static java.util.Objects.requireNonNull;
import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

/**
 * The level that a measure is to reach by a day.
 *
 * <p>Each case has exactly one meaning, so a wording with several readings ("+20 % each biennium")
 * cannot be written down without choosing one; {@link IndicatorTarget#reading} keeps the reason.
 * For every case {@linkplain #inNumbers in numbers}, {@link #resolve} gives the interval of numbers
 * that meet the target.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(Target.AtLeast.class),
  @JsonSubTypes.Type(Target.AtMost.class),
  @JsonSubTypes.Type(Target.LessThan.class),
  @JsonSubTypes.Type(Target.MoreThan.class),
  @JsonSubTypes.Type(Target.Band.class),
  @JsonSubTypes.Type(Target.Change.class),
  @JsonSubTypes.Type(Target.Stepwise.class),
  @JsonSubTypes.Type(Target.Maintain.class),
  @JsonSubTypes.Type(Target.ReachLevel.class),
  @JsonSubTypes.Type(Target.CompleteMilestone.class),
  @JsonSubTypes.Type(Target.Statement.class),
  @JsonSubTypes.Type(Target.NoTarget.class)
})
public sealed interface Target {

  /**
   * {@return the last day on which to meet the target; for several steps, that of the last step}
   */
  LocalDate due();

  /**
   * {@return the last day on which to meet each step, in order; one day for all cases but steps}
   */
  default List<LocalDate> dueDays() {
    return List.of(due());
  }

  /** {@return whether the target is stated relative to a baseline} */
  default boolean relative() {
    return false;
  }

  /** {@return whether the target is to keep the level at which the measure starts} */
  default boolean keepsStart() {
    return false;
  }

  /** {@return the code of the milestone to complete; empty if the target is for values} */
  default Optional<String> milestoneCode() {
    return Optional.empty();
  }

  /**
   * Returns whether {@link #resolve} gives numbers. It gives none for a {@link Statement}, of which
   * an assessor says whether it is met, and for {@link NoTarget}, which nothing can meet or miss.
   */
  default boolean inNumbers() {
    return true;
  }

  /**
   * {@return the target in English words that leave one reading, such as "at most 120 by
   * 2021-12-31"} Of a {@link ReachLevel} it does not know whether the levels have an order; {@link
   * #inWords(Measure)} does.
   */
  default String inWords() {
    return match(TargetText.OF_ANY_MEASURE);
  }

  /**
   * {@return the target of that measure in English words that leave one reading, such as "level
   * 'high' or above by 2021-12-31" if the measure is ordinal, and "'yes' by 2021-12-31" if it is
   * nominal}
   */
  default String inWords(Measure measure) {
    return match(new TargetText(Optional.of(requireNonNull(measure, "measure"))));
  }

  /** {@return the unit in which the change is stated; empty if the target is not a change} */
  default Optional<ChangeUnit> changeUnit() {
    return Optional.empty();
  }

  /**
   * Returns whether the target is a change in per cent of a start of 0. Such a change changes
   * nothing, so that the target cannot be resolved.
   *
   * @param start the value from which the target starts
   */
  default boolean changesNothing(Ratio start) {
    return start.signum() == 0 && changeUnit().equals(Optional.of(ChangeUnit.PERCENT));
  }

  /**
   * Returns why the target cannot be one of a measure, in English, as a clause without a full stop:
   * a number for a measure without numbers, points for a measure that is not in per cent, a level
   * that the measure does not have. No baseline is needed to tell.
   *
   * @return the reason; empty if the target fits the measure
   */
  default Optional<String> misfit(Measure measure) {
    return match(new TargetFit(measure));
  }

  /**
   * Resolves the target to numbers.
   *
   * @param measure what is measured
   * @param baseline the value of the baseline, in the unit of the measure
   * @return the interval for each due day, in order of days; one entry for all cases but steps;
   *     none if the target is not {@linkplain #inNumbers in numbers}
   * @throws IllegalArgumentException if the target does not fit the measure (see {@link #misfit}),
   *     is relative and there is no value, or is a change in per cent of 0
   */
  default List<ResolvedTarget> resolve(Measure measure, Optional<Ratio> baseline) {
    Optional<String> misfit = misfit(measure);
    if (misfit.isPresent()) {
      throw illegalArgument(misfit.get());
    }
    return match(new TargetLevels(measure, baseline));
  }

  /**
   * Returns what {@code cases} says of this kind of target.
   *
   * <p>Use it wherever each kind of target needs an answer of its own: a new kind then does not
   * compile until every such place has one.
   */
  <T> T match(Cases<T> cases);

  /**
   * One answer for each kind of target, for {@link Target#match}.
   *
   * @param <T> the answer
   * @since 0.1.0
   */
  interface Cases<T> {

    /** {@return the answer for a value to reach from below} */
    T atLeast(AtLeast target);

    /** {@return the answer for a value to reach from above} */
    T atMost(AtMost target);

    /** {@return the answer for a value to stay or come below} */
    T lessThan(LessThan target);

    /** {@return the answer for a value to stay or come above} */
    T moreThan(MoreThan target);

    /** {@return the answer for a band to be in} */
    T band(Band target);

    /** {@return the answer for a change over the baseline} */
    T change(Change target);

    /** {@return the answer for several changes one after the other} */
    T stepwise(Stepwise target);

    /** {@return the answer for a level to keep} */
    T maintain(Maintain target);

    /** {@return the answer for a level of an ordinal measure, or a name of a nominal one} */
    T reachLevel(ReachLevel target);

    /** {@return the answer for a milestone to complete} */
    T completeMilestone(CompleteMilestone target);

    /** {@return the answer for a target in words} */
    T statement(Statement target);

    /** {@return the answer for no target} */
    T noTarget(NoTarget target);
  }

  /**
   * A value to reach from below.
   *
   * @param value the least value that meets the target
   * @param due the last day on which to meet it
   */
  @JsonTypeName("atLeast")
  record AtLeast(
      @JsonProperty(required = true) Ratio value,
      @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due)
      implements Target {

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.atLeast(this);
    }
  }

  /**
   * A value to reach from above.
   *
   * @param value the greatest value that meets the target
   * @param due the last day on which to meet it
   */
  @JsonTypeName("atMost")
  record AtMost(
      @JsonProperty(required = true) Ratio value,
      @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due)
      implements Target {

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.atMost(this);
    }
  }

  /**
   * A value to be below, such as "less than 3 per cent".
   *
   * @param value the least value that no longer meets the target
   * @param due the last day on which to meet it
   */
  @JsonTypeName("lessThan")
  record LessThan(
      @JsonProperty(required = true) Ratio value,
      @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due)
      implements Target {

    /** Checks that value and day are given. */
    public LessThan {
      requireNonNull(value, "value");
      requireNonNull(due, "due");
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.lessThan(this);
    }
  }

  /**
   * A value to be above, such as "more than half".
   *
   * @param value the greatest value that does not yet meet the target
   * @param due the last day on which to meet it
   */
  @JsonTypeName("moreThan")
  record MoreThan(
      @JsonProperty(required = true) Ratio value,
      @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due)
      implements Target {

    /** Checks that value and day are given. */
    public MoreThan {
      requireNonNull(value, "value");
      requireNonNull(due, "due");
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.moreThan(this);
    }
  }

  /**
   * A band to be in.
   *
   * @param band the values that meet the target, with both limits
   * @param due the last day on which to meet it
   */
  @JsonTypeName("band")
  record Band(
      @JsonProperty(required = true) Interval band,
      @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due)
      implements Target {

    /** Checks that the band has both limits. */
    public Band {
      checkArgument(
          band.lower().isPresent() && band.upper().isPresent(),
          "band of a target needs both limits, but is %s; with one limit it is atLeast or atMost",
          band);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.band(this);
    }
  }

  /**
   * A change over the baseline, in one or several equal steps: 20 per cent each biennium for two
   * biennia. A positive change sets a least level, a negative one a greatest level.
   *
   * <pre>
   * of the baseline:   level k = B + k·r·|B|                      or  B + k·a
   * of the previous:   level k = level k−1 + r·|level k−1|        or  B + k·a
   * </pre>
   *
   * <p>A change in per cent is a share of the absolute value: 20 per cent over −100 is −80. Each
   * step moves in the direction of the change. As long as the level stays above 0, the levels are
   * the usual B·(1 + r·k) and B·(1 + r)^k. A fall by more than 100 per cent leaves that range, and
   * goes on falling: −150 per cent of the previous, twice, leads from 100 to −50 and to −125.
   *
   * @param change the change of one step; in per cent, 20 for 20 per cent
   * @param unit the unit in which the change is stated
   * @param steps the number of steps to the due day, 1 to 100
   * @param base the base of each step
   * @param due the last day on which to meet the target
   */
  @JsonTypeName("change")
  record Change(
      @JsonProperty(required = true) Ratio change,
      @JsonProperty(required = true) ChangeUnit unit,
      @JsonProperty(required = true) int steps,
      @JsonProperty(required = true) ChangeBase base,
      @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due)
      implements Target {

    /** Checks that there is a change, and a sane number of steps. */
    public Change {
      checkArgument(
          change.signum() != 0, "change of a target must not be 0; a level to keep is maintain");
      checkArgument(
          steps >= 1 && steps <= 100, "steps of a change must be 1 to 100, but are %s", steps);
    }

    @Override
    public boolean relative() {
      return true;
    }

    @Override
    public Optional<ChangeUnit> changeUnit() {
      return Optional.of(unit);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.change(this);
    }
  }

  /**
   * Several changes one after the other, each with its day: 15 per cent by 2019, a further 15 per
   * cent by 2021. All go in the same direction.
   *
   * @param steps the steps, in order of days
   * @param unit the unit in which the changes are stated
   * @param base the base of each step
   */
  @JsonTypeName("stepwise")
  record Stepwise(
      @JsonProperty(required = true) List<Step> steps,
      @JsonProperty(required = true) ChangeUnit unit,
      @JsonProperty(required = true) ChangeBase base)
      implements Target {

    /** Checks that steps are in order of days and go in the same direction. */
    public Stepwise {
      steps = ImmutableList.copyOf(steps);
      checkArgument(!steps.isEmpty(), "a stepwise target needs a step");
      for (int i = 1; i < steps.size(); i++) {
        Step before = steps.get(i - 1);
        Step step = steps.get(i);
        checkArgument(
            step.due().isAfter(before.due()),
            "steps of a target must be in order of days, but %s follows %s",
            step.due(),
            before.due());
        checkArgument(
            step.change().signum() == before.change().signum(),
            "steps of a target must go the same way, but %s follows %s",
            step.change(),
            before.change());
      }
    }

    @Override
    public LocalDate due() {
      return steps.get(steps.size() - 1).due();
    }

    @Override
    public List<LocalDate> dueDays() {
      return steps.stream().map(Step::due).toList();
    }

    @Override
    public boolean relative() {
      return true;
    }

    @Override
    public Optional<ChangeUnit> changeUnit() {
      return Optional.of(unit);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.stepwise(this);
    }
  }

  /**
   * One step of a stepwise target.
   *
   * @param change the change since the step before, not 0; in per cent, 15 for 15 per cent
   * @param due the last day on which to reach it
   */
  record Step(
      @JsonProperty(required = true) Ratio change,
      @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due) {

    /** Checks that there is a change. */
    public Step {
      checkArgument(change.signum() != 0, "change of a step must not be 0");
    }
  }

  /**
   * A level to keep: the baseline, give or take a tolerance.
   *
   * @param tolerance how far the value may be from the baseline on either side, 0 or more
   * @param unit the unit in which the tolerance is stated
   * @param due the last day until which to keep it
   */
  @JsonTypeName("maintain")
  record Maintain(
      @JsonProperty(required = true) Ratio tolerance,
      @JsonProperty(required = true) ChangeUnit unit,
      @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due)
      implements Target {

    /** Checks that the tolerance is not negative. */
    public Maintain {
      checkArgument(
          tolerance.signum() >= 0,
          "tolerance of a target must not be negative, but is %s",
          tolerance);
    }

    @Override
    public boolean relative() {
      return true;
    }

    @Override
    public boolean keepsStart() {
      return true;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.maintain(this);
    }
  }

  /**
   * A level of an ordinal measure to reach from below, or the name of a nominal measure to have:
   * "high" is met by every level from there on, "yes" by yes alone.
   *
   * @param level the name of the level, or the name
   * @param due the last day on which to reach it
   */
  @JsonTypeName("reachLevel")
  record ReachLevel(
      @JsonProperty(required = true) String level,
      @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due)
      implements Target {

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.reachLevel(this);
    }
  }

  /**
   * A milestone of the roadmap to complete.
   *
   * @param milestone the code of the milestone
   * @param due the last day on which to complete it
   */
  @JsonTypeName("completeMilestone")
  record CompleteMilestone(
      @JsonProperty(required = true) String milestone,
      @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due)
      implements Target {

    @Override
    public Optional<String> milestoneCode() {
      return Optional.of(milestone);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.completeMilestone(this);
    }
  }

  /**
   * A target in words, of a qualitative measure: "the policy is in use in all field offices". An
   * assessor says whether it is met.
   *
   * @param text the words
   * @param due the last day on which to meet it
   */
  @JsonTypeName("statement")
  record Statement(
      @JsonProperty(required = true) LocalizedText text,
      @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due)
      implements Target {

    /** Checks that text and day are given. */
    public Statement {
      requireNonNull(text, "text");
      requireNonNull(due, "due");
    }

    @Override
    public boolean inNumbers() {
      return false;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.statement(this);
    }
  }

  /**
   * No target is set for the period up to that day. It fits every measure, and says that the target
   * was not forgotten: "no target this quarter".
   *
   * @param due the last day of the period without a target
   */
  @JsonTypeName("none")
  record NoTarget(
      @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due)
      implements Target {

    /** Checks that the day is given. */
    public NoTarget {
      requireNonNull(due, "due");
    }

    @Override
    public boolean inNumbers() {
      return false;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.noTarget(this);
    }
  }
}
