package org.openrbm.geodist.apportionment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.DerivedFields;
import org.openrbm.core.json.ExplicitJsonProperties;

/**
 * Seats distributed by a method.
 *
 * <p>The seats of the recipients and those of open ties sum to the seats of the problem.
 *
 * <p>The JSON holds method, problem, notes, allocations and ties. When it is read the seats are
 * distributed again, and a document whose notes, allocations or ties do not follow is refused.
 *
 * @since 0.1.0
 */
@ExplicitJsonProperties
@JsonPropertyOrder({"method", "problem", "notes", "allocations", "ties", "decidedTies"})
public final class Apportionment {

  private final ApportionmentMethod method;
  private final ApportionmentProblem problem;
  private final ImmutableMap<String, Integer> seats;
  private final ImmutableList<SeatAward> awards;
  private final ImmutableList<Tie> open;
  private final ImmutableList<Tie> decided;

  Apportionment(
      ApportionmentMethod method,
      ApportionmentProblem problem,
      ImmutableMap<String, Integer> seats,
      ImmutableList<SeatAward> awards,
      ImmutableList<Tie> open,
      ImmutableList<Tie> decided) {
    this.method = method;
    this.problem = problem;
    this.seats = seats;
    this.awards = awards;
    this.open = open;
    this.decided = decided;
  }

  @JsonCreator
  static Apportionment fromJson(
      @JsonProperty(value = "method", required = true) String method,
      @JsonProperty(value = "problem", required = true) ApportionmentProblem problem,
      @JsonProperty(value = "notes", required = true) List<String> notes,
      @JsonProperty(value = "allocations", required = true) List<Allocation> allocations,
      @JsonProperty(value = "ties", required = true) List<Tie> ties,
      @JsonProperty(value = "decidedTies", required = true) List<Tie> decidedTies) {
    Apportionment apportionment = ApportionmentMethod.named(method).apportion(problem);
    DerivedFields derived = DerivedFields.from("the method and the problem");
    derived.check("notes", notes, apportionment.notes());
    derived.checkEach("allocations", allocations, apportionment.allocations());
    derived.check("ties", ties, apportionment.ties());
    derived.check("decidedTies", decidedTies, apportionment.decidedTies());
    return apportionment;
  }

  /** {@return the method} */
  public ApportionmentMethod method() {
    return method;
  }

  @JsonProperty("method")
  String methodName() {
    return method.name();
  }

  /** {@return the problem: claims, seats, bounds and tie rule} */
  @JsonProperty
  public ApportionmentProblem problem() {
    return problem;
  }

  /**
   * {@return what a reader must know of the result} Claims that look like shares of a whole are
   * noted if their sum misses 1 or 100 by a tenth of it or less. Methods look at proportions only,
   * so such claims are in effect renormalised.
   */
  @JsonProperty
  public List<String> notes() {
    return Stream.of(Ratio.ONE, Ratio.HUNDRED)
        .flatMap(whole -> missedWhole(whole, problem.sumOfClaims()).stream())
        .toList();
  }

  private static Optional<String> missedWhole(Ratio whole, Ratio sum) {
    Ratio missed = sum.minus(whole);
    if (missed.signum() == 0 || missed.abs().times(10).compareTo(whole) > 0) {
      return Optional.empty();
    }
    // away from the whole, so that 99.9999 does not read as 100
    RoundingMode away = missed.signum() < 0 ? RoundingMode.FLOOR : RoundingMode.CEILING;
    return Optional.of(
        "The claims sum to %s, not to %s; seats follow the claims renormalised to %s."
            .formatted(sum.toDecimal(5, away).stripTrailingZeros().toPlainString(), whole, whole));
  }

  /**
   * {@return the seats of each recipient, in the order of the claims, 0 included; seats of open
   * {@link #ties} belong to nobody and are not counted}
   */
  public Map<String, Integer> seats() {
    return seats;
  }

  /**
   * {@return the ties that are open, in the order in which they arose; empty if every seat is
   * awarded} Only the quota method can leave more than one, because seats can be awarded between
   * its ties.
   */
  @JsonProperty
  public List<Tie> ties() {
    return open;
  }

  /**
   * {@return the ties that the tie rule of the problem decided, wholly or in part; those decided in
   * part are also among {@link #ties}}
   */
  @JsonProperty
  public List<Tie> decidedTies() {
    return decided;
  }

  /** {@return whether every seat is awarded} */
  public boolean complete() {
    return open.isEmpty();
  }

  /**
   * Returns the allocation of one recipient.
   *
   * @throws IllegalArgumentException if there is no such recipient
   */
  public Allocation of(String recipient) {
    int certain = seats.getOrDefault(recipient, 0);
    boolean tied = open.stream().anyMatch(tie -> tie.recipients().contains(recipient));
    return new Allocation(
        recipient,
        problem.claim(recipient),
        problem.quota(recipient),
        certain,
        tied ? certain + 1 : certain);
  }

  /** {@return the allocation of each recipient, in the order of the claims} */
  @JsonProperty
  public List<Allocation> allocations() {
    return seats.keySet().stream().map(this::of).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the seats in the order in which they were awarded: those of lower bounds and whole
   * shares first, recipients of equal right in the order of the claims; without those of open ties}
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
    return method
        + ": "
        + seats
        + open.stream()
            .map(Tie::toString)
            .collect(Collectors.joining(" and ", ", tied: ", ""))
            .replaceFirst("^, tied: $", "");
  }
}
