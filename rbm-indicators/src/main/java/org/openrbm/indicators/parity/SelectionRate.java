package org.openrbm.indicators.parity;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * The persons of a group who applied, and those of them who were selected, as counts.
 *
 * @param applied how many applied, or reached the stage before
 * @param selected how many of them were selected
 * @since 0.1.0
 */
public record SelectionRate(
    @JsonProperty(required = true) long applied, @JsonProperty(required = true) long selected) {

  /** Checks that no more were selected than applied. */
  public SelectionRate {
    checkArgument(applied >= 0, "applied must not be negative, but are %s", applied);
    checkArgument(selected >= 0, "selected must not be negative, but are %s", selected);
    checkArgument(
        selected <= applied, "selected %s must not be more than applied %s", selected, applied);
  }

  /** {@return selected ÷ applied, 0 to 1; no number if nobody applied} */
  public Figure rate() {
    return Figure.calculated(recorder -> rate("selection rate", recorder));
  }

  Figure rate(String quantity, Recorder recorder) {
    return applied == 0
        ? Figure.none(ParityReason.NOBODY_APPLIED)
        : Figure.of(
            recorder.derived(
                quantity,
                "",
                Ratio.of(selected, applied),
                "selected ÷ applied",
                recorder.given("selected", "persons", Ratio.of(selected)),
                recorder.given("applied", "persons", Ratio.of(applied))));
  }

  /** {@return such as {@code "3 of 10 selected"}} */
  @Override
  public String toString() {
    return selected + " of " + applied + " selected";
  }
}
