package org.openrbm.core.logframe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.openrbm.core.text.OneLine;

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

  @Override
  public abstract List<Activity> activities();

  @Override
  public final List<Output> servedBy() {
    return List.of();
  }

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
    ResultCheck.check(this);
  }

  /** {@return kind, code and title with what belongs to it, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "Output " + code() + " " + OneLine.quoted(title()),
        OneLine.count(indicators().size(), "indicator"),
        OneLine.count(activities().size(), "activity"));
  }

  /** Builds {@link Output} instances. Not thread-safe. */
  public static final class Builder extends ImmutableOutput.Builder {
    Builder() {}
  }
}
