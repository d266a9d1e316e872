package org.openrbm.indicators.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
  private final List<Part> counted;
  private final Optional<Counts> counts;
  private final Figure value;
  private final Coverage coverage;

  RolledUp(
      AggregationRule rule,
      ImmutableList<Part> parts,
      List<Part> counted,
      Optional<Counts> counts,
      Figure value) {
    this.rule = rule;
    this.parts = parts;
    this.counted = counted;
    this.counts = counts;
    this.value = value;
    this.coverage = Coverage.of(parts);
  }

  /** {@return the value} */
  public Figure value() {
    return value;
  }

  /** {@return how many have reported, over all levels} */
  public int reported() {
    return coverage.reported();
  }

  /** {@return from how many a report is expected, over all levels} */
  public int expected() {
    return coverage.expected();
  }

  /** {@return reported ÷ expected; empty if none is expected} */
  public Optional<Ratio> coverage() {
    return expected() == 0 ? Optional.empty() : Optional.of(Ratio.of(reported(), expected()));
  }

  /**
   * Returns the weight of those that have reported ÷ the weight of those from which a report is
   * expected, whatever the rule is. Parts that are missing keep their weight.
   *
   * <p>A part that was itself rolled up counts by the weights of its own parts. If a weight is
   * stated for it ({@link Part#withWeight}), it counts by this weight, and as reported with that
   * share of it which its own coverage is, by weight or else by heads.
   *
   * @return the share; empty unless every part has a weight, or if all weights are 0
   */
  public Optional<Ratio> coverageByWeight() {
    return coverage.weights().flatMap(Coverage.Weights::share);
  }

  /** {@return the day of the oldest report, over all levels; empty if nobody has reported} */
  public Optional<LocalDate> oldest() {
    return coverage.oldest();
  }

  /** {@return the day of the newest report, over all levels; empty if nobody has reported} */
  public Optional<LocalDate> newest() {
    return coverage.newest();
  }

  /** {@return who was to report and who has, one entry for each part, in the order of parts} */
  public List<Report> reports() {
    return parts.stream()
        .map(
            part ->
                new Report(
                    part.name(),
                    part.date(),
                    part.reported() > 0,
                    part.weights().map(Coverage.Weights::expected)))
        .toList();
  }

  /**
   * A report that has come, or that is expected.
   *
   * @param name whose report it is
   * @param date the day for which it stands; of a unit that was rolled up, its newest report
   * @param reported whether it has come; of a unit that was rolled up, whether any has
   * @param weight its weight in the coverage by weight, if it has one
   * @since 0.1.0
   */
  public record Report(String name, LocalDate date, boolean reported, Optional<Ratio> weight) {

    /**
     * {@return how many days before {@code day} the report stands, or was expected; negative if it
     * stands after it}
     */
    public long age(LocalDate day) {
      return ChronoUnit.DAYS.between(date, day);
    }
  }

  /** Who has reported. */
  Coverage covered() {
    return coverage;
  }

  /** What may be done with the value: no more than with those from which it was made. */
  NumberKind kind() {
    return NumberKind.of(counted);
  }

  /**
   * Returns this value as a part of the next level: with its two counts where they are added up, or
   * where one share stands for all, since a share stays a share.
   */
  public Part asPart(String name) {
    LocalDate latest = LocalDate.MIN;
    for (Part part : counted.isEmpty() ? parts : counted) {
      latest = part.date().isAfter(latest) ? part.date() : latest;
    }
    return Part.ofRolledUp(Part.Label.of(name, latest), this, counts);
  }

  /** The weight of a weighted mean: the sum of those from which it was made; empty if one lacks. */
  Optional<Ratio> weight() {
    return rule == AggregationRule.WEIGHTED_MEAN
            && counted.stream().allMatch(part -> part.weight().isPresent())
        ? Optional.of(Ratio.sum(Iterables.transform(counted, part -> part.weight().orElseThrow())))
        : Optional.empty();
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
    return value + " from " + reported() + " of " + expected();
  }
}
