package org.openrbm.core.logframe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.NodeCode;
import org.openrbm.core.text.OneLine;

/**
 * Work that is done to produce an output.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Activity.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "title", "period", "responsibility", "inputs"})
public abstract sealed class Activity implements FrameworkNode permits ImmutableActivity {

  Activity() {}

  /** {@return when it is done} */
  public abstract Optional<ReportingPeriod> period();

  /** {@return who does it} */
  public abstract Optional<Responsibility> responsibility();

  /** {@return the means it takes} */
  public abstract List<Input> inputs();

  @Override
  public final Level level() {
    return Level.ACTIVITY;
  }

  /** {@return a new builder; {@code code} and {@code title} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this activity under another code} */
  public abstract Activity withCode(String code);

  /** {@return this activity under another title} */
  public abstract Activity withTitle(LocalizedText title);

  /** {@return this activity with that period} */
  public abstract Activity withPeriod(ReportingPeriod period);

  /** {@return this activity with that period, or without one} */
  public abstract Activity withPeriod(Optional<? extends ReportingPeriod> period);

  /** {@return this activity with that responsibility} */
  public abstract Activity withResponsibility(Responsibility responsibility);

  /** {@return this activity with that responsibility, or without one} */
  public abstract Activity withResponsibility(Optional<? extends Responsibility> responsibility);

  /** {@return this activity with these inputs in place of those it has} */
  public abstract Activity withInputs(Input... inputs);

  /** {@return this activity with these inputs in place of those it has} */
  public abstract Activity withInputs(Iterable<? extends Input> inputs);

  @Value.Check
  void check() {
    NodeCode.check("activity", code());
  }

  /** {@return kind, code and title with what belongs to it, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "Activity " + code() + " " + OneLine.quoted(title()),
        period().map(ReportingPeriod::label).orElse(""),
        OneLine.count(inputs().size(), "input"));
  }

  /** Builds {@link Activity} instances. Not thread-safe. */
  public static final class Builder extends ImmutableActivity.Builder {
    Builder() {}
  }
}
