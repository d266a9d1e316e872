package org.openrbm.indicators.rounding;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrbm.core.Ratio;

/**
 * Percentages that sum to 100 exactly.
 *
 * @param percentages the rounded percentages, in the order of the parts, each of the same scale
 * @param exact the percentages before rounding
 * @param tied the positions, from 0, of the parts among which the tie rule chose; empty if every
 *     unit went by remainder alone
 * @since 0.1.0
 */
public record RoundedShares(List<BigDecimal> percentages, List<Ratio> exact, Set<Integer> tied) {

  /** Copies the collections. */
  public RoundedShares {
    checkNotNull(percentages, "percentages");
    checkNotNull(exact, "exact");
    checkNotNull(tied, "tied");
    percentages = ImmutableList.copyOf(percentages);
    exact = ImmutableList.copyOf(exact);
    tied = ImmutableSet.copyOf(tied);
  }

  /** {@return the sum of the percentages, which is 100} */
  public BigDecimal sum() {
    return percentages.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** {@return whether a tie rule had to choose} */
  public boolean tieBroken() {
    return !tied.isEmpty();
  }

  /** {@return such as {@code "34, 33, 33"}, or the number of shares if they are many} */
  @Override
  public String toString() {
    return percentages.size() > 10
        ? percentages.size() + " percentages that sum to " + sum()
        : percentages.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
  }
}
