package org.openrbm.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.indicators.progress.Indicators;

/** Random parts against every rule worked out again from its definition, in whole numbers. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RollUpOracleTest {

  private static final int CASES = 2_000; // of each rule

  /**
   * A part as it was drawn: top ÷ bottom, with a weight of -1 for none.
   *
   * @param sort what it is
   */
  private record Drawn(
      Sort sort, String name, LocalDate day, BigInteger top, BigInteger bottom, int weight) {

    boolean reported() {
      return sort != Sort.MISSING;
    }

    boolean nothing() {
      return bottom.signum() == 0;
    }

    Part part() {
      Part part =
          switch (sort) {
            case VALUE -> Part.ofValue(name, day, Ratio.of(top, bottom));
            case SHARE ->
                Part.ofRate(
                    name,
                    day,
                    Ratio.of(top, BigInteger.ONE),
                    Ratio.of(bottom, BigInteger.ONE),
                    Ratio.ONE);
            case LEVEL -> Part.ofLevel(name, day, Ratio.of(top, bottom));
            case MISSING -> Part.ofMissing(name, day);
          };
      return weight < 0 ? part : part.withWeight(Ratio.of(weight));
    }
  }

  private enum Sort {
    VALUE,
    SHARE,
    LEVEL,
    MISSING
  }

  @Test
  void every_rule_gives_what_its_definition_says() {
    Random random = new Random(20201231);
    int numbers = 0;
    for (AggregationRule rule : AggregationRule.values()) {
      for (int i = 0; i < CASES; i++) {
        List<Drawn> drawn = draw(random);
        RolledUp actual = RollUp.of(rule, drawn.stream().map(Drawn::part).toList());
        String value = expected(rule, drawn.stream().filter(Drawn::reported).toList());
        assertThat(actual.value()).as("%s of %s", rule, drawn).hasToString(value);
        assertThat(actual.coverageByWeight().map(Ratio::toString).orElse("none"))
            .isEqualTo(byWeight(drawn));
        if (actual.value().value().isPresent()) {
          numbers++;
          assertThat(actual.value().explanation().value()).isEqualTo(actual.value().orElseThrow());
        }
      }
    }
    assertThat(numbers).isGreaterThan(6_000); // the cases are not all without a value
  }

  private static List<Drawn> draw(Random random) {
    Sort most = Sort.values()[random.nextInt(3)];
    boolean mixed = random.nextInt(8) == 0;
    boolean weighted = random.nextInt(4) > 0;
    List<Drawn> drawn = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      Sort sort =
          random.nextInt(5) == 0 ? Sort.MISSING : mixed ? Sort.values()[random.nextInt(3)] : most;
      drawn.add(
          new Drawn(
              sort,
              "part " + (i * 7) % 11,
              Indicators.START.plusDays(random.nextInt(4)),
              BigInteger.valueOf(sort == Sort.LEVEL ? 1 + random.nextInt(4) : random.nextInt(30)),
              BigInteger.valueOf(
                  switch (sort) {
                    case VALUE -> 1 + random.nextInt(6);
                    case SHARE -> random.nextInt(20);
                    case LEVEL, MISSING -> 1;
                  }),
              weighted && random.nextInt(20) > 0 ? random.nextInt(4) : -1));
    }
    Collections.shuffle(drawn, random);
    return drawn;
  }

  // ---- the definitions, again

  private static String byWeight(List<Drawn> drawn) {
    int all = drawn.stream().mapToInt(Drawn::weight).sum();
    int reported = drawn.stream().filter(Drawn::reported).mapToInt(Drawn::weight).sum();
    return drawn.stream().anyMatch(part -> part.weight() < 0) || all == 0
        ? "none"
        : Ratio.of(reported, all).toString();
  }

  private static String expected(AggregationRule rule, List<Drawn> parts) {
    if (parts.isEmpty()) {
      return none("NO_ACTUAL");
    }
    if (parts.size() == 1 && rule != AggregationRule.WEIGHTED_MEAN) {
      return value(parts.get(0));
    }
    boolean shares = parts.stream().anyMatch(part -> part.sort() == Sort.SHARE);
    boolean levels = parts.stream().anyMatch(part -> part.sort() == Sort.LEVEL);
    boolean nothing = parts.stream().anyMatch(Drawn::nothing);
    Comparator<Drawn> rising = RollUpOracleTest::compare;
    Comparator<Drawn> byName = Comparator.comparing(Drawn::name);
    return switch (rule) {
      case NONE -> none("NOT_AGGREGATED");
      case SUM -> shares || levels ? none("NOT_AGGREGATED") : fraction(parts, false, 1);
      case RATIO_OF_SUMS ->
          parts.stream().allMatch(part -> part.sort() == Sort.SHARE)
              ? divided(total(parts, Drawn::top), total(parts, Drawn::bottom))
              : none("NOT_AGGREGATED");
      case MEAN ->
          levels
              ? none("NOT_AGGREGATED")
              : nothing ? none("ZERO_DENOMINATOR") : fraction(parts, false, parts.size());
      case WEIGHTED_MEAN -> levels ? none("NOT_AGGREGATED") : weightedMean(parts);
      case LATEST ->
          value(
              parts.stream()
                  .min(Comparator.comparing(Drawn::day).reversed().thenComparing(byName))
                  .orElseThrow());
      case MINIMUM -> nothing ? none("ZERO_DENOMINATOR") : value(Collections.min(parts, rising));
      case MAXIMUM -> nothing ? none("ZERO_DENOMINATOR") : value(Collections.max(parts, rising));
      case MEDIAN -> nothing ? none("ZERO_DENOMINATOR") : median(parts, levels);
    };
  }

  private static String median(List<Drawn> parts, boolean levels) {
    List<Drawn> left = new ArrayList<>(parts);
    while (left.size() > 2) { // take away the ends until one or two are left
      left.remove(Collections.max(left, RollUpOracleTest::compare));
      left.remove(Collections.min(left, RollUpOracleTest::compare));
    }
    return levels && left.size() == 2 && compare(left.get(0), left.get(1)) != 0
        ? none("BETWEEN_LEVELS")
        : fraction(left, false, left.size());
  }

  private static String weightedMean(List<Drawn> parts) {
    if (parts.stream().anyMatch(part -> part.weight() < 0)) {
      return none("NO_WEIGHTS");
    }
    if (parts.stream().anyMatch(part -> part.weight() > 0 && part.nothing())) {
      return none("ZERO_DENOMINATOR");
    }
    List<Drawn> heavy = parts.stream().filter(part -> part.weight() > 0).toList();
    int weights = heavy.stream().mapToInt(Drawn::weight).sum();
    return weights == 0 ? none("NO_WEIGHTS") : fraction(heavy, true, weights);
  }

  /** The sum of the values, or of values times weights, ÷ a number: over the common denominator. */
  private static String fraction(List<Drawn> parts, boolean weighted, int by) {
    BigInteger common = BigInteger.ONE;
    for (Drawn part : parts) {
      common = common.multiply(part.bottom());
    }
    BigInteger sum = BigInteger.ZERO;
    for (Drawn part : parts) {
      BigInteger times = BigInteger.valueOf(weighted ? part.weight() : 1);
      sum = sum.add(part.top().multiply(times).multiply(common.divide(part.bottom())));
    }
    return divided(sum, common.multiply(BigInteger.valueOf(by)));
  }

  private static BigInteger total(List<Drawn> parts, Function<Drawn, BigInteger> count) {
    return parts.stream().map(count).reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static String value(Drawn part) {
    return divided(part.top(), part.bottom());
  }

  private static String divided(BigInteger top, BigInteger bottom) {
    if (bottom.signum() == 0) {
      return none("ZERO_DENOMINATOR");
    }
    BigInteger common = top.gcd(bottom);
    BigInteger below = bottom.divide(common);
    return top.divide(common) + (below.equals(BigInteger.ONE) ? "" : "/" + below);
  }

  private static int compare(Drawn a, Drawn b) {
    return a.top().multiply(b.bottom()).compareTo(b.top().multiply(a.bottom()));
  }

  private static String none(String reason) {
    return "not computable: " + reason;
  }
}
