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
 * A product or service of the organisation and its staff.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Output.Builder.class)
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
  "activities"
})
public abstract sealed class Output implements ResultLevel permits ImmutableOutput {

  Output() {}

  @Override
  public abstract List<Activity> activities();

  @Override
  public final List<Output> servedBy() {
    return List.of();
  }

  @Override
  public final Level level() {
    return Level.OUTPUT;
  }

  /** {@return a new builder; {@code code} and {@code title} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this output under another code} */
  public abstract Output withCode(String code);

  /** {@return this output under another title} */
  public abstract Output withTitle(LocalizedText title);

  /** {@return this output with that description} */
  public abstract Output withDescription(LocalizedText description);

  /** {@return this output with that description, or without one} */
  public abstract Output withDescription(Optional<? extends LocalizedText> description);

  /** {@return this output with these indicators in place of those it has} */
  public abstract Output withIndicators(Indicator... indicators);

  /** {@return this output with these indicators in place of those it has} */
  public abstract Output withIndicators(Iterable<? extends Indicator> indicators);

  /** {@return this output with that weight} */
  public abstract Output withWeight(Ratio weight);

  /** {@return this output with that weight, or without one} */
  public abstract Output withWeight(Optional<? extends Ratio> weight);

  /** {@return this output as part of the framework on those days} */
  public abstract Output withValidity(Validity validity);

  /** {@return this output as part of the framework on those days, or on all} */
  public abstract Output withValidity(Optional<? extends Validity> validity);

  /** {@return this output with that responsibility} */
  public abstract Output withResponsibility(Responsibility responsibility);

  /** {@return this output with that responsibility, or without one} */
  public abstract Output withResponsibility(Optional<? extends Responsibility> responsibility);

  /** {@return this output with these assumptions in place of those it has} */
  public abstract Output withAssumptions(Assumption... assumptions);

  /** {@return this output with these assumptions in place of those it has} */
  public abstract Output withAssumptions(Iterable<? extends Assumption> assumptions);

  /** {@return this output with these risks in place of those it has} */
  public abstract Output withRisks(Risk... risks);

  /** {@return this output with these risks in place of those it has} */
  public abstract Output withRisks(Iterable<? extends Risk> risks);

  /** {@return this output with these activities in place of those it has} */
  public abstract Output withActivities(Activity... activities);

  /** {@return this output with these activities in place of those it has} */
  public abstract Output withActivities(Iterable<? extends Activity> activities);

  @Value.Check
  void check() {
    ResultCheck.check(this);
  }

  /** {@return kind, code and title with what belongs to it, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "Output " + code() + " " + OneLine.quoted(title()),
        OneLine.count(indicators().size(), "indicator"),
        OneLine.count(activities().size(), "activity"));
  }

  /** Builds {@link Output} instances. Not thread-safe. */
  public static final class Builder extends ImmutableOutput.Builder {
    Builder() {}
  }
}
