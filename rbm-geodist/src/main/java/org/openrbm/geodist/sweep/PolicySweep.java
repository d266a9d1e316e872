package org.openrbm.geodist.sweep;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.text.NoJson;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;

/**
 * Evaluates every policy of a {@link PolicyGrid} over one membership and one distribution of staff.
 *
 * <p>The results are those of {@link org.openrbm.geodist.DesirableRangeCalculator}, always and in
 * any number of threads. Time grows with the number of members and of lines (policies that differ
 * only in their base figure): on a line of K policies a member costs a few comparisons, and ln K
 * more if its status changes.
 *
 * <p>Policies that differ only in base figure or weights share one set of thresholds. Each of them
 * takes memory only for its result, and where the exact calculator decides. Where flexibility or
 * least upper limit changes from one policy to the next, the policy and the thresholds of all
 * members with staff are made anew. With only one base figure and one pair of weights, that is so
 * for every policy of the grid, at four doubles a member and more.
 *
 * <h2>Why double is enough</h2>
 *
 * <p>For given limits the status of a member with n staff depends on its midpoint μ alone, through
 * two thresholds (t is either): it is below its range from one midpoint on and above it up to
 * another; {@code LimitRule} derives them. Let u = 2⁻⁵³; a sum, product or quotient of doubles, and
 * the double closest to an exact number, are off by a factor of at most 1 + u; here twice that is
 * granted to every conversion.
 *
 * <ol>
 *   <li>The computed midpoint is R·(wM·1/N + wP·p + wC·c) + (M·1/N + P·p + C·c), with R the posts
 *       that the weights divide and M, P, C those of blocks, if there are any. All inputs are
 *       converted once from exact values and no term is negative, so errors of terms do not grow
 *       when they are added: two conversions and a product in each term, two sums, one conversion
 *       and one product for R, and one sum more make (1 + 2u)³·(1 + u)⁵, less than 1 + 12u.
 *   <li>A threshold is max(x ÷ (1 − f), x + m) or min(y ÷ (1 + f), y − m) with x and y exact. The
 *       quotients are off by less than 4u of their value, which is at most |t| + m; x + m is at
 *       most t, and |y − m| at most 2|t| + m, so that with the conversion of m they are off by less
 *       than 4u·(|t| + m). So, then, is the threshold.
 *   <li>If a computed midpoint is beyond the computed threshold by more than 32u·(|t| + m), then
 *       the exact midpoint is beyond the exact threshold on the same side: were it not, the
 *       computed one could be beyond by at most 12u·|t| + 4u·(|t| + m), and the rounding of the sum
 *       of threshold and margin adds less than 2u·(|t| + m).
 *   <li>A limit in whole posts is that of the computed limit if no whole number, or half, lies
 *       within 64u·(μ + m + 1) of it: the computed limit is off by less than 12u·2μ + 4u·(2μ + m),
 *       and the shift before rounding by less than u·(2μ + m + 1).
 *   <li>Products that are too small for a double do no harm: what is lost then is below 2⁻¹⁰⁰⁰, and
 *       the margins are not below 2⁻⁵⁰, as x is at least 1 and y at least ½. The exception is y =
 *       0, where upper limits are rounded up and n is 1: t is then −m and not above 0, and that a
 *       computed midpoint is above 0 shows that the exact one is.
 *   <li>Along a line the computed midpoint never falls as the base figure grows, because
 *       conversion, product and sum are monotone; so bisection finds every change.
 * </ol>
 *
 * <p>Wherever a midpoint lies inside a margin, the exact calculator decides for that policy and
 * that member; {@link SweepResult#fallbacks} says how often.
 *
 * <p>Immutable, with options by copy.
 *
 * @since 0.1.0
 */
@NoJson
public final class PolicySweep {

  private static final PolicySweep STANDARD =
      new PolicySweep(1, false, ImmutableList.of(), (done, total) -> {}, () -> false);

  private final int threads;
  private final boolean distances;
  private final ImmutableList<String> followed;
  private final SweepProgress progress;
  private final BooleanSupplier cancelled;

  private PolicySweep(
      int threads,
      boolean distances,
      ImmutableList<String> followed,
      SweepProgress progress,
      BooleanSupplier cancelled) {
    this.threads = threads;
    this.distances = distances;
    this.followed = followed;
    this.progress = progress;
    this.cancelled = cancelled;
  }

  /** {@return a sweep in the calling thread that counts the members by status} */
  public static PolicySweep standard() {
    return STANDARD;
  }

