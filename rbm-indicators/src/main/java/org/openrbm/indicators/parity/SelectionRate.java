package org.openrbm.indicators.parity;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.Optional;
import org.openrbm.core.Ratio;

/**
 * The persons of a group who applied, and those of them who were selected, as counts.
 *
 * @param applied how many applied, or reached the stage before
 * @param selected how many of them were selected
 * @since 0.1.0
 */
public record SelectionRate(long applied, long selected) {

  /** Checks that no more were selected than applied. */
  public SelectionRate {
    checkArgument(applied >= 0, "applied must not be negative, but are %s", applied);
    checkArgument(selected >= 0, "selected must not be negative, but are %s", selected);
    checkArgument(
        selected <= applied, "selected %s must not be more than applied %s", selected, applied);
  }

  /** {@return selected ÷ applied, 0 to 1; empty if nobody applied} */
  public Optional<Ratio> rate() {
    return applied == 0 ? Optional.empty() : Optional.of(Ratio.of(selected, applied));
  }
}
