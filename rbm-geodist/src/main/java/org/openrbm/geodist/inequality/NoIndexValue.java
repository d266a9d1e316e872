package org.openrbm.geodist.inequality;

import org.openrbm.core.Reason;

/**
 * The reason why an index, or a number of one member, has no exact value.
 *
 * <p>An {@link IndexValue} without any value has one of the reasons up to {@link #TOO_LARGE}.
 *
 * @since 0.1.0
 */
public enum NoIndexValue implements Reason {
  /** A member without entitlement has staff, so that the index is infinite. */
  STAFF_WITHOUT_ENTITLEMENT(
      "a member without entitlement has staff, so that the index is infinite"),
  /** Only one member is counted, so that the index is 0 ÷ 0. */
  ONE_MEMBER_ONLY("only one member is counted, so that the index is 0 ÷ 0"),
  /** There is only one staff, so that no two can be drawn. */
  ONE_STAFF_ONLY("there is only one staff, so that no two can be drawn"),
  /** An amount is not a whole number, so that staff cannot be drawn. */
  STAFF_NOT_WHOLE("an amount is not a whole number, so that staff cannot be drawn"),
  /**
   * The exact value is a fraction of more digits than a {@link org.openrbm.core.Ratio} may have.
   * This happens only with thousands of members, or with amounts that have thousands of digits
   * themselves.
   */
  TOO_MANY_DIGITS("the exact value is a fraction of too many digits"),
  /** The value is above the greatest {@code double}, as an entitlement is almost 0. */
  TOO_LARGE("the value is above the greatest double, as an entitlement is almost 0"),
  /** The index has a root or a logarithm; its value is a {@code double}. */
  NOT_RATIONAL("the index has a root or a logarithm, so that it is no fraction"),
  /** The member has no entitlement, so that its representation ratio would divide by 0. */
  NO_ENTITLEMENT("the member has no entitlement, so that the ratio would divide by 0"),
  /** The midpoint of the range lies outside its limits. */
  MIDPOINT_OUTSIDE_LIMITS("the midpoint of the range lies outside its limits"),
  /** On this side of the midpoint the range has no width, because the limit is the midpoint. */
  NO_WIDTH("the limit on this side is the midpoint, so that the range has no width there");

  private final String sentence;

  NoIndexValue(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }

  /** {@return whether an index of a whole distribution can be without any value for this reason} */
  boolean ofAnIndex() {
    return compareTo(TOO_LARGE) <= 0;
  }
}
