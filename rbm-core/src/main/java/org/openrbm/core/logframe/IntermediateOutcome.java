package org.openrbm.core.logframe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Validity;
import org.openrbm.core.text.OneLine;

/**
 * A result that constituents are to achieve, which sets the priorities of the organisation. It
 * stands above the immediate outcomes that serve it, and beyond the sole control of the
 * organisation.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = IntermediateOutcome.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "code",
  "title",
  "description",
  "indicators",
  "assumptions",
  "risks",
  "weight",
  "validity",
  "responsibility",
  "strategies",
  "immediateOutcomes"
})
public abstract sealed class IntermediateOutcome implements ResultLevel
    permits ImmutableIntermediateOutcome {

  IntermediateOutcome() {}

  @Override
  public abstract List<Strategy> strategies();

  /** {@return the immediate outcomes that serve it, in order} */
  public abstract List<ImmediateOutcome> immediateOutcomes();

  @Override
  public final List<ImmediateOutcome> servedBy() {
    return immediateOutcomes();
  }

  @Override
  public final Level level() {
    return Level.INTERMEDIATE_OUTCOME;
  }

  /** {@return a new builder; {@code code} and {@code title} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this outcome under another code} */
  public abstract IntermediateOutcome withCode(String code);

  /** {@return this outcome under another title} */
  public abstract IntermediateOutcome withTitle(LocalizedText title);

  /** {@return this outcome with that description} */
  public abstract IntermediateOutcome withDescription(LocalizedText description);

  /** {@return this outcome with that description, or without one} */
  public abstract IntermediateOutcome withDescription(
      Optional<? extends LocalizedText> description);

  /** {@return this outcome with these indicators in place of those it has} */
  public abstract IntermediateOutcome withIndicators(Indicator... indicators);

  /** {@return this outcome with these indicators in place of those it has} */
  public abstract IntermediateOutcome withIndicators(Iterable<? extends Indicator> indicators);

  /** {@return this outcome with that weight} */
  public abstract IntermediateOutcome withWeight(Ratio weight);

  /** {@return this outcome with that weight, or without one} */
  public abstract IntermediateOutcome withWeight(Optional<? extends Ratio> weight);

  /** {@return this outcome as part of the framework on those days} */
  public abstract IntermediateOutcome withValidity(Validity validity);

  /** {@return this outcome as part of the framework on those days, or on all} */
  public abstract IntermediateOutcome withValidity(Optional<? extends Validity> validity);

  /** {@return this outcome with that responsibility} */
  public abstract IntermediateOutcome withResponsibility(Responsibility responsibility);

  /** {@return this outcome with that responsibility, or without one} */
  public abstract IntermediateOutcome withResponsibility(
      Optional<? extends Responsibility> responsibility);

  /** {@return this outcome with these assumptions in place of those it has} */
  public abstract IntermediateOutcome withAssumptions(Assumption... assumptions);

  /** {@return this outcome with these assumptions in place of those it has} */
  public abstract IntermediateOutcome withAssumptions(Iterable<? extends Assumption> assumptions);

  /** {@return this outcome with these risks in place of those it has} */
  public abstract IntermediateOutcome withRisks(Risk... risks);

  /** {@return this outcome with these risks in place of those it has} */
  public abstract IntermediateOutcome withRisks(Iterable<? extends Risk> risks);

  /** {@return this outcome with these strategies in place of those it has} */
  public abstract IntermediateOutcome withStrategies(Strategy... strategies);

  /** {@return this outcome with these strategies in place of those it has} */
  public abstract IntermediateOutcome withStrategies(Iterable<? extends Strategy> strategies);

  /** {@return this outcome with these outcomes in place of those it has} */
  public abstract IntermediateOutcome withImmediateOutcomes(ImmediateOutcome... immediateOutcomes);

  /** {@return this outcome with these outcomes in place of those it has} */
  public abstract IntermediateOutcome withImmediateOutcomes(
      Iterable<? extends ImmediateOutcome> immediateOutcomes);

  @Value.Check
  void check() {
    ResultCheck.check(this);
  }

  /** {@return kind, code and title with what belongs to it, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "IntermediateOutcome " + code() + " " + OneLine.quoted(title()),
        OneLine.count(immediateOutcomes().size(), "immediate outcome"),
        OneLine.count(indicators().size(), "indicator"));
  }

  /** Builds {@link IntermediateOutcome} instances. Not thread-safe. */
  public static final class Builder extends ImmutableIntermediateOutcome.Builder {
    Builder() {}
  }
}
