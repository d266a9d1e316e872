package org.openrbm.indicators.parity.levels;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;

/**
 * The shares of the women, or the men, of a level that are in each level a year later, and the
 * number who are recruited into it.
 *
 * <p>The share that leaves the organisation is 1 less the sum of these shares.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = TransitionRates.Builder.class)
public abstract sealed class TransitionRates permits ImmutableTransitionRates {
  TransitionRates() {}

  /**
   * {@return the share that is in a level a year later, by the name of that level, its own among
   * them}
   */
  public abstract Map<String, Ratio> moves();

  /** {@return those recruited into the level from outside, in heads a year} */
  public abstract Ratio recruits();

  /**
   * Returns the rates of a level.
   *
   * @throws IllegalArgumentException if a share is negative, they sum to more than 1, or {@code
   *     recruits} are negative
   */
  public static TransitionRates of(Map<String, Ratio> moves, Ratio recruits) {
    checkNotNull(moves, "moves");
    return new Builder().moves(moves).recruits(recruits).build();
  }

  @Value.Check
  void check() {
    Ratio sum = Ratio.ZERO;
    for (Map.Entry<String, Ratio> move : moves().entrySet()) {
      checkArgument(
          move.getValue().signum() >= 0,
          "share that moves to level '%s' must not be negative, but is %s",
          move.getKey(),
          move.getValue());
      sum = sum.plus(move.getValue());
    }
    checkArgument(
        sum.compareTo(Ratio.ONE) <= 0,
        "shares that move to levels %s must sum to at most 1, but sum to %s",
        moves().keySet(),
        sum);
    checkArgument(
        recruits().signum() >= 0, "recruits must not be negative, but are %s", recruits());
  }

  /** The share that is in a level a year later. */
  final Ratio to(String level) {
    return moves().getOrDefault(level, Ratio.ZERO);
  }

  /** {@return such as {@code "moves to P-4 80.00 %, P-5 10.00 %; 2.50 recruits a year"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        "moves to %s; %s recruits a year"
            .formatted(
                moves().size() > 6
                    ? moves().size() + " levels"
                    : moves().entrySet().stream()
                        .map(
                            move ->
                                move.getKey()
                                    + " "
                                    + move.getValue().times(Ratio.HUNDRED).toDecimal(2)
                                    + " %")
                        .collect(Collectors.joining(", ")),
                recruits().toDecimal(2)));
  }

  /** Builds {@link TransitionRates} instances. Not thread-safe. */
  public static final class Builder extends ImmutableTransitionRates.Builder {
    Builder() {}
  }
}
