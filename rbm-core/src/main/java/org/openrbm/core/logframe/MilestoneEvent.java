package org.openrbm.core.logframe;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.text.OneLine;

/**
 * Something that happened to a milestone.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = MilestoneEvent.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"date", "status", "remark", "source"})
public abstract sealed class MilestoneEvent permits ImmutableMilestoneEvent {

  MilestoneEvent() {}

  /** {@return the day} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract LocalDate date();

  /** {@return the status from that day on} */
  public abstract MilestoneStatus status();

  /** {@return what happened} */
  public abstract Optional<LocalizedText> remark();

  /** {@return where it is reported} */
  public abstract Optional<Citation> source();

  /** {@return a new builder; {@code date} and {@code status} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this event on another day} */
  public abstract MilestoneEvent withDate(LocalDate date);

  /** {@return this event with another status} */
  public abstract MilestoneEvent withStatus(MilestoneStatus status);

  /** {@return this event with that remark} */
  public abstract MilestoneEvent withRemark(LocalizedText remark);

  /** {@return this event with that remark, or without one} */
  public abstract MilestoneEvent withRemark(Optional<? extends LocalizedText> remark);

  /** {@return this event with that source} */
  public abstract MilestoneEvent withSource(Citation source);

  /** {@return this event with that source, or without one} */
  public abstract MilestoneEvent withSource(Optional<? extends Citation> source);

  /** {@return day and state, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "MilestoneEvent " + date(),
        OneLine.words(status()),
        remark().map(Object::toString).orElse(""));
  }

  /** Builds {@link MilestoneEvent} instances. Not thread-safe. */
  public static final class Builder extends ImmutableMilestoneEvent.Builder {
    Builder() {}
  }
}
