package org.openrbm.indicators.trend;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;

/**
 * The rules of a method that judges compound annual growth, as an organisation sets them; the data
 * of {@link CagrRatio}.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = CagrMethod.Builder.class)
public abstract sealed class CagrMethod permits ImmutableCagrMethod {

  CagrMethod() {}

  /** {@return the name of the method} */
  public abstract String name();

  /** {@return the source of the method} */
  public abstract Citation citation();

  /** {@return the first year that counts; empty if a series begins where it begins} */
  public abstract Optional<Integer> baseYear();

  /** {@return the bands of the growth ratio R, for indicators with a target} */
  public abstract TrendBands ratioBands();

  /** {@return the bands of growth a year, in the desired direction, without a target} */
  public abstract TrendBands growthBands();

  /** {@return the number that replaces a target or base value of 0; empty if none does} */
  public abstract Optional<Ratio> zeroSubstitute();

  /** {@return the words for a target that is met; empty if the method does not look at it} */
  public abstract Optional<String> achievedLabel();

  /** {@return the words for a series without an answer} */
  public abstract String notComputableLabel();

  /** {@return whether the method gives scores of −5 to 5, which assume its own bands} */
  public abstract boolean scored();

  /** {@return a new builder; name, citation, bands, label and {@code scored} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this method under another name} */
  public abstract CagrMethod withName(String name);

  /** {@return this method with another source} */
  public abstract CagrMethod withCitation(Citation citation);

  /** {@return this method with that first year} */
  public abstract CagrMethod withBaseYear(int baseYear);

  /** {@return this method with that first year, or with the first of each series} */
  public abstract CagrMethod withBaseYear(Optional<Integer> baseYear);

  /** {@return this method with other bands of the growth ratio} */
  public abstract CagrMethod withRatioBands(TrendBands ratioBands);

  /** {@return this method with other bands of growth a year} */
  public abstract CagrMethod withGrowthBands(TrendBands growthBands);

  /** {@return this method with that number in place of 0} */
  public abstract CagrMethod withZeroSubstitute(Ratio zeroSubstitute);

  /** {@return this method with that number in place of 0, or without one} */
  public abstract CagrMethod withZeroSubstitute(Optional<? extends Ratio> zeroSubstitute);

  /** {@return this method with those words for a target that is met} */
  public abstract CagrMethod withAchievedLabel(String achievedLabel);

  /** {@return this method with those words for a target that is met, or without any} */
  public abstract CagrMethod withAchievedLabel(Optional<String> achievedLabel);

  /** {@return this method with other words for a series without an answer} */
  public abstract CagrMethod withNotComputableLabel(String notComputableLabel);

  /** {@return this method with scores or without} */
  public abstract CagrMethod withScored(boolean scored);

  @Value.Check
  void check() {
    checkArgument(!name().isBlank(), "name of a growth method must not be blank");
    checkArgument(
        zeroSubstitute().map(Ratio::signum).orElse(1) > 0,
        "substitute for 0 in '%s' must be positive, but is %s",
        name(),
        zeroSubstitute().orElse(null));
  }

  /** The value, or what the method puts in place of 0. */
  final Ratio substituted(Ratio value) {
    return value.signum() == 0 ? zeroSubstitute().orElse(value) : value;
  }

  /** {@return in words that 0 was replaced; an empty text if it was not} */
  final String replaced(Ratio base, Ratio target) {
    return zeroSubstitute()
        .filter(substitute -> base.signum() == 0 || target.signum() == 0)
        .map(substitute -> "; 0 is replaced by " + substitute)
        .orElse("");
  }

  /** {@return the name} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(name());
  }

  /** Builds {@link CagrMethod} instances. Not thread-safe. */
  public static final class Builder extends ImmutableCagrMethod.Builder {
    Builder() {}
  }
}
