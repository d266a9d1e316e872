package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.HighPrecision;

/**
 * Figures of surveys against their published definitions, written anew: sums over persons in whole
 * numbers, limits in decimals of 70 digits. Seeds are fixed.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SurveyOracleTest {

  private static final int CASES = 2_000;
  private static final BigDecimal STEP = new BigDecimal("1e-15");

  /** Of an answer, by the place of its code in this text: the points of the scale are 0 to 100. */
  private static final List<String> CODES =
      List.of("strongly-disagree", "disagree", "neither", "agree", "strongly-agree");

  private static List<Question> questions(int number) {
    return IntStream.range(0, number).mapToObj(i -> Surveys.agreement("Q" + i)).toList();
  }

  private static Optional<String> answer(Random random) {
    int code = random.nextInt(7);
    return code < CODES.size() ? Optional.of(CODES.get(code)) : Optional.empty();
  }

  /** With points 0, 25, …, 100: Σ over persons with all answers of Σ points ÷ questions. */
  @Test
  void an_index_is_the_mean_of_persons_who_answered_all() {
    Random random = new Random(21);
    for (int i = 0; i < CASES; i++) {
      List<Question> questions = questions(1 + random.nextInt(4));
      IndexDefinition index =
          IndexDefinition.of("index", LocalizedText.of("en", "Index"), questions);
      List<Map<Question, Optional<String>>> persons = new ArrayList<>();
      long points = 0;
      long complete = 0;
      for (int left = random.nextInt(9); left > 0; left--) {
        Map<Question, Optional<String>> answers = new HashMap<>();
        questions.forEach(question -> answers.put(question, answer(random)));
        persons.add(answers);
        if (answers.values().stream().allMatch(Optional::isPresent)) {
          complete++;
          points += answers.values().stream().mapToLong(a -> 25L * CODES.indexOf(a.get())).sum();
        }
      }
      IndexScore score =
          persons.stream().collect(index.collector((person, question) -> person.get(question)));
      assertThat(score.mean().value())
          .isEqualTo(
              complete == 0
                  ? Optional.empty()
                  : Optional.of(Ratio.of(points, complete * questions.size())));
      assertThat(score.persons()).isEqualTo(complete);
      assertThat(score.incomplete()).isEqualTo(persons.size() - complete);
      if (complete > 0) {
        assertThat(score.mean().explanation().value()).isEqualTo(score.mean().orElseThrow());
      }
      IndexScore twice = score.plus(score);
      assertThat(twice.mean()).isEqualTo(score.mean());
      assertThat(twice.persons()).isEqualTo(2 * complete);
      assertThat(twice.changeSince(score).value())
          .isEqualTo(score.mean().value().map(mean -> Ratio.ZERO));
    }
  }

  @Test
  void a_distribution_is_of_its_valid_answers() {
    Random random = new Random(22);
    Ratio[] points = {Ratio.ZERO, Ratio.of(50, 3), Ratio.of(50), Ratio.of(200, 3), Ratio.HUNDRED};
    AnswerKind[] kinds = {
      AnswerKind.NEGATIVE,
      AnswerKind.NEGATIVE,
      AnswerKind.NEUTRAL,
      AnswerKind.POSITIVE,
      AnswerKind.POSITIVE
    };
    List<AnswerOption> options = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      options.add(
          AnswerOption.of(CODES.get(i), LocalizedText.of("en", "A" + i), kinds[i], points[i]));
    }
    options.add(AnswerOption.ofNotApplicable("n/a", LocalizedText.of("en", "Not applicable")));
    Question question =
        Question.of("q", LocalizedText.of("en", "Question"), AnswerScale.of("scale", options));
    for (int i = 0; i < CASES; i++) {
      long[] counts = random.longs(7, 0, 1 + random.nextInt(20)).toArray();
      Map<String, Long> given = new HashMap<>();
      for (int code = 0; code < 5; code++) {
        if (counts[code] > 0) { // answers that are not named were given by nobody
          given.put(CODES.get(code), counts[code]);
        }
      }
      given.put("n/a", counts[5]);
      AnswerDistribution distribution = AnswerDistribution.of(question, given, counts[6]);
      long valid = counts[0] + counts[1] + counts[2] + counts[3] + counts[4];
      assertThat(distribution.validAnswers()).isEqualTo(valid);
      assertThat(distribution.asked()).isEqualTo(valid + counts[5] + counts[6]);
      assertThat(distribution.favourable().share().value())
          .isEqualTo(share(counts[3] + counts[4], valid));
      assertThat(distribution.share(AnswerKind.NEUTRAL).share().value())
          .isEqualTo(share(counts[2], valid));
      assertThat(distribution.share(AnswerKind.NEGATIVE).share().value())
          .isEqualTo(share(counts[0] + counts[1], valid));
      // thirds of points: 0, 50, 150, 200, 300
      assertThat(distribution.index().value())
          .isEqualTo(
              share(
                  50 * counts[1] + 150 * counts[2] + 200 * counts[3] + 300 * counts[4], 3 * valid));
      assertThat(distribution.plus(distribution).index()).isEqualTo(distribution.index());
    }
  }

  private static Optional<Ratio> share(long part, long whole) {
    return whole == 0 ? Optional.empty() : Optional.of(Ratio.of(part, whole));
  }

  @Test
  void a_benchmark_is_the_middle_of_organisations_and_the_mean_of_persons() {
    Random random = new Random(23);
    for (int i = 0; i < CASES; i++) {
      Map<Integer, Proportion> organisations = new LinkedHashMap<>();
      List<Ratio> values = new ArrayList<>();
      List<Integer> without = new ArrayList<>();
      long count = 0;
      long answers = 0;
      for (int key = random.nextInt(9); key > 0; key--) {
        int n = random.nextInt(6);
        int x = random.nextInt(n + 1);
        organisations.put(key, Proportion.of(x, n));
        count += x;
        answers += n;
        if (n == 0) {
          without.add(key);
        } else {
          values.add(Ratio.of(x, n));
        }
      }
      Benchmark<Integer> benchmark = Benchmark.ofProportions(organisations);
      assertThat(benchmark.meanOfPersons().value()).isEqualTo(share(count, answers));
      assertThat(benchmark.withoutValue()).isEqualTo(without);
      if (!values.isEmpty()) {
        assertThat(benchmark.meanOfPersons().explanation().value())
            .isEqualTo(benchmark.meanOfPersons().orElseThrow());
        assertThat(benchmark.medianOfOrganisations().explanation().value())
            .isEqualTo(benchmark.medianOfOrganisations().orElseThrow());
      }
      assertThat(benchmark.medianOfOrganisations().value())
          .as("%s", values)
          .isEqualTo(middle(values));
    }
  }

  /** The values stripped of the least and the greatest as long as more than two are left. */
  private static Optional<Ratio> middle(List<Ratio> values) {
    List<Ratio> left = new ArrayList<>(values);
    while (left.size() > 2) {
      left.remove(Collections.min(left));
      left.remove(Collections.max(left));
    }
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(left.stream().reduce(Ratio.ZERO, Ratio::plus).dividedBy(left.size()));
  }

  /**
   * Wilson's limits and Newcombe's, by their formulas in decimals of 70 digits: the published limit
   * is the last decimal outside. The quantile is correct to 30 decimals, so is the comparison.
   */
  @Test
  void limits_are_the_true_ones_to_the_last_decimal() {
    Random random = new Random(24);
    Ratio[] levels = {Ratio.parse("0.8"), Ratio.parse("0.95"), Ratio.parse("0.999999")};
    for (int i = 0; i < 600; i++) {
      ProportionCalculator calculator =
          ProportionCalculator.standard().withLevel(levels[random.nextInt(levels.length)]);
      boolean corrected = random.nextBoolean();
      calculator = corrected ? calculator.withContinuityCorrection() : calculator;
      Proportion one = proportion(random);
      Proportion two = proportion(random);
      BigDecimal z = decimal(calculator.quantile());
      BigDecimal[] first = limits(one, z, corrected);
      BigDecimal[] second = limits(two, z, corrected);
      check(calculator.estimate(one).orElseThrow().interval(), first[0], first[2]);
      BigDecimal difference = first[1].subtract(second[1]);
      check(
          calculator.difference(one, two).orElseThrow().interval(),
          difference.subtract(distance(first[1], first[0], second[2], second[1])),
          difference.add(distance(first[2], first[1], second[1], second[0])));
    }
  }

  private static Proportion proportion(Random random) {
    long n = 1 + (long) Math.pow(10, random.nextInt(13)) * random.nextInt(1, 9);
    long x =
        switch (random.nextInt(4)) {
          case 0 -> 0;
          case 1 -> n;
          default -> random.nextLong(n + 1);
        };
    return Proportion.of(x, n)
        .withPopulation(
            random.nextInt(3) == 0 ? Optional.of(n + random.nextLong(2 * n)) : Optional.empty());
  }

  private static BigDecimal distance(BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal d) {
    return a.subtract(b).pow(2).add(c.subtract(d).pow(2)).sqrt(HighPrecision.DIGITS);
  }

  private static BigDecimal decimal(Ratio value) {
    return value.toDecimal(HighPrecision.DIGITS);
  }

  /** Lower limit, share and upper limit, as the class text of the calculator has them. */
  private static BigDecimal[] limits(Proportion of, BigDecimal z, boolean corrected) {
    BigDecimal n = BigDecimal.valueOf(of.answers());
    BigDecimal x = BigDecimal.valueOf(of.count());
    BigDecimal p = x.divide(n, HighPrecision.DIGITS);
    BigDecimal factor =
        of.population()
            .map(BigDecimal::valueOf)
            .map(
                size ->
                    size.compareTo(n) == 0
                        ? BigDecimal.ZERO
                        : size.subtract(n)
                            .divide(size.subtract(BigDecimal.ONE), HighPrecision.DIGITS))
            .orElse(BigDecimal.ONE);
    BigDecimal k = z.multiply(z).multiply(factor);
    if (k.signum() == 0) {
      return new BigDecimal[] {p, p, p};
    }
    BigDecimal one = corrected ? BigDecimal.ONE : BigDecimal.ZERO;
    BigDecimal inverse = corrected ? BigDecimal.ONE.divide(n, HighPrecision.DIGITS) : one;
    BigDecimal two = one.multiply(BigDecimal.valueOf(2));
    BigDecimal four = BigDecimal.valueOf(4).multiply(p);
    BigDecimal against = n.multiply(BigDecimal.ONE.subtract(p));
    BigDecimal whole = n.add(k).multiply(BigDecimal.valueOf(2));
    BigDecimal middle = x.multiply(BigDecimal.valueOf(2)).add(k);
    BigDecimal low = k.subtract(two).subtract(inverse).add(four.multiply(against.add(one)));
    BigDecimal high = k.add(two).subtract(inverse).add(four.multiply(against.subtract(one)));
    return new BigDecimal[] {
      of.count() == 0
          ? BigDecimal.ZERO
          : middle
              .subtract(one)
              .subtract(k.multiply(low).sqrt(HighPrecision.DIGITS))
              .divide(whole, HighPrecision.DIGITS),
      p,
      of.count() == of.answers()
          ? BigDecimal.ONE
          : middle
              .add(one)
              .add(k.multiply(high).sqrt(HighPrecision.DIGITS))
              .divide(whole, HighPrecision.DIGITS)
    };
  }

  private static void check(Interval published, BigDecimal lower, BigDecimal upper) {
    BigDecimal low = decimal(published.lower().orElseThrow());
    BigDecimal high = decimal(published.upper().orElseThrow());
    BigDecimal rest = new BigDecimal("1e-30");
    assertThat(lower.subtract(low)).isBetween(rest.negate(), STEP.add(rest));
    assertThat(high.subtract(upper)).isBetween(rest.negate(), STEP.add(rest));
  }

  /** ½·erf(z ÷ √2) = density(z) · Σ z^(2i+1) ÷ (1·3·…·(2i+1)), a series without cancellation. */
  @Test
  void the_quantile_is_within_half_of_its_last_decimal() {
    Random random = new Random(25);
    BigDecimal rootOf2Pi =
        new BigDecimal("3.141592653589793238462643383279502884197169399375105820974944592307816406")
            .multiply(BigDecimal.valueOf(2))
            .sqrt(HighPrecision.DIGITS);
    BigDecimal half = new BigDecimal("0.5e-30");
    for (int i = 0; i < 60; i++) {
      Ratio level =
          i % 2 == 0
              ? Ratio.of(1 + random.nextInt(999_999), 1_000_000)
              : Ratio.ONE.minus(Ratio.of(1, 1 + random.nextInt(1_000_000)));
      if (level.signum() <= 0) {
        continue;
      }
      BigDecimal z = decimal(NormalQuantile.twoSided(level));
      assertThat(twoSided(z.subtract(half), rootOf2Pi)).isLessThanOrEqualTo(decimal(level));
      assertThat(twoSided(z.add(half), rootOf2Pi)).isGreaterThanOrEqualTo(decimal(level));
    }
  }

  private static BigDecimal twoSided(BigDecimal z, BigDecimal rootOf2Pi) {
    BigDecimal square = z.multiply(z, HighPrecision.DIGITS);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal term = z;
    for (int i = 3; term.compareTo(new BigDecimal("1e-72")) > 0; i += 2) {
      sum = sum.add(term, HighPrecision.DIGITS);
      term =
          term.multiply(square, HighPrecision.DIGITS)
              .divide(BigDecimal.valueOf(i), HighPrecision.DIGITS);
    }
    return HighPrecision.exp(square.divide(BigDecimal.valueOf(-2), HighPrecision.DIGITS))
        .multiply(sum, HighPrecision.DIGITS)
        .multiply(BigDecimal.valueOf(2))
        .divide(rootOf2Pi, HighPrecision.DIGITS);
  }

  /** Of whole numbers without limit: k answers of 9·10¹⁸ persons. */
  @Test
  void counts_near_the_greatest_have_shares() {
    long most = Long.MAX_VALUE;
    assertThat(Proportion.of(most / 2, most).complement().share().value())
        .contains(Ratio.of(BigInteger.valueOf(most / 2 + 1), BigInteger.valueOf(most)));
    Proportion all = Proportion.of(most, most).withPopulation(Optional.of(most));
    assertThat(ProportionCalculator.standard().estimate(all).orElseThrow().interval())
        .isEqualTo(Interval.ofClosed(Ratio.ONE, Ratio.ONE));
    assertThat(
            Benchmark.ofProportions(Map.of("a", all, "b", Proportion.of(0, most)))
                .meanOfPersons()
                .value())
        .contains(Ratio.of(1, 2));
  }
}
