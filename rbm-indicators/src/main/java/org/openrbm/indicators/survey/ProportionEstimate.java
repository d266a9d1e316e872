package org.openrbm.indicators.survey;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.json.ExplicitJsonProperties;

/**
 * A share with its confidence interval; see {@link ProportionCalculator} for the formulas.
 *
 * @since 0.1.0
 */
@ExplicitJsonProperties
@JsonPropertyOrder({"proportion", "level", "continuityCorrection", "share", "interval"})
public final class ProportionEstimate {

  private final ProportionCalculator calculator;
  private final Proportion proportion;
  private final Interval interval;

  ProportionEstimate(ProportionCalculator calculator, Proportion proportion) {
    this.calculator = calculator;
    this.proportion = proportion;
    this.interval = calculator.limits(proportion).published(ProportionCalculator.DECIMALS);
  }

  /** {@return what was counted} */
  @JsonProperty
  public Proportion proportion() {
    return proportion;
  }

  /** {@return the confidence level, 0 to 1} */
  @JsonProperty
  public Ratio level() {
    return calculator.level();
  }

  /** {@return whether the limits are corrected for continuity} */
  @JsonProperty
  public boolean continuityCorrection() {
    return calculator.continuityCorrection();
  }

  /** {@return the share, 0 to 1, exactly} */
  public Figure share() {
    return proportion.share();
  }

  @JsonProperty("share")
  Ratio exactShare() {
    return share().orElseThrow();
  }

  /**
   * Returns the interval within 0 to 1, to 15 decimals, rounded outwards. It contains the share; if
   * all of the population answered it is the share alone.
   */
  @JsonProperty
  public Interval interval() {
    return interval;
  }

  /** {@return the lower limit of the interval} */
  public Figure lower() {
    return limit(
        "lower limit",
        interval.lower().orElseThrow(),
        calculator.continuityCorrection()
            ? "(2x + k − 1 − √(k·(k − 2 − 1/n + 4p(n(1 − p) + 1)))) ÷ (2(n + k)), or 0 if x = 0;"
            : "(2x + k − √(k·(k + 4x(1 − p)))) ÷ (2(n + k));",
        "down");
  }

  /** {@return the upper limit of the interval} */
  public Figure upper() {
    return limit(
        "upper limit",
        interval.upper().orElseThrow(),
        calculator.continuityCorrection()
            ? "(2x + k + 1 + √(k·(k + 2 − 1/n + 4p(n(1 − p) − 1)))) ÷ (2(n + k)), or 1 if x = n;"
            : "(2x + k + √(k·(k + 4x(1 − p)))) ÷ (2(n + k));",
        "up");
  }

  private Figure limit(String quantity, Ratio value, String formula, String way) {
    return Figure.calculated(
        recorder ->
            Figure.of(
                recorder.derived(
                    quantity,
                    "",
                    value,
                    formula
                        + " p = share = x ÷ n, k = quantile² × variance factor; rounded "
                        + way
                        + " at 15 decimals; assumes a random sample",
                    source(),
                    proportion.exactShare(recorder),
                    quantile(recorder),
                    proportion.varianceFactor(recorder))));
  }

  private Citation source() {
    return calculator.continuityCorrection() ? Sources.NEWCOMBE_ONE : Sources.WILSON;
  }

  private Derivation quantile(Recorder recorder) {
    return recorder.derived(
        "quantile",
        "",
        calculator.quantile(),
        "z with P(−z ≤ Z ≤ z) = level, Z standard normal; to 30 decimals",
        recorder.given("level", "", calculator.level()));
  }

  /** {@return such as {@code "81 of 263: 0.3080 (0.2553 to 0.3662)"}} */
  @Override
  public String toString() {
    return proportion + ": " + Decimals.four(exactShare()) + " " + Decimals.four(interval);
  }

  /** {@return whether {@code other} is of the same counts, at the same level} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProportionEstimate that
        && calculator.equals(that.calculator)
        && proportion.equals(that.proportion);
  }

  @Override
  public int hashCode() {
    return Objects.hash(calculator, proportion);
  }
}
