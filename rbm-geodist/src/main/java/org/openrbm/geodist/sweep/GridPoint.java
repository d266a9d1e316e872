package org.openrbm.geodist.sweep;

import java.util.Objects;

/** The place of one policy in a grid: an index on each axis. */
record GridPoint(
    int flexibilityShare,
    int minimumFlexibility,
    int minimumUpperLimit,
    int membershipWeight,
    int populationWeight,
    int baseFigure) {

  static GridPoint of(PolicyGrid grid, long index) {
    long rest = Objects.checkIndex(index, grid.size());
    int base = (int) (rest % grid.baseFigures().size());
    rest /= grid.baseFigures().size();
    int population = (int) (rest % grid.populationWeights().size());
    rest /= grid.populationWeights().size();
    int membership = (int) (rest % grid.membershipWeights().size());
    rest /= grid.membershipWeights().size();
    int upper = (int) (rest % grid.minimumUpperLimits().size());
    rest /= grid.minimumUpperLimits().size();
    int flexibility = (int) (rest % grid.minimumFlexibilities().size());
    rest /= grid.minimumFlexibilities().size();
    return new GridPoint((int) rest, flexibility, upper, membership, population, base);
  }

  boolean hasLimitsOf(GridPoint that) {
    return flexibilityShare == that.flexibilityShare
        && minimumFlexibility == that.minimumFlexibility
        && minimumUpperLimit == that.minimumUpperLimit;
  }
}
