package org.openrbm.core.logframe;

/**
 * Where money comes from.
 *
 * @since 0.1.0
 */
public enum FundingSource {
  /** Assessed contributions. */
  REGULAR_BUDGET,
  /** Voluntary contributions, such as for development cooperation. */
  EXTRA_BUDGETARY
}
