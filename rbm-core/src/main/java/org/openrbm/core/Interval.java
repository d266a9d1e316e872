package org.openrbm.core;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.openrbm.core.text.Excerpt;

/**
 * An interval of numbers, possibly without a limit on one side.
 *
 * <p>Every judgement of the library is a distance to an interval: a target (at least 85 per cent),
 * a parity band (47 to 53 per cent), a desirable range (373 to 504 posts). At least one limit
 * exists. A limit belongs to the interval, unless it is open: "less than 3 per cent" has the open
 * upper limit 3, and 3 lies outside. An interval holds at least one number.
 *
 * <p>The text form is {@code "[373, 504]"}, {@code "[85, +inf)"} or {@code "(-inf, 120]"}; an open
 * limit has a round bracket, as in {@code "(-inf, 3)"} or {@code "(0, 100]"}. In JSON an open limit
 * has {@code "lowerOpen"} or {@code "upperOpen"}, which are absent otherwise.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"lower", "lowerOpen", "upper", "upperOpen"})
@Value.Immutable
@JsonDeserialize(builder = Interval.Builder.class)
public abstract sealed class Interval permits ImmutableInterval {

  private static final Pattern FORM =
      Pattern.compile("(?:\\(-inf|([\\[(])([^,]+)), (?:\\+inf\\)|([^,]+)([\\])]))");

  Interval() {}

  /** {@return the lower limit; empty if there is none} */
  public abstract Optional<Ratio> lower();

  /** {@return the upper limit; empty if there is none} */
  public abstract Optional<Ratio> upper();

  /** {@return whether the lower limit exists and lies outside the interval} */
  @Value.Default
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  public boolean lowerOpen() {
    return false;
  }

  /** {@return whether the upper limit exists and lies outside the interval} */
  @Value.Default
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  public boolean upperOpen() {
    return false;
  }

  /**
   * Returns the numbers from {@code lower} to {@code upper}, both included.
   *
   * @throws IllegalArgumentException if {@code lower} is above {@code upper}
   */
  public static Interval ofClosed(Ratio lower, Ratio upper) {
    return builder().lower(lower).upper(upper).build();
  }

  /**
   * Returns the numbers between {@code lower} and {@code upper}, neither of them included.
   *
   * @throws IllegalArgumentException if {@code lower} is not below {@code upper}
   */
  public static Interval ofOpen(Ratio lower, Ratio upper) {
    return builder().lower(lower).lowerOpen(true).upper(upper).upperOpen(true).build();
  }

  /** {@return the numbers from {@code lower} upwards} */
  public static Interval ofAtLeast(Ratio lower) {
    return builder().lower(lower).build();
  }

  /** {@return the numbers up to {@code upper}} */
  public static Interval ofAtMost(Ratio upper) {
    return builder().upper(upper).build();
  }

  /** {@return the numbers above {@code lower}, which is not one of them} */
  public static Interval ofMoreThan(Ratio lower) {
    return builder().lower(lower).lowerOpen(true).build();
  }

  /** {@return the numbers below {@code upper}, which is not one of them} */
  public static Interval ofLessThan(Ratio upper) {
    return builder().upper(upper).upperOpen(true).build();
  }

  /**
   * {@return a new builder, for an interval with one open limit; at least one limit must be set}
   */
  public static Builder builder() {
    return new Builder();
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
        "not an interval: \"%s\"; write it as [373, 504], [85, +inf), (-inf, 120] or (-inf, 3)",
        Excerpt.of(text));
    return builder()
        .lower(Optional.ofNullable(form.group(2)).map(Ratio::parse))
        .lowerOpen("(".equals(form.group(1)))
        .upper(Optional.ofNullable(form.group(3)).map(Ratio::parse))
        .upperOpen(")".equals(form.group(4)))
        .build();
  }

  /** {@return whether every limit that exists belongs to the interval} */
  public final boolean closed() {
    return !lowerOpen() && !upperOpen();
  }

  @Value.Check
  void check() {
    checkArgument(
        lower().isPresent() || upper().isPresent(), "an interval needs a lower or an upper limit");
    checkOpen("lower", lower(), lowerOpen());
    checkOpen("upper", upper(), upperOpen());
    if (lower().isPresent() && upper().isPresent()) {
      check(lower().get(), upper().get());
    }
  }

  private static void checkOpen(String name, Optional<Ratio> limit, boolean open) {
    checkArgument(
        limit.isPresent() || !open,
        "an interval without %s limit must not have an open %s limit",
        name,
        name);
  }

  private void check(Ratio lower, Ratio upper) {
    int order = lower.compareTo(upper);
    checkArgument(
        order <= 0,
        "lower limit %s of an interval must not be above its upper limit %s",
        lower,
        upper);
    checkArgument(
        order < 0 || closed(),
        "an interval with an open limit must not have equal limits, but %s holds no number",
        this);
  }

  /** The position of a number relative to an interval. A limit is inside, unless it is open. */
  public enum Position {
    /** Less than the numbers of the interval: below the lower limit, or at it if it is open. */
    BELOW,
    /** In the interval. */
    WITHIN,
    /** More than the numbers of the interval: above the upper limit, or at it if it is open. */
    ABOVE
  }

  /** {@return where {@code value} lies} */
  public final Position position(Ratio value) {
    if (lower().isPresent() && value.compareTo(lower().get()) < (lowerOpen() ? 1 : 0)) {
      return Position.BELOW;
    }
    return upper().isPresent() && value.compareTo(upper().get()) > (upperOpen() ? -1 : 0)
        ? Position.ABOVE
        : Position.WITHIN;
  }

  /**
   * {@return the numbers that lie in both intervals; empty if there is none} Of two equal limits
   * the open one is the stricter.
   */
  public final Optional<Interval> intersection(Interval that) {
    Optional<Limit> least = Limit.stricter(lowerLimit(), that.lowerLimit(), Limit.UPWARDS);
    Optional<Limit> most = Limit.stricter(upperLimit(), that.upperLimit(), Limit.DOWNWARDS);
    return least.isPresent() && most.isPresent() && Limit.excludeAll(least.get(), most.get())
        ? Optional.empty()
        : Optional.of(
            builder()
                .lower(least.map(Limit::value))
                .lowerOpen(least.map(Limit::open).orElse(false))
                .upper(most.map(Limit::value))
                .upperOpen(most.map(Limit::open).orElse(false))
                .build());
  }

  private Optional<Limit> lowerLimit() {
    return lower().map(limit -> new Limit(limit, lowerOpen()));
  }

  private Optional<Limit> upperLimit() {
    return upper().map(limit -> new Limit(limit, upperOpen()));
  }

  /**
   * A limit of an interval.
   *
   * @param open whether it lies outside the interval
   */
  private record Limit(Ratio value, boolean open) {

    /** The order of lower limits: the stricter one is the later. */
    static final Comparator<Limit> UPWARDS =
        Comparator.comparing(Limit::value).thenComparing(Limit::open);

    /** The order of upper limits: the stricter one is the later. */
    static final Comparator<Limit> DOWNWARDS =
        Comparator.comparing(Limit::value, Comparator.reverseOrder()).thenComparing(Limit::open);

    static Optional<Limit> stricter(
        Optional<Limit> one, Optional<Limit> other, Comparator<Limit> order) {
      return one.isPresent() && other.isPresent()
          ? Optional.of(BinaryOperator.maxBy(order).apply(one.get(), other.get()))
          : one.or(() -> other);
    }

    static boolean excludeAll(Limit least, Limit most) {
      int order = least.value().compareTo(most.value());
      return order > 0 || (order == 0 && (least.open() || most.open()));
    }
  }

  /** {@return whether {@code value} lies inside; a limit does, unless it is open} */
  public final boolean contains(Ratio value) {
    return position(value) == Position.WITHIN;
  }

  /** {@return whether every number of {@code that} lies inside} */
  public final boolean contains(Interval that) {
    return intersection(that).equals(Optional.of(that));
  }

  /**
   * Returns the movement that brings {@code value} to the nearest number of the interval: positive
   * below it, negative above it, zero inside. A State with 88 staff and the range 186 to 252 is 98
   * posts away; with 260 staff, −8.
   *
   * <p>An open limit has no nearest number inside. The movement then leads to the limit, and at the
   * limit itself it is zero, although the limit lies outside: {@link #contains(Ratio)} decides.
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
   *
   * <p>At a limit it is zero, whether the limit is open or not: {@link #contains(Ratio)} decides.
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
   * 85"}, {@code "less than 3"}, {@code "more than 3"}, {@code "373 to 504"}, {@code "more than 0
   * and at most 100"} or {@code "exactly 50"}. English, French, Spanish and Chinese are known; any
   * other language gets the English words. A limit is a decimal if it has at most four fraction
   * digits, and a fraction otherwise.
   *
   * @param languageTag a BCP 47 tag, such as {@code "en"} or {@code "fr-CH"}
   */
  public final String toText(String languageTag) {
    return IntervalWords.of(this, languageTag);
  }

  /** {@return the text form, which {@link #parse} reads} */
  @Override
  public final String toString() {
    return lower().map(limit -> (lowerOpen() ? "(" : "[") + limit).orElse("(-inf")
        + ", "
        + upper().map(limit -> limit + (upperOpen() ? ")" : "]")).orElse("+inf)");
  }

  /** Builds an interval; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableInterval.Builder {
    Builder() {}
  }
}
