package org.openrbm.geodist.apportionment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Seats distributed by a method.
 *
 * <p>The seats of the recipients and those of an open tie sum to the seats of the problem.
 *
 * @since 0.1.0
 */
public final class Apportionment {

  private final ApportionmentMethod method;
  private final ApportionmentProblem problem;
  private final ImmutableMap<String, Integer> seats;
  private final ImmutableList<SeatAward> awards;
  private final @Nullable Tie open;
  private final @Nullable Tie decided;

  Apportionment(
      ApportionmentMethod method,
      ApportionmentProblem problem,
      ImmutableMap<String, Integer> seats,
      ImmutableList<SeatAward> awards,
      @Nullable Tie open,
      @Nullable Tie decided) {
    this.method = method;
    this.problem = problem;
    this.seats = seats;
    this.awards = awards;
    this.open = open;
    this.decided = decided;
  }

  /** {@return the method} */
  public ApportionmentMethod method() {
    return method;
  }

  /** {@return the problem: claims, seats, bounds and tie rule} */
  public ApportionmentProblem problem() {
    return problem;
  }

  /**
   * {@return the seats of each recipient, in the order of the claims, 0 included; those between the
   * recipients of an open {@link #tie} are nobody's}
   */
  public Map<String, Integer> seats() {
    return seats;
  }

  /** {@return the tie that is open; empty if every seat is awarded} */
  public Optional<Tie> tie() {
    return Optional.ofNullable(open);
  }

  /**
   * {@return the tie that the tie rule of the problem decided, in part if {@link #tie} is not
   * empty}
   */
  public Optional<Tie> decidedTie() {
    return Optional.ofNullable(decided);
  }

  /** {@return whether every seat is awarded} */
  public boolean complete() {
    return open == null;
  }

  /**
   * Returns what one recipient has.
   *
   * @throws IllegalArgumentException if there is no such recipient
   */
  public Allocation of(String recipient) {
    int certain = seats.getOrDefault(recipient, 0);
    boolean tied = open != null && open.recipients().contains(recipient);
    return new Allocation(
        recipient,
        problem.claim(recipient),
        problem.quota(recipient),
        certain,
        tied ? certain + 1 : certain);
  }

  /** {@return what each recipient has, in the order of the claims} */
  public List<Allocation> allocations() {
    return seats.keySet().stream().map(this::of).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the seats in the order in which they were awarded: those of lower bounds and whole
   * shares first, recipients of equal right in the order of the claims; without those of an open
   * tie}
   */
  public List<SeatAward> awards() {
    return awards;
  }

  /** {@return whether every recipient has at least its quota rounded down} */
  public boolean lowerQuotaSatisfied() {
    return allocations().stream().allMatch(Allocation::lowerQuotaSatisfied);
  }

  /** {@return whether every recipient has at most its quota rounded up} */
  public boolean upperQuotaSatisfied() {
    return allocations().stream().allMatch(Allocation::upperQuotaSatisfied);
  }

  /** {@return whether {@code other} is the apportionment of an equal problem by the same method} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Apportionment that
        && method.equals(that.method)
        && problem.equals(that.problem); // the rest follows from these
  }

  @Override
  public int hashCode() {
    return Objects.hash(method, problem);
  }

  /** {@return such as {@code "Webster: {A=2, B=1}, tied: 1 seat between [A, B]"}} */
  @Override
  public String toString() {
    return method + ": " + seats + (open == null ? "" : ", tied: " + open);
  }
}
