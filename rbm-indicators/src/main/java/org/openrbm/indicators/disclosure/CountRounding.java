package org.openrbm.indicators.disclosure;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * Rounds a true count to the nearest multiple of a base. Cells and totals are rounded each from its
 * own true count, so rounded cells need not add up to the rounded total.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = CountRounding.Builder.class)
public abstract sealed class CountRounding permits ImmutableCountRounding {
  CountRounding() {}

  /** {@return the base: 5 for the nearest five} */
  public abstract long base();

  /** {@return the rule for halves; of no effect if the base is odd} */
  public abstract HalfRule halves();

  /**
   * Returns a rounding to the nearest multiple, halves up.
   *
   * @throws IllegalArgumentException if {@code base} is not 2 to 1,000,000
   */
  public static CountRounding toNearest(long base) {
    return of(base, HalfRule.UP);
  }

  /**
   * Returns a rounding.
   *
   * @throws IllegalArgumentException if {@code base} is not 2 to 1,000,000
   */
  public static CountRounding of(long base, HalfRule halves) {
    return builder().base(base).halves(halves).build();
  }

  /** {@return a new builder; all attributes must be set} */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    checkArgument(
        2 <= base() && base() <= 1_000_000,
        "base of a rounding must be 2 to 1000000, but is %s",
        base());
  }

  /**
   * Returns the rounded count.
   *
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public final long round(long count) {
    CountTable.checkCount(count);
    long multiple = count / base();
    long twice = 2 * (count % base());
    boolean up =
        twice > base() || (twice == base() && (halves() == HalfRule.UP || multiple % 2 == 1));
    return Math.multiplyExact(up ? multiple + 1 : multiple, base());
  }

  /**
   * Returns the true counts that become {@code rounded}.
   *
   * @throws IllegalArgumentException if {@code rounded} is no multiple of the base or is negative
   */
  public final Candidates trueCounts(long rounded) {
    checkArgument(
        rounded >= 0 && rounded % base() == 0,
        "%s is no count rounded to a multiple of %s",
        rounded,
        base());
    long least = Math.max(0, rounded - base() / 2);
    long most = rounded + base() / 2;
    return new Candidates(
        round(least) == rounded ? least : least + 1, round(most) == rounded ? most : most - 1);
  }

  /** {@return such as {@code "to multiples of 5, halves UP"}} */
  @Override
  public final String toString() {
    return "to multiples of " + base() + ", halves " + halves();
  }

  /** Builds {@link CountRounding} instances. Not thread-safe. */
  public static final class Builder extends ImmutableCountRounding.Builder {
    Builder() {}
  }

  /**
   * The direction in which a count is rounded that lies half way between two multiples of an even
   * base.
   *
   * @since 0.1.0
   */
  public enum HalfRule {
    /** Up: with base 10, 5 becomes 10 and 15 becomes 20. */
    UP,
    /** To the even multiple: with base 10, 5 becomes 0, and 15 and 25 become 20. */
    TO_EVEN_MULTIPLE
  }
}
