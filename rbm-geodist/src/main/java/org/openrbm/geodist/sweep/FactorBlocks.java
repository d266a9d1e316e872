package org.openrbm.geodist.sweep;

import org.openrbm.core.Ratio;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PostBlock;
import org.openrbm.geodist.policy.RangeFactor;

/**
 * The posts that the blocks of a policy take from each base figure, and those that they leave to be
 * divided.
 *
 * <p>Neither falls as the base figure B grows. Blocks are fixed numbers, shares of B, or the
 * greatest of such, so what they leave is concave in B. It could fall only where the shares that
 * count sum to more than 1 and take more than all, which the exact calculator has refused for the
 * greatest B.
 */
final class FactorBlocks {

  private final double[] dividedPosts;
  private final double[][] blockPosts;

  FactorBlocks(PolicyGrid grid, Membership membership) {
    DesirableRangePolicy policy = grid.template();
    Axis bases = grid.baseFigures();
    int members = membership.members().size();
    RangeFactor[] factors = RangeFactor.values();
    this.dividedPosts = new double[bases.size()];
    this.blockPosts = new double[policy.blocks().isEmpty() ? 0 : factors.length][bases.size()];
    for (int k = 0; k < bases.size(); k++) {
      Ratio base = bases.at(k);
      Ratio divided = base;
      for (PostBlock block : policy.blocks()) {
        divided = divided.minus(block.size().posts(base, members));
      }
      dividedPosts[k] = divided.doubleValue();
      for (int f = 0; f < blockPosts.length; f++) {
        blockPosts[f][k] = distributed(policy, factors[f], base, members).doubleValue();
      }
    }
  }

  private static Ratio distributed(
      DesirableRangePolicy policy, RangeFactor factor, Ratio base, int members) {
    return policy.blocks().stream()
        .filter(block -> block.factor() == factor && !block.reserve())
        .map(block -> block.size().posts(base, members))
        .reduce(Ratio.ZERO, Ratio::plus);
  }

  double[] dividedPosts() {
    return dividedPosts;
  }

  /** {@return posts by factor, in the order of the factors, and base figure; empty if none} */
  double[][] blockPosts() {
    return blockPosts;
  }
}
