package org.openrbm.geodist.policy;

/**
 * What a policy is to the organisation that it is named after.
 *
 * @since 0.1.0
 */
public enum PolicyStanding {
  /** The competent body adopted it. */
  ADOPTED,
  /** It was put before the competent body; that it was adopted is not known. */
  PROPOSED,
  /** It was calculated to show what would follow. */
  SCENARIO
}
