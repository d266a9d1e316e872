package org.openrbm.geodist.allocation;

import org.openrbm.core.Ratio;

/**
 * The cost of a unit of flow: vacancies filled count before everything, the objective before the
 * tie rule. An ordered group under addition, which is all that shortest paths need.
 *
 * @param unfilled −1 where a vacancy is filled
 * @param objective the change of the objective
 * @param tieKey the number that the tie rule compares
 */
record FlowCost(int unfilled, Ratio objective, Ratio tieKey) implements Comparable<FlowCost> {

  static final FlowCost ZERO = new FlowCost(0, Ratio.ZERO, Ratio.ZERO);

  static final FlowCost FILLED = new FlowCost(-1, Ratio.ZERO, Ratio.ZERO);

  FlowCost plus(FlowCost that) {
    if (that.zero()) {
      return this;
    }
    return new FlowCost(
        unfilled + that.unfilled, objective.plus(that.objective), tieKey.plus(that.tieKey));
  }

  FlowCost negated() {
    return zero() ? this : new FlowCost(-unfilled, objective.negated(), tieKey.negated());
  }

  boolean zero() {
    return unfilled == 0 && objective.signum() == 0 && tieKey.signum() == 0;
  }

  @Override
  public int compareTo(FlowCost that) {
    if (unfilled != that.unfilled) {
      return Integer.compare(unfilled, that.unfilled);
    }
    int order = objective.compareTo(that.objective);
    return order != 0 ? order : tieKey.compareTo(that.tieKey);
  }
}
