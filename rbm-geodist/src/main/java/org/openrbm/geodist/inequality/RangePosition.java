package org.openrbm.geodist.inequality;

import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.Representation;

/**
 * Calculates the position of staff in a desirable range: −1 at the lower limit, 0 at the midpoint,
 * +1 at the upper limit.
 *
 * <pre>
 * n ≤ midpoint:  (n − midpoint) ÷ (midpoint − lower)
 * n ≥ midpoint:  (n − midpoint) ÷ (upper − midpoint)
 * </pre>
 *
 * <p>The two sides differ in width where a minimum or the rounding moves a limit, so each has its
 * own; staff are within range exactly if the position is from −1 to +1. Without staff the position
 * is that of 0 posts, which may be within the limits although the member is unrepresented.
 *
 * <p>The formula is ours; it is the smooth companion of the four statuses.
 *
 * @since 0.1.0
 */
public final class RangePosition {

  private static final Citation OURS =
      Citation.builder()
          .document("this library")
          .evidence(EvidenceGrade.PRIMARY)
          .remark("no published definition was found")
          .build();

  private RangePosition() {}

  /** {@return the position of a member of a report; empty as {@link #of} is} */
  public static Optional<Ratio> of(Representation member) {
    return of(member.range(), Ratio.of(member.staff()));
  }

  /**
   * Returns the position of {@code staff} in a range.
   *
   * @return the position; empty if the midpoint lies outside the limits, or staff differ from the
   *     midpoint on a side where the limit equals it
   */
  public static Optional<Ratio> of(DesirableRange range, Ratio staff) {
    return RangeLimits.of(range).position(staff);
  }

  /**
   * Returns how the position of a member was derived, down to rate, population and base figure.
   *
   * @return the explanation; empty as {@link #of} is
   */
  public static Optional<Explanation> explanation(Representation member) {
    DesirableRange range = member.range();
    Ratio staff = Ratio.of(member.staff());
    boolean below = staff.compareTo(range.midpoint()) < 0;
    return of(member)
        .map(
            position ->
                Explanation.builder()
                    .quantity("position in range")
                    .value(position)
                    .rule(
                        below
                            ? "(staff − midpoint) ÷ (midpoint − lower limit)"
                            : "(staff − midpoint) ÷ (upper limit − midpoint)")
                    .citation(OURS)
                    .addOperand(Recorder.on().given("staff", "posts", staff).explain())
                    .addOperand(range.explainMidpoint())
                    .addOperand(below ? range.explainLower() : range.explainUpper())
                    .build());
  }
}
