package org.openrbm.geodist.plan;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.json.DerivedFields;
import org.openrbm.core.json.ExplicitJsonProperties;

/**
 * The probability, year by year, that a member falls below its range if nobody is replaced.
 *
 * <p>After t years each of the n incumbents who are not known to have separated is still there with
 * the probability s = (1 − a)^t, so their number is binomial:
 *
 * <pre>
 * P(below) = Σ C(n, k) · s^k · (1 − s)^(n−k), over k = 0 … least staff − 1
 * </pre>
 *
 * <p>The results are exact. As staff only become fewer, the probability of being below at the end
 * of a year is that of having fallen below by then. The cost is n multiplications of numbers of n ·
 * t times the digits of a's denominator; a probability of more than {@link Ratio#MAX_DIGITS}
 * digits, such as for 500 staff, a = 0.05 and 8 years (denominator 20), is refused.
 *
 * @since 0.1.0
 */
@ExplicitJsonProperties
@JsonPropertyOrder({"scenario", "years"})
public final class AttritionOutlook {

  private final AttritionScenario scenario;
  private final ImmutableList<AttritionYear> years;

  private AttritionOutlook(AttritionScenario scenario, ImmutableList<AttritionYear> years) {
    this.scenario = scenario;
    this.years = years;
  }

  static AttritionOutlook of(AttritionScenario scenario) {
    return new AttritionOutlook(
        scenario,
        IntStream.rangeClosed(1, scenario.years())
            .mapToObj(year -> endOf(scenario, year))
            .collect(ImmutableList.toImmutableList()));
  }

  @JsonCreator
  static AttritionOutlook fromJson(
      @JsonProperty(value = "scenario", required = true) AttritionScenario scenario,
      @JsonProperty(value = "years", required = true) JsonNode years) {
    AttritionOutlook derived = scenario.outlook();
    DerivedFields.from("the scenario").checkJson("years", years, derived.years);
    return derived;
  }

  private static AttritionYear endOf(AttritionScenario scenario, int year) {
    return new AttritionYear(
        year,
        scenario.incumbents(year),
        expected(scenario, year, Recorder.off()).value(),
        below(scenario, year, Recorder.off()).value());
  }

  private static Derivation incumbents(AttritionScenario scenario, int year, Recorder recorder) {
    Derivation staff = recorder.given("staff", "posts", Ratio.of(scenario.staff()));
    int left = scenario.incumbents(year);
    Derivation known =
        recorder.given("known separations by then", "posts", Ratio.of(scenario.staff() - left));
    return recorder.derived(
        "incumbents", "posts", Ratio.of(left), "staff − known separations", staff, known);
  }

  private static Derivation stays(AttritionScenario scenario, int year, Recorder recorder) {
    Ratio stays = Ratio.ONE;
    for (int t = 0; t < year; t++) {
      stays = stays.times(Ratio.ONE.minus(scenario.annualProbability()));
    }
    return recorder.derived(
        "probability of still being there",
        "",
        stays,
        "(1 − annual probability of leaving)^years",
        recorder.given("annual probability of leaving", "", scenario.annualProbability()),
        recorder.given("years", "", Ratio.of(year)));
  }

  private static Derivation expected(AttritionScenario scenario, int year, Recorder recorder) {
    Derivation incumbents = incumbents(scenario, year, recorder);
    Derivation stays = stays(scenario, year, recorder);
    return recorder.derived(
        "expected staff",
        "posts",
        incumbents.value().times(stays.value()),
        "incumbents × probability of still being there",
        incumbents,
        stays);
  }

  private static Derivation below(AttritionScenario scenario, int year, Recorder recorder) {
    Derivation incumbents = incumbents(scenario, year, recorder);
    Derivation stays = stays(scenario, year, recorder);
    return recorder.derived(
        "probability below range",
        "",
        binomialBelow(scenario, year, stays.value()),
        "sum of C(incumbents, k) · s^k · (1 − s)^(incumbents − k) over k < least staff, with s the"
            + " probability of still being there",
        incumbents,
        stays,
        recorder.given("least staff within range", "posts", Ratio.of(scenario.leastStaff())));
  }

  /** With s = u ÷ v: the sum of C(n, k) u^k (v − u)^(n−k), over v^n. */
  private static Ratio binomialBelow(AttritionScenario scenario, int year, Ratio stays) {
    int n = scenario.incumbents(year);
    int least = scenario.leastStaff();
    if (least > n) {
      return Ratio.ONE;
    }
    BigInteger u = stays.numerator();
    BigInteger v = stays.denominator();
    // v^n has at least (bits − 1) · n binary digits, 3.3219 to each decimal one
    long digits = (v.bitLength() - 1L) * n * 10_000 / 33_220;
    checkArgument(
        digits < Ratio.MAX_DIGITS,
        "probability for %s incumbents after %s years at %s a year needs more than %s digits; state"
            + " the probability with a smaller denominator or look at fewer years",
        n,
        year,
        scenario.annualProbability(),
        Ratio.MAX_DIGITS);
    BigInteger leaves = v.subtract(u);
    // Horner's scheme from the last term, so that no power is built twice
    BigInteger sum = BigInteger.ZERO;
    BigInteger powerOfStays = BigInteger.ONE;
    BigInteger binomial = BigInteger.ONE;
    for (int k = 0; k < least; k++) {
      sum = sum.multiply(leaves).add(binomial.multiply(powerOfStays));
      powerOfStays = powerOfStays.multiply(u);
      binomial =
          binomial.multiply(BigInteger.valueOf(n - (long) k)).divide(BigInteger.valueOf(k + 1L));
    }
    return least == 0 ? Ratio.ZERO : Ratio.of(sum.multiply(leaves.pow(n - least + 1)), v.pow(n));
  }

  /** {@return the scenario} */
  @JsonProperty
  public AttritionScenario scenario() {
    return scenario;
  }

  /** {@return the end of each year, from the first} */
  @JsonProperty
  public List<AttritionYear> years() {
    return years;
  }

  /**
   * Returns the end of one year.
   *
   * @throws IllegalArgumentException if {@code year} is not between 1 and the scenario's years
   */
  public AttritionYear year(int year) {
    return years.get(checked(year) - 1);
  }

  /**
   * Returns the probability of being below range at the end of a year, with its explanation.
   *
   * @throws IllegalArgumentException if {@code year} is not between 1 and the scenario's years
   */
  public Figure probabilityBelow(int year) {
    int end = checked(year);
    return Figure.calculated(recorder -> Figure.of(below(scenario, end, recorder)));
  }

  /**
   * Returns the expected staff at the end of a year, with their explanation.
   *
   * @throws IllegalArgumentException if {@code year} is not between 1 and the scenario's years
   */
  public Figure expectedStaff(int year) {
    int end = checked(year);
    return Figure.calculated(recorder -> Figure.of(expected(scenario, end, recorder)));
  }

  private int checked(int year) {
    checkArgument(
        year >= 1 && year <= scenario.years(),
        "year must be 1 to %s, but is %s",
        scenario.years(),
        year);
    return year;
  }

  /** {@return whether {@code other} is the outlook of an equal scenario} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AttritionOutlook that && scenario.equals(that.scenario);
  }

  @Override
  public int hashCode() {
    return scenario.hashCode();
  }

  /** {@return the years} */
  @Override
  public String toString() {
    return scenario.code() + " " + years;
  }
}
