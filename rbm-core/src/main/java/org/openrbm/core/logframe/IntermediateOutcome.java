package org.openrbm.core.logframe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.openrbm.core.text.OneLine;

/**
 * A result that constituents are to achieve, which sets the priorities of the organisation. It
 * stands above the immediate outcomes that serve it, and beyond the sole control of the
 * organisation.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = IntermediateOutcome.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "code",
  "title",
  "description",
  "indicators",
  "assumptions",
  "risks",
  "weight",
  "responsibility",
  "strategies",
  "immediateOutcomes"
})
public abstract sealed class IntermediateOutcome implements ResultLevel, WithIntermediateOutcome
    permits ImmutableIntermediateOutcome {

  IntermediateOutcome() {}

  @Override
  public abstract List<Strategy> strategies();

  /** {@return the immediate outcomes that serve it, in order} */
  public abstract List<ImmediateOutcome> immediateOutcomes();

  @Override
  public final List<ImmediateOutcome> servedBy() {
    return immediateOutcomes();
  }

  @Override
  public final Level level() {
    return Level.INTERMEDIATE_OUTCOME;
  }

  /** {@return a new builder; {@code code} and {@code title} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    ResultCheck.check(this);
  }

  /** {@return kind, code and title with what belongs to it, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "IntermediateOutcome " + code() + " " + OneLine.quoted(title()),
        OneLine.count(immediateOutcomes().size(), "immediate outcome"),
        OneLine.count(indicators().size(), "indicator"));
  }

  /** Builds {@link IntermediateOutcome} instances. Not thread-safe. */
  public static final class Builder extends ImmutableIntermediateOutcome.Builder {
    Builder() {}
  }
}
