package org.openrbm.indicators.parity;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.NoJson;

/**
 * The share of women in a group that follows a {@link FlowModel}, from a share today:
 *
 * <pre>
 * w(t)    = w∞ + (w0 − w∞)·α^t          with equal attrition, w∞ = h and α = (1 − a) ÷ (1 + g)
 * t(w*)   = ln((w∞ − w*) ÷ (w∞ − w0)) ÷ ln α
 * </pre>
 *
 * <p>Shares are exact. Times to a target are irrational in general, {@code double} with a relative
 * error below 10⁻¹³; whether a target is reached at all, and in which whole year, is decided
 * exactly. The equilibrium itself is approached and never reached, unless α is 0 or the group is
 * there: hiring 50 per cent women leads to 47 per cent, but never to 50.
 *
 * @since 0.1.0
 */
@NoJson
public final class FlowProjection {

  /** The most years for which a projection is computed. */
  public static final int MAX_YEARS = 500;

  private final FlowModel model;
  private final Ratio start;

  private FlowProjection(FlowModel model, Ratio start) {
    this.model = model;
    this.start = start;
  }

  /**
   * Returns the projection from a share of women today.
   *
   * @throws IllegalArgumentException if {@code start} is not between 0 and 1
   */
  public static FlowProjection of(FlowModel model, Ratio start) {
    checkNotNull(model, "model");
    ShareChange.share("share of women at the start", start);
    return new FlowProjection(model, start);
  }

  /** {@return the model} */
  public FlowModel model() {
    return model;
  }

  /** {@return the share of women at the start, 0 to 1} */
  public Ratio start() {
    return start;
  }

  /**
   * Returns the share of women after whole years, exactly.
   *
   * @throws IllegalArgumentException if {@code years} is not in 0 to {@link #MAX_YEARS}
   * @throws ArithmeticException if the rates have so many digits that the share needs more than
   *     {@link Ratio#MAX_DIGITS}
   */
  public Figure shareAfter(int years) {
    checkArgument(
        years >= 0 && years <= MAX_YEARS, "years must be 0 to %s, but are %s", MAX_YEARS, years);
    return Figure.calculated(
        recorder -> Figure.of(share(years, recorder).withRemark(model.statement())));
  }

  private Derivation share(int years, Recorder recorder) {
    Derivation from = recorder.given("share at the start", "", start);
    return model
        .equilibrium()
        .derive(recorder)
        .derivation()
        .map(to -> share(years, from, to, recorder))
        .orElseGet(
            () ->
                recorder.derived(
                    "share of women",
                    "",
                    start,
                    "nobody is hired, so the share stays",
                    Sources.FLOW,
                    from));
  }

  private Derivation share(int years, Derivation from, Derivation to, Recorder recorder) {
    Derivation left = recorder.given("retention", "a year", model.retention(), Sources.FLOW);
    return recorder.derived(
        "share of women",
        "",
        to.value().plus(start.minus(to.value()).times(power(left.value(), years))),
        "equilibrium share + (share at the start − equilibrium share) × retention ^ years",
        Sources.FLOW,
        to,
        from,
        left,
        recorder.given("years", "years", Ratio.of(years)));
  }

  static Ratio power(Ratio base, int exponent) {
    return Ratio.of(base.numerator().pow(exponent), base.denominator().pow(exponent));
  }

  /**
   * Returns the years until the share is {@code target}: 0 if it is now. There is no number if it
   * never will be, because the target lies at or beyond the equilibrium, or on the side from which
   * the share moves away. The number is the decimal value of a {@code double} whose relative error
   * is below 10⁻¹³.
   *
   * <p>If the retention is 0, nothing is left of the first gap after a year. Every target up to the
   * equilibrium, which is one of them, is then reached after 1 year.
   *
   * @throws IllegalArgumentException if {@code target} is not between 0 and 1
   */
  public Figure yearsTo(Ratio target) {
    ShareChange.share("target", target);
    return Figure.calculated(recorder -> years(target, recorder));
  }

  private Figure years(Ratio target, Recorder recorder) {
    if (!reaches(target)) {
      return Figure.none(ParityReason.NEVER_REACHED);
    }
    if (model.retention().signum() == 0 && !target.equals(start)) {
      return Figure.of(oneYear(target, recorder).withRemark(model.statement()));
    }
    Optional<Ratio> left = gapLeft(target);
    double years = left.map(gap -> Logarithms.years(gap, model.retention())).orElse(0.0);
    return Double.isInfinite(years)
        ? Figure.none(ParityReason.TOO_FAR)
        : Figure.of(
            recorder
                .derived(
                    "years to target",
                    "years",
                    Ratio.from(BigDecimal.valueOf(years)),
                    "ln((equilibrium share − target share) ÷ (equilibrium share − share at the"
                        + " start)) ÷ ln(retention), to 13 significant digits",
                    Sources.FLOW,
                    recorder.given("equilibrium share", "", end().orElse(start)),
                    recorder.given("target share", "", target),
                    recorder.given("share at the start", "", start),
                    recorder.given("retention", "a year", model.retention()))
                .withRemark(model.statement()));
  }

