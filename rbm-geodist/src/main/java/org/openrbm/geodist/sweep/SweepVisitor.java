package org.openrbm.geodist.sweep;

/**
 * Receives the counts of every policy of a sweep.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface SweepVisitor {

  /**
   * Receives one policy. With one thread the policies come in the order of the grid; with more they
   * come in any order and at the same time.
   *
   * @param index the number of the policy in the grid
   * @param unrepresented members without staff
   * @param underrepresented members with staff below their lower limit
   * @param withinRange members with staff from their lower to their upper limit
   * @param overrepresented members with staff above their upper limit
   */
  void visit(
      long index, int unrepresented, int underrepresented, int withinRange, int overrepresented);
}
