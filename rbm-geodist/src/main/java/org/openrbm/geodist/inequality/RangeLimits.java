package org.openrbm.geodist.inequality;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRange;

/** The three numbers of a range, and the position of staff among them. */
record RangeLimits(
    @JsonProperty(required = true) int lower,
    @JsonProperty(required = true) Ratio midpoint,
    @JsonProperty(required = true) int upper) {

  RangeLimits {
    checkArgument(
        lower <= upper,
        "lower limit %s of a range must not be above its upper limit %s",
        lower,
        upper);
  }

  static RangeLimits of(DesirableRange range) {
    return new RangeLimits(range.lower(), range.midpoint(), range.upper());
  }

  /** The position as {@link RangePosition} defines it, without the steps of the limits. */
  Figure position(Ratio staff) {
    return Digits.figure(
        recorder -> {
          if (!Interval.ofClosed(Ratio.of(lower), Ratio.of(upper)).contains(midpoint)) {
            return Figure.none(NoIndexValue.MIDPOINT_OUTSIDE_LIMITS);
          }
          Ratio distance = staff.minus(midpoint);
          if (distance.signum() == 0) {
            return Figure.of(recorder.given(RangePosition.QUANTITY, Ratio.ZERO));
          }
          Ratio width =
              distance.signum() < 0 ? midpoint.minus(lower) : Ratio.of(upper).minus(midpoint);
          return width.signum() == 0
              ? Figure.none(NoIndexValue.NO_WIDTH)
              : Figure.of(recorder.given(RangePosition.QUANTITY, distance.dividedBy(width)));
        });
  }
}
