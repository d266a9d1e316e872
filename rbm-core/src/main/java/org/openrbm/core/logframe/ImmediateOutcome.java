package org.openrbm.core.logframe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.target.NodeCode;

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

  /** {@return more about it} */
  public abstract Optional<LocalizedText> description();

  /** {@return how it will be reached} */
  public abstract List<Strategy> strategies();

  /** {@return what is produced to reach it, in order} */
  public abstract List<Output> outputs();

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
    ResultWeight.check(this);
    NodeCode.check("immediate outcome", code());
  }

  /** Builds {@link ImmediateOutcome} instances. Not thread-safe. */
  public static final class Builder extends ImmutableImmediateOutcome.Builder {
    Builder() {}
  }
}
