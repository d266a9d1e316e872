package org.openrbm.geodist.policy;

/**
 * The standing of a policy with the organisation that it is named after.
 *
 * @since 0.1.0
 */
public enum PolicyStanding {
  /** The competent body adopted it. */
  ADOPTED,
  /** It was put before the competent body; it is not known to have been adopted. */
  PROPOSED,
  /** It was calculated to show what would follow. */
  SCENARIO,
  /** It is another policy with parameters changed by whoever calculates. */
  VARIANT
}
