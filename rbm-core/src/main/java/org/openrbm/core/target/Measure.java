package org.openrbm.core.target;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Money;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.OneLine;

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
  "factor",
  "levels",
  "scale",
  "currency",
  "weight",
  "validity"
})
public abstract sealed class Measure permits ImmutableMeasure {

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

  /**
   * {@return the factor by which numerator ÷ denominator is multiplied, if it is stated: a number
   * above 0, such as 100,000 for a rate per 100,000; for a percentage only 100}
   */
  public abstract Optional<Ratio> factor();

  /** {@return the names, or the levels from the lowest to the highest; only nominal and ordinal} */
  public abstract List<String> levels();

  /**
   * {@return the lowest and the highest score, or the highest alone if only that is known ("4.6 of
   * 5"); of a score and no other kind}
   */
  public abstract Optional<Interval> scale();

  /** {@return the currency, ISO 4217; of money and no other kind} */
  public abstract Optional<String> currency();

  /** {@return its weight among the measures of the indicator, 0 or more; empty if not weighted} */
  public abstract Optional<Ratio> weight();

  /** {@return the days on which it is measured; empty for all} */
  public abstract Optional<Validity> validity();

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

  /**
   * {@return whether values are amounts of something, which add up: numbers of things, money and
   * lengths of time, and not rates, shares, scores or indices}
   */
  public final boolean additive() {
    return switch (kind()) {
      case UNIT, MONEY, DAYS -> factor().isEmpty();
      case PERCENTAGE, SCORE, INDEX, NOMINAL, ORDINAL, QUALITATIVE -> false;
    };
  }

  /**
   * Returns the factor by which numerator ÷ denominator of two counts is multiplied to give a value
   * in the unit of this measure. It is the stated {@link #factor}; if none is stated, it is 100 for
   * a percentage and 1 for every other kind. So 500 days over 4 vacancies are 125 days, and 8 of 40
   * staff are 20 per cent. (DHIS2 keeps the same number as the factor of an indicator type: 1, 100,
   * 1,000 or 100,000.)
   */
  public final Ratio factorOfShare() {
    return factor().orElse(kind() == MeasureKind.PERCENTAGE ? Ratio.HUNDRED : Ratio.ONE);
  }

  /**
   * {@return the position of a level, from 1 for the lowest; empty if the measure is not ordinal or
   * has no such level}
   */
  public final Optional<Ratio> position(String level) {
    return kind() == MeasureKind.ORDINAL ? number(level) : Optional.empty();
  }

  /**
   * {@return the number that stands for a level or a name: its place in {@link #levels}, from 1;
   * empty if the measure is neither ordinal nor nominal, or has no such level or name} The numbers
   * of names only tell them apart: they have no order and no distance.
   */
  public final Optional<Ratio> number(String level) {
    int place = levels().indexOf(level) + 1;
    return place > 0 ? Optional.of(Ratio.of(place)) : Optional.empty();
  }

  /**
   * {@return the level or name at a position, from 1 for the first: the inverse of {@link #number};
   * empty if there is none}
   */
  public final Optional<String> level(Ratio position) {
    for (int i = 0; i < levels().size(); i++) {
      if (position.equals(Ratio.of(i + 1))) {
        return Optional.of(levels().get(i));
      }
    }
    return Optional.empty();
  }

  /** {@return this measure under another code} */
  public abstract Measure withCode(String code);

  /** {@return this measure under another title} */
  public abstract Measure withTitle(LocalizedText title);

  /** {@return this measure of another kind} */
  public abstract Measure withKind(MeasureKind kind);

  /** {@return this measure with that direction} */
  public abstract Measure withDirection(Direction direction);

  /** {@return this measure with that direction, or without one} */
  public abstract Measure withDirection(Optional<? extends Direction> direction);

  /** {@return this measure with that unit} */
  public abstract Measure withUnit(LocalizedText unit);

