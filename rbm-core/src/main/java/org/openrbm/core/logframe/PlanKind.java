package org.openrbm.core.logframe;

/**
 * The documents of a programming cycle.
 *
 * @since 0.1.0
 */
public enum PlanKind {
  /** The multi-year strategic policy framework. */
  STRATEGIC_FRAMEWORK,
  /** The programme and budget, for a biennium. */
  PROGRAMME_AND_BUDGET,
  /** The report on what was done, for a year. */
  IMPLEMENTATION_REPORT,
  /** A study of causes and effects, apart from measurement. */
  EVALUATION
}
