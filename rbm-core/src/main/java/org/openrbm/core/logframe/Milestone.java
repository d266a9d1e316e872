package org.openrbm.core.logframe;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.NodeCode;
import org.openrbm.core.text.OneLine;

/**
 * A dated step of a roadmap.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Milestone.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "title", "phase", "area", "due", "responsibility", "events"})
public abstract sealed class Milestone implements FrameworkNode permits ImmutableMilestone {

  Milestone() {}

  /** {@return the code of the phase it belongs to} */
  public abstract String phase();

  /** {@return the code of the area it belongs to} */
  public abstract Optional<String> area();

  /** {@return when it is due: done by the last day} */
  public abstract ReportingPeriod due();

  /** {@return who sees to it} */
  public abstract Optional<Responsibility> responsibility();

  /** {@return what became of it, in order of date} */
  public abstract List<MilestoneEvent> events();

  @Override
  public final Level level() {
    return Level.MILESTONE;
  }

  /**
   * {@return a new builder; {@code code}, {@code title}, {@code phase} and {@code due} must be set}
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the status on a day: that of the latest event not after it, or planned} */
  public final MilestoneStatus statusOn(LocalDate day) {
    return events().stream()
        .filter(event -> !event.date().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(MilestoneEvent::status)
        .orElse(MilestoneStatus.PLANNED);
  }

  /** {@return this milestone under another code} */
  public abstract Milestone withCode(String code);

  /** {@return this milestone under another title} */
  public abstract Milestone withTitle(LocalizedText title);

  /** {@return this milestone in another phase} */
  public abstract Milestone withPhase(String phase);

  /** {@return this milestone in that area} */
  public abstract Milestone withArea(String area);

  /** {@return this milestone in that area, or in none} */
  public abstract Milestone withArea(Optional<String> area);

  /** {@return this milestone due at another time} */
  public abstract Milestone withDue(ReportingPeriod due);

  /** {@return this milestone with that responsibility} */
  public abstract Milestone withResponsibility(Responsibility responsibility);

  /** {@return this milestone with that responsibility, or without one} */
  public abstract Milestone withResponsibility(Optional<? extends Responsibility> responsibility);

  /** {@return this milestone with these events in place of those it has} */
  public abstract Milestone withEvents(MilestoneEvent... events);

  /** {@return this milestone with these events in place of those it has} */
  public abstract Milestone withEvents(Iterable<? extends MilestoneEvent> events);

  @Value.Check
  void check() {
    NodeCode.check("milestone", code());
    for (int i = 1; i < events().size(); i++) {
      checkArgument(
          !events().get(i).date().isBefore(events().get(i - 1).date()),
          "events of milestone '%s' must be in order of date, but %s follows %s",
          code(),
          events().get(i).date(),
          events().get(i - 1).date());
    }
  }

  /** {@return kind, code and title with what belongs to it, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "Milestone " + code() + " " + OneLine.quoted(title()), "due " + due().label());
  }

  /** Builds {@link Milestone} instances. Not thread-safe. */
  public static final class Builder extends ImmutableMilestone.Builder {
    Builder() {}
  }
}
