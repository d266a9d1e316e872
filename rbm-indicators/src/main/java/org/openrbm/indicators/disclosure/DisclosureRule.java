package org.openrbm.indicators.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;

/**
 * A rule on the counts that an organisation does not publish, and on what it shows instead.
 *
 * <p>The threshold is held against the true count, before any rounding. Small counts, those below
 * it, are either replaced by a mask or left to the rounding. Rules of organisations are in {@link
 * DisclosureRules}.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = DisclosureRule.Builder.class)
public abstract sealed class DisclosureRule permits ImmutableDisclosureRule {
  DisclosureRule() {}

  /** {@return the name of the rule} */
  public abstract String id();

  /** {@return the title in one or more languages} */
  public abstract LocalizedText title();

  /** {@return the least count that is not small; counts from 1 to this less one are small} */
  public abstract long threshold();

  /** {@return whether a true 0 is shown; if not, 0 is a small count. True unless set} */
  @Value.Default
  public boolean zeroShown() {
    return true;
  }

  /** {@return what stands in place of a small count; empty if rounding has to protect it} */
  public abstract Optional<String> smallMask();

  /**
   * {@return what stands in place of any other count that is withheld; {@code "[c]"} unless set} If
   * it equals the mask of small counts, it does not tell which counts are small.
   */
  @Value.Default
  public String withheldMask() {
    return "[c]";
  }

  /** {@return how counts that are shown are rounded; empty if they are not} */
  public abstract Optional<CountRounding> rounding();

  /** {@return the least number of persons of which a percentage is shown; 0 unless set} */
  @Value.Default
  public Ratio minimumPercentageBase() {
    return Ratio.ZERO;
  }

  /** {@return the decimals of percentages; 1 unless set} */
  @Value.Default
  public int percentageDecimals() {
    return 1;
  }

  /** {@return the least number of persons of whom a mean is shown; 1 unless set} */
  @Value.Default
  public long minimumMeanBase() {
    return 1;
  }

  /**
   * {@return the least number of answers of which a survey result is shown; 1 unless set} Results
   * of groups beside their total are withheld by {@link
   * org.openrbm.indicators.survey.MinimumGroupSize}, to which the number can be given from 2 on.
   */
  @Value.Default
  public long minimumGroup() {
    return 1;
  }

  /** {@return the rule on cells that give their row away; empty if there is none} */
  public abstract Optional<DominanceRule> dominance();

  /**
   * {@return the least number of counts that must remain possible for a withheld small count; 2
   * unless set} If the mask states fewer counts, all of them must remain possible.
   */
  @Value.Default
  public int leastCandidates() {
    return 2;
  }

  /** {@return who set the rule} */
  public abstract Citation source();

  /**
   * Returns a rule of one's own: counts of 1 to {@code threshold} less one are shown as {@code
   * "<threshold"}, others as they are.
   *
   * @throws IllegalArgumentException if {@code id} is blank or {@code threshold} is below 3, where
   *     the mask itself would tell the count
   */
  public static DisclosureRule ofThreshold(String id, long threshold) {
    DisclosureRuleCheck.id(id);
    return builder()
        .id(id)
        .title(LocalizedText.of(id))
        .threshold(threshold)
        .smallMask("<" + threshold)
        .source(Citation.of("own rule", EvidenceGrade.PRIMARY))
        .build();
  }

  /** {@return a new builder; id, title, threshold and source must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this rule under another identifier} */
  public abstract DisclosureRule withId(String id);

  /** {@return this rule under another title} */
  public abstract DisclosureRule withTitle(LocalizedText title);

  /** {@return this rule with another threshold of small counts} */
  public abstract DisclosureRule withThreshold(long threshold);

  /** {@return this rule with a true 0 shown or not} */
  public abstract DisclosureRule withZeroShown(boolean zeroShown);

  /** {@return this rule with that mask of small counts} */
  public abstract DisclosureRule withSmallMask(String smallMask);

  /** {@return this rule with that mask of small counts, or without one} */
  public abstract DisclosureRule withSmallMask(Optional<String> smallMask);

  /** {@return this rule with another mask of other counts} */
  public abstract DisclosureRule withWithheldMask(String withheldMask);

  /** {@return this rule with that rounding} */
  public abstract DisclosureRule withRounding(CountRounding rounding);

  /** {@return this rule with that rounding, or without one} */
  public abstract DisclosureRule withRounding(Optional<? extends CountRounding> rounding);

  /** {@return this rule with another least number of persons of a percentage} */
  public abstract DisclosureRule withMinimumPercentageBase(Ratio minimumPercentageBase);

  /** {@return this rule with that number of decimals of percentages} */
  public abstract DisclosureRule withPercentageDecimals(int percentageDecimals);

  /** {@return this rule with another least number of persons of a mean} */
  public abstract DisclosureRule withMinimumMeanBase(long minimumMeanBase);

  /** {@return this rule with another least number of answers of a survey result} */
  public abstract DisclosureRule withMinimumGroup(long minimumGroup);

  /** {@return this rule with that dominance rule} */
  public abstract DisclosureRule withDominance(DominanceRule dominance);

  /** {@return this rule with that dominance rule, or without one} */
  public abstract DisclosureRule withDominance(Optional<? extends DominanceRule> dominance);

  /** {@return this rule with another least number of counts that must remain possible} */
  public abstract DisclosureRule withLeastCandidates(int leastCandidates);

  /** {@return this rule set by someone else} */
  public abstract DisclosureRule withSource(Citation source);

  @Value.Check
  void check() {
    DisclosureRuleCheck.check(this);
  }

  /**
   * {@return whether the mask of small counts differs from the other, so that it states a range}
   */
  final boolean statesRange() {
    return smallMask().isPresent() && !smallMask().get().equals(withheldMask());
  }

  /** {@return whether the rule protects a true count: it is below the threshold, and no shown 0} */
  public final boolean small(long count) {
    CountTable.checkCount(count);
    return count < threshold() && (count > 0 || !zeroShown());
  }

  /**
   * Returns how one count is shown, by itself: its mask, or the count, rounded if the rule rounds.
   * This protects no table, whose other figures may tell the count; {@link DisclosureControl} does.
   *
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public final String display(long count) {
    return small(count) && smallMask().isPresent()
        ? smallMask().get()
        : Long.toString(shown(count));
  }

  final long shown(long count) {
    return rounding().isPresent() ? rounding().get().round(count) : count;
  }

  /** {@return whether a percentage of so many persons is shown; never of none} */
  public final boolean showsPercentageOf(long base) {
    CountTable.checkCount(base);
    return base > 0 && Ratio.of(base).compareTo(minimumPercentageBase()) >= 0;
  }

  /** {@return whether a mean over so many persons is shown} */
  public final boolean showsMeanOf(long persons) {
    CountTable.checkCount(persons);
    return persons >= minimumMeanBase();
  }

  /** {@return whether the result of a survey with so many answers is shown} */
  public final boolean showsGroupOf(long answers) {
    CountTable.checkCount(answers);
    return answers >= minimumGroup();
  }

  /**
   * Returns the percentage of true counts, halves up; empty if the base is too small.
   *
   * @throws IllegalArgumentException if a count is negative
   */
  public final Optional<BigDecimal> percentage(long count, long base) {
    CountTable.checkCount(count);
    return showsPercentageOf(base)
        ? Optional.of(
            Ratio.of(count, base).times(100).toDecimal(percentageDecimals(), RoundingMode.HALF_UP))
        : Optional.empty();
  }

  /**
   * {@return such as {@code "HESA: counts below 3 are small, rounded to multiples of 5, halves
   * UP"}}
   */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        id()
            + ": counts below "
            + threshold()
            + " are small"
            + smallMask().map(mask -> ", shown as '" + mask + "'").orElse("")
            + rounding().map(rounding -> ", rounded " + rounding).orElse(""));
  }

  /** Builds {@link DisclosureRule} instances. Not thread-safe. */
  public static final class Builder extends ImmutableDisclosureRule.Builder {
    Builder() {}
  }
}
