package org.openrbm.indicators.parity;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * The change of a share, in percentage points and in per cent of itself.
 *
 * <pre>
 * points   = 100 · (after − before)
 * relative = 100 · (after − before) ÷ before
 * </pre>
 *
 * <p>Reports mix the two up: document A64/36 (2011) of the World Health Organization prints a fall
 * from 45.7 to 13.5 per cent as "a 32.2 % reduction", which it is in points; it is 70.5 per cent.
 *
 * @param before the share before, 0 to 1
 * @param after the share after, 0 to 1
 * @since 0.1.0
 */
public record ShareChange(
    @JsonProperty(required = true) Ratio before, @JsonProperty(required = true) Ratio after) {

  /** Checks that both are shares. */
  public ShareChange {
    share("share before", before);
    share("share after", after);
  }

  static void share(String name, Ratio share) {
    checkNotNull(share, name);
    checkArgument(
        share.signum() >= 0 && share.compareTo(Ratio.ONE) <= 0,
        "%s must be between 0 and 1, but is %s",
        name,
        share);
  }

  /** {@return the change in percentage points} */
  public Figure points() {
    return Figure.calculated(
        recorder ->
            Figure.of(
                change(
                    "change in points",
                    "percentage points",
                    difference(),
                    "100 × (share after − share before)",
                    recorder)));
  }

  /** {@return the change in per cent of the share before; no number if that was 0} */
  public Figure relativePercent() {
    return before.signum() == 0
        ? Figure.none(ParityReason.ZERO_BEFORE)
        : Figure.calculated(
            recorder ->
                Figure.of(
                    change(
                        "relative change",
                        "per cent",
                        difference().dividedBy(before),
                        "100 × (share after − share before) ÷ share before",
                        recorder)));
  }

  private Ratio difference() {
    return after.minus(before).times(Ratio.HUNDRED);
  }

  private Derivation change(
      String quantity, String unit, Ratio value, String rule, Recorder recorder) {
    return recorder.derived(
        quantity,
        unit,
        value,
        rule,
        recorder.given("share after", "", after),
        recorder.given("share before", "", before));
  }

  /** {@return such as {@code "30.00 % to 40.00 %"}} */
  @Override
  public String toString() {
    return Shown.percent(before) + " to " + Shown.percent(after);
  }
}
