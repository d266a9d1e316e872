package org.openrbm.geodist.policy;

/**
 * The treatment, by the contribution factor, of assessment rates that do not sum to 100 per cent.
 * Those of 2003 sum to 101.088: members had been added to a scale that was already complete.
 *
 * @since 0.1.0
 */
public enum RateTreatment {
  /** Each rate is taken over 100, as published; the midpoints may then miss the base figure. */
  AS_PUBLISHED,
  /** Each rate is taken over the sum of the rates, so that the factor is distributed exactly. */
  RENORMALISED
}
