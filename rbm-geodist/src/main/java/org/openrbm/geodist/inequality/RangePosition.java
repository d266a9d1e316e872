package org.openrbm.geodist.inequality;

import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Explanation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.RangePoint;
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

  static final String QUANTITY = "position in range";

  private static final Citation OURS =
      Citation.builder()
          .document("this library")
          .evidence(EvidenceGrade.PRIMARY)
          .remark("no published definition was found")
          .build();

  private RangePosition() {}

  /** {@return the position of a member of a report, as {@link #of(DesirableRange, Ratio)} says} */
  public static Figure of(Representation member) {
    return of(member.range(), Ratio.of(member.staff()));
  }

  /**
   * Returns the position of {@code staff} in a range. It explains itself down to rate, population
   * and base figure.
   *
   * @return the position; {@link NoIndexValue#MIDPOINT_OUTSIDE_LIMITS} if the midpoint lies outside
   *     the limits, {@link NoIndexValue#NO_WIDTH} if staff differ from the midpoint on a side where
   *     the limit equals it, and {@link NoIndexValue#TOO_MANY_DIGITS} if the position needs more
   *     than {@link Ratio#MAX_DIGITS} digits
   */
  public static Figure of(DesirableRange range, Ratio staff) {
    Figure position = RangeLimits.of(range).position(staff);
    return Figure.calculated(
        recorder ->
            recorder.recording()
                ? position.map(step -> Derivation.of(explanation(range, staff, step.value())))
                : position);
  }

  private static Explanation explanation(DesirableRange range, Ratio staff, Ratio position) {
    boolean below = staff.compareTo(range.midpoint()) < 0;
    return Explanation.builder()
        .quantity(QUANTITY)
        .value(position)
        .rule(
            below
                ? "(staff − midpoint) ÷ (midpoint − lower limit)"
                : "(staff − midpoint) ÷ (upper limit − midpoint)")
        .citation(OURS)
        .addOperand(Recorder.on().given("staff", "posts", staff).explain())
        .addOperand(range.figure(RangePoint.MIDPOINT).explanation())
        .addOperand(range.figure(below ? RangePoint.LOWER : RangePoint.UPPER).explanation())
        .build();
  }
}
