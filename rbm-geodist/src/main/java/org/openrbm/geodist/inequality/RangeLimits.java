package org.openrbm.geodist.inequality;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
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

  /** The position as {@link RangePosition} defines it. */
  Optional<Ratio> position(Ratio staff) {
    if (!Interval.ofClosed(Ratio.of(lower), Ratio.of(upper)).contains(midpoint)) {
      return Optional.empty();
    }
    Ratio distance = staff.minus(midpoint);
    if (distance.signum() == 0) {
      return Optional.of(Ratio.ZERO);
    }
    Ratio width = distance.signum() < 0 ? midpoint.minus(lower) : Ratio.of(upper).minus(midpoint);
    return width.signum() == 0 ? Optional.empty() : Optional.of(distance.dividedBy(width));
  }
}
