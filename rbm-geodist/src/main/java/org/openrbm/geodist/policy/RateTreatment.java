package org.openrbm.geodist.policy;

/**
 * What the contribution factor makes of assessment rates that do not sum to 100 per cent, as those
 * of 2003 do not (101.088: members had been added to a scale that was already complete).
 *
 * @since 0.1.0
 */
public enum RateTreatment {
  /** Each rate is taken over 100, as published; the midpoints may then miss the base figure. */
  AS_PUBLISHED,
  /** Each rate is taken over the sum of the rates, so that the factor is distributed exactly. */
  RENORMALISED
}
