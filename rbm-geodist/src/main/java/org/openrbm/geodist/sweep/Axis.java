package org.openrbm.geodist.sweep;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Objects;
import org.immutables.value.Value;
import org.openrbm.core.Ratio;

/**
 * The values that one parameter of a {@link PolicyGrid} takes: {@code first}, {@code first + step},
 * and so on to {@code last}, which is one of them.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Axis.Builder.class)
@JsonPropertyOrder({"first", "last", "step"})
public abstract sealed class Axis permits ImmutableAxis {

  /** The most values of one axis. */
  public static final int MAX_SIZE = 10_000_000;

  Axis() {}

  /** {@return the first and least value} */
  public abstract Ratio first();

  /** {@return the last and greatest value} */
  public abstract Ratio last();

  /** {@return the distance from one value to the next, above 0} */
  public abstract Ratio step();

  /**
   * Returns an axis of whole numbers.
   *
   * @throws IllegalArgumentException if {@code step} is not above 0, if it does not lead from
   *     {@code first} to {@code last}, or in more than {@link #MAX_SIZE} values
   */
  public static Axis of(long first, long last, long step) {
    return of(Ratio.of(first), Ratio.of(last), Ratio.of(step));
  }

  /**
   * Returns an axis.
   *
   * @throws IllegalArgumentException if {@code step} is not above 0, if it does not lead from
   *     {@code first} to {@code last}, or in more than {@link #MAX_SIZE} values
   */
  public static Axis of(Ratio first, Ratio last, Ratio step) {
    return new Builder().first(first).last(last).step(step).build();
  }

  /**
   * Returns an axis in per cent: {@code ofPercent(30, 50, 2)} is 0.30, 0.32 … 0.50.
   *
   * @throws IllegalArgumentException as {@link #of(Ratio, Ratio, Ratio)} does
   */
  public static Axis ofPercent(long first, long last, long step) {
    return of(Ratio.ofPercent(first), Ratio.ofPercent(last), Ratio.ofPercent(step));
  }

  /** {@return an axis of one value} */
  public static Axis of(Ratio only) {
    return of(only, only, Ratio.ONE);
  }

  @Value.Check
  void check() {
    checkArgument(step().signum() > 0, "step of an axis must be above 0, but is %s", step());
    Ratio steps = last().minus(first()).dividedBy(step());
    checkArgument(
        steps.signum() >= 0 && steps.whole(),
        "steps of %s do not lead from %s to %s",
        step(),
        first(),
        last());
    checkArgument(
        steps.compareTo(Ratio.of(MAX_SIZE)) < 0,
        "an axis may have %s values, but from %s to %s in steps of %s there are more",
        MAX_SIZE,
        first(),
        last(),
        step());
  }

  /** {@return the number of values} */
  @Value.Lazy
  public int size() {
    return Math.toIntExact(
        last().minus(first()).dividedBy(step()).numerator().intValueExact() + 1L);
  }

  /**
   * Returns one value.
   *
   * @throws IndexOutOfBoundsException if {@code index} is not from 0 to below {@link #size}
   */
  public final Ratio at(int index) {
    return first().plus(step().times(Objects.checkIndex(index, size())));
  }

  /** {@return such as {@code "2600 to 3900 by 100"}, or the only value} */
  @Override
  public final String toString() {
    return size() == 1 ? first().toString() : first() + " to " + last() + " by " + step();
  }

  /** Builds an axis; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableAxis.Builder {
    Builder() {}
  }
}
