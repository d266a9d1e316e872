package org.openrbm.geodist;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.NoJson;

/**
 * A desirable range as per cent of a stated denominator. Whatever is held against it is expressed
 * in the same denominator, here and nowhere else, so that two denominators are never mixed.
 *
 * @since 0.1.0
 */
@NoJson
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
    return Interval.ofClosed(
        percent(RangePoint.LOWER, Recorder.off()).value(),
        percent(RangePoint.UPPER, Recorder.off()).value());
  }

  /** {@return one of the three numbers of the range in per cent, with its explanation} */
  public Figure figure(RangePoint point) {
    return Figure.calculated(recorder -> Figure.of(percent(point, recorder)));
  }

  /** {@return so many staff or posts in per cent of the same denominator} */
  public Ratio of(long staff) {
    return Ratio.of(staff).times(100).dividedBy(denominator.posts());
  }

  private Derivation percent(RangePoint point, Recorder recorder) {
    String name =
        switch (point) {
          case LOWER -> "lower limit";
          case MIDPOINT -> "midpoint";
          case UPPER -> "upper limit";
        };
    Derivation posts = range.derivation(recorder).of(point);
    @Nullable Citation source = denominator.source().orElse(null);
    Derivation of = recorder.given(denominator.label(), "posts", denominator.posts(), source);
    return recorder.derived(
        name + " in per cent",
        "per cent",
        posts.value().times(100).dividedBy(of.value()),
        name + " × 100 ÷ " + denominator.label(),
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
