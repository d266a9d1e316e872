package org.openrbm.geodist.sweep;

/**
 * Receives the progress of a sweep.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface SweepProgress {

  /**
   * Receives the progress after every few thousand policies and after the last. It is never called
   * twice at the same time, and {@code done} is greater with each call. An exception that it throws
   * ends the sweep.
   *
   * @param done policies evaluated so far
   * @param total all policies to be evaluated
   */
  void evaluated(long done, long total);
}
