package org.openrbm.geodist.sweep;

import java.util.Arrays;
import org.openrbm.geodist.LeastStaff;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.RepresentationStatus;

/**
 * Evaluates consecutive policies of a grid, line by line: on a line only the base figure differs,
 * so that each member's midpoint, its share of the base figure, only grows along it.
 *
 * <p>A member whose status is the same at both ends of a line has it on the whole line; the status
 * of any other member changes at places that are found by bisection. A line thus costs a few
 * comparisons a member, whatever its length. One block belongs to one thread. Evaluating a line
 * allocates nothing, unless the exact calculator decides; between lines of other limits, the policy
 * and its thresholds are made anew.
 */
final class SweepBlock {

  /** The most policies of a block, so that its numbers stay in the cache. */
  static final int SIZE = 8192;

  private static final byte UNDER = -1;
  private static final byte WITHIN = 0;
  private static final byte OVER = 1;

  private final SweepInput input;
  private final boolean blocks;
  private final boolean distances;
  private final int[] followed;

  private final double[] shares;
  private final double[] unrepresentedShares;
  private final int[] underSteps = new int[SIZE + 1];
  private final int[] overSteps = new int[SIZE + 1];

  final int[] under = new int[SIZE];
  final int[] over = new int[SIZE];
  final long[] missing;
  final long[] exceeding;
  final byte[][] positions;

  private long fallbacks;
  private GridPoint ruled;
  private LimitRule rule;

  // the line that is being evaluated
  private long first;
  private int baseFrom;
  private int length;
  private int at;

  /**
   * @param followed the members with staff whose status is recorded, by index
   */
  SweepBlock(SweepInput input, boolean distances, int[] followed) {
    this.input = input;
    this.blocks = input.blockPosts.length > 0;
    this.distances = distances;
    this.followed = followed;
    this.shares = new double[input.represented.size()];
    this.unrepresentedShares = new double[input.unrepresented.size()];
    this.missing = new long[distances ? SIZE : 0];
    this.exceeding = new long[distances ? SIZE : 0];
    this.positions = new byte[followed.length][SIZE];
    this.ruled = GridPoint.of(input.grid, 0);
    this.rule = rule(ruled);
  }

  private LimitRule rule(GridPoint point) {
    return new LimitRule(input.grid.at(point), input.represented.staff);
  }

  private void limits(GridPoint point) {
    if (!point.hasLimitsOf(ruled)) {
      ruled = point;
      rule = rule(point);
    }
  }

  /** {@return how many times a policy and a member were calculated exactly so far} */
  long fallbacks() {
    return fallbacks;
  }

  /** Evaluates the policies from one index to before another, at most {@link #SIZE}. */
  void evaluate(long from, long to) {
    GridPoint start = GridPoint.of(input.grid, from);
    int membership = start.membershipWeight();
    int population = start.populationWeight();
    int base = start.baseFigure();
    limits(start);
    long index = from;
    while (index < to) {
      int run = (int) Math.min(input.dividedPosts.length - base, to - index);
      weights(membership, population);
      line(index, base, run, (int) (index - from));
      index += run;
      base = 0;
      if (++population == input.populationWeights.length) {
        population = 0;
        if (++membership == input.membershipWeights.length) {
          membership = 0;
          if (index < to) {
            limits(GridPoint.of(input.grid, index));
          }
        }
      }
    }
  }

  private void weights(int membership, int population) {
    double equal = input.membershipWeights[membership];
    double byPopulation = input.populationWeights[population];
    double byRate = input.contributionWeights.at(membership, population);
    input.represented.shares(equal, byPopulation, byRate, shares);
    if (distances) {
      input.unrepresented.shares(equal, byPopulation, byRate, unrepresentedShares);
    }
  }

  private void line(long index, int base, int run, int position) {
    first = index;
    baseFrom = base;
    length = run;
    at = position;
    counts();
    if (distances) {
      distances();
    }
    for (int f = 0; f < followed.length; f++) {
      follow(followed[f], positions[f]);
    }
  }

  private void counts() {
    double lowest = input.dividedPosts[baseFrom];
    double highest = input.dividedPosts[baseFrom + length - 1];
    double[] share = shares;
    double[] overBelow = rule.surelyOverBelow;
    double[] notOverAbove = rule.surelyNotOverAbove;
    double[] notUnderBelow = rule.surelyNotUnderBelow;
    double[] underAbove = rule.surelyUnderAbove;
    int alwaysUnder = 0;
    int alwaysOver = 0;
    boolean changes = false;
    for (int i = 0; i < share.length; i++) {
      double least = lowest * share[i];
      double most = highest * share[i];
      if (blocks) {
        least += input.represented.ofBlocks(i, input.blockPosts, baseFrom);
        most += input.represented.ofBlocks(i, input.blockPosts, baseFrom + length - 1);
      }
      if (least > notOverAbove[i] && most < notUnderBelow[i]) {
        continue; // within range on the whole line
      }
      if (least > underAbove[i]) {
        alwaysUnder++;
      } else if (most < overBelow[i]) {
        alwaysOver++;
      } else {
        changes = true;
        changes(i);
      }
    }
    if (!changes) {
      Arrays.fill(under, at, at + length, alwaysUnder);
      Arrays.fill(over, at, at + length, alwaysOver);
      return;
    }
    for (int j = 0; j < length; j++) {
      alwaysUnder += underSteps[j];
      alwaysOver += overSteps[j];
      under[at + j] = alwaysUnder;
      over[at + j] = alwaysOver;
    }
    Arrays.fill(underSteps, 0, length + 1, 0);
    Arrays.fill(overSteps, 0, length + 1, 0);
  }