  /** {@return this measure with that unit, or without one} */
  public abstract Measure withUnit(Optional<? extends LocalizedText> unit);

  /** {@return this measure with that numerator} */
  public abstract Measure withNumerator(LocalizedText numerator);

  /** {@return this measure with that numerator, or without one} */
  public abstract Measure withNumerator(Optional<? extends LocalizedText> numerator);

  /** {@return this measure with that denominator} */
  public abstract Measure withDenominator(LocalizedText denominator);

  /** {@return this measure with that denominator, or without one} */
  public abstract Measure withDenominator(Optional<? extends LocalizedText> denominator);

  /** {@return this measure with that factor} */
  public abstract Measure withFactor(Ratio factor);

  /** {@return this measure with that factor, or without one} */
  public abstract Measure withFactor(Optional<? extends Ratio> factor);

  /** {@return this measure with these levels in place of those it has} */
  public abstract Measure withLevels(String... levels);

  /** {@return this measure with these levels in place of those it has} */
  public abstract Measure withLevels(Iterable<String> levels);

  /** {@return this measure with that scale} */
  public abstract Measure withScale(Interval scale);

  /** {@return this measure with that scale, or without one} */
  public abstract Measure withScale(Optional<? extends Interval> scale);

  /** {@return this measure in that currency} */
  public abstract Measure withCurrency(String currency);

  /** {@return this measure in that currency, or in none} */
  public abstract Measure withCurrency(Optional<String> currency);

  /** {@return this measure with that weight} */
  public abstract Measure withWeight(Ratio weight);

  /** {@return this measure with that weight, or without one} */
  public abstract Measure withWeight(Optional<? extends Ratio> weight);

  /** {@return this measure as valid on those days} */
  public abstract Measure withValidity(Validity validity);

  /** {@return this measure as valid on those days, or on all} */
  public abstract Measure withValidity(Optional<? extends Validity> validity);

  @Value.Check
  void check() {
    NodeCode.check("measure", code());
    factor().ifPresent(this::checkFactor);
    checkArgument(
        weight().isEmpty() || weight().get().signum() >= 0,
        "weight of measure '%s' must not be negative, but is %s",
        code(),
        weight().orElse(null));
    only(MeasureKind.PERCENTAGE, "numerator", numerator().isPresent());
    only(MeasureKind.PERCENTAGE, "denominator", denominator().isPresent());
    only(MeasureKind.SCORE, "scale", scale().isPresent());
    only(MeasureKind.MONEY, "currency", currency().isPresent());
    needs(MeasureKind.SCORE, "scale", scale().isPresent());
    needs(MeasureKind.MONEY, "currency", currency().isPresent());
    needs(MeasureKind.ORDINAL, "levels", !levels().isEmpty());
    scale().ifPresent(this::checkScale);
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

  private void checkFactor(Ratio factor) {
    checkArgument(
        numeric(), "measure '%s' has a factor, but is of kind %s without numbers", code(), kind());
    checkArgument(
        factor.signum() > 0, "factor of measure '%s' must be above 0, but is %s", code(), factor);
    checkArgument(
        kind() != MeasureKind.PERCENTAGE || factor.equals(Ratio.HUNDRED),
        "measure '%s' is in per cent, so that its factor is 100, not %s",
        code(),
        factor);
  }

  private void checkScale(Interval scale) {
    checkArgument(
        scale.upper().isPresent(),
        "scale of measure '%s' needs a highest score, but is %s",
        code(),
        scale);
    checkArgument(
        scale.closed(), "scale of measure '%s' must include its limits, but is %s", code(), scale);
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

  /** {@return code, title, kind, direction and unit, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "Measure " + code() + " " + OneLine.quoted(title()),
        OneLine.words(kind()),
        direction().map(OneLine::words).orElse(""),
        unit().map(Object::toString).orElse(""));
  }

  /** Builds {@link Measure} instances. Not thread-safe. */
  public static final class Builder extends ImmutableMeasure.Builder {
    Builder() {}
  }
}
