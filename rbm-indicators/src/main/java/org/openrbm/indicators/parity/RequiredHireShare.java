package org.openrbm.indicators.parity;

import static org.openrbm.core.text.Refusal.checkArgument;

import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.NoJson;

/**
 * The constant share of women among hires that leads a group to a target within a number of years:
 * the least share that does if women are to become more, the greatest if they are to become fewer.
 *
 * <p>It is the inverse of {@link FlowProjection#shareAfter}. Where women and men leave at the same
 * rate, it has a closed form, and is exact:
 *
 * <pre>h = (target − L·start) ÷ (1 − L),  L = ((1 − a) ÷ (1 + g))^years</pre>
 *
 * <p>With unequal attrition the share after T years is a polynomial of degree T in h, whose root is
 * irrational in general. It never falls as h rises: a year's share w' = w·α(h) + hires·h ÷ (1 + g)
 * rises with w, since α ≥ 0, and with h, since hires ≥ 0. So h is found by bisection, and given to
 * {@link #DECIMALS} decimals, rounded to the safe side: the target is reached with the value, and
 * not with its neighbour that is 10⁻¹² nearer to 0 (to 1, if women are to become fewer). Each
 * comparison on the way is exact.
 *
 * <p>If the target is beyond what hiring only women (or only men) leads to, no hire share does it;
 * {@link #fastest} tells how long it takes then.
 *
 * @since 0.1.0
 */
@NoJson
public final class RequiredHireShare {

  /** The decimals of a value that has no closed form. */
  public static final int DECIMALS = 12;

  private static final long STEPS = 1_000_000_000_000L;

  private final Question question;
  private final Figure value;

  private RequiredHireShare(Question question) {
    this.question = question;
    this.value = Figure.calculated(question::derive);
  }

  /**
   * Returns the hire share that is required in a group of constant size which women and men leave
   * at the same rate.
   *
   * @throws IllegalArgumentException as {@link #of(FlowModel, Ratio, Ratio, int)}
   */
  public static RequiredHireShare of(Ratio attrition, Ratio start, Ratio target, int years) {
    return of(attrition, Ratio.ZERO, start, target, years);
  }

  /**
   * Returns the hire share that is required in a group which women and men leave at the same rate.
   *
   * @param attrition the share of women, and of men, who leave in a year, 0 to 1
   * @param growth the growth of the group in a year
   * @param start the share of women at the start, 0 to 1
   * @param target the share to reach, 0 to 1
   * @param years the years to do so, 1 to {@link FlowProjection#MAX_YEARS}
   * @throws IllegalArgumentException as {@link #of(FlowModel, Ratio, Ratio, int)}
   */
  public static RequiredHireShare of(
      Ratio attrition, Ratio growth, Ratio start, Ratio target, int years) {
    return of(FlowModel.of(attrition, Ratio.ONE).withGrowth(growth), start, target, years);
  }

  /**
   * Returns the hire share that is required in place of the one that a model has.
   *
   * @param rates attrition and growth; its hire share has no influence
   * @param start the share of women at the start, 0 to 1
   * @param target the share to reach, 0 to 1
   * @param years the years to do so, 1 to {@link FlowProjection#MAX_YEARS}
   * @throws IllegalArgumentException if a share is not between 0 and 1, nobody is ever hired, or
   *     {@code years} is out of range
   */
  public static RequiredHireShare of(FlowModel rates, Ratio start, Ratio target, int years) {
    ShareChange.share("share of women at the start", start);
    ShareChange.share("target", target);
    checkArgument(
        years >= 1 && years <= FlowProjection.MAX_YEARS,
        "years must be 1 to %s, but are %s",
        FlowProjection.MAX_YEARS,
        years);
    checkArgument(
        rates.attritionOfWomen().max(rates.attritionOfMen()).plus(rates.growth()).signum() > 0,
        "nobody is hired with attrition %s and growth %s, so that no hire share changes anything",
        rates.attritionOfWomen(),
        rates.growth());
    return new RequiredHireShare(new Question(rates, start, target, years));
  }

  /**
   * Returns the required share of women among hires, 0 to 1. There is no number if no hire share
   * leads to the target in time; the {@link #fastest} projection then tells how far one gets.
   */
  public Figure value() {
    return value;
  }

  /** {@return whether some hire share leads to the target in time} */
  public boolean feasible() {
    return value.value().isPresent();
  }

