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
 * The root of the hierarchy: what is expected of the organisation.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Mandate.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "title", "mission", "mandate", "comparativeAdvantage"})
public abstract sealed class Mandate implements FrameworkNode permits ImmutableMandate {

  Mandate() {}

  /** {@return what the organisation exists for} */
  public abstract Optional<LocalizedText> mission();

  /** {@return the responsibilities it was given} */
  public abstract Optional<LocalizedText> mandate();

  /** {@return what it does better than others} */
  public abstract Optional<LocalizedText> comparativeAdvantage();

  @Override
  public final Level level() {
    return Level.MANDATE;
  }

  /** {@return a new builder; {@code code} and {@code title} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this mandate under another code} */
  public abstract Mandate withCode(String code);

  /** {@return this mandate under another title} */
  public abstract Mandate withTitle(LocalizedText title);

  /** {@return this mandate with that mission} */
  public abstract Mandate withMission(LocalizedText mission);

  /** {@return this mandate with that mission, or without one} */
  public abstract Mandate withMission(Optional<? extends LocalizedText> mission);

  /** {@return this mandate with that text of the mandate} */
  public abstract Mandate withMandate(LocalizedText mandate);

  /** {@return this mandate with that text of the mandate, or without one} */
  public abstract Mandate withMandate(Optional<? extends LocalizedText> mandate);

  /** {@return this mandate with that comparative advantage} */
  public abstract Mandate withComparativeAdvantage(LocalizedText comparativeAdvantage);

  /** {@return this mandate with that comparative advantage, or without one} */
  public abstract Mandate withComparativeAdvantage(
      Optional<? extends LocalizedText> comparativeAdvantage);

  @Value.Check
  void check() {
    NodeCode.check("mandate", code());
  }

  /** {@return kind, code and title, in one line} */
  @Override
  public final String toString() {
    return OneLine.of("Mandate " + code() + " " + OneLine.quoted(title()));
  }

  /** Builds {@link Mandate} instances. Not thread-safe. */
  public static final class Builder extends ImmutableMandate.Builder {
    Builder() {}
  }
}
