package org.openrbm.indicators.parity;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigInteger;
import org.immutables.value.Value;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * A model of a group that changes from year to year by hires and leavers, all rates constant.
 *
 * <p>With the share of women w, attrition aF of women and aM of men, the share h of women among
 * hires, and growth g of the whole group, a year changes N persons so:
 *
 * <pre>
 * leavers  = (aF·w + aM·(1 − w))·N          hires = leavers + g·N
 * w'       = (w·(1 − aF) + h·(aF·w + aM·(1 − w) + g)) ÷ (1 + g)  =  α·w + β
 * α        = (1 − aF + h·(aF − aM)) ÷ (1 + g)
 * w∞       = h·(aM + g) ÷ (g + aF·(1 − h) + aM·h)
 * </pre>
 *
 * <p>With equal attrition a this is w' = h + (w − h)·(1 − a) ÷ (1 + g), with the equilibrium h.
 * With unequal attrition equal hiring does not lead to parity: aF = 10, aM = 8 and h = 50 per cent
 * give w∞ = 44.4 per cent. The equations are derived here; constant rates, independent of age and
 * time in the group, are an assumption. Hires are never negative: a group may not shrink faster
 * than the gender with the lower attrition leaves. Rates have at most {@link #MAX_DIGITS} digits in
 * numerator and denominator.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = FlowModel.Builder.class)
public abstract sealed class FlowModel permits ImmutableFlowModel {
  /** The most digits of a numerator, and of a denominator, that a rate may have. */
  public static final int MAX_DIGITS = 200;

  private static final BigInteger TOO_LARGE = BigInteger.TEN.pow(MAX_DIGITS);

  FlowModel() {}

  /** {@return the share of the women who leave in a year, 0 to 1} */
  public abstract Ratio attritionOfWomen();

  /** {@return the share of the men who leave in a year, 0 to 1} */
  public abstract Ratio attritionOfMen();

  /** {@return the share of women among those hired, 0 to 1} */
  public abstract Ratio hireShareOfWomen();

  /** {@return the growth of the group in a year: 0.02 for 2 per cent, negative if it shrinks} */
  @Value.Default
  public Ratio growth() {
    return Ratio.ZERO;
  }

  /**
   * Returns a model of a group of constant size which women and men leave at the same rate.
   *
   * @throws IllegalArgumentException if a rate is not between 0 and 1
   */
  public static FlowModel of(Ratio attrition, Ratio hireShareOfWomen) {
    return builder()
        .attritionOfWomen(attrition)
        .attritionOfMen(attrition)
        .hireShareOfWomen(hireShareOfWomen)
        .build();
  }

  /** {@return a new builder; the attritions and the hire share must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this model with another yearly attrition of women} */
  public abstract FlowModel withAttritionOfWomen(Ratio attritionOfWomen);

  /** {@return this model with another yearly attrition of men} */
  public abstract FlowModel withAttritionOfMen(Ratio attritionOfMen);

  /** {@return this model with another share of women among those hired} */
  public abstract FlowModel withHireShareOfWomen(Ratio hireShareOfWomen);

  /** {@return this model with another yearly growth} */
  public abstract FlowModel withGrowth(Ratio growth);

  @Value.Check
  void check() {
    ShareChange.share("attrition of women", attritionOfWomen());
    ShareChange.share("attrition of men", attritionOfMen());
    ShareChange.share("hire share of women", hireShareOfWomen());
    checkDigits("attrition of women", attritionOfWomen());
    checkDigits("attrition of men", attritionOfMen());
    checkDigits("hire share of women", hireShareOfWomen());
    checkDigits("growth", growth());
    Ratio least = attritionOfWomen().min(attritionOfMen());
    checkArgument(
        growth().plus(least).signum() >= 0 && growth().plus(1).signum() > 0,
        "growth must be above -1 and at least -%s, the lower attrition, but is %s",
        least,
        growth());
  }

