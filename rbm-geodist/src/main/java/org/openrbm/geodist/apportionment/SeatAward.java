package org.openrbm.geodist.apportionment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Explanation;
import org.openrbm.core.text.NoJson;

/**
 * One seat and who received it.
 *
 * @since 0.1.0
 */
@NoJson
public final class SeatAward {

  /**
   * The reason for which a recipient received a seat.
   *
   * @since 0.1.0
   */
  public enum Basis {
    /** The problem grants it. */
    LOWER_BOUND,
    /** It belongs to the whole part of the fair share (Hamilton). */
    WHOLE_SHARE,
    /** The remainder of the fair share was among the greatest (Hamilton). */
    REMAINDER,
    /** The priority for it was the greatest (divisor methods). */
    PRIORITY,
    /** Others had an equal right to it, and the tie rule of the problem decided. */
    TIE_RULE
  }

  /** The next best recipient, with the seats it held at the time. */
  record Rival(String recipient, int held) {}

  private final ApportionmentMethod method;
  private final ApportionmentProblem problem;
  private final int number;
  private final String recipient;
  private final int seatOfRecipient;
  private final Basis basis;
  private final @Nullable Rival rival;

  SeatAward(
      ApportionmentMethod method,
      ApportionmentProblem problem,
      int number,
      String recipient,
      int seatOfRecipient,
      Basis basis,
      @Nullable Rival rival) {
    this.method = method;
    this.problem = problem;
    this.number = number;
    this.recipient = recipient;
    this.seatOfRecipient = seatOfRecipient;
    this.basis = basis;
    this.rival = rival;
  }

  /** {@return the place of this seat in the order of award, from 1} */
  public int number() {
    return number;
  }

  /** {@return the recipient of the seat} */
  public String recipient() {
    return recipient;
  }

  /** {@return the place of this seat among those of the recipient, from 1} */
  public int seatOfRecipient() {
    return seatOfRecipient;
  }

  /** {@return the reason for which the recipient received the seat} */
  public Basis basis() {
    return basis;
  }

  /**
   * {@return why the seat went to this recipient: its claim, its priority or remainder, and those
   * of the next best, derived again by the calculation that made the award}
   */
  public Explanation explanation() {
    return AwardExplanation.of(this, method, problem, rival);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SeatAward that
        && number == that.number
        && recipient.equals(that.recipient)
        && seatOfRecipient == that.seatOfRecipient
        && basis == that.basis
        && Objects.equals(rival, that.rival)
        && method.equals(that.method)
        && problem.equals(that.problem);
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, recipient, seatOfRecipient, basis);
  }

  /** {@return such as {@code "seat 7: seat 3 of AAA by PRIORITY"}} */
  @Override
  public String toString() {
    return "seat %s: seat %s of %s by %s".formatted(number, seatOfRecipient, recipient, basis);
  }
}
