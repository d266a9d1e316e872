package org.openrbm.core.logframe;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.text.OneLine;

/**
 * Dated milestones in phases and areas.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Roadmap.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"phases", "areas", "milestones"})
public abstract sealed class Roadmap permits ImmutableRoadmap {

  Roadmap() {}

  /** {@return the phases, in order of time} */
  public abstract List<RoadmapPhase> phases();

  /** {@return the areas, in order} */
  public abstract List<RoadmapArea> areas();

  /** {@return the milestones, in order} */
  public abstract List<Milestone> milestones();

  /** {@return a new builder; a phase must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this roadmap with these phases in place of those it has} */
  public abstract Roadmap withPhases(RoadmapPhase... phases);

  /** {@return this roadmap with these phases in place of those it has} */
  public abstract Roadmap withPhases(Iterable<? extends RoadmapPhase> phases);

  /** {@return this roadmap with these areas in place of those it has} */
  public abstract Roadmap withAreas(RoadmapArea... areas);

  /** {@return this roadmap with these areas in place of those it has} */
  public abstract Roadmap withAreas(Iterable<? extends RoadmapArea> areas);

  /** {@return this roadmap with these milestones in place of those it has} */
  public abstract Roadmap withMilestones(Milestone... milestones);

  /** {@return this roadmap with these milestones in place of those it has} */
  public abstract Roadmap withMilestones(Iterable<? extends Milestone> milestones);

  @Value.Check
  void check() {
    checkArgument(!phases().isEmpty(), "a roadmap needs a phase");
    Set<String> phases = new HashSet<>();
    for (int i = 0; i < phases().size(); i++) {
      RoadmapPhase phase = phases().get(i);
      checkArgument(phases.add(phase.code()), "phase code '%s' stands twice", phase.code());
      checkArgument(
          i == 0 || phase.period().start().isAfter(phases().get(i - 1).period().end()),
          "phase '%s' must begin after the phase before it has ended",
          phase.code());
    }
    Set<String> areas = new HashSet<>();
    for (RoadmapArea area : areas()) {
      checkArgument(areas.add(area.code()), "area code '%s' stands twice", area.code());
    }
    for (Milestone milestone : milestones()) {
      checkArgument(
          phases.contains(milestone.phase()),
          "milestone '%s' names phase '%s', which the roadmap does not have",
          milestone.code(),
          milestone.phase());
      checkArgument(
          milestone.area().isEmpty() || areas.contains(milestone.area().get()),
          "milestone '%s' names area '%s', which the roadmap does not have",
          milestone.code(),
          milestone.area().orElse(""));
    }
  }

  /**
   * Sums up the milestones that are due in a period, such as a biennium, as things stand on a day.
   *
   * @param due the period in which the milestones are due: those whose last due day is in it
   * @param asOf the day on which things stand
   */
  public final RoadmapSummary summary(ReportingPeriod due, LocalDate asOf) {
    return RoadmapSummary.of(this, due, asOf);
  }

  /** {@return how many phases, areas and milestones there are, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "Roadmap",
        OneLine.count(phases().size(), "phase"),
        OneLine.count(areas().size(), "area"),
        OneLine.count(milestones().size(), "milestone"));
  }

  /** Builds {@link Roadmap} instances. Not thread-safe. */
  public static final class Builder extends ImmutableRoadmap.Builder {
    Builder() {}
  }
}