  /**
   * Returns the projection with only women hired, or only men if women are to become fewer: no
   * other reaches the target earlier. Its {@link FlowProjection#yearsTo(Ratio)} is the least time.
   */
  public FlowProjection fastest() {
    return question.at(question.up() ? Ratio.ONE : Ratio.ZERO);
  }

  /** {@return whether {@code other} has the same rates, start, target and years} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RequiredHireShare that && question.equals(that.question);
  }

  @Override
  public int hashCode() {
    return question.hashCode();
  }

  /**
   * {@return such as {@code "53.20 % women among hires lead from 35.00 % to 40.00 % in 5 years"}}
   */
  @Override
  public String toString() {
    return "%s lead from %s to %s in %s years"
        .formatted(
            value
                .value()
                .map(share -> Shown.percent(share) + " women among hires")
                .orElse("no hires"),
            Shown.percent(question.start()),
            Shown.percent(question.target()),
            question.years());
  }

  /** What is asked, and how it is answered. */
  private record Question(FlowModel rates, Ratio start, Ratio target, int years) {
    private String statement() {
      return "flow model: assumes constant rates for all years, the same for everyone of a gender;"
          + " expected values, without chance; attrition of women "
          + rates.attritionOfWomen()
          + ", of men "
          + rates.attritionOfMen()
          + ", growth "
          + rates.growth();
    }

    boolean up() {
      return target.compareTo(start) >= 0;
    }

    FlowProjection at(Ratio hireShare) {
      return FlowProjection.of(rates.withHireShareOfWomen(hireShare), start);
    }

    private boolean reachedWith(Ratio hireShare) {
      int beyond = at(hireShare).compareAfter(years, target);
      return up() ? beyond >= 0 : beyond <= 0;
    }

    Figure derive(Recorder recorder) {
      if (!reachedWith(up() ? Ratio.ONE : Ratio.ZERO)) {
        return Figure.none(ParityReason.NO_HIRE_SHARE);
      }
      Derivation required =
          rates.attritionOfWomen().equals(rates.attritionOfMen())
              ? closedForm(recorder)
              : bisection(recorder);
      return Figure.of(required.withRemark(statement()));
    }

    private Derivation closedForm(Recorder recorder) {
      Ratio yearly = Ratio.ONE.minus(rates.attritionOfWomen()).dividedBy(rates.growth().plus(1));
      Derivation left =
          recorder.derived(
              "part of the gap left",
              "",
              FlowProjection.power(yearly, years),
              "((1 − attrition) ÷ (1 + growth)) ^ years",
              Sources.FLOW,
              recorder.given("attrition", "a year", rates.attritionOfWomen()),
              growth(recorder),
              duration(recorder));
      return recorder.derived(
          "required hire share of women",
          "",
          target.minus(left.value().times(start)).dividedBy(Ratio.ONE.minus(left.value())),
          "(target share − part of the gap left × share at the start) ÷ (1 − part of the gap left)",
          Sources.FLOW,
          recorder.given("target share", "", target),
          left,
          recorder.given("share at the start", "", start));
    }

    private Derivation bisection(Recorder recorder) {
      long enough = STEPS;
      long tooFew = -1;
      while (enough - tooFew > 1) {
        long middle = tooFew + (enough - tooFew) / 2;
        if (reachedWith(towardsTarget(middle))) {
          enough = middle;
        } else {
          tooFew = middle;
        }
      }
      return recorder.derived(
          "required hire share of women",
          "",
          towardsTarget(enough),
          (up() ? "least" : "greatest")
              + " share, to 12 decimals, with which the share of women after years reaches the target"
              + " share; by bisection, each comparison exact",
          Sources.FLOW,
          duration(recorder),
          recorder.given("target share", "", target),
          recorder.given("share at the start", "", start),
          recorder.given("attrition of women", "a year", rates.attritionOfWomen()),
          recorder.given("attrition of men", "a year", rates.attritionOfMen()),
          growth(recorder));
    }

    /** The hire share that many steps from the one that leads away from the target. */
    private Ratio towardsTarget(long steps) {
      return Ratio.of(up() ? steps : STEPS - steps, STEPS);
    }

    private Derivation growth(Recorder recorder) {
      return recorder.given("growth", "a year", rates.growth());
    }

    private Derivation duration(Recorder recorder) {
      return recorder.given("years", "years", Ratio.of(years));
    }
  }
}
