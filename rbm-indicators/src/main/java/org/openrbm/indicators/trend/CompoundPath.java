package org.openrbm.indicators.trend;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.NoJson;

/**
 * A constant annual rate through two points, carried on: {@code v(y) = v₂ × (v₂ ÷ v₁)^((y − t₂) ÷
 * (t₂ − t₁))} for years y from t₂ on, in the unit of the indicator. Immutable.
 *
 * @since 0.1.0
 */
@NoJson
public final class CompoundPath {

  private final TrendPoint from;
  private final TrendPoint to;
  private final Ratio quotient;

  private CompoundPath(TrendPoint from, TrendPoint to) {
    this.from = from;
    this.to = to;
    this.quotient = to.value().dividedBy(from.value());
  }

  /**
   * Returns the path through two points.
   *
   * @throws IllegalArgumentException if {@code to} is not 1 to {@link TrendSeries#MAX_SPAN} years
   *     after {@code from}, {@code from} is 0, or the values have opposite signs
   */
  public static CompoundPath through(TrendPoint from, TrendPoint to) {
    checkArgument(
        from.year() < to.year(),
        "a path must lead forward, but %s is not after %s",
        to.year(),
        from.year());
    Growth.checkSpan(from, to.year());
    Optional<TrendObstacle> obstacle = Growth.obstacle(from.value(), to.value());
    checkArgument(
        obstacle.isEmpty(),
        "no constant rate leads from %s to %s: %s",
        from,
        to,
        obstacle.map(TrendObstacle::sentence).orElse(""));
    return new CompoundPath(from, to);
  }

  /**
   * Returns the value in {@code year}. If it is irrational it is rounded as the package says, and
   * the explanation remarks it.
   *
   * @throws IllegalArgumentException if {@code year} is before the second point or more than {@link
   *     TrendSeries#MAX_SPAN} years after the first
   * @throws ArithmeticException if the value needs more than {@link Ratio#MAX_DIGITS} digits
   */
  public Figure valueIn(int year) {
    return number(year, TrendSources.ARITHMETIC).figure();
  }

  /**
   * Returns the sign of the value in {@code year} less {@code level}, exactly.
   *
   * @throws IllegalArgumentException if {@code year} is before the second point or more than {@link
   *     TrendSeries#MAX_SPAN} years after the first, or {@code level} has more than {@link
   *     TrendPoint#MAX_DIGITS} digits
   * @throws ArithmeticException if the value is rational and needs more than {@link
   *     Ratio#MAX_DIGITS} digits
   */
  public int compare(int year, Ratio level) {
    TrendPoint.checkDigits("level of a projection", level);
    return order(year, level);
  }

  int order(int year, Ratio level) {
    Radical factor = factor(year);
    return to.value().signum() == 0
        ? -level.signum()
        : to.value().signum()
            * factor.compareTo(level.dividedBy(to.value()), Ratio.ZERO, Radical.ZERO);
  }

  /**
   * Returns the first year, from that of the second point on, in which {@code level} is reached or
   * passed, seen from the second point; empty if that is not within {@link TrendSeries#MAX_SPAN}
   * years of the first point.
   *
   * @throws IllegalArgumentException if {@code level} has more than {@link TrendPoint#MAX_DIGITS}
   *     digits
   * @throws ArithmeticException as {@link #compare}
   */
  public OptionalInt firstYearReaching(Ratio level) {
    int wanted = level.compareTo(to.value());
    int last = from.year() + TrendSeries.MAX_SPAN;
    int low = to.year();
    if (wanted == 0) {
      return OptionalInt.of(low);
    }
    if (last <= low || compare(last, level) * wanted < 0) {
      return OptionalInt.empty();
    }
    int high = last;
    while (high - low > 1) { // at low not reached, at high reached: the path is monotone
      int middle = (low + high) / 2;
      if (compare(middle, level) * wanted >= 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return OptionalInt.of(high);
  }

  TrendNumber number(int year, Citation citation) {
    Radical factor = factor(year);
    return TrendNumber.derived(
        "expected value of " + year,
        to.value().times(factor.rounded()),
        factor.exact().isPresent(),
        "latest value × (latest value ÷ base value)^("
            + (year - to.year())
            + " ÷ "
            + (to.year() - from.year())
            + ")",
        citation,
        TrendNumber.given("latest value", to),
        TrendNumber.given("base value", from));
  }

  private Radical factor(int year) {
    checkArgument(
        year >= to.year(),
        "year %s of a projection must not be before the latest year %s",
        year,
        to.year());
    Growth.checkSpan(from, year);
    return Radical.of(quotient, year - to.year(), to.year() - from.year());
  }

  /** {@return whether {@code other} leads through the same points} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CompoundPath that && from.equals(that.from) && to.equals(that.to);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, to);
  }

  /** {@return such as {@code "2015: 40 to 2018: 50, then at the same rate"}} */
  @Override
  public String toString() {
    return from + " to " + to + ", then at the same rate";
  }
}
