package org.openrbm.core.target;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.text.OneLine;

/**
 * A dimension by which the values of an indicator are broken down.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Disaggregation.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"dimension", "categories", "rule"})
public abstract sealed class Disaggregation permits ImmutableDisaggregation {

  Disaggregation() {}

  /** {@return the name of the dimension, such as {@code "sex"}} */
  public abstract String dimension();

  /** {@return the categories, in order; empty if they are open} */
  public abstract List<String> categories();

  /**
   * {@return the rule that combines the values of all categories into that of the whole, where the
   * whole was not reported; empty for the rule that combines units}
   */
  public abstract Optional<AggregationRule> rule();

  /** {@return a new builder; {@code dimension} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this disaggregation by another dimension} */
  public abstract Disaggregation withDimension(String dimension);

  /** {@return this disaggregation into these categories; open if there are none} */
  public abstract Disaggregation withCategories(String... categories);

  /** {@return this disaggregation into these categories; open if there are none} */
  public abstract Disaggregation withCategories(Iterable<String> categories);

  /** {@return this disaggregation with that rule for the whole} */
  public abstract Disaggregation withRule(AggregationRule rule);

  /** {@return this disaggregation with that rule for the whole, or with that of units} */
  public abstract Disaggregation withRule(Optional<? extends AggregationRule> rule);

  @Value.Check
  void check() {
    checkArgument(!dimension().isBlank(), "dimension of a disaggregation must not be blank");
    checkArgument(
        new HashSet<>(categories()).size() == categories().size(),
        "categories of dimension '%s' must differ, but are %s",
        dimension(),
        categories());
  }

  /** {@return dimension and categories, in one line} */
  @Override
  public final String toString() {
    return OneLine.of("Disaggregation by " + dimension(), categories().toArray(new String[0]));
  }

  /** Builds {@link Disaggregation} instances. Not thread-safe. */
  public static final class Builder extends ImmutableDisaggregation.Builder {
    Builder() {}
  }
}
