package org.openrbm.geodist.inequality;

/**
 * The reasons why an index has no value.
 *
 * @since 0.1.0
 */
public enum NoIndexValue {
  /** A member without entitlement has staff, so that the index is infinite. */
  STAFF_WITHOUT_ENTITLEMENT,
  /** Only one member is counted, so that the index is 0 ÷ 0. */
  ONE_MEMBER_ONLY,
  /** There is only one staff, so that no two can be drawn. */
  ONE_STAFF_ONLY,
  /** An amount is not a whole number, so that staff cannot be drawn. */
  STAFF_NOT_WHOLE,
  /**
   * The exact value is a fraction of more digits than a {@link org.openrbm.core.Ratio} may have.
   * This happens only with amounts that have thousands of digits themselves.
   */
  TOO_MANY_DIGITS,
  /** The value is above the greatest {@code double}, as an entitlement is almost 0. */
  TOO_LARGE
}
