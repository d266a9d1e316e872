package org.openrbm.indicators.parity.levels;

/**
 * Counts the runs in which a level had each number of women after a year; the last level stands for
 * all together.
 *
 * <p>Whole numbers are added, so runs can be counted in any order. All threads count into one
 * tally, run by run, because a tally is large and a run is small.
 */
final class RunTally {

  private final int[][][] runsOf; // by year, level, women
  private final int levels;
  private int runs;

  RunTally(int[][] posts) {
    this.levels = posts[0].length;
    this.runsOf = new int[posts.length][levels + 1][];
    for (int year = 0; year < posts.length; year++) {
      int all = 0;
      for (int level = 0; level < levels; level++) {
        runsOf[year][level] = new int[posts[year][level] + 1];
        all += posts[year][level];
      }
      runsOf[year][levels] = new int[all + 1];
    }
  }

  /** Counts one run: the women by year and level. */
  synchronized void count(int[][] women) {
    for (int year = 0; year < women.length; year++) {
      int[][] ofYear = runsOf[year];
      int all = 0;
      for (int level = 0; level < levels; level++) {
        int number = women[year][level];
        ofYear[level][number]++;
        all += number;
      }
      ofYear[levels][all]++;
    }
    runs++;
  }

  int runs() {
    return runs;
  }

  /** The runs by number of women; owned by this tally. */
  int[] runs(int year, int level) {
    return runsOf[year][level];
  }
}
