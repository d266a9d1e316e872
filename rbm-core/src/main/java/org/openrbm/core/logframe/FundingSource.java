package org.openrbm.core.logframe;

/**
 * The source of money: assessed or voluntary contributions.
 *
 * @since 0.1.0
 */
public enum FundingSource {
  /** Assessed contributions. */
  REGULAR_BUDGET,
  /** Voluntary contributions, such as for development cooperation. */
  EXTRA_BUDGETARY
}
