package org.openrbm.geodist.membership;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;

/**
 * A member of an organisation, with the data that the three factors of a desirable range need.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = Member.Builder.class)
@JsonPropertyOrder({"code", "name", "ratePercent", "population", "populationSource"})
public abstract sealed class Member permits ImmutableMember {

  /**
   * The largest population, in persons; the sum over millions of members fits in a {@code long}.
   */
  public static final long MAX_POPULATION = 1_000_000_000_000L;

  Member() {}

  /**
   * {@return the code, of visible characters, unique in a membership; ISO 3166-1 alpha-3 for a
   * State in the bundled data}
   */
  public abstract String code();

  /** {@return the name, in one or several languages} */
  public abstract LocalizedText name();

  /** {@return the rate in the scale of assessments, in per cent of the budget, from 0 to 100} */
  public abstract Ratio ratePercent();

  /** {@return the population in persons, from 0 to {@link #MAX_POPULATION}} */
  public abstract long population();

  /**
   * {@return the source of this member's population where it is another than the membership's own}
   */
  public abstract Optional<Citation> populationSource();

  /**
   * Returns a member.
   *
   * @param code the code
   * @param name the name
   * @param ratePercent the assessment rate in per cent
   * @param population the population in persons
   * @throws IllegalArgumentException if the code is blank, has blanks around it or a character that
   *     shows nothing, or is not in the composed form of Unicode, the rate is not between 0 and
   *     100, or the population not between 0 and {@link #MAX_POPULATION}
   */
  public static Member of(String code, LocalizedText name, Ratio ratePercent, long population) {
    return builder().code(code).name(name).ratePercent(ratePercent).population(population).build();
  }

  /** {@return a new builder; every attribute but {@code populationSource} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this member under another code} */
  public abstract Member withCode(String code);

  /** {@return this member under another name} */
  public abstract Member withName(LocalizedText name);

  /** {@return this member with another assessment rate, in per cent} */
  public abstract Member withRatePercent(Ratio percent);

  /** {@return this member with another population} */
  public abstract Member withPopulation(long persons);

  /** {@return this member with that source of its population} */
  public abstract Member withPopulationSource(Citation source);

  /**
   * {@return this member with that source of its population, or with the source of its membership}
   */
  public abstract Member withPopulationSource(Optional<? extends Citation> source);

  @Value.Check
  void check() {
    MemberCode.check(code());
    checkArgument(
        isRate(ratePercent()),
        "assessment rate of member '%s' must be between 0 and 100 per cent, but is %s",
        code(),
        ratePercent());
    checkArgument(
        isPopulation(population()),
        "population of member '%s' must be between 0 and %s persons, but is %s",
        code(),
        MAX_POPULATION,
        population());
  }

  static boolean isPopulation(long persons) {
    return persons >= 0 && persons <= MAX_POPULATION;
  }

  static boolean isRate(Ratio percent) {
    return percent.signum() >= 0 && percent.compareTo(Ratio.HUNDRED) <= 0;
  }

  /** {@return such as {@code "JPN Japan: 10.833 %, 127141000 persons"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        "%s %s: %s %%, %s persons"
            .formatted(
                code(),
                name(),
                ratePercent().toDecimal(4).stripTrailingZeros().toPlainString(),
                population()));
  }

  /** Builds {@link Member} instances. Not thread-safe. */
  public static final class Builder extends ImmutableMember.Builder {
    Builder() {}
  }
}
