package org.openrbm.indicators.parity.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.HighPrecision;
import org.openrbm.indicators.parity.GenderComposition;

/**
 * The pull model against its definition, written anew: expected values in fractions, and the exact
 * probabilities of small levels, with relative promotion rates other than 1. Seeds are fixed.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LevelOracleTest {

  private static final int YEARS = 3;

  private static final Ratio[] PROMOTION_RATES =
      Stream.of("1/3", "0.5", "4/5", "1", "1.25", "2", "7/2", "1/1000000", "1000000")
          .map(Ratio::parse)
          .toArray(Ratio[]::new);

  private static LevelModel model(Random random, int mostOfGender) {
    List<StaffLevel> levels = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      levels.add(
          StaffLevel.builder()
              .name("level " + i)
              .staff(
                  GenderComposition.of(
                      random.nextInt(mostOfGender + 1), 1 + random.nextInt(mostOfGender)))
              .attritionOfWomen(Ratio.of(random.nextInt(11), 10))
              .attritionOfMen(Ratio.of(random.nextInt(11), 10))
              .externalShare(i == 0 ? Ratio.ONE : Ratio.of(random.nextInt(11), 10))
              .hireShareOfWomen(Ratio.of(random.nextInt(11), 10))
              .relativePromotionRate(PROMOTION_RATES[random.nextInt(PROMOTION_RATES.length)])
              .postsAdded(random.nextInt(2))
              .build());
    }
    return LevelModel.of(levels);
  }

  /** The equations of {@link LevelModel}, from the top down, without rounding. */
  @Test
  void expected_women_follow_the_equations() {
    Random random = new Random(11);
    for (int i = 0; i < 400; i++) {
      LevelModel model = model(random, 40);
      LevelProjection projection = LevelProjection.of(model, 2);
      List<Ratio> women =
          model.levels().stream().map(level -> Ratio.of(level.staff().women())).toList();
      for (int year = 1; year <= 2; year++) {
        women = expected(model, year, women);
        for (int r = 0; r < women.size(); r++) {
          assertThat(projection.women("level " + r, year).orElseThrow().minus(women.get(r)).abs())
              .as("level %s in year %s of %s", r, year, model)
              .isLessThanOrEqualTo(projection.precision(year));
        }
      }
    }
  }

  private static List<Ratio> expected(LevelModel model, int year, List<Ratio> before) {
    List<Ratio> after = new ArrayList<>(before);
    Ratio above = Ratio.ZERO;
    Ratio womenAbove = Ratio.ZERO;
    for (int r = before.size() - 1; r >= 0; r--) {
      StaffLevel level = model.levels().get(r);
      Ratio stay = womenStay(model, before, r);
      Ratio vacancies =
          Ratio.of(level.staff().known() + (long) year * level.postsAdded())
              .minus(stay)
              .minus(menStay(model, year, before, r))
              .plus(above);
      Ratio promoted = Ratio.ZERO;
      Ratio womenPromoted = Ratio.ZERO;
      if (r > 0) {
        Ratio womenBelow = womenStay(model, before, r - 1);
        Ratio menBelow = menStay(model, year, before, r - 1);
        promoted =
            vacancies.times(Ratio.ONE.minus(level.externalShare())).min(womenBelow.plus(menBelow));
        Ratio weighted = level.relativePromotionRate().times(womenBelow);
        if (promoted.signum() > 0) {
          womenPromoted =
              promoted
                  .times(weighted.dividedBy(weighted.plus(menBelow)))
                  .max(promoted.minus(menBelow))
                  .min(womenBelow);
        }
      }
      after.set(
          r,
          stay.plus(level.hireShareOfWomen().times(vacancies.minus(promoted)))
              .plus(womenPromoted)
              .minus(womenAbove));
      above = promoted;
      womenAbove = womenPromoted;
    }
    return after;
  }

  private static Ratio womenStay(LevelModel model, List<Ratio> women, int r) {
    return women.get(r).times(Ratio.ONE.minus(model.levels().get(r).attritionOfWomen()));
  }

  private static Ratio menStay(LevelModel model, int year, List<Ratio> women, int r) {
    StaffLevel level = model.levels().get(r);
    return Ratio.of(level.staff().known() + (year - 1L) * level.postsAdded())
        .minus(women.get(r))
        .times(Ratio.ONE.minus(level.attritionOfMen()));
  }

  /**
   * How often each number of women was drawn, and their mean, differ from the exact probabilities
   * by less than 6 standard errors: by chance one comparison in 5·10⁸ would.
   */
  @Test
  void the_runs_have_the_probabilities_of_the_definition() {
    Random random = new Random(12);
    int runs = 20_000;
    for (int i = 0; i < 15; i++) {
      LevelModel model = model(random, 2);
      Simulation simulation = Simulator.ofSeed(i).withRuns(runs).simulate(model, YEARS);
      Map<List<Integer>, Double> states =
          Map.of(model.levels().stream().map(level -> (int) level.staff().women()).toList(), 1.0);
      for (int year = 1; year <= YEARS; year++) {
        Map<List<Integer>, Double> next = new HashMap<>();
        for (Map.Entry<List<Integer>, Double> state : states.entrySet()) {
          new Year(model, year, state.getKey(), next).leave(0, state.getValue());
        }
        states = next;
        for (int r = 0; r < model.levels().size(); r++) {
          compare(simulation.level("level " + r, year), probabilities(states, r), runs);
        }
        compare(simulation.together(year), probabilities(states, -1), runs);
      }
    }
  }

  /** Of the women of a level, or of all for −1. */
  private static Map<Integer, Double> probabilities(Map<List<Integer>, Double> states, int level) {
    Map<Integer, Double> probabilities = new HashMap<>();
    states.forEach(
        (women, probability) ->
            probabilities.merge(
                level < 0 ? women.stream().mapToInt(w -> w).sum() : women.get(level),
                probability,
                Double::sum));
    return probabilities;
  }

  private static void compare(WomenDistribution drawn, Map<Integer, Double> exact, int runs) {
    int counted = 0;
    for (int women = 0; women <= drawn.posts(); women++) {
      double p = exact.getOrDefault(women, 0.0);
      counted += drawn.runsWith(women);
      assertThat((double) drawn.runsWith(women) / runs)
          .as("%s women of %s", women, drawn)
          .isCloseTo(p, within(6 * Math.sqrt(Math.max(0, p * (1 - p)) / runs) + 1e-9));
      if (p == 0) {
        assertThat(drawn.runsWith(women)).isZero();
      }
    }
    assertThat(counted).isEqualTo(runs);
    double mean = moment(exact, x -> x);
    double variance = moment(exact, x -> (x - mean) * (x - mean));
    assertThat(drawn.mean().orElseThrow().doubleValue())
        .isCloseTo(mean, within(6 * Math.sqrt(variance / runs) + 1e-9));
    Ratio square = drawn.variance().orElseThrow().dividedBy(runs);
    assertThat(
            HighPrecision.relativeError(
                drawn.standardError().orElseThrow(),
                square.toDecimal(HighPrecision.DIGITS).sqrt(HighPrecision.DIGITS)))
        .isLessThan(1e-15);
  }

  private static double moment(Map<Integer, Double> exact, DoubleUnaryOperator of) {
    return exact.entrySet().stream()
        .mapToDouble(each -> of.applyAsDouble(each.getKey()) * each.getValue())
        .sum();
  }

  /**
   * All that can happen in a year, each with its probability, by the rules of {@link Simulator}.
   */
  private static final class Year {

    private final LevelModel model;
    private final int year;
    private final List<Integer> before;
    private final Map<List<Integer>, Double> after;
    private final int[] womenStay;
    private final int[] menStay;
    private final int[] women;

    Year(LevelModel model, int year, List<Integer> before, Map<List<Integer>, Double> after) {
      this.model = model;
      this.year = year;
      this.before = before;
      this.after = after;
      this.womenStay = new int[before.size()];
      this.menStay = new int[before.size()];
      this.women = new int[before.size()];
    }

    private int posts(int r, int years) {
      StaffLevel level = model.levels().get(r);
      return (int) level.staff().known() + years * level.postsAdded();
    }

    void leave(int r, double probability) {
      if (probability == 0) {
        return;
      }
      if (r == before.size()) {
        fill(r - 1, 0, 0, probability);
        return;
      }
      StaffLevel level = model.levels().get(r);
      int menBefore = posts(r, year - 1) - before.get(r);
      for (int w = 0; w <= before.get(r); w++) {
        for (int m = 0; m <= menBefore; m++) {
          womenStay[r] = before.get(r) - w;
          menStay[r] = menBefore - m;
          leave(
              r + 1,
              probability
                  * binomial(before.get(r), w, level.attritionOfWomen())
                  * binomial(menBefore, m, level.attritionOfMen()));
        }
      }
    }

    private void fill(int r, int above, int womenAbove, double probability) {
      if (probability == 0) {
        return;
      }
      if (r < 0) {
        after.merge(Stream.of(boxed(women)).toList(), probability, Double::sum);
        return;
      }
      StaffLevel level = model.levels().get(r);
      int vacancies = posts(r, year) - womenStay[r] - menStay[r] + above;
      for (int external = 0; external <= vacancies; external++) {
        double here = probability * binomial(vacancies, external, level.externalShare());
        int promoted =
            r == 0 ? 0 : Math.min(vacancies - external, womenStay[r - 1] + menStay[r - 1]);
        for (int w = 0; w <= promoted; w++) {
          double chance =
              r == 0
                  ? 1
                  : urn(
                      womenStay[r - 1],
                      menStay[r - 1],
                      promoted,
                      w,
                      level.relativePromotionRate().doubleValue());
          for (int hired = 0; hired <= vacancies - promoted && chance > 0; hired++) {
            women[r] = womenStay[r] + hired + w - womenAbove;
            fill(
                r - 1,
                promoted,
                w,
                here * chance * binomial(vacancies - promoted, hired, level.hireShareOfWomen()));
          }
        }
      }
    }

    private static Integer[] boxed(int[] numbers) {
      Integer[] boxed = new Integer[numbers.length];
      for (int i = 0; i < boxed.length; i++) {
        boxed[i] = numbers[i];
      }
      return boxed;
    }
  }

  private static double binomial(int n, int k, Ratio share) {
    double p = share.doubleValue();
    double probability = 1;
    for (int i = 1; i <= k; i++) {
      probability = probability * (n - k + i) / i;
    }
    return probability * Math.pow(p, k) * Math.pow(1 - p, n - k);
  }

  /** That {@code wanted} of so many drawn are women: a man counts as 1/ρ, or a woman as ρ. */
  private static double urn(int women, int men, int drawn, int wanted, double rate) {
    return urn(women, men, women * Math.min(1, rate), men * Math.min(1, 1 / rate), drawn, wanted);
  }

  private static double urn(
      int women, int men, double massOfWomen, double massOfMen, int drawn, int wanted) {
    if (wanted < 0 || wanted > women || drawn - wanted > men || drawn < wanted) {
      return 0;
    }
    if (drawn == 0) {
      return 1;
    }
    double mass = massOfWomen + massOfMen;
    double ofWoman = mass > 1e-9 ? massOfWomen / mass : women > 0 ? 1 : 0;
    double probability = 0;
    if (ofWoman > 0) {
      probability +=
          ofWoman
              * urn(women - 1, men, Math.max(0, massOfWomen - 1), massOfMen, drawn - 1, wanted - 1);
    }
    if (ofWoman < 1) {
      probability +=
          (1 - ofWoman)
              * urn(women, men - 1, massOfWomen, Math.max(0, massOfMen - 1), drawn - 1, wanted);
    }
    return probability;
  }

  /** In every draw: no more women or men than there are, and as many persons as asked for. */
  @Test
  void no_draw_takes_more_women_or_men_than_there_are() {
    Random random = new Random(13);
    SplittableRandom draws = new SplittableRandom(14);
    for (int i = 0; i < 20_000; i++) {
      int women = random.nextInt(30);
      int men = random.nextInt(30);
      int drawn = random.nextInt(women + men + 1);
      Ratio rate = PROMOTION_RATES[random.nextInt(PROMOTION_RATES.length)];
      assertThat(Urn.of(rate).women(draws, women, men, drawn))
          .as("%s of %s women and %s men at %s", drawn, women, men, rate)
          .isBetween(Math.max(0, drawn - men), Math.min(women, drawn));
    }
  }
}
