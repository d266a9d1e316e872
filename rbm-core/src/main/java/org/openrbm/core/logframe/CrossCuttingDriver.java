package org.openrbm.core.logframe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.target.NodeCode;
import org.openrbm.core.text.OneLine;

/**
 * A theme that runs through all outcomes, such as gender equality or staff engagement; other
 * frameworks may share it. It may have indicators of its own.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = CrossCuttingDriver.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "title", "indicators"})
public abstract sealed class CrossCuttingDriver implements FrameworkNode
    permits ImmutableCrossCuttingDriver {

  CrossCuttingDriver() {}

  /** {@return the indicators, in order} */
  public abstract List<Indicator> indicators();

  @Override
  public final Level level() {
    return Level.CROSS_CUTTING_DRIVER;
  }

  /** {@return a new builder; {@code code} and {@code title} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this driver under another code} */
  public abstract CrossCuttingDriver withCode(String code);

  /** {@return this driver under another title} */
  public abstract CrossCuttingDriver withTitle(LocalizedText title);

  /** {@return this driver with these indicators in place of those it has} */
  public abstract CrossCuttingDriver withIndicators(Indicator... indicators);

  /** {@return this driver with these indicators in place of those it has} */
  public abstract CrossCuttingDriver withIndicators(Iterable<? extends Indicator> indicators);

  @Value.Check
  void check() {
    NodeCode.check("driver", code());
  }

  /** {@return kind, code and title with what belongs to it, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "CrossCuttingDriver " + code() + " " + OneLine.quoted(title()),
        OneLine.count(indicators().size(), "indicator"));
  }

  /** Builds {@link CrossCuttingDriver} instances. Not thread-safe. */
  public static final class Builder extends ImmutableCrossCuttingDriver.Builder {
    Builder() {}
  }
}