  /** Checks the digits of a rate, so that its powers over five hundred years can be computed. */
  private static void checkDigits(String what, Ratio rate) {
    checkArgument(
        rate.numerator().abs().compareTo(TOO_LARGE) < 0
            && rate.denominator().compareTo(TOO_LARGE) < 0,
        "%s must have at most %s digits in its numerator and in its denominator",
        what,
        MAX_DIGITS);
  }

  /** {@return the part α of a gap to the equilibrium that is left after a year, 0 to 1} */
  public final Ratio retention() {
    return Ratio.ONE
        .minus(attritionOfWomen())
        .plus(hireShareOfWomen().times(attritionOfWomen().minus(attritionOfMen())))
        .dividedBy(growth().plus(1));
  }

  /**
   * Returns the share of women w∞ to which the group tends; no number if nobody is ever hired, so
   * that every share stays.
   */
  public final Figure equilibrium() {
    return Figure.calculated(this::equilibrium);
  }

  private Figure equilibrium(Recorder recorder) {
    Ratio hiredMen = attritionOfMen().plus(growth()).times(hireShareOfWomen());
    Ratio turnover =
        growth()
            .plus(attritionOfWomen().times(Ratio.ONE.minus(hireShareOfWomen())))
            .plus(attritionOfMen().times(hireShareOfWomen()));
    return turnover.signum() == 0
        ? Figure.none(ParityReason.NOBODY_HIRED)
        : Figure.of(
            recorder.derived(
                "equilibrium share",
                "",
                hiredMen.dividedBy(turnover),
                "hire share × (attrition of men + growth) ÷ (growth + attrition of women × (1 −"
                    + " hire share) + attrition of men × hire share)",
                Sources.FLOW,
                recorder.given("hire share", "", hireShareOfWomen()),
                recorder.given("attrition of women", "a year", attritionOfWomen()),
                recorder.given("attrition of men", "a year", attritionOfMen()),
                recorder.given("growth", "a year", growth())));
  }

  /**
   * Returns the share of women a year later.
   *
   * @throws IllegalArgumentException if {@code share} is not between 0 and 1
   */
  public final Ratio next(Ratio share) {
    ShareChange.share("share of women", share);
    Ratio men = Ratio.ONE.minus(share);
    Ratio hires = attritionOfWomen().times(share).plus(attritionOfMen().times(men)).plus(growth());
    return share
        .times(Ratio.ONE.minus(attritionOfWomen()))
        .plus(hireShareOfWomen().times(hires))
        .dividedBy(growth().plus(1));
  }

  /**
   * Returns the years in which a gap to the equilibrium halves, ln ½ ÷ ln α: 0 if it closes in one
   * year, infinite if it never does. A {@code double} with a relative error below 10⁻¹⁴.
   */
  public final double gapHalfLife() {
    return Logarithms.years(Ratio.of(1, 2), retention());
  }

  final String statement() {
    return "flow model: assumes constant rates for all years, the same for everyone of a gender"
        + " whatever age and time in the group; expected values, without chance; attrition"
        + " of women "
        + attritionOfWomen()
        + ", of men "
        + attritionOfMen()
        + ", hire share of women "
        + hireShareOfWomen()
        + ", growth "
        + growth();
  }

  /**
   * {@return such as {@code "attrition of women 5.00 %, of men 4.00 %, hire share of women 50.00 %,
   * growth 0.00 %"}}
   */
  @Override
  public final String toString() {
    return "attrition of women %s, of men %s, hire share of women %s, growth %s"
        .formatted(
            Shown.percent(attritionOfWomen()),
            Shown.percent(attritionOfMen()),
            Shown.percent(hireShareOfWomen()),
            Shown.percent(growth()));
  }

  /** Builds {@link FlowModel} instances. Not thread-safe. */
  public static final class Builder extends ImmutableFlowModel.Builder {
    Builder() {}
  }
}
