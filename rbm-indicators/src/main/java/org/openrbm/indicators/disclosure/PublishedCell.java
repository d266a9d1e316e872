package org.openrbm.indicators.disclosure;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.openrbm.core.DocumentLimits;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;

/**
 * One figure as readers see it: a count, or the mask in its place; with a percentage of the row, or
 * a mask in its place, or neither.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = PublishedCell.Builder.class)
public abstract sealed class PublishedCell permits ImmutablePublishedCell {
  private static final Pattern BOUND = Pattern.compile("< ?(\\d{1,3}(?:\\.\\d{1,10})?) ?%");

  PublishedCell() {}

  /** {@return the count that is shown, rounded if the rule rounds; empty if it is withheld} */
  public abstract Optional<Long> count();

  /** {@return the mask in place of the count; empty if the count is shown} */
  public abstract Optional<String> mask();

  /**
   * {@return the percentage of the total of the row, from true counts; empty if it is not shown}
   */
  public abstract Optional<BigDecimal> percentage();

  /** {@return what is said in place of the percentage, such as {@code "<3.3%"}} */
  public abstract Optional<String> percentageMask();

  /**
   * Returns a figure that is shown.
   *
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public static PublishedCell shown(long count) {
    return builder().count(count).build();
  }

  /**
   * Returns a figure that is withheld.
   *
   * @throws IllegalArgumentException if {@code mask} is blank
   */
  public static PublishedCell withheld(String mask) {
    return builder().mask(mask).build();
  }

  /** {@return a new builder; either count or mask must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this cell with that percentage} */
  public abstract PublishedCell withPercentage(BigDecimal percentage);

  /** {@return this cell with those words in place of a percentage} */
  public abstract PublishedCell withPercentageMask(String percentageMask);

  @Value.Check
  void check() {
    checkArgument(
        count().isPresent() != mask().isPresent(),
        "a published figure must have either a count or a mask, but has %s",
        count().isPresent() ? "both" : "neither");
    count().ifPresent(CountTable::checkCount);
    mask().ifPresent(text -> checkArgument(!text.isBlank(), "a mask must not be blank"));
    checkArgument(
        percentage().isEmpty() || (count().isPresent() && percentageMask().isEmpty()),
        "a percentage needs a count that is shown and no mask of its own, but is %s",
        percentage().map(BigDecimal::toString).orElse(""));
    percentage().ifPresent(PublishedCell::checkPercentage);
  }

  private static void checkPercentage(BigDecimal percentage) {
    DocumentLimits.checkDecimal(percentage); // else it could not be written out
    checkArgument(
        percentage.signum() >= 0 && percentage.compareTo(BigDecimal.valueOf(100)) <= 0,
        "a percentage must be 0 to 100, but is %s",
        percentage);
  }

  /** The bound that a mask such as {@code "<3.3%"} states, as a fraction of at most 1. */
  final Optional<Ratio> shareBelow() {
    return percentageMask()
        .map(BOUND::matcher)
        .filter(Matcher::matches)
        .map(bound -> Ratio.parse(bound.group(1)).dividedBy(100))
        .filter(bound -> bound.compareTo(Ratio.ONE) <= 0);
  }

  /** {@return the count or its mask} */
  public final String text() {
    return mask().orElseGet(() -> Long.toString(count().orElseThrow()));
  }

  /** {@return the percentage with its sign, or its mask, or an empty text} */
  public final String percentageText() {
    return percentage()
        .map(percent -> percent.toPlainString() + "%")
        .or(this::percentageMask)
        .orElse("");
  }

  /** {@return the count and, if there is one, the percentage in brackets} */
  @Override
  public final String toString() {
    String percent = percentageText();
    return Medium.PLAIN.line(percent.isEmpty() ? text() : text() + " (" + percent + ")");
  }

  /** Builds {@link PublishedCell} instances. Not thread-safe. */
  public static final class Builder extends ImmutablePublishedCell.Builder {
    Builder() {}
  }
}
