package org.openrbm.indicators.parity.levels;

/**
 * In how many runs a level had so many women after a year; the last level stands for all together.
 *
 * <p>Whole numbers are added, so tallies can be put together in any order.
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

  void count(int year, int[] women) {
    int[][] ofYear = runsOf[year];
    int all = 0;
    for (int level = 0; level < levels; level++) {
      ofYear[level][women[level]]++;
      all += women[level];
    }
    ofYear[levels][all]++;
  }

  void finished(int more) {
    runs += more;
  }

  int runs() {
    return runs;
  }

  void add(RunTally that) {
    for (int year = 0; year < runsOf.length; year++) {
      for (int level = 0; level <= levels; level++) {
        int[] sum = runsOf[year][level];
        int[] more = that.runsOf[year][level];
        for (int women = 0; women < sum.length; women++) {
          sum[women] += more[women];
        }
      }
    }
    runs += that.runs;
  }

  /** The runs by number of women; owned by this tally. */
  int[] runs(int year, int level) {
    return runsOf[year][level];
  }
}
