package org.openrbm.core;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.openrbm.core.text.Excerpt;

/**
 * A closed interval of numbers, possibly without a limit on one side.
 *
 * <p>Every judgement of the library is a distance to an interval: a target (at least 85 per cent),
 * a parity band (47 to 53 per cent), a desirable range (373 to 504 posts). Limits that exist belong
 * to the interval. At least one limit exists.
 *
 * <p>The text form is {@code "[373, 504]"}, {@code "[85, +inf)"} or {@code "(-inf, 120]"}.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = Interval.Builder.class)
public abstract sealed class Interval permits ImmutableInterval {

  private static final Pattern FORM =
      Pattern.compile("(?:\\[([^,]+)|\\(-inf), (?:([^,]+)\\]|\\+inf\\))");

  Interval() {}

  /** {@return the lower limit, which belongs to the interval; empty if there is none} */
  public abstract Optional<Ratio> lower();

  /** {@return the upper limit, which belongs to the interval; empty if there is none} */
  public abstract Optional<Ratio> upper();

  /**
   * Returns the numbers from {@code lower} to {@code upper}, both included.
   *
   * @throws IllegalArgumentException if {@code lower} is above {@code upper}
   */
  public static Interval ofClosed(Ratio lower, Ratio upper) {
    return new Builder().lower(lower).upper(upper).build();
  }

  /** {@return the numbers from {@code lower} upwards} */
  public static Interval ofAtLeast(Ratio lower) {
    return new Builder().lower(lower).build();
  }

  /** {@return the numbers up to {@code upper}} */
  public static Interval ofAtMost(Ratio upper) {
    return new Builder().upper(upper).build();
  }

  /**
   * Reads the text form; the inverse of {@link #toString}.
   *
   * @throws IllegalArgumentException if {@code text} is not of that form or the limits are reversed
   */
  public static Interval parse(String text) {
    Matcher form = FORM.matcher(text);
    checkArgument(
        form.matches(),
        "not an interval: \"%s\"; write it as [373, 504], [85, +inf) or (-inf, 120]",
        Excerpt.of(text));
    return new Builder()
        .lower(Optional.ofNullable(form.group(1)).map(Ratio::parse))
        .upper(Optional.ofNullable(form.group(2)).map(Ratio::parse))
        .build();
  }

  @Value.Check
  void check() {
    checkArgument(
        lower().isPresent() || upper().isPresent(), "an interval needs a lower or an upper limit");
    checkArgument(
        lower().isEmpty() || upper().isEmpty() || lower().get().compareTo(upper().get()) <= 0,
        "lower limit %s of an interval must not be above its upper limit %s",
        lower().orElse(null),
        upper().orElse(null));
  }

  /** The position of a number relative to an interval. Limits are inside. */
  public enum Position {
    /** Less than the lower limit. */
    BELOW,
    /** In the interval, limits included. */
    WITHIN,
    /** More than the upper limit. */
    ABOVE
  }

  /** {@return where {@code value} lies} */
  public final Position position(Ratio value) {
    if (lower().isPresent() && value.compareTo(lower().get()) < 0) {
      return Position.BELOW;
    }
    return upper().isPresent() && value.compareTo(upper().get()) > 0
        ? Position.ABOVE
        : Position.WITHIN;
  }

  /** {@return the numbers that lie in both intervals; empty if there is none} */
  public final Optional<Interval> intersection(Interval that) {
    Optional<Ratio> least = stricter(lower(), that.lower(), Ratio::max);
    Optional<Ratio> most = stricter(upper(), that.upper(), Ratio::min);
    boolean none = least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0;
    return none ? Optional.empty() : Optional.of(new Builder().lower(least).upper(most).build());
  }

  private static Optional<Ratio> stricter(
      Optional<Ratio> one, Optional<Ratio> other, BinaryOperator<Ratio> choice) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(choice.apply(one.get(), other.get()))
        : one.or(() -> other);
  }

  /** {@return whether {@code value} lies inside, limits included} */
  public final boolean contains(Ratio value) {
    return position(value) == Position.WITHIN;
  }

  /**
   * Returns the movement that brings {@code value} to the nearest number of the interval: positive
   * below it, negative above it, zero inside. A State with 88 staff and the range 186 to 252 is 98
   * posts away; with 260 staff, −8.
   */
  public final Ratio signedDistance(Ratio value) {
    return switch (position(value)) {
      case BELOW -> lower().orElseThrow().minus(value);
      case ABOVE -> upper().orElseThrow().minus(value);
      case WITHIN -> Ratio.ZERO;
    };
  }

  /**
   * Returns what {@code value} falls short of the interval: the quantity {@code d} in the progress
   * of an indicator, {@code 1 − d(actual)/d(baseline)}.
   *
   * <p>With two limits it is the distance, zero inside. With one limit it goes on below zero by as
   * much as the value is better than the limit, so that over-achievement shows: for "at least 85",
   * 90 falls short by −5.
   */
  public final Ratio shortfall(Ratio value) {
    if (upper().isEmpty()) {
      return lower().orElseThrow().minus(value);
    }
    if (lower().isEmpty()) {
      return value.minus(upper().orElseThrow());
    }
    return signedDistance(value).abs();
  }

  /**
   * Returns the interval in words, as a board reads it: {@code "at most 120"}, {@code "at least
   * 85"}, {@code "373 to 504"} or {@code "exactly 50"}. English, French, Spanish and Chinese are
   * known; any other language gets the English words. A limit is a decimal if it has at most four
   * fraction digits, and a fraction otherwise.
   *
   * @param languageTag a BCP 47 tag, such as {@code "en"} or {@code "fr-CH"}
   */
  public final String toText(String languageTag) {
    return IntervalWords.of(this, languageTag);
  }

  /** {@return the text form, which {@link #parse} reads} */
  @Override
  public final String toString() {
    return lower().map(limit -> "[" + limit).orElse("(-inf")
        + ", "
        + upper().map(limit -> limit + "]").orElse("+inf)");
  }

  /** Builds an interval; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableInterval.Builder {
    Builder() {}
  }
}
