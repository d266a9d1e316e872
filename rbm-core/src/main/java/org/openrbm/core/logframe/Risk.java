package org.openrbm.core.logframe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.target.NodeCode;
import org.openrbm.core.text.OneLine;

/**
 * Something that may go wrong: how likely and how grave it is, and what is done about it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Risk.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "title", "likelihood", "impact", "mitigations"})
public abstract sealed class Risk implements FrameworkNode permits ImmutableRisk {

  Risk() {}

  /** {@return how likely it is} */
  public abstract Optional<RiskRating> likelihood();

  /** {@return how grave it would be} */
  public abstract Optional<RiskRating> impact();

  /** {@return what is done about it} */
  public abstract List<LocalizedText> mitigations();

  @Override
  public final Level level() {
    return Level.RISK;
  }

  /** {@return a new builder; {@code code} and {@code title} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this risk under another code} */
  public abstract Risk withCode(String code);

  /** {@return this risk under another title} */
  public abstract Risk withTitle(LocalizedText title);

  /** {@return this risk with that likelihood} */
  public abstract Risk withLikelihood(RiskRating likelihood);

  /** {@return this risk with that likelihood, or without one} */
  public abstract Risk withLikelihood(Optional<? extends RiskRating> likelihood);

  /** {@return this risk with that impact} */
  public abstract Risk withImpact(RiskRating impact);

  /** {@return this risk with that impact, or without one} */
  public abstract Risk withImpact(Optional<? extends RiskRating> impact);

  /** {@return this risk with these mitigations in place of those it has} */
  public abstract Risk withMitigations(LocalizedText... mitigations);

  /** {@return this risk with these mitigations in place of those it has} */
  public abstract Risk withMitigations(Iterable<? extends LocalizedText> mitigations);

  @Value.Check
  void check() {
    NodeCode.check("risk", code());
  }

  /** {@return kind, code and title with what belongs to it, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "Risk " + code() + " " + OneLine.quoted(title()),
        likelihood().map(l -> "likelihood " + OneLine.words(l)).orElse(""),
        impact().map(i -> "impact " + OneLine.words(i)).orElse(""));
  }

  /** Builds {@link Risk} instances. Not thread-safe. */
  public static final class Builder extends ImmutableRisk.Builder {
    Builder() {}
  }
}
