package org.openrbm.indicators.survey;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.json.ExplicitJsonProperties;

/**
 * The difference of two independent shares with its confidence interval; see {@link
 * ProportionCalculator} for the formulas.
 *
 * @since 0.1.0
 */
@ExplicitJsonProperties
@JsonPropertyOrder({
  "first",
  "second",
  "level",
  "continuityCorrection",
  "difference",
  "interval",
  "excludesZero"
})
public final class DifferenceEstimate {

  private final ProportionEstimate first;
  private final ProportionEstimate second;
  private final Interval interval;

  DifferenceEstimate(ProportionCalculator calculator, Proportion first, Proportion second) {
    this.first = new ProportionEstimate(calculator, first);
    this.second = new ProportionEstimate(calculator, second);
    this.interval = interval(calculator.limits(first), calculator.limits(second));
  }

  private Interval interval(ScoreLimits one, ScoreLimits other) {
    Ratio below =
        hypotenuse(first.exactShare().minus(one.lower()), other.upper().minus(second.exactShare()));
    Ratio above =
        hypotenuse(one.upper().minus(first.exactShare()), second.exactShare().minus(other.lower()));
    Ratio lower = exactDifference().minus(below);
    Ratio upper = exactDifference().plus(above);
    return new ScoreLimits(
            below.signum() == 0 ? lower : ScoreLimits.trimmed(lower).max(Ratio.of(-1)),
            above.signum() == 0 ? upper : ScoreLimits.trimmed(upper).min(Ratio.ONE))
        .published(ProportionCalculator.DECIMALS);
  }

  private static Ratio hypotenuse(Ratio a, Ratio b) {
    return ScoreLimits.root(a.times(a).plus(b.times(b)));
  }

  /** {@return the share from which the other is subtracted} */
  @JsonProperty
  public ProportionEstimate first() {
    return first;
  }

  /** {@return the share that is subtracted; for a change, that of the earlier wave} */
  @JsonProperty
  public ProportionEstimate second() {
    return second;
  }

  /** {@return the confidence level, 0 to 1} */
  @JsonProperty
  public Ratio level() {
    return first.level();
  }

  /** {@return whether the limits are corrected for continuity} */
  @JsonProperty
  public boolean continuityCorrection() {
    return first.continuityCorrection();
  }

  /** {@return the first share less the second, −1 to 1, exactly; 0.1 is 10 percentage points} */
  public Figure difference() {
    return Figure.calculated(recorder -> Figure.of(difference(recorder)));
  }

  private Derivation difference(Recorder recorder) {
    return recorder.derived(
        "difference",
        "",
        exactDifference(),
        "first share − second share",
        given(recorder, "first share", first.exactShare()),
        given(recorder, "second share", second.exactShare()));
  }

  @JsonProperty("difference")
  Ratio exactDifference() {
    return first.exactShare().minus(second.exactShare());
  }

  /** {@return the difference in percentage points, exactly} */
  public Figure differenceInPoints() {
    return Figure.calculated(
        recorder ->
            Figure.of(
                recorder.derived(
                    "difference in points",
                    "percentage points",
                    exactDifference().times(Ratio.HUNDRED),
                    "100 × difference",
                    difference(recorder))));
  }

  /** {@return the interval within −1 to 1, to 15 decimals, rounded outwards} */
  @JsonProperty
  public Interval interval() {
    return interval;
  }

  /**
   * Returns whether 0 lies outside the interval, so that chance in the samples alone does not
   * explain the difference at this level.
   */
  @JsonProperty
  public boolean excludesZero() {
    return !interval.contains(Ratio.ZERO);
  }

  /** {@return the lower limit of the interval} */
  public Figure lower() {
    return limit(
        "lower limit of the difference",
        interval.lower().orElseThrow(),
        "p1 − p2 − √((p1 − l1)² + (u2 − p2)²), rounded down",
        "first lower limit",
        first.interval().lower().orElseThrow(),
        "second upper limit",
        second.interval().upper().orElseThrow());
  }

  /** {@return the upper limit of the interval} */
  public Figure upper() {
    return limit(
        "upper limit of the difference",
        interval.upper().orElseThrow(),
        "p1 − p2 + √((u1 − p1)² + (p2 − l2)²), rounded up",
        "first upper limit",
        first.interval().upper().orElseThrow(),
        "second lower limit",
        second.interval().lower().orElseThrow());
  }

  private Figure limit(
      String quantity,
      Ratio value,
      String formula,
      String nameOfFirst,
      Ratio limitOfFirst,
      String nameOfSecond,
      Ratio limitOfSecond) {
    return Figure.calculated(
        recorder ->
            Figure.of(
                recorder.derived(
                    quantity,
                    "",
                    value,
                    formula
                        + " at 15 decimals; shares p1 and p2 with their limits l and u, before they"
                        + " are rounded; assumes two independent random samples",
                    Sources.NEWCOMBE_TWO,
                    given(recorder, "first share", first.exactShare()),
                    given(recorder, "second share", second.exactShare()),
                    given(recorder, nameOfFirst, limitOfFirst),
                    given(recorder, nameOfSecond, limitOfSecond),
                    given(recorder, "level", level()))));
  }

  private static Derivation given(Recorder recorder, String quantity, Ratio value) {
    return recorder.given(quantity, "", value);
  }

  /** {@return such as {@code "56 of 70 less 48 of 80: 0.2000 (0.0524 to 0.3339)"}} */
  @Override
  public String toString() {
    return first.proportion()
        + " less "
        + second.proportion()
        + ": "
        + Decimals.four(exactDifference())
        + " "
        + Decimals.four(interval);
  }

  /** {@return whether {@code other} compares the same shares at the same level} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DifferenceEstimate that
        && first.equals(that.first)
        && second.equals(that.second);
  }

  @Override
  public int hashCode() {
    return Objects.hash(first, second);
  }
}