  private Derivation oneYear(Ratio target, Recorder recorder) {
    return recorder.derived(
        "years to target",
        "years",
        Ratio.ONE,
        "with a retention of 0 the share is the equilibrium share after the first year",
        Sources.FLOW,
        recorder.given("equilibrium share", "", end().orElse(start)),
        recorder.given("target share", "", target),
        recorder.given("share at the start", "", start),
        recorder.given("retention", "a year", model.retention()));
  }

  private Optional<Ratio> end() {
    return model.equilibrium().value();
  }

  /** The part of the gap to the equilibrium that is left at the target, if that lies on the way. */
  private Optional<Ratio> gapLeft(Ratio target) {
    return end()
        .filter(equilibrium -> !equilibrium.equals(start))
        .map(equilibrium -> equilibrium.minus(target).dividedBy(equilibrium.minus(start)))
        .filter(left -> left.signum() > 0 && left.compareTo(Ratio.ONE) < 0);
  }

  /**
   * Returns the years until the share enters the limits of a band, whatever its rule for small
   * groups: 0 if it is inside; no number if it never will be.
   */
  public Figure yearsTo(ParityBand band) {
    return yearsTo(start.plus(band.limits().signedDistance(start)));
  }

  /**
   * Returns whether the share ever reaches {@code target}, after however many years, decided
   * exactly.
   *
   * @throws IllegalArgumentException if {@code target} is not between 0 and 1
   */
  public boolean reaches(Ratio target) {
    ShareChange.share("target", target);
    return target.equals(start)
        || gapLeft(target).filter(left -> !model.retention().equals(Ratio.ONE)).isPresent()
        || (model.retention().signum() == 0 && compareAfter(1, target) == 0);
  }

  /**
   * Returns the first whole year after which the share has reached {@code target}, decided exactly.
   *
   * <p>Empty means "not within {@link #MAX_YEARS} years", not "never": {@link #reaches} tells
   * whether the share gets there later, and {@link #yearsTo(Ratio)} about when.
   *
   * @throws IllegalArgumentException if {@code target} is not between 0 and 1
   */
  public Optional<Integer> firstYear(Ratio target) {
    ShareChange.share("target", target);
    int way = target.compareTo(start);
    if (way == 0) {
      return Optional.of(0);
    }
    if (model.retention().signum() == 0) {
      return -compareAfter(1, target) * way <= 0 ? Optional.of(1) : Optional.empty();
    }
    if (gapLeft(target).isEmpty()) {
      return Optional.empty();
    }
    int notReached = 0;
    int reached = MAX_YEARS + 1;
    while (reached - notReached > 1) { // the share goes one way, so halving finds the first
      int middle = (notReached + reached) / 2;
      if (-compareAfter(middle, target) * way <= 0) {
        reached = middle;
      } else {
        notReached = middle;
      }
    }
    return reached > MAX_YEARS ? Optional.empty() : Optional.of(reached);
  }

  /**
   * Returns whether the share after whole years is below (−1), at (0) or above (1) a target: the
   * sign of (w∞ − target)·q^years + (w0 − w∞)·p^years with α = p/q, in whole numbers. Exact however
   * many digits the share itself has.
   */
  int compareAfter(int years, Ratio target) {
    Optional<Ratio> tends = end();
    if (tends.isEmpty()) {
      return start.compareTo(target);
    }
    Ratio end = tends.get();
    Ratio beyond = end.minus(target);
    Ratio gap = start.minus(end);
    Ratio left = model.retention();
    return beyond
        .numerator()
        .multiply(gap.denominator())
        .multiply(left.denominator().pow(years))
        .add(gap.numerator().multiply(beyond.denominator()).multiply(left.numerator().pow(years)))
        .signum();
  }

  /** {@return whether {@code other} starts at the same share and follows the same model} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FlowProjection that
        && model.equals(that.model)
        && start.equals(that.start);
  }

  @Override
  public int hashCode() {
    return Objects.hash(model, start);
  }

  /**
   * {@return such as {@code "35.00 % women, tending to 50.00 %; attrition of women 5.00 %, ..."}}
   */
  @Override
  public String toString() {
    return "%s women, tending to %s; %s"
        .formatted(Shown.percent(start), Shown.percent(end().orElse(start)), model);
  }
}
