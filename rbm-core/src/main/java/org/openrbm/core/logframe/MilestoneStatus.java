package org.openrbm.core.logframe;

/**
 * The status of a milestone.
 *
 * @since 0.1.0
 */
public enum MilestoneStatus {
  /** Not begun. */
  PLANNED,
  /** Under way. */
  STARTED,
  /** Completed. */
  DONE,
  /** No longer pursued. */
  CANCELLED
}
