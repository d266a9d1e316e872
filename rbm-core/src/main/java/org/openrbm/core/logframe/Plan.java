package org.openrbm.core.logframe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.text.OneLine;

/**
 * A document of the programming cycle and the period it covers.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Plan.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"kind", "title", "period"})
public abstract sealed class Plan permits ImmutablePlan {

  Plan() {}

  /** {@return the kind of document} */
  public abstract PlanKind kind();

  /** {@return its name} */
  public abstract LocalizedText title();

  /** {@return the period it covers} */
  public abstract ReportingPeriod period();

  /** {@return a new builder; every attribute must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this plan of another kind} */
  public abstract Plan withKind(PlanKind kind);

  /** {@return this plan under another title} */
  public abstract Plan withTitle(LocalizedText title);

  /** {@return this plan for another period} */
  public abstract Plan withPeriod(ReportingPeriod period);

  /** {@return kind, name and period, in one line} */
  @Override
  public final String toString() {
    return OneLine.of("Plan " + OneLine.quoted(title()), OneLine.words(kind()), period().label());
  }

  /** Builds {@link Plan} instances. Not thread-safe. */
  public static final class Builder extends ImmutablePlan.Builder {
    Builder() {}
  }
}
