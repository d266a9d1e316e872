package org.openrbm.geodist.sweep;

/**
 * Is told how far a sweep has come.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface SweepProgress {

  /**
   * Is called after every few thousand policies and after the last, never twice at the same time,
   * and each time with a greater {@code done}. What it throws ends the sweep.
   *
   * @param done policies evaluated so far
   * @param total all policies to be evaluated
   */
  void evaluated(long done, long total);
}
