package org.openrbm.indicators.measurement;

/**
 * Whether a report is of the reporter's own share, or the total with what others under it report.
 *
 * @since 0.1.0
 */
public enum ReportScope {
  /** The reporter's own share alone; without a reporter, that of head office. */
  SHARE,
  /** The total: the reporter's own share and the shares of all that report under it. */
  TOTAL
}
