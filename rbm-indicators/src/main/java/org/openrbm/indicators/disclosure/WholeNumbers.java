package org.openrbm.indicators.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * All whole numbers within limits whose sums keep within limits, such as the counts of several
 * tables of the same people.
 *
 * <p>The greatest value of a sum is found by branch and bound (Land and Doig, Econometrica 28,
 * 1960) over {@link Simplex}: a fraction splits the search in two, and what cannot be greater than
 * a solution that is known is left out. Every answer is exact; a search that ends at its limit
 * throws.
 */
final class WholeNumbers {

  /** The most entries of a tableau. */
  static final int MAX_ENTRIES = 4_000_000;

  private static final int MAX_DEPTH = 1_000;

  final long[] least;
  final long[] most;
  private final List<Sum> sums = new ArrayList<>();
  private final List<Share> shares = new ArrayList<>();
  private Optional<Simplex> simplex = Optional.empty();
  private final StepLimit limit;

  /** Told of each solution that is found, also by a search that ends at its limit. */
  private final Consumer<long[]> found;

  private long beaten;

  /**
   * @param least the least value of each number
   * @param most the greatest values, {@link Circulation#INFINITE} if there is none
   */
  WholeNumbers(long[] least, long[] most, StepLimit limit, Consumer<long[]> found) {
    this.least = least;
    this.most = most;
    this.limit = limit;
    this.found = found;
  }

  void require(Sum sum) {
    sums.add(sum);
  }

  /** Requires shares, except those that the limits of the numbers imply. */
  void tie(List<Share> some) {
    some.stream().filter(share -> !share.impliedBy(share.limits(least, most))).forEach(shares::add);
  }

  boolean tied() {
    return !shares.isEmpty();
  }

  /** Finds a solution; says whether there is one. */
  boolean any() {
    beaten = -1;
    ask(Sum.of(new int[0], new long[0]));
    return beaten == 0;
  }

  /** Finds a solution in which the number has that value; says whether there is one. */
  boolean with(int number, long value) {
    Simplex tableau = simplex();
    long from = tableau.least(number);
    long to = tableau.most(number);
    tableau.limit(number, value, value);
    try {
      return any();
    } finally {
      tableau.limit(number, from, to);
    }
  }

  /**
   * Finds the solution with the greatest sum, if there is one beyond a sum that is known to be
   * possible.
   *
   * @return whether there is a greatest; if not, a solution with any sum is found
   */
  boolean greatest(Sum sum, long beyond) {
    beaten = beyond;
    return ask(sum);
  }

  private boolean ask(Sum sum) {
    limit.newQuestion();
    try {
      return search(simplex(), sum, 0);
    } catch (ArithmeticException e) {
      simplex = Optional.empty(); // it may have ended between two rows
      throw new StepLimit.ReachedException("a fraction of the search does not fit into 64 bits");
    }
  }

  private Simplex simplex() {
    if (simplex.isEmpty()) {
      long free = IntStream.range(0, least.length).filter(i -> least[i] != most[i]).count();
      if (sums.size() * free > MAX_ENTRIES) {
        throw new StepLimit.ReachedException("the tables are too large for the search");
      }
      simplex = Optional.of(new Simplex(least, most, sums, limit));
    }
    return simplex.get();
  }

  /** Looks for a greater sum within the limits; says whether there is a greatest. */
  private boolean search(Simplex tableau, Sum sum, int depth) {
    if (depth > MAX_DEPTH) {
      throw new StepLimit.ReachedException("the search ended at its greatest depth");
    }
    List<Share.Limits> before = shares.stream().map(tableau::limits).toList();
    try {
      return !narrow(tableau) || searchWithin(tableau, sum, depth);
    } finally {
      for (int i = 0; i < before.size(); i++) {
        tableau.limit(shares.get(i), before.get(i));
      }
    }
  }

  /** Narrows the limits by the shares; says whether any are left. */
  private boolean narrow(Simplex tableau) {
    for (boolean moved = true; moved; ) {
      moved = false;
      for (Share share : shares) {
        limit.spend(1);
        Share.Limits limits = tableau.limits(share);
        Optional<Share.Limits> narrowed = share.narrow(limits);
        if (narrowed.isEmpty()) {
          return false;
        }
        if (!narrowed.get().equals(limits)) {
          tableau.limit(share, narrowed.get());
          moved = true;
        }
      }
    }
    return true;
  }

  private boolean searchWithin(Simplex tableau, Sum sum, int depth) {
    if (!tableau.fits()) {
      return true;
    }
    boolean bounded = tableau.maximise(sum);
    if (bounded && tableau.floor(sum) <= beaten) {
      return true;
    }
    int number = toBeSplit(tableau);
    if (number < 0) {
      long[] solution = new long[least.length];
      Arrays.setAll(solution, tableau::floor);
      found.accept(solution);
      beaten = bounded ? sum.of(solution) : beaten;
      return bounded;
    }
    long low = tableau.least(number);
    long high = tableau.most(number);
    long middle = Math.min(tableau.floor(number), high - 1);
    try {
      tableau.limit(number, low, middle);
      bounded = search(tableau, sum, depth + 1);
      if (bounded) {
        tableau.limit(number, middle + 1, high);
        bounded = search(tableau, sum, depth + 1);
      }
      return bounded;
    } finally {
      tableau.limit(number, low, high);
    }
  }

  /** A number that is a fraction, or else the base of a share that does not hold; −1 if none. */
  private int toBeSplit(Simplex tableau) {
    for (int number = 0; number < least.length; number++) {
      if (!tableau.whole(number)) {
        return number;
      }
    }
    // of a base with one value left, every count within the limits of the cell has the share
    return shares.stream()
        .filter(share -> !share.holds(tableau.floor(share.cell()), tableau.floor(share.base())))
        .mapToInt(Share::base)
        .findFirst()
        .orElse(-1);
  }

  /**
   * A sum of multiples of numbers, and its limits.
   *
   * @param numbers the indices of the numbers
   * @param factors the factor of each of them
   * @param least the least value of the sum
   * @param most the greatest value of the sum
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Sum(int[] numbers, long[] factors, long least, long most) {

    /** One number, or its opposite, without limits. */
    static Sum of(int number, long factor) {
      return of(new int[] {number}, new long[] {factor});
    }

    /** A sum without limits, to be made as great as it can be. */
    static Sum of(int[] numbers, long[] factors) {
      return new Sum(numbers, factors, -Circulation.INFINITE, Circulation.INFINITE);
    }

    long of(long[] values) {
      long sum = 0;
      for (int i = 0; i < numbers.length; i++) {
        sum = Math.addExact(sum, Math.multiplyExact(factors[i], values[numbers[i]]));
      }
      return sum;
    }
  }
}
