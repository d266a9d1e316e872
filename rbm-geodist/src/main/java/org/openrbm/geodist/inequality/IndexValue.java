package org.openrbm.geodist.inequality;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;

/**
 * The value of an index with its formula and source: exact, or a {@code double} with the bound of
 * its error, or the reason why there is none.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = IndexValue.Builder.class)
@JsonPropertyOrder({"index", "exact", "approximate", "errorBelow", "noValue", "formula", "source"})
public abstract sealed class IndexValue permits ImmutableIndexValue {

  /** The least bound of an error that is stated. */
  static final Ratio LEAST_ERROR = Ratio.parse("0.000000000001");

  private static final MathContext ONE_DIGIT = new MathContext(1);

  private static final int LONGEST = 20;
  private static final MathContext NINE_DIGITS = new MathContext(9);

  IndexValue() {}

  /** {@return the index} */
  public abstract RepresentationIndex index();

  /** {@return the value of a rational index; empty also if it needs too many digits} */
  public abstract Optional<Ratio> exact();

  /** {@return the value of an index that has no exact one, for reading and for plots} */
  public abstract Optional<Double> approximate();

  /**
   * {@return a bound that the error of {@link #approximate} stays below, however many members there
   * are; empty if {@link #approximate} is empty} It is 10<sup>-12</sup>, or for values from 4,096
   * on the least power of ten above the distance from one {@code double} to the next.
   */
  public abstract Optional<Ratio> errorBelow();

  /** {@return why there is no value; empty if there is one} */
  public abstract Optional<NoIndexValue> noValue();

  /** {@return the formula} */
  public abstract String formula();

  /** {@return where the index comes from} */
  public abstract Citation source();

  /** {@return the value of one index for these shares} */
  static IndexValue of(RepresentationIndex index, RepresentationShares shares) {
    Figure figure = IndexFormulas.figure(index, shares);
    Optional<Double> approximate =
        figure.reason().flatMap(reason -> IndexFormulas.approximate(index, shares));
    return new Builder()
        .index(index)
        .exact(figure.value())
        .approximate(approximate)
        .errorBelow(approximate.map(IndexValue::errorBelow))
        .noValue(
            approximate.isPresent()
                ? Optional.empty()
                : figure.reason().map(reason -> noValue(index, shares, reason)))
        .formula(index.formula())
        .source(index.source())
        .build();
  }

  private static NoIndexValue noValue(
      RepresentationIndex index, RepresentationShares shares, Reason notExact) {
    return index.approximable()
        ? IndexFormulas.notEvenApproximate(index, shares)
        : (NoIndexValue) notExact; // the formulas of this package have no other reasons
  }

  /** A {@code double} nearest to the exact value, or beside that, is off by less than this. */
  static Ratio errorBelow(double approximate) {
    BigDecimal unit = new BigDecimal(Math.ulp(approximate));
    // a number of that many digits before the point, or zeros after it, is below this power of ten
    int exponent = unit.precision() - unit.scale();
    return LEAST_ERROR.max(Ratio.from(BigDecimal.ONE.scaleByPowerOfTen(exponent)));
  }

  @Value.Check
  void check() {
    checkArgument(
        (exact().isPresent() ? 1 : 0)
                + (approximate().isPresent() ? 1 : 0)
                + (noValue().isPresent() ? 1 : 0)
            == 1,
        "index %s needs one of an exact value, an approximate value and a reason for none",
        index());
    checkArgument(
        noValue().map(NoIndexValue::ofAnIndex).orElse(true),
        "index %s cannot be without a value for the reason %s",
        index(),
        noValue().orElse(null));
    checkArgument(
        index().rational() || exact().isEmpty(),
        "index %s is not rational, so its value cannot be exact",
        index());
    checkArgument(
        index().approximable() || approximate().isEmpty(),
        "index %s is rational, so its value cannot be approximate",
        index());
    checkArgument(
        approximate().isEmpty() || Double.isFinite(approximate().get()),
        "approximate value of index %s must be finite, but is %s",
        index(),
        approximate().orElse(null));
    checkArgument(
        errorBelow().equals(approximate().map(IndexValue::errorBelow)),
        "error of index %s must be stated as below %s with an approximate value and not otherwise",
        index(),
        approximate().map(IndexValue::errorBelow).orElse(LEAST_ERROR));
    checkArgument(
        formula().equals(index().formula()) && source().equals(index().source()),
        "index %s is %s by %s, but here it is %s by %s",
        index(),
        index().formula(),
        index().source(),
        formula(),
        source());
  }

  /**
   * {@return whether another calculation may have given this value: equal, but for the error of a
   * double}
   */
  boolean agreesWith(IndexValue that) {
    return index() == that.index()
        && exact().equals(that.exact())
        && noValue().equals(that.noValue())
        && approximate().isPresent() == that.approximate().isPresent()
        && approximate().map(value -> near(value, that.approximate().orElseThrow())).orElse(true);
  }

  private static boolean near(double one, double other) {
    Ratio distance = Ratio.from(new BigDecimal(one)).minus(Ratio.from(new BigDecimal(other))).abs();
    return distance.compareTo(errorBelow(one).plus(errorBelow(other))) <= 0;
  }

  private static String inFewDigits(Ratio value) {
    String exact = value.toString();
    return exact.length() <= LONGEST
        ? " = " + exact
        : " ≈ " + value.toDecimal(NINE_DIGITS).toPlainString() + " (exact in the JSON)";
  }

  private static String withError(double value) {
    return " ≈ " + value + " (error below " + errorBelow(value).toDecimal(ONE_DIGIT) + ")";
  }

  /** {@return such as {@code "GALLAGHER ≈ 0.0238 (error below 1E-12): √(½ Σ(p − q)²) [...]"}} */
  @Override
  public final String toString() {
    return index()
        + exact().map(IndexValue::inFewDigits).orElse("")
        + approximate().map(IndexValue::withError).orElse("")
        + noValue().map(reason -> " has no value: " + reason).orElse("")
        + ": "
        + formula()
        + "  ["
        + source()
        + "]";
  }

  /** Builds values; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableIndexValue.Builder {
    Builder() {}
  }
}
