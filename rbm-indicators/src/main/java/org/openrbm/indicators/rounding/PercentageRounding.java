package org.openrbm.indicators.rounding;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.NoJson;

/**
 * Rounds parts of a whole to percentages that sum to 100, by the largest remainder (Hamilton's
 * method, 1792):
 *
 * <pre>
 * unit      = 10^−decimals per cent
 * floor_i   = ⌊100 · part_i / Σ part ÷ unit⌋ units
 * left      = 100 ÷ unit − Σ floor_i
 * share_i   = floor_i, plus one unit for the {@code left} parts with the largest remainders
 * </pre>
 *
 * <p>Source: M. L. Balinski and H. P. Young, Fair Representation (1982), on the method. WHO
 * document EB120/24 Add.1 (2007) is an example of an organisation that publishes so: it prints 54.1
 * for 54.153 per cent, so that its three shares sum to 100. Each share is less than one unit from
 * its exact value. A share of 0 stays 0, and a whole number of units stays as it is. Ties are
 * decided by the {@link RemainderTieRule} (standard: {@link RemainderTieRule#LARGER_FIRST}, a rule
 * of this library) and reported.
 *
 * <p>Immutable and exact; options by copy.
 *
 * @since 0.1.0
 */
@NoJson
public final class PercentageRounding {

  /** The most decimals that a percentage may have. */
  public static final int MAX_DECIMALS = 1_000;

  private static final PercentageRounding STANDARD =
      new PercentageRounding(0, RemainderTieRule.LARGER_FIRST);

  private final int decimals;
  private final RemainderTieRule tieRule;

  private PercentageRounding(int decimals, RemainderTieRule tieRule) {
    this.decimals = decimals;
    this.tieRule = tieRule;
  }

  /** {@return the calculator to whole per cent, with ties to the larger share} */
  public static PercentageRounding standard() {
    return STANDARD;
  }

  /**
   * Returns this calculator to percentages with {@code decimals} fraction digits.
   *
   * @throws IllegalArgumentException if {@code decimals} is not in 0 to {@link #MAX_DECIMALS}
   */
  public PercentageRounding withDecimals(int decimals) {
    checkArgument(
        decimals >= 0 && decimals <= MAX_DECIMALS,
        "decimals of a percentage must be 0 to %s, but are %s",
        MAX_DECIMALS,
        decimals);
    return new PercentageRounding(decimals, tieRule);
  }

  /** {@return this calculator with another rule for ties} */
  public PercentageRounding withTieRule(RemainderTieRule tieRule) {
    return new PercentageRounding(decimals, tieRule);
  }

  /**
   * Rounds the shares of counts.
   *
   * @throws IllegalArgumentException as {@link #round(List)}
   */
  public RoundedShares round(long... counts) {
    checkNotNull(counts, "counts");
    return round(Arrays.stream(counts).mapToObj(Ratio::of).toList());
  }

  /**
   * Rounds the shares of parts in any common unit: counts, or percentages not yet rounded.
   *
   * @throws IllegalArgumentException if there are no parts, a part is negative, all are 0, or parts
   *     are tied for the last unit under {@link RemainderTieRule#REJECT}
   * @throws ArithmeticException if the parts have so many digits that their sum needs more than
   *     {@link Ratio#MAX_DIGITS}
   */
  public RoundedShares round(List<Ratio> parts) {
    Ratio whole = whole(parts);
    Ratio units = Ratio.of(BigInteger.TEN.pow(decimals), BigInteger.ONE).times(Ratio.HUNDRED);
    List<Ratio> exact = parts.stream().map(part -> part.times(units).dividedBy(whole)).toList();
    List<BigInteger> floors =
        exact.stream().map(share -> share.numerator().divide(share.denominator())).toList();
    List<Ratio> remainders =
        IntStream.range(0, exact.size())
            .mapToObj(i -> exact.get(i).minus(Ratio.of(floors.get(i), BigInteger.ONE)))
            .toList();
    int left =
        units
            .numerator()
            .subtract(floors.stream().reduce(BigInteger.ZERO, BigInteger::add))
            .intValueExact();
    List<Integer> order =
        IntStream.range(0, exact.size()).boxed().sorted(order(exact, remainders)).toList();
    Set<Integer> served = ImmutableSet.copyOf(order.subList(0, left));
    Set<Integer> tied = tied(order, left, remainders);
    checkArgument(
        tied.isEmpty() || tieRule != RemainderTieRule.REJECT,
        "parts %s are tied for the last unit of %s decimals",
        tied,
        decimals);
    List<BigDecimal> percentages = new ArrayList<>();
    for (int i = 0; i < exact.size(); i++) {
      BigInteger share = served.contains(i) ? floors.get(i).add(BigInteger.ONE) : floors.get(i);
      percentages.add(new BigDecimal(share, decimals));
    }
    return new RoundedShares(
        percentages,
        parts.stream().map(part -> part.times(Ratio.HUNDRED).dividedBy(whole)).toList(),
        tied);
  }

  private static Ratio whole(List<Ratio> parts) {
    checkArgument(!parts.isEmpty(), "shares need at least one part");
    Ratio whole = Ratio.ZERO;
    for (int i = 0; i < parts.size(); i++) {
      checkArgument(
          parts.get(i).signum() >= 0, "part %s must not be negative, but is %s", i, parts.get(i));
      whole = whole.plus(parts.get(i));
    }
    checkArgument(whole.signum() > 0, "all %s parts are 0, so that none has a share", parts.size());
    return whole;
  }

  private Comparator<Integer> order(List<Ratio> exact, List<Ratio> remainders) {
    Comparator<Integer> byRemainder =
        Comparator.<Integer, Ratio>comparing(remainders::get).reversed();
    Comparator<Integer> bySize = Comparator.comparing(exact::get);
    return switch (tieRule) {
      case LARGER_FIRST -> byRemainder.thenComparing(bySize.reversed());
      case SMALLER_FIRST -> byRemainder.thenComparing(bySize);
      case EARLIER_FIRST, REJECT -> byRemainder;
    };
  }

  /** The parts with the remainder at which the units ran out, if not all of them were served. */
  private static Set<Integer> tied(List<Integer> order, int left, List<Ratio> remainders) {
    if (left == 0 || !remainders.get(order.get(left - 1)).equals(remainders.get(order.get(left)))) {
      return ImmutableSet.of();
    }
    Ratio last = remainders.get(order.get(left));
    return order.stream()
        .filter(i -> remainders.get(i).equals(last))
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return whether {@code other} has the same decimals and the same rule for ties} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PercentageRounding that
        && decimals == that.decimals
        && tieRule == that.tieRule;
  }

  @Override
  public int hashCode() {
    return Objects.hash(decimals, tieRule);
  }

  /** {@return such as {@code "percentages that sum to 100, decimals: 1, ties: LARGER_FIRST"}} */
  @Override
  public String toString() {
    return "percentages that sum to 100, decimals: " + decimals + ", ties: " + tieRule;
  }
}
