package org.openrbm.core.logframe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.target.NodeCode;
import org.openrbm.core.text.OneLine;

/**
 * A condition that must hold and is outside the control of those who carry out the framework.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Assumption.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "title"})
public abstract sealed class Assumption implements FrameworkNode permits ImmutableAssumption {

  Assumption() {}

  @Override
  public final Level level() {
    return Level.ASSUMPTION;
  }

  /** {@return a new builder; {@code code} and {@code title} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this assumption under another code} */
  public abstract Assumption withCode(String code);

  /** {@return this assumption under another title} */
  public abstract Assumption withTitle(LocalizedText title);

  @Value.Check
  void check() {
    NodeCode.check("assumption", code());
  }

  /** {@return kind, code and title, in one line} */
  @Override
  public final String toString() {
    return OneLine.of("Assumption " + code() + " " + OneLine.quoted(title()));
  }

  /** Builds {@link Assumption} instances. Not thread-safe. */
  public static final class Builder extends ImmutableAssumption.Builder {
    Builder() {}
  }
}
