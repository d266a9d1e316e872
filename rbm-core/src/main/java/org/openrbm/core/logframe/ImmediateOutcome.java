package org.openrbm.core.logframe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.openrbm.core.text.OneLine;

/**
 * The direct and verifiable result of the work of the organisation, for which it is accountable.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = ImmediateOutcome.Builder.class)
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
  "outputs"
})
public abstract sealed class ImmediateOutcome implements ResultLevel, WithImmediateOutcome
    permits ImmutableImmediateOutcome {

  ImmediateOutcome() {}

  @Override
  public abstract List<Strategy> strategies();

  /** {@return what is produced to reach it, in order} */
  public abstract List<Output> outputs();

  @Override
  public final List<Output> servedBy() {
    return outputs();
  }

  @Override
  public final Level level() {
    return Level.IMMEDIATE_OUTCOME;
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
        "ImmediateOutcome " + code() + " " + OneLine.quoted(title()),
        OneLine.count(outputs().size(), "output"),
        OneLine.count(indicators().size(), "indicator"));
  }

  /** Builds {@link ImmediateOutcome} instances. Not thread-safe. */
  public static final class Builder extends ImmutableImmediateOutcome.Builder {
    Builder() {}
  }
}
