package org.openrbm.geodist.apportionment;

/**
 * The reason for which a recipient received a seat.
 *
 * @since 0.1.0
 */
public enum AwardBasis {
  /** The problem grants it. */
  LOWER_BOUND,
  /** It belongs to the whole part of the fair share (Hamilton). */
  WHOLE_SHARE,
  /** The remainder of the fair share was among the greatest (Hamilton). */
  REMAINDER,
  /** The priority for it was the greatest (divisor methods). */
  PRIORITY,
  /** Others had an equal right to it, and the tie rule of the problem decided. */
  TIE_RULE
}
