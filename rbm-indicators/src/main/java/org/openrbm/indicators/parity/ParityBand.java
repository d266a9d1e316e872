package org.openrbm.indicators.parity;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;

/**
 * The shares of women that an organisation calls parity, and the rule by which small groups are
 * judged.
 *
 * <p>Both limits exist, belong to the band, and lie between 0 and 1. The bands of organisations are
 * in {@link ParityBands}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = ParityBand.Builder.class)
public abstract sealed class ParityBand permits ImmutableParityBand {
  ParityBand() {}

  /** {@return the name of the band, such as {@code "UN 47–53"}} */
  public abstract String id();

  /** {@return the title in one or more languages} */
  public abstract LocalizedText title();

  /** {@return the shares of women, as fractions: 0.47 to 0.53} */
  public abstract Interval limits();

  /** {@return how the band is applied to whole persons} */
  public abstract BandRule rule();

  /** {@return who set the band} */
  public abstract Citation source();

  /**
   * Returns a band of one's own, applied by {@link BandRule#WITHIN_LIMITS}.
   *
   * @throws IllegalArgumentException if {@code id} is blank or the percentages are not 0 ≤ lower ≤
   *     upper ≤ 100
   */
  public static ParityBand ofPercent(String id, long lower, long upper) {
    checkId(id);
    return builder()
        .id(id)
        .title(LocalizedText.of(id))
        .limits(Interval.ofClosed(Ratio.ofPercent(lower), Ratio.ofPercent(upper)))
        .rule(BandRule.WITHIN_LIMITS)
        .source(Citation.of("own band", EvidenceGrade.PRIMARY))
        .build();
  }

  /** {@return a new builder; all attributes must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this band under another identifier} */
  public abstract ParityBand withId(String id);

  /** {@return this band under another title} */
  public abstract ParityBand withTitle(LocalizedText title);

  /** {@return this band with other limits} */
  public abstract ParityBand withLimits(Interval limits);

  /** {@return this band with another rule for whole persons} */
  public abstract ParityBand withRule(BandRule rule);

  /** {@return this band set by someone else} */
  public abstract ParityBand withSource(Citation source);

  @Value.Check
  void check() {
    checkId(id());
    checkArgument(
        limits().lower().isPresent() && limits().upper().isPresent(),
        "parity band '%s' needs two limits, but is %s",
        id(),
        limits());
    checkArgument(
        limits().closed(),
        "limits of the parity band '%s' must belong to it, but are %s",
        id(),
        limits());
    checkArgument(
        limits().lower().orElseThrow().signum() >= 0
            && limits().upper().orElseThrow().compareTo(Ratio.ONE) <= 0,
        "limits of the parity band '%s' must be shares between 0 and 1, but are %s",
        id(),
        limits());
  }

  private static void checkId(String id) {
    checkArgument(!id.isBlank(), "id of a parity band must not be blank");
  }

  /** {@return the least share of women in the band} */
  public final Ratio lower() {
    return BandRule.least(limits());
  }

  /** {@return the greatest share of women in the band} */
  public final Ratio upper() {
    return BandRule.most(limits());
  }

  /**
   * Returns the numbers of women that are parity in a group of {@code total} persons; empty if none
   * is.
   *
   * @throws IllegalArgumentException if {@code total} is negative
   */
  public final Optional<CountRange> attainable(long total) {
    checkArgument(total >= 0, "size of a group must not be negative, but is %s", total);
    if (total == 0) {
      return Optional.empty();
    }
    long lowest = lowest(total);
    long highest = highest(total);
    return lowest <= highest && highest >= 0
        ? Optional.of(new CountRange(lowest, highest))
        : Optional.empty();
  }

  /** With fewer women than this, a group that is not empty has too few. */
  final long lowest(long total) {
    return rule().lowest(limits(), total);
  }

  /** With more women than this, a group that is not empty has too many. */
  final long highest(long total) {
    return rule().highest(limits(), total);
  }

  /**
   * Returns whether so many women in a group are parity.
   *
   * @throws IllegalArgumentException if {@code total} is negative
   */
  public final boolean accepts(long women, long total) {
    return attainable(total).filter(range -> range.contains(women)).isPresent();
  }

  /** {@return such as {@code "UN 47–53: 47.00 % to 53.00 %"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        id() + ": " + Shown.percent(lower()) + " to " + Shown.percent(upper()));
  }

  /** Builds {@link ParityBand} instances. Not thread-safe. */
  public static final class Builder extends ImmutableParityBand.Builder {
    Builder() {}
  }
}
