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
 * The direct and verifiable result of the work of the organisation, for which it is accountable.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = ImmediateOutcome.Builder.class)
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
  "outputs"
})
public abstract sealed class ImmediateOutcome implements ResultLevel
    permits ImmutableImmediateOutcome {

  ImmediateOutcome() {}

  @Override
  public abstract List<Strategy> strategies();

  /** {@return what is produced to reach it, in order} */
  public abstract List<Output> outputs();

  @Override
  public final List<Output> servedBy() {
    return outputs();
  }

  @Override
  public final Level level() {
    return Level.IMMEDIATE_OUTCOME;
  }

  /** {@return a new builder; {@code code} and {@code title} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this outcome under another code} */
  public abstract ImmediateOutcome withCode(String code);

  /** {@return this outcome under another title} */
  public abstract ImmediateOutcome withTitle(LocalizedText title);

  /** {@return this outcome with that description} */
  public abstract ImmediateOutcome withDescription(LocalizedText description);

  /** {@return this outcome with that description, or without one} */
  public abstract ImmediateOutcome withDescription(Optional<? extends LocalizedText> description);

  /** {@return this outcome with these indicators in place of those it has} */
  public abstract ImmediateOutcome withIndicators(Indicator... indicators);

  /** {@return this outcome with these indicators in place of those it has} */
  public abstract ImmediateOutcome withIndicators(Iterable<? extends Indicator> indicators);

  /** {@return this outcome with that weight} */
  public abstract ImmediateOutcome withWeight(Ratio weight);

  /** {@return this outcome with that weight, or without one} */
  public abstract ImmediateOutcome withWeight(Optional<? extends Ratio> weight);

  /** {@return this outcome as part of the framework on those days} */
  public abstract ImmediateOutcome withValidity(Validity validity);

  /** {@return this outcome as part of the framework on those days, or on all} */
  public abstract ImmediateOutcome withValidity(Optional<? extends Validity> validity);

  /** {@return this outcome with that responsibility} */
  public abstract ImmediateOutcome withResponsibility(Responsibility responsibility);

  /** {@return this outcome with that responsibility, or without one} */
  public abstract ImmediateOutcome withResponsibility(
      Optional<? extends Responsibility> responsibility);

  /** {@return this outcome with these assumptions in place of those it has} */
  public abstract ImmediateOutcome withAssumptions(Assumption... assumptions);

  /** {@return this outcome with these assumptions in place of those it has} */
  public abstract ImmediateOutcome withAssumptions(Iterable<? extends Assumption> assumptions);

  /** {@return this outcome with these risks in place of those it has} */
  public abstract ImmediateOutcome withRisks(Risk... risks);

  /** {@return this outcome with these risks in place of those it has} */
  public abstract ImmediateOutcome withRisks(Iterable<? extends Risk> risks);

  /** {@return this outcome with these strategies in place of those it has} */
  public abstract ImmediateOutcome withStrategies(Strategy... strategies);

  /** {@return this outcome with these strategies in place of those it has} */
  public abstract ImmediateOutcome withStrategies(Iterable<? extends Strategy> strategies);

  /** {@return this outcome with these outputs in place of those it has} */
  public abstract ImmediateOutcome withOutputs(Output... outputs);

  /** {@return this outcome with these outputs in place of those it has} */
  public abstract ImmediateOutcome withOutputs(Iterable<? extends Output> outputs);

  @Value.Check
  void check() {
    ResultCheck.check(this);
  }

  /** {@return kind, code and title with what belongs to it, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "ImmediateOutcome " + code() + " " + OneLine.quoted(title()),
        OneLine.count(outputs().size(), "output"),
        OneLine.count(indicators().size(), "indicator"));
  }

  /** Builds {@link ImmediateOutcome} instances. Not thread-safe. */
  public static final class Builder extends ImmutableImmediateOutcome.Builder {
    Builder() {}
  }
}
