package org.openrbm.core.logframe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.NodeCode;
import org.openrbm.core.text.OneLine;

/**
 * A phase of a roadmap, from its first to its last day.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = RoadmapPhase.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "title", "period"})
public abstract sealed class RoadmapPhase permits ImmutableRoadmapPhase {

  RoadmapPhase() {}

  /** {@return the code, unique among the phases of the roadmap} */
  public abstract String code();

  /** {@return the short name} */
  public abstract LocalizedText title();

  /** {@return its first to its last day} */
  public abstract ReportingPeriod period();

  /** {@return a new builder; every attribute must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this phase under another code} */
  public abstract RoadmapPhase withCode(String code);

  /** {@return this phase under another title} */
  public abstract RoadmapPhase withTitle(LocalizedText title);

  /** {@return this phase with another period} */
  public abstract RoadmapPhase withPeriod(ReportingPeriod period);

  @Value.Check
  void check() {
    NodeCode.check("phase", code());
  }

  /** {@return code, title and period, in one line} */
  @Override
  public final String toString() {
    return OneLine.of("RoadmapPhase " + code() + " " + OneLine.quoted(title()), period().label());
  }

  /** Builds {@link RoadmapPhase} instances. Not thread-safe. */
  public static final class Builder extends ImmutableRoadmapPhase.Builder {
    Builder() {}
  }
}
