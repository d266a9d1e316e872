package org.openrbm.core.logframe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Money;
import org.openrbm.core.target.NodeCode;
import org.openrbm.core.text.OneLine;

/**
 * A means that an activity takes.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Input.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "title", "kind", "amount"})
public abstract sealed class Input implements FrameworkNode permits ImmutableInput {

  Input() {}

  /** {@return what sort of means} */
  public abstract InputKind kind();

  /** {@return its cost} */
  public abstract Optional<Money> amount();

  @Override
  public final Level level() {
    return Level.INPUT;
  }

  /** {@return a new builder; {@code code}, {@code title} and {@code kind} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this input under another code} */
  public abstract Input withCode(String code);

  /** {@return this input under another title} */
  public abstract Input withTitle(LocalizedText title);

  /** {@return this input of another kind} */
  public abstract Input withKind(InputKind kind);

  /** {@return this input with that amount} */
  public abstract Input withAmount(Money amount);

  /** {@return this input with that amount, or without one} */
  public abstract Input withAmount(Optional<? extends Money> amount);

  @Value.Check
  void check() {
    NodeCode.check("input", code());
  }

  /** {@return kind, code and title with what belongs to it, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "Input " + code() + " " + OneLine.quoted(title()),
        OneLine.words(kind()),
        amount().map(Object::toString).orElse(""));
  }

  /** Builds {@link Input} instances. Not thread-safe. */
  public static final class Builder extends ImmutableInput.Builder {
    Builder() {}
  }
}