  /** Marks where on the line a member's status changes. */
  private void changes(int i) {
    int overEnd = firstNotBelow(i, rule.surelyOverBelow[i]);
    int withinFrom = firstAbove(i, rule.surelyNotOverAbove[i]);
    int withinEnd = firstNotBelow(i, rule.surelyNotUnderBelow[i]);
    int underFrom = firstAbove(i, rule.surelyUnderAbove[i]);
    overSteps[0]++;
    overSteps[overEnd]--;
    underSteps[underFrom]++;
    exactly(i, overEnd, withinFrom);
    exactly(i, withinEnd, underFrom);
  }

  private void exactly(int i, int from, int to) {
    for (int j = from; j < to; j++) {
      RepresentationStatus status = exactly(i, j).status();
      if (status == RepresentationStatus.UNDERREPRESENTED) {
        underSteps[j]++;
        underSteps[j + 1]--;
      } else if (status == RepresentationStatus.OVERREPRESENTED) {
        overSteps[j]++;
        overSteps[j + 1]--;
      }
    }
  }

  private Representation exactly(int i, int j) {
    return exactly(input.represented.codes.get(i), j);
  }

  private Representation exactly(String code, int j) {
    fallbacks++;
    return input.exactly(first + j, code);
  }

  private double midpoint(int i, int j) {
    return midpoint(input.represented, shares, i, baseFrom + j);
  }

  private double midpoint(SweptMembers members, double[] shares, int i, int base) {
    double divided = input.dividedPosts[base] * shares[i];
    return blocks ? divided + members.ofBlocks(i, input.blockPosts, base) : divided;
  }

  private int firstNotBelow(int i, double threshold) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (midpoint(i, middle) < threshold) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int firstAbove(int i, double threshold) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (midpoint(i, middle) > threshold) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private void follow(int i, byte[] positions) {
    for (int j = 0; j < length; j++) {
      double midpoint = midpoint(i, j);
      if (midpoint > rule.surelyNotOverAbove[i] && midpoint < rule.surelyNotUnderBelow[i]) {
        positions[at + j] = WITHIN;
      } else if (midpoint > rule.surelyUnderAbove[i]) {
        positions[at + j] = UNDER;
      } else if (midpoint < rule.surelyOverBelow[i]) {
        positions[at + j] = OVER;
      } else {
        positions[at + j] = position(exactly(i, j).status());
      }
    }
  }

  private static byte position(RepresentationStatus status) {
    return switch (status) {
      case UNDERREPRESENTED -> UNDER;
      case WITHIN_RANGE -> WITHIN;
      case OVERREPRESENTED -> OVER;
      case UNREPRESENTED -> throw new AssertionError("only members with staff are followed");
    };
  }

  static RepresentationStatus status(byte position) {
    return switch (position) {
      case UNDER -> RepresentationStatus.UNDERREPRESENTED;
      case WITHIN -> RepresentationStatus.WITHIN_RANGE;
      case OVER -> RepresentationStatus.OVERREPRESENTED;
      default -> throw new AssertionError(position);
    };
  }

  private void distances() {
    Arrays.fill(missing, at, at + length, 0);
    Arrays.fill(exceeding, at, at + length, 0);
    for (int i = 0; i < shares.length; i++) {
      for (int j = 0; j < length; j++) {
        add(j, movement(i, j));
      }
    }
    for (int i = 0; i < unrepresentedShares.length; i++) {
      for (int j = 0; j < length; j++) {
        add(j, appointmentsOfUnrepresented(i, j));
      }
    }
  }

  private void add(int j, long movement) {
    if (movement > 0) {
      missing[at + j] += movement;
    } else {
      exceeding[at + j] -= movement;
    }
  }

  private long movement(int i, int j) {
    double midpoint = midpoint(i, j);
    if (midpoint > rule.surelyNotOverAbove[i] && midpoint < rule.surelyNotUnderBelow[i]) {
      return 0;
    }
    long limit = CertainRounding.UNCERTAIN;
    if (midpoint > rule.surelyUnderAbove[i]) {
      limit = rule.lower(midpoint);
    } else if (midpoint < rule.surelyOverBelow[i]) {
      limit = rule.upper(midpoint);
    }
    return limit == CertainRounding.UNCERTAIN
        ? exactly(i, j).postsToRange()
        : limit - input.represented.staff[i];
  }

  private long appointmentsOfUnrepresented(int i, int j) {
    double midpoint = midpoint(input.unrepresented, unrepresentedShares, i, baseFrom + j);
    long lower = rule.lower(midpoint);
    if (lower >= 1) {
      return lower; // the upper limit, which is not below it, does not matter
    }
    long upper = lower == 0 ? rule.upper(midpoint) : CertainRounding.UNCERTAIN;
    return upper == CertainRounding.UNCERTAIN
        ? exactly(input.unrepresented.codes.get(i), j).postsToRange()
        : LeastStaff.between(lower, upper);
  }
}
