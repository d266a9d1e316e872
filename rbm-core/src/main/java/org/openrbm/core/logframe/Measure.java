package org.openrbm.core.logframe;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;

/**
 * One thing that an indicator measures.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Measure.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "code",
  "title",
  "kind",
  "direction",
  "unit",
  "numerator",
  "denominator",
  "levels",
  "scale",
  "currency"
})
public abstract sealed class Measure implements WithMeasure permits ImmutableMeasure {

  Measure() {}

  /** {@return the code, unique in the indicator, such as {@code "a"}} */
  public abstract String code();

  /** {@return what is measured} */
  public abstract LocalizedText title();

  /** {@return the sort of value} */
  public abstract MeasureKind kind();

  /** {@return which way is better, if it is stated} */
  public abstract Optional<Direction> direction();

  /** {@return what is counted, such as staff; for kinds whose name does not say it} */
  public abstract Optional<LocalizedText> unit();

  /** {@return what the numerator counts; only of a percentage} */
  public abstract Optional<LocalizedText> numerator();

  /** {@return what the denominator counts; only of a percentage} */
  public abstract Optional<LocalizedText> denominator();

  /** {@return the names, or the levels from the lowest to the highest; only nominal and ordinal} */
  public abstract List<String> levels();

  /**
   * {@return the lowest and the highest score, or the highest alone if only that is known ("4.6 of
   * 5"); of a score and no other kind}
   */
  public abstract Optional<Interval> scale();

  /** {@return the currency, ISO 4217; of money and no other kind} */
  public abstract Optional<String> currency();

  /** {@return a new builder; {@code code}, {@code title} and {@code kind} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return whether values are numbers} */
  public final boolean numeric() {
    return switch (kind()) {
      case NOMINAL, ORDINAL, QUALITATIVE -> false;
      case UNIT, PERCENTAGE, DAYS, SCORE, MONEY, INDEX -> true;
    };
  }

  @Value.Check
  void check() {
    NodeCode.check("measure", code());
    only(MeasureKind.PERCENTAGE, "numerator", numerator().isPresent());
    only(MeasureKind.PERCENTAGE, "denominator", denominator().isPresent());
    only(MeasureKind.SCORE, "scale", scale().isPresent());
    only(MeasureKind.MONEY, "currency", currency().isPresent());
    needs(MeasureKind.SCORE, "scale", scale().isPresent());
    needs(MeasureKind.MONEY, "currency", currency().isPresent());
    needs(MeasureKind.ORDINAL, "levels", !levels().isEmpty());
    scale()
        .ifPresent(
            scale ->
                checkArgument(
                    scale.upper().isPresent(),
                    "scale of measure '%s' needs a highest score, but is %s",
                    code(),
                    scale));
    currency().ifPresent(Money::checkCurrency);
    checkArgument(
        levels().isEmpty() || kind() == MeasureKind.ORDINAL || kind() == MeasureKind.NOMINAL,
        "measure '%s' has levels, but is of kind %s",
        code(),
        kind());
    checkArgument(
        new HashSet<>(levels()).size() == levels().size(),
        "levels of measure '%s' must differ, but are %s",
        code(),
        levels());
  }

  private void only(MeasureKind kind, String attribute, boolean present) {
    checkArgument(
        !present || kind() == kind,
        "measure '%s' has a %s, but is of kind %s",
        code(),
        attribute,
        kind());
  }

  private void needs(MeasureKind kind, String attribute, boolean present) {
    checkArgument(
        present || kind() != kind,
        "measure '%s' is of kind %s and needs its %s",
        code(),
        kind,
        attribute);
  }

  /** Builds {@link Measure} instances. Not thread-safe. */
  public static final class Builder extends ImmutableMeasure.Builder {
    Builder() {}
  }
}
