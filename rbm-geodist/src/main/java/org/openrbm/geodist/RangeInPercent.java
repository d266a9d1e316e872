package org.openrbm.geodist;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Explanation;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * A desirable range as per cent of a stated denominator. Whatever is held against it is expressed
 * in the same denominator, here and nowhere else, so that two denominators are never mixed.
 *
 * @since 0.1.0
 */
public final class RangeInPercent {

  private final DesirableRange range;
  private final PostsDenominator denominator;

  RangeInPercent(DesirableRange range, PostsDenominator denominator) {
    this.range = range;
    this.denominator = denominator;
  }

  /** {@return the range in whole posts} */
  public DesirableRange range() {
    return range;
  }

  /** {@return what the percentages are of} */
  public PostsDenominator denominator() {
    return denominator;
  }

  /** {@return the limits in per cent, exact, both included} */
  public Interval limits() {
    return Interval.ofClosed(lower(Recorder.off()).value(), upper(Recorder.off()).value());
  }

  /** {@return how the lower limit in per cent was derived} */
  public Explanation explainLower() {
    return lower(Recorder.on()).explain();
  }

  /** {@return how the upper limit in per cent was derived} */
  public Explanation explainUpper() {
    return upper(Recorder.on()).explain();
  }

  /** {@return so many staff or posts in per cent of the same denominator} */
  public Ratio of(long staff) {
    return Ratio.of(staff).times(100).dividedBy(denominator.posts());
  }

  private Derivation lower(Recorder recorder) {
    return percent("lower limit", range.derivation(recorder).lower(), recorder);
  }

  private Derivation upper(Recorder recorder) {
    return percent("upper limit", range.derivation(recorder).upper(), recorder);
  }

  private Derivation percent(String limit, Derivation posts, Recorder recorder) {
    @Nullable Citation source = denominator.source().orElse(null);
    Derivation of = recorder.given(denominator.label(), "posts", denominator.posts(), source);
    return recorder.derived(
        limit + " in per cent",
        "per cent",
        posts.value().times(100).dividedBy(of.value()),
        limit + " × 100 ÷ " + denominator.label(),
        posts,
        of);
  }

  /** {@return whether {@code other} is an equal range of an equal denominator} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RangeInPercent that
        && range.equals(that.range)
        && denominator.equals(that.denominator);
  }

  @Override
  public int hashCode() {
    return Objects.hash(range, denominator);
  }

  /** {@return such as {@code "USA 46–76 of 745 filled posts"}} */
  @Override
  public String toString() {
    return range + " of " + denominator;
  }
}
