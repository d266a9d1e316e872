package org.openrbm.core.logframe;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.target.NodeCode;
import org.openrbm.core.text.OneLine;

/**
 * A link of the theory of change: how one node bears on another, beyond what the hierarchy says.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = CausalLink.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"fromNode", "type", "toNode", "toFramework", "rationale"})
public abstract sealed class CausalLink permits ImmutableCausalLink {

  CausalLink() {}

  /** {@return the code of the node from which the link goes, in this framework} */
  public abstract String fromNode();

  /** {@return how it bears on the other} */
  public abstract LinkType type();

  /** {@return the code of the node to which the link goes} */
  public abstract String toNode();

  /** {@return the id of the framework of that node; empty for this framework} */
  public abstract Optional<String> toFramework();

  /** {@return why it should hold} */
  public abstract Optional<LocalizedText> rationale();

  /** {@return a link inside one framework} */
  public static CausalLink of(String from, LinkType type, String to) {
    return builder().fromNode(from).type(type).toNode(to).build();
  }

  /** {@return a new builder; {@code fromNode}, {@code type} and {@code toNode} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this link from another node} */
  public abstract CausalLink withFromNode(String fromNode);

  /** {@return this link of another type} */
  public abstract CausalLink withType(LinkType type);

  /** {@return this link to another node} */
  public abstract CausalLink withToNode(String toNode);

  /** {@return this link to a node of that framework} */
  public abstract CausalLink withToFramework(String toFramework);

  /** {@return this link to a node of that framework, or of its own} */
  public abstract CausalLink withToFramework(Optional<String> toFramework);

  /** {@return this link with that reason} */
  public abstract CausalLink withRationale(LocalizedText rationale);

  /** {@return this link with that reason, or without one} */
  public abstract CausalLink withRationale(Optional<? extends LocalizedText> rationale);

  @Value.Check
  void check() {
    NodeCode.check("link", fromNode());
    NodeCode.check("link", toNode());
    toFramework().ifPresent(framework -> NodeCode.check("framework", framework));
    checkArgument(
        toFramework().isPresent() || !fromNode().equals(toNode()),
        "node '%s' links to itself",
        fromNode());
    checkArgument(
        type() != LinkType.SHARES_DRIVER || toFramework().isPresent(),
        "link from '%s' shares a driver with another framework and must name it",
        fromNode());
  }

  /** {@return what links to what, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "CausalLink "
            + fromNode()
            + " "
            + OneLine.words(type())
            + " "
            + toFramework().map(framework -> framework + "#").orElse("")
            + toNode());
  }

  /** Builds {@link CausalLink} instances. Not thread-safe. */
  public static final class Builder extends ImmutableCausalLink.Builder {
    Builder() {}
  }
}
