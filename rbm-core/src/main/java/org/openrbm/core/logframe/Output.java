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
 * A product or service of the organisation and its staff.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Output.Builder.class)
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
  "activities"
})
public abstract sealed class Output implements ResultLevel, WithOutput permits ImmutableOutput {

  Output() {}

  /** {@return more about it} */
  public abstract Optional<LocalizedText> description();

  /** {@return what is done to produce it, in order} */
  public abstract List<Activity> activities();

  @Override
  public final Level level() {
    return Level.OUTPUT;
  }

  /** {@return a new builder; {@code code} and {@code title} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    ResultWeight.check(this);
    NodeCode.check("output", code());
  }

  /** Builds {@link Output} instances. Not thread-safe. */
  public static final class Builder extends ImmutableOutput.Builder {
    Builder() {}
  }
}
