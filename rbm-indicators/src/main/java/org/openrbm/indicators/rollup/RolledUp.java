package org.openrbm.indicators.rollup;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.AggregationRule;

/**
 * The value that several parts make together, and how many of those expected have reported.
 *
 * @since 0.1.0
 */
public final class RolledUp {

  private final AggregationRule rule;
  private final ImmutableList<Part> parts;
  private final Figure value;

  RolledUp(AggregationRule rule, ImmutableList<Part> parts) {
    this.rule = rule;
    this.parts = parts;
    this.value = Figure.calculated(recorder -> RollUp.derive(rule, parts, recorder));
  }

  /** {@return the value} */
  public Figure value() {
    return value;
  }

  /** {@return how many have reported, over all levels} */
  public int reported() {
    return parts.stream().mapToInt(Part::reported).sum();
  }

  /** {@return from how many a report is expected, over all levels} */
  public int expected() {
    return parts.stream().mapToInt(Part::expected).sum();
  }

  /** {@return reported ÷ expected; empty if none is expected} */
  public Optional<Ratio> coverage() {
    return expected() == 0 ? Optional.empty() : Optional.of(Ratio.of(reported(), expected()));
  }

  /**
   * Returns this value as a part of the next level: with its two counts where they are added up, or
   * where one share stands for all, since a share stays a share.
   */
  public Part asPart(String name) {
    List<Part> here = RollUp.reported(parts);
    List<Part> counted =
        RollUp.chosen(rule, here)
            .map(List::of)
            .orElse(rule == AggregationRule.RATIO_OF_SUMS ? here : List.of());
    boolean counts =
        !counted.isEmpty()
            && counted.stream().allMatch(part -> part.denominator().isPresent())
            && counted.stream().map(Part::factor).distinct().count() == 1;
    return Part.ofRolledUp(
        name,
        (here.isEmpty() ? parts : here)
            .stream().map(Part::date).max(LocalDate::compareTo).orElse(LocalDate.MIN),
        counts ? sum(counted, Part::numerator) : value.value().orElse(null),
        counts ? sum(counted, Part::denominator) : null,
        counts ? counted.get(0).factor() : Ratio.ONE,
        counts ? null : value.reason().orElse(null),
        rule == AggregationRule.WEIGHTED_MEAN ? weight(here) : Optional.empty(),
        this);
  }

  /** The sum of the weights; empty if one is lacking. */
  private Optional<Ratio> weight(List<Part> here) {
    return here.stream().allMatch(part -> part.weight().isPresent())
        ? Optional.of(sum(here, Part::weight))
        : Optional.empty();
  }

  private static Ratio sum(List<Part> of, Function<Part, Optional<Ratio>> what) {
    Ratio sum = Ratio.ZERO;
    for (Part part : of) {
      sum = sum.plus(what.apply(part).orElse(Ratio.ZERO));
    }
    return sum;
  }

  /** {@return value and coverage in one line} */
  @Override
  public String toString() {
    return value + " from " + reported() + " of " + expected();
  }
}
