package org.openrbm.indicators.parity.levels;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.openrbm.core.Ratio;

/** The pull model for whole persons: the rules of {@link LevelModel}, with chance. */
final class SimulatedYears {

  private final int levels;
  private final int years;
  private final int[][] posts;
  private final int[] start;
  private final Chance[] womenLeave;
  private final Chance[] menLeave;
  private final Chance[] external;
  private final Chance[] womanHired;
  private final Urn[] promotion;

  SimulatedYears(LevelModel model, int years) {
    List<StaffLevel> all = model.levels();
    this.levels = all.size();
    this.years = years;
    this.posts = new int[years + 1][levels];
    for (int year = 0; year <= years; year++) {
      for (int i = 0; i < levels; i++) {
        posts[year][i] = all.get(i).postsAfter(year);
      }
    }
    this.start = all.stream().mapToInt(level -> (int) level.staff().women()).toArray();
    this.womenLeave = chances(all, StaffLevel::attritionOfWomen);
    this.menLeave = chances(all, StaffLevel::attritionOfMen);
    this.external = chances(all, StaffLevel::externalShare);
    this.womanHired = chances(all, StaffLevel::hireShareOfWomen);
    this.promotion =
        all.stream().map(level -> Urn.of(level.relativePromotionRate())).toArray(Urn[]::new);
  }

  private static Chance[] chances(
      List<StaffLevel> levels, Function<StaffLevel, Ratio> probability) {
    return levels.stream().map(probability).map(Chance::of).toArray(Chance[]::new);
  }

  /** An empty tally for these levels and years. */
  RunTally tally() {
    return new RunTally(posts);
  }

  /** Adds so many runs to a tally. */
  void run(int runs, SplittableRandom random, RunTally tally) {
    int[][] womenOf = new int[years + 1][levels]; // by year
    int[] womenStay = new int[levels];
    int[] menStay = new int[levels];
    for (int run = 0; run < runs; run++) {
      System.arraycopy(start, 0, womenOf[0], 0, levels);
      for (int year = 1; year <= years; year++) {
        int[] women = womenOf[year];
        System.arraycopy(womenOf[year - 1], 0, women, 0, levels);
        for (int i = 0; i < levels; i++) {
          int men = posts[year - 1][i] - women[i];
          womenStay[i] = women[i] - womenLeave[i].binomial(random, women[i]);
          menStay[i] = men - menLeave[i].binomial(random, men);
        }
        fill(year, random, women, womenStay, menStay);
      }
      tally.count(womenOf);
    }
  }

  private void fill(
      int year, SplittableRandom random, int[] women, int[] womenStay, int[] menStay) {
    int promotedAway = 0;
    int womenAway = 0;
    for (int i = levels - 1; i >= 0; i--) {
      int vacancies = posts[year][i] - womenStay[i] - menStay[i] + promotedAway;
      int promoted = 0;
      int womenPromoted = 0;
      if (i > 0) {
        promoted =
            Math.min(
                vacancies - external[i].binomial(random, vacancies),
                womenStay[i - 1] + menStay[i - 1]);
        womenPromoted = promotion[i].women(random, womenStay[i - 1], menStay[i - 1], promoted);
      }
      women[i] =
          womenStay[i]
              + womanHired[i].binomial(random, vacancies - promoted)
              + womenPromoted
              - womenAway;
      promotedAway = promoted;
      womenAway = womenPromoted;
    }
  }
}
