package org.openrbm.geodist.plan;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.LeastStaff;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.membership.MemberCode;

/**
 * A member's staff, of whom some separate for certain and the others may.
 *
 * <p>Each incumbent leaves within a year with the same probability, independently of the others and
 * of the years before; nobody is replaced. Known separations, such as retirements, come on top: a
 * staff member who is to retire counts as certainly gone from the end of that year.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = AttritionScenario.Builder.class)
@JsonPropertyOrder({
  "code",
  "staff",
  "leastStaff",
  "annualProbability",
  "years",
  "knownSeparations"
})
public abstract sealed class AttritionScenario permits ImmutableAttritionScenario {

  /** The most staff. */
  public static final int MAX_STAFF = 10_000;

  /** The most years. */
  public static final int MAX_YEARS = 50;

  AttritionScenario() {}

  /** {@return the code of the member} */
  public abstract String code();

  /** {@return the staff now, from 0 to {@link #MAX_STAFF}} */
  public abstract int staff();

  /** {@return the fewest staff with which the member is not below its range} */
  public abstract int leastStaff();

  /** {@return the probability that one incumbent leaves within a year, 0 to 1} */
  public abstract Ratio annualProbability();

  /** {@return the years looked ahead, from 1 to {@link #MAX_YEARS}} */
  public abstract int years();

  /** {@return the staff who certainly separate in a year, by year from 1} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Value.NaturalOrder
  public abstract SortedMap<Integer, Integer> knownSeparations();

  /**
   * Returns the scenario of a member in a report: its staff, and the fewest with which it is within
   * range (see {@link StaffMargin}), which stays.
   *
   * @throws IllegalArgumentException if the staff are above {@link #MAX_STAFF}, the probability is
   *     not between 0 and 1, or the years are not between 1 and {@link #MAX_YEARS}
   */
  public static AttritionScenario of(Representation member, Ratio annualProbability, int years) {
    return builder()
        .code(member.code())
        .staff(member.staff())
        .leastStaff(LeastStaff.of(member.range()))
        .annualProbability(annualProbability)
        .years(years)
        .build();
  }

  /** {@return a new builder; every attribute but {@code knownSeparations} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Computes the probabilities.
   *
   * @throws IllegalArgumentException if a probability needs more than {@link Ratio#MAX_DIGITS}
   *     digits
   * @throws ArithmeticException if the annual probability is so long that already the probability
   *     of one incumbent's still being there needs more
   */
  public final AttritionOutlook outlook() {
    return AttritionOutlook.of(this);
  }

  /** {@return this scenario for another member} */
  public abstract AttritionScenario withCode(String code);

  /** {@return this scenario with that number of staff now} */
  public abstract AttritionScenario withStaff(int staff);

  /** {@return this scenario with that least number of staff} */
  public abstract AttritionScenario withLeastStaff(int staff);

  /** {@return this scenario with another probability of leaving within a year} */
  public abstract AttritionScenario withAnnualProbability(Ratio probability);

  /** {@return this scenario looking that many years ahead} */
  public abstract AttritionScenario withYears(int years);

  /** {@return this scenario with these known separations in place of those it has} */
  public abstract AttritionScenario withKnownSeparations(Map<Integer, ? extends Integer> byYear);

  @Value.Check
  void check() {
    MemberCode.check(code());
    checkArgument(
        staff() >= 0 && staff() <= MAX_STAFF,
        "staff of member '%s' must be 0 to %s, but are %s",
        code(),
        MAX_STAFF,
        staff());
    checkArgument(
        leastStaff() >= 0,
        "least staff of member '%s' must not be negative, but are %s",
        code(),
        leastStaff());
    checkArgument(
        annualProbability().signum() >= 0 && annualProbability().compareTo(Ratio.ONE) <= 0,
        "probability of leaving within a year must be between 0 and 1, but is %s",
        annualProbability());
    checkArgument(
        years() >= 1 && years() <= MAX_YEARS,
        "years of an attrition scenario must be 1 to %s, but are %s",
        MAX_YEARS,
        years());
    long known = 0;
    for (Map.Entry<Integer, Integer> entry : knownSeparations().entrySet()) {
      checkArgument(
          entry.getKey() >= 1 && entry.getKey() <= years(),
          "year of known separations must be 1 to %s, but is %s",
          years(),
          entry.getKey());
      checkArgument(
          entry.getValue() >= 0,
          "known separations of year %s must not be negative, but are %s",
          entry.getKey(),
          entry.getValue());
      known += entry.getValue();
    }
    checkArgument(
        known <= staff(),
        "member '%s' has %s staff, but %s known separations",
        code(),
        staff(),
        known);
  }

  /** The staff who are not known to have separated by the end of a year. */
  final int incumbents(int year) {
    return staff() - knownSeparations().headMap(year + 1).values().stream().mapToInt(n -> n).sum();
  }

  /** {@return such as {@code "JPN: 190 staff, 186 needed, 5 % leave a year, 3 years"}} */
  @Override
  public final String toString() {
    return "%s: %s staff, %s needed, %s %% leave a year, %s"
        .formatted(
            code(),
            staff(),
            leastStaff(),
            annualProbability().times(100).toDecimal(4).stripTrailingZeros().toPlainString(),
            years() + (years() == 1 ? " year" : " years"));
  }

  /** Builds {@link AttritionScenario} instances. Not thread-safe. */
  public static final class Builder extends ImmutableAttritionScenario.Builder {
    Builder() {}
  }
}
