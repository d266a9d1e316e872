package org.openrbm.indicators.parity;

/**
 * The gender as which a person is counted.
 *
 * @since 0.1.0
 */
public enum Gender {
  /** A woman. */
  WOMAN,
  /** A man. */
  MAN,
  /** Another gender, or none stated: in the total, but in no share. */
  OTHER_OR_NOT_STATED
}
