package org.openrbm.core.logframe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.target.NodeCode;
import org.openrbm.core.text.OneLine;

/**
 * A strand of a roadmap that runs through its phases.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = RoadmapArea.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "title"})
public abstract sealed class RoadmapArea permits ImmutableRoadmapArea {

  RoadmapArea() {}

  /** {@return the code, unique among the areas of the roadmap} */
  public abstract String code();

  /** {@return the short name} */
  public abstract LocalizedText title();

  /** {@return a new builder; every attribute must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this area under another code} */
  public abstract RoadmapArea withCode(String code);

  /** {@return this area under another title} */
  public abstract RoadmapArea withTitle(LocalizedText title);

  @Value.Check
  void check() {
    NodeCode.check("area", code());
  }

  /** {@return code and title, in one line} */
  @Override
  public final String toString() {
    return OneLine.of("RoadmapArea " + code() + " " + OneLine.quoted(title()));
  }

  /** Builds {@link RoadmapArea} instances. Not thread-safe. */
  public static final class Builder extends ImmutableRoadmapArea.Builder {
    Builder() {}
  }
}
