package org.openrbm.indicators.disclosure;

/**
 * The outcome of an attack on what is published.
 *
 * @since 0.1.0
 */
public enum Verdict {
  /** Proved: nothing that breaks the rule can be worked out. */
  SAFE,
  /** Proved: at least one thing that breaks the rule can be worked out. */
  BREACHED,
  /** The search ended at its limit without either proof; treat as not safe. */
  NOT_DECIDED
}
