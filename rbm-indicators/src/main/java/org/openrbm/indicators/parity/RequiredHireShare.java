package org.openrbm.indicators.parity;

import static com.google.common.base.Preconditions.checkArgument;

import org.openrbm.core.Derivation;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * The share of women among hires that leads a group to a target in a number of years, women and men
 * leaving at the same rate:
 *
 * <pre>h = (target − L·start) ÷ (1 − L),  L = ((1 − a) ÷ (1 + g))^years</pre>
 *
 * <p>It is the inverse of {@link FlowProjection#shareAfter}, and exact. A share above 1 or below 0
 * tells that the target cannot be reached so soon, whoever is hired; the least time is that of a
 * {@link FlowProjection} with the hire share 1 (or 0).
 *
 * @since 0.1.0
 */
public final class RequiredHireShare {

  private final Ratio attrition;
  private final Ratio growth;
  private final Ratio start;
  private final Ratio target;
  private final int years;
  private final Ratio value;

  private RequiredHireShare(Ratio attrition, Ratio growth, Ratio start, Ratio target, int years) {
    this.attrition = attrition;
    this.growth = growth;
    this.start = start;
    this.target = target;
    this.years = years;
    this.value = derive(Recorder.off()).value();
  }

  /**
   * Returns the hire share that is required in a group of constant size.
   *
   * @throws IllegalArgumentException as {@link #of(Ratio, Ratio, Ratio, Ratio, int)}
   */
  public static RequiredHireShare of(Ratio attrition, Ratio start, Ratio target, int years) {
    return of(attrition, Ratio.ZERO, start, target, years);
  }

  /**
   * Returns the hire share that is required.
   *
   * @param attrition the share of women, and of men, who leave in a year, 0 to 1
   * @param growth the growth of the group in a year
   * @param start the share of women at the start, 0 to 1
   * @param target the share to reach, 0 to 1
   * @param years the years to do so, 1 to {@link FlowProjection#MAX_YEARS}
   * @throws IllegalArgumentException if a share is not between 0 and 1, {@code growth} is too low
   *     for the attrition, nobody is hired, or {@code years} is out of range
   */
  public static RequiredHireShare of(
      Ratio attrition, Ratio growth, Ratio start, Ratio target, int years) {
    FlowModel model = FlowModel.of(attrition, Ratio.ONE).withGrowth(growth);
    ShareChange.share("share of women at the start", start);
    ShareChange.share("target", target);
    checkArgument(
        years >= 1 && years <= FlowProjection.MAX_YEARS,
        "years must be 1 to %s, but are %s",
        FlowProjection.MAX_YEARS,
        years);
    checkArgument(
        model.retention().compareTo(Ratio.ONE) < 0,
        "nobody is hired with attrition %s and growth %s, so that no hire share changes anything",
        attrition,
        growth);
    return new RequiredHireShare(attrition, growth, start, target, years);
  }

  /** {@return the required share of women among hires; below 0 or above 1 if not feasible} */
  public Ratio value() {
    return value;
  }

  /** {@return whether such hiring is possible: the value lies between 0 and 1} */
  public boolean feasible() {
    return value.signum() >= 0 && value.compareTo(Ratio.ONE) <= 0;
  }

  /** {@return how the value was derived, with the model and its assumptions} */
  public Explanation explanation() {
    return Stated.model(
        derive(Recorder.on()).explain(),
        "flow model: assumes constant attrition "
            + attrition
            + ", the same for women and men, and growth "
            + growth
            + (feasible() ? "; feasible" : "; not feasible, since it is no share"));
  }

  private Derivation derive(Recorder recorder) {
    Ratio yearly = Ratio.ONE.minus(attrition).dividedBy(growth.plus(1));
    Derivation left =
        recorder.derived(
            "part of the gap left",
            "",
            FlowProjection.power(yearly, years),
            "((1 − attrition) ÷ (1 + growth)) ^ years",
            Sources.FLOW,
            recorder.given("attrition", "a year", attrition, null),
            recorder.given("growth", "a year", growth, null),
            recorder.given("years", "years", Ratio.of(years), null));
    return recorder.derived(
        "required hire share of women",
        "",
        target.minus(left.value().times(start)).dividedBy(Ratio.ONE.minus(left.value())),
        "(target share − part of the gap left × share at the start) ÷ (1 − part of the gap left)",
        Sources.FLOW,
        recorder.given("target share", "", target, null),
        left,
        recorder.given("share at the start", "", start, null));
  }
}
