package org.openrbm.geodist.apportionment;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;

/**
 * A number of seats to be distributed by claims: {@code ApportionmentProblem.of(claims,
 * 100).withEachAtLeast(1).withUpperBound("AAA", 20)}.
 *
 * <p>A claim is any number that is not negative, such as a population, a contribution or a
 * midpoint; only the proportions of the claims matter. {@link Apportionment#notes} names the sum of
 * claims that look like shares of a whole, but miss it. A recipient whose claim is 0 receives its
 * lower bound and nothing more. Claims can always be met exactly: lower bounds sum to no more than
 * the seats, upper bounds to no less.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = ApportionmentProblem.Builder.class)
@JsonPropertyOrder({"claims", "seats", "lowerBounds", "upperBounds", "tieRule"})
public abstract sealed class ApportionmentProblem permits ImmutableApportionmentProblem {

  /** The most seats that can be distributed. */
  public static final int MAX_SEATS = 1_000_000;

  /**
   * The most digits of a claim, and of the sum of claims, when all are written on their common
   * denominator: few enough that products of two of them stay within {@link Ratio#MAX_DIGITS}.
   */
  public static final int MAX_CLAIM_DIGITS = 2_400;

  /** About the most digits of all claims together, written on their common denominator. */
  public static final int MAX_CLAIM_DIGITS_IN_ALL = 20_000_000;

  ApportionmentProblem() {}

  /** {@return the claim of each recipient, in the order in which results are listed} */
  public abstract Map<String, Ratio> claims();

  /** {@return the seats to be distributed} */
  public abstract int seats();

  /** {@return the fewest seats of a recipient; 0 for those that are not named} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Map<String, Integer> lowerBounds();

  /** {@return the most seats of a recipient; no bound for those that are not named} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Map<String, Integer> upperBounds();

  /** {@return the rule for ties; if empty, ties are reported and not decided} */
  public abstract Optional<SeatTieRule> tieRule();

  /**
   * Returns a problem without bounds and without a tie rule.
   *
   * @throws IllegalArgumentException if there is no claim, a claim is negative, all are 0, a name
   *     is blank, {@code seats} is not between 0 and {@link #MAX_SEATS}, or claims need more than
   *     {@link #MAX_CLAIM_DIGITS} digits each or {@link #MAX_CLAIM_DIGITS_IN_ALL} in all
   */
  public static ApportionmentProblem of(Map<String, Ratio> claims, int seats) {
    return builder().claims(claims).seats(seats).build();
  }

  /** {@return a new builder; {@code seats} and a claim must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns this problem with a lower bound for one recipient in place of any it had.
   *
   * @throws IllegalArgumentException if the recipient is unknown or the bounds cannot be met
   */
  public final ApportionmentProblem withLowerBound(String recipient, int seats) {
    return withLowerBounds(with(lowerBounds(), recipient, seats));
  }

  /**
   * Returns this problem with an upper bound for one recipient in place of any it had.
   *
   * @throws IllegalArgumentException if the recipient is unknown or the bounds cannot be met
   */
  public final ApportionmentProblem withUpperBound(String recipient, int seats) {
    return withUpperBounds(with(upperBounds(), recipient, seats));
  }

  /**
   * Returns this problem with the same lower bound for every recipient, those without a claim
   * included, in place of all lower bounds it had.
   *
   * @throws IllegalArgumentException if the bounds cannot be met
   */
  public final ApportionmentProblem withEachAtLeast(int seats) {
    return withLowerBounds(Maps.transformValues(claims(), claim -> seats));
  }

  private static Map<String, Integer> with(
      Map<String, Integer> bounds, String recipient, int seats) {
    return ImmutableMap.<String, Integer>builder()
        .putAll(bounds)
        .put(recipient, seats)
        .buildKeepingLast();
  }

  /** {@return this problem with these claims in place of those it has} */
  public abstract ApportionmentProblem withClaims(Map<String, ? extends Ratio> claims);

  /** {@return this problem with another number of seats} */
  public abstract ApportionmentProblem withSeats(int seats);

  /** {@return this problem with these lower bounds in place of those it has} */
  public abstract ApportionmentProblem withLowerBounds(Map<String, ? extends Integer> bounds);

  /** {@return this problem with these upper bounds in place of those it has} */
  public abstract ApportionmentProblem withUpperBounds(Map<String, ? extends Integer> bounds);

  /** {@return this problem with that rule for ties} */
  public abstract ApportionmentProblem withTieRule(SeatTieRule rule);

  /** {@return this problem with that rule for ties, or without one} */
  public abstract ApportionmentProblem withTieRule(Optional<? extends SeatTieRule> rule);

  @Value.Check
  void check() {
    checkArgument(!claims().isEmpty(), "apportionment has no recipients");
    claims()
        .forEach(
            (recipient, claim) -> {
              checkArgument(!recipient.isBlank(), "name of a recipient must not be blank");
              checkArgument(
                  claim.signum() >= 0,
                  "claim of '%s' must not be negative, but is %s",
                  recipient,
                  claim);
            });
    checkArgument(
        wholeClaims().sum().signum() > 0,
        "all %s claims are 0, so there are no shares to follow",
        claims().size());
    checkArgument(
        seats() >= 0 && seats() <= MAX_SEATS,
        "seats must be between 0 and %s, but are %s",
        MAX_SEATS,
        seats());
    checkBounds("lower", lowerBounds());
    checkBounds("upper", upperBounds());
    checkFeasible();
    tieRule().ifPresent(this::checkKnown);
  }

  private void checkBounds(String which, Map<String, Integer> bounds) {
    bounds.forEach(
        (recipient, bound) -> {
          checkArgument(
              claims().containsKey(recipient),
              "%s bound names '%s', which is no recipient",
              which,
              recipient);
          checkArgument(
              bound >= 0,
              "%s bound of '%s' must not be negative, but is %s",
              which,
              recipient,
              bound);
        });
  }

  private void checkFeasible() {
    for (String recipient : claims().keySet()) {
      checkArgument(
          lowerBound(recipient) <= upperBounds().getOrDefault(recipient, Integer.MAX_VALUE),
          "lower bound %s of '%s' exceeds its upper bound %s",
          lowerBound(recipient),
          recipient,
          upperBounds().get(recipient));
    }
    long fewest = claims().keySet().stream().mapToLong(this::lowerBound).sum();
    checkArgument(
        fewest <= seats(), "lower bounds sum to %s, but there are only %s seats", fewest, seats());
    long most = claims().keySet().stream().mapToLong(this::upperBound).sum();
    checkArgument(
        most >= seats(),
        "recipients may take at most %s seats in all, but there are %s; without a claim a recipient"
            + " takes only its lower bound",
        most,
        seats());
  }

  private void checkKnown(SeatTieRule rule) {
    for (String recipient : rule.order()) {
      checkArgument(
          claims().containsKey(recipient),
          "tie rule '%s' names '%s', which is no recipient",
          rule,
          recipient);
    }
  }

  /**
   * Returns the claim of one recipient.
   *
   * @throws IllegalArgumentException if there is no such recipient
   */
  public final Ratio claim(String recipient) {
    Ratio claim = claims().get(recipient);
    if (claim == null) {
      throw illegalArgument("'%s' is no recipient".formatted(recipient));
    }
    return claim;
  }

  /**
   * Returns the exact quota of one recipient, {@code seats × claim ÷ sum of claims}; bounds do not
   * enter.
   *
   * @throws IllegalArgumentException if there is no such recipient
   */
  public final Ratio quota(String recipient) {
    claim(recipient); // refuses who is no recipient
    WholeClaims whole = wholeClaims();
    return Ratio.of(whole.of(recipient).multiply(BigInteger.valueOf(seats())), whole.sum());
  }

  @Value.Lazy
  Ratio sumOfClaims() {
    return Ratio.of(wholeClaims().sum(), BigInteger.ONE).dividedBy(wholeClaims().perClaim());
  }

  @Value.Lazy
  WholeClaims wholeClaims() {
    return WholeClaims.of(claims());
  }

  @Value.Lazy
  FairShares fairShares() {
    return new FairShares(this);
  }

  /** {@return the order of recipients by the tie rule; without a rule all are equal} */
  Comparator<String> byTieRule() {
    return tieRule()
        .map(rule -> rule.comparator(this))
        .orElse(Comparator.comparingInt(recipient -> 0));
  }

  int lowerBound(String recipient) {
    return lowerBounds().getOrDefault(recipient, 0);
  }

  /** {@return whether a recipient has a lower bound above 0, or any has an upper bound} */
  boolean bounded() {
    return lowerBounds().values().stream().anyMatch(bound -> bound > 0) || !upperBounds().isEmpty();
  }

  /** The most seats a recipient can have in effect: never more than there are. */
  int upperBound(String recipient) {
    return claim(recipient).signum() == 0
        ? lowerBound(recipient)
        : Math.min(upperBounds().getOrDefault(recipient, seats()), seats());
  }

  /** {@return such as {@code "100 seats by 193 claims, 193 lower bounds, 1 upper bound"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        number(seats(), "seat")
            + " by "
            + number(claims().size(), "claim")
            + (lowerBounds().isEmpty() ? "" : ", " + number(lowerBounds().size(), "lower bound"))
            + (upperBounds().isEmpty() ? "" : ", " + number(upperBounds().size(), "upper bound"))
            + tieRule().map(rule -> ", ties: " + rule).orElse(""));
  }

  private static String number(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** Builds {@link ApportionmentProblem} instances. Not thread-safe. */
  public static final class Builder extends ImmutableApportionmentProblem.Builder {
    Builder() {}
  }
}
