package org.openrbm.core.logframe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.target.NodeCode;
import org.openrbm.core.text.OneLine;

/**
 * The way in which an outcome will be reached, and the context.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Strategy.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "title", "description"})
public abstract sealed class Strategy implements FrameworkNode permits ImmutableStrategy {

  Strategy() {}

  /** {@return more about it} */
  public abstract Optional<LocalizedText> description();

  @Override
  public final Level level() {
    return Level.STRATEGY;
  }

  /** {@return a new builder; {@code code} and {@code title} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this strategy under another code} */
  public abstract Strategy withCode(String code);

  /** {@return this strategy under another title} */
  public abstract Strategy withTitle(LocalizedText title);

  /** {@return this strategy with that description} */
  public abstract Strategy withDescription(LocalizedText description);

  /** {@return this strategy with that description, or without one} */
  public abstract Strategy withDescription(Optional<? extends LocalizedText> description);

  @Value.Check
  void check() {
    NodeCode.check("strategy", code());
  }

  /** {@return kind, code and title, in one line} */
  @Override
  public final String toString() {
    return OneLine.of("Strategy " + code() + " " + OneLine.quoted(title()));
  }

  /** Builds {@link Strategy} instances. Not thread-safe. */
  public static final class Builder extends ImmutableStrategy.Builder {
    Builder() {}
  }
}
