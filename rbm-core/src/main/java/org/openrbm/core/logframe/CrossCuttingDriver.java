package org.openrbm.core.logframe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;

/**
 * What runs through all outcomes, such as gender equality; other frameworks may share it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = CrossCuttingDriver.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "title"})
public abstract sealed class CrossCuttingDriver implements FrameworkNode, WithCrossCuttingDriver
    permits ImmutableCrossCuttingDriver {

  CrossCuttingDriver() {}

  /** {@return the code, unique in the framework} */
  @Override
  public abstract String code();

  /** {@return the short name} */
  @Override
  public abstract LocalizedText title();

  @Override
  public final Level level() {
    return Level.CROSS_CUTTING_DRIVER;
  }

  /** {@return a new builder; {@code code} and {@code title} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    NodeCode.check("driver", code());
  }

  /** Builds {@link CrossCuttingDriver} instances. Not thread-safe. */
  public static final class Builder extends ImmutableCrossCuttingDriver.Builder {
    Builder() {}
  }
}
