package org.openrbm.indicators.trend;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;

/**
 * One category of a trend method: values from {@link #lowest()} (included) up to the next band.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = TrendBand.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"lowest", "status", "label"})
public abstract sealed class TrendBand permits ImmutableTrendBand {

  TrendBand() {}

  /** {@return the least value of the band, which belongs to it; empty if there is none} */
  public abstract Optional<Ratio> lowest();

  /** {@return the category} */
  public abstract TrendStatus status();

  /** {@return the words of the publisher} */
  public abstract String label();

  /**
   * Returns the values from {@code lowest} on.
   *
   * @throws IllegalArgumentException if {@code label} is blank
   */
  public static TrendBand from(Ratio lowest, TrendStatus status, String label) {
    return new Builder().lowest(lowest).status(status).label(label).build();
  }

  /**
   * Returns the values below all other bands.
   *
   * @throws IllegalArgumentException if {@code label} is blank
   */
  public static TrendBand below(TrendStatus status, String label) {
    return new Builder().status(status).label(label).build();
  }

  @Value.Check
  void check() {
    checkArgument(!label().isBlank(), "trend band %s needs a label", status());
  }

  /** {@return such as {@code "from 0.95: 'on track' (ON_TRACK)"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        "%s: '%s' (%s)"
            .formatted(
                lowest().map(lowest -> "from " + TrendPoint.decimal(lowest)).orElse("all below"),
                label(),
                status()));
  }

  /** Builds a band; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableTrendBand.Builder {
    Builder() {}
  }
}