  /**
   * Returns a sweep in that many threads.
   *
   * @throws IllegalArgumentException if {@code threads} is below 1
   */
  public PolicySweep withThreads(int threads) {
    checkArgument(threads >= 1, "a sweep needs at least 1 thread, but is given %s", threads);
    return new PolicySweep(threads, distances, followed, progress, cancelled);
  }

  /** {@return a sweep that also sums the posts missing and the posts exceeding} */
  public PolicySweep withDistances() {
    return new PolicySweep(threads, true, followed, progress, cancelled);
  }

  /**
   * Returns a sweep that also records the status of some members under every policy, at one byte a
   * member and policy.
   */
  public PolicySweep withStatusesOf(Collection<String> codes) {
    return new PolicySweep(threads, distances, ImmutableList.copyOf(codes), progress, cancelled);
  }

  /** {@return a sweep that tells how far it has come} */
  public PolicySweep withProgress(SweepProgress progress) {
    return new PolicySweep(threads, distances, followed, progress, cancelled);
  }

  /** {@return a sweep that asks every few thousand policies whether it is to stop} */
  public PolicySweep withCancellation(BooleanSupplier cancelled) {
    return new PolicySweep(threads, distances, followed, progress, cancelled);
  }

  /**
   * Evaluates a whole grid.
   *
   * @throws IllegalArgumentException if the grid has more than {@link SweepResult#MAX_SIZE}
   *     policies, if a member to be followed is none, if the policies round lower limits further up
   *     than upper ones or midpoints first, or if the exact calculator would refuse a policy or the
   *     staff
   * @throws CancellationException if the sweep is cancelled or the calling thread interrupted
   */
  public SweepResult calculate(PolicyGrid grid, Membership membership, StaffCounts staff) {
    return calculate(grid, membership, staff, 0, grid.size());
  }

  /**
   * Evaluates a slice of a grid: the policies from one index to before another.
   *
   * @throws IndexOutOfBoundsException if the slice does not lie in the grid
   * @throws IllegalArgumentException if it has more than {@link SweepResult#MAX_SIZE} policies, and
   *     as for {@link #calculate(PolicyGrid, Membership, StaffCounts) the whole grid}
   * @throws CancellationException if the sweep is cancelled or the calling thread interrupted
   */
  public SweepResult calculate(
      PolicyGrid grid, Membership membership, StaffCounts staff, long from, long to) {
    SweepInput input = new SweepInput(grid, membership, staff);
    List<String> followedCodes = followed.stream().map(code -> membership.of(code).code()).toList();
    SweepResult result = new SweepResult(input, distances, followedCodes, from, to);
    result.fallbacks(run(input, result.followedWithStaff(), from, to, result::record));
    return result;
  }

  /**
   * Evaluates a whole grid and keeps nothing: every policy is shown to {@code visitor} once.
   *
   * @return how often the exact calculator had to decide
   * @throws IllegalArgumentException if the policies round lower limits further up than upper ones
   *     or midpoints first, or if the exact calculator would refuse a policy or the staff
   * @throws CancellationException if the sweep is cancelled or the calling thread interrupted
   */
  public long forEach(
      PolicyGrid grid, Membership membership, StaffCounts staff, SweepVisitor visitor) {
    SweepInput input = new SweepInput(grid, membership, staff);
    int unrepresented = input.unrepresented.size();
    int represented = input.represented.size();
    return run(
        input,
        new int[0],
        0,
        grid.size(),
        (from, length, block) -> {
          for (int i = 0; i < length; i++) {
            int under = block.under[i];
            int over = block.over[i];
            visitor.visit(from + i, unrepresented, under, represented - under - over, over);
          }
        });
  }

  private long run(SweepInput input, int[] followed, long from, long to, SweepSegment sink) {
    return new SweepRun(input, from, to, progress, cancelled)
        .run(threads, () -> new SweepBlock(input, distances, followed), sink);
  }

  /**
   * {@return whether {@code other} has the same options: an equal number of threads, the same
   * distances and statuses, and the same listeners}
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PolicySweep that
        && threads == that.threads
        && distances == that.distances
        && followed.equals(that.followed)
        && progress.equals(that.progress)
        && cancelled.equals(that.cancelled);
  }

  @Override
  public int hashCode() {
    return Objects.hash(threads, distances, followed, progress, cancelled);
  }

  /** {@return such as {@code "sweep in 2 threads with distances"}} */
  @Override
  public String toString() {
    return "sweep in "
        + threads
        + (threads == 1 ? " thread" : " threads")
        + (distances ? " with distances" : "")
        + (followed.isEmpty() ? "" : " with the statuses of " + followed);
  }
}
