package org.openrbm.indicators.rollup;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.text.NoJson;

/**
 * The value that several parts make together, and how many of those expected have reported.
 *
 * @since 0.1.0
 */
@NoJson
public final class RolledUp {

  private final AggregationRule rule;
  private final ImmutableList<Part> parts;
  private final List<Part> here;
  private final Optional<Counts> counts;
  private final Figure value;
  private final int reported;
  private final int expected;

  RolledUp(
      AggregationRule rule,
      ImmutableList<Part> parts,
      List<Part> here,
      Optional<Counts> counts,
      Figure value) {
    this.rule = rule;
    this.parts = parts;
    this.here = here;
    this.counts = counts;
    this.value = value;
    this.reported = parts.stream().mapToInt(Part::reported).sum();
    this.expected = parts.stream().mapToInt(Part::expected).sum();
  }

  /** {@return the value} */
  public Figure value() {
    return value;
  }

  /** {@return how many have reported, over all levels} */
  public int reported() {
    return reported;
  }

  /** {@return from how many a report is expected, over all levels} */
  public int expected() {
    return expected;
  }

  /** {@return reported ÷ expected; empty if none is expected} */
  public Optional<Ratio> coverage() {
    return expected == 0 ? Optional.empty() : Optional.of(Ratio.of(reported, expected));
  }

  /**
   * Returns this value as a part of the next level: with its two counts where they are added up, or
   * where one share stands for all, since a share stays a share.
   */
  public Part asPart(String name) {
    LocalDate latest = LocalDate.MIN;
    for (Part part : here.isEmpty() ? parts : here) {
      latest = part.date().isAfter(latest) ? part.date() : latest;
    }
    Optional<Ratio> weight =
        rule == AggregationRule.WEIGHTED_MEAN ? sumOfWeights() : Optional.empty();
    return Part.ofRolledUp(new Part.Label(name, latest, weight), this, counts);
  }

  /** The sum of the weights; empty if one is lacking. */
  private Optional<Ratio> sumOfWeights() {
    Ratio sum = Ratio.ZERO;
    for (Part part : here) {
      if (part.weight().isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(part.weight().get());
    }
    return Optional.of(sum);
  }

  /** {@return whether {@code other} rolls up the same parts by the same rule} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RolledUp that && rule == that.rule && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return 31 * rule.hashCode() + parts.hashCode();
  }

  /** {@return value and coverage in one line} */
  @Override
  public String toString() {
    return value + " from " + reported + " of " + expected;
  }
}
