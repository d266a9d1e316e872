package org.openrbm.indicators.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openrbm.indicators.disclosure.WholeNumbers.Sum;

/**
 * Fractions within limits whose sums keep within limits: the simplex method in exact arithmetic.
 *
 * <p>Each row of the tableau states one number, which is then called basic, by the others, which
 * are at whole values:
 *
 * <pre>denominator × basic = constant + Σ entry × other</pre>
 *
 * <p>Rows hold whole numbers only. One that does not fit into 64 bits ends the search, as its limit
 * does; nothing is ever rounded. Of several choices that with the smallest index is taken (Bland,
 * Mathematics of Operations Research 2, 1977), so the method ends. Limits of a number may be moved
 * at any time (Dutertre and de Moura, A fast linear-arithmetic solver for DPLL(T), 2006).
 */
final class Simplex {

  /** In place of the column of a number that is always the same and part of the constants. */
  private static final int FIXED = Integer.MIN_VALUE;

  private final long[] least;
  private final long[] most;
  private final int numbers;
  private final int[] basic;
  private final int[] other;

  /** The row of a number, or its column as −1 − column, or {@link #FIXED}. */
  private final int[] place;

  private final long[] value;
  private final long[][] entries;
  private final long[] constants;
  private final long[] denominators;
  private int columns;

  /** The values of the basic numbers, times their denominators. */
  private final long[] values;

  private final StepLimit limit;

  /**
   * Starts with all numbers within their limits and the first number of each sum basic.
   *
   * @param least the least value of each number
   * @param most the greatest values, {@link Circulation#INFINITE} if there is none
   */
  Simplex(long[] least, long[] most, List<Sum> sums, StepLimit limit) {
    numbers = least.length;
    int all = numbers + sums.size();
    this.least = Arrays.copyOf(least, all);
    this.most = Arrays.copyOf(most, all);
    this.limit = limit;
    other = IntStream.range(0, numbers).filter(i -> least[i] != most[i]).toArray();
    columns = other.length;
    basic = new int[sums.size()];
    place = new int[all];
    Arrays.fill(place, FIXED);
    value = Arrays.copyOf(least, all);
    entries = new long[sums.size()][columns];
    constants = new long[sums.size()];
    denominators = new long[sums.size()];
    values = new long[sums.size()];
    for (int column = 0; column < columns; column++) {
      int number = other[column];
      place[number] = -1 - column;
      if (most[number] < Circulation.INFINITE) {
        value[number] += (most[number] - least[number]) / 2; // near to what was rounded
      }
    }
    for (int row = 0; row < basic.length; row++) {
      basic[row] = numbers + row;
      place[numbers + row] = row;
      denominators[row] = 1;
      addRow(row, sums.get(row));
    }
    for (int row = 0; row < basic.length; row++) {
      solveFor(sums.get(row).numbers()[0], row);
    }
  }

  /** States a total by its parts, as few other rows have the total. */
  private void solveFor(int number, int row) {
    int sum = basic[row];
    if (least[sum] == most[sum] && place[number] < 0 && place[number] != FIXED) {
      int column = -1 - place[number];
      if (entries[row][column] != 0) {
        pivot(row, column, least[sum]);
      }
    }
  }

  private void addRow(int row, Sum sum) {
    least[numbers + row] = sum.least();
    most[numbers + row] = sum.most();
    for (int i = 0; i < sum.numbers().length; i++) {
      int number = sum.numbers()[i];
      if (place[number] == FIXED) {
        constants[row] =
            Math.addExact(constants[row], Math.multiplyExact(sum.factors()[i], value[number]));
      } else {
        entries[row][-1 - place[number]] += sum.factors()[i];
      }
    }
    evaluate(row);
  }

  /** Takes a column that never moves again into the constants. */
  private void fix(int column) {
    columns--;
    place[other[column]] = FIXED;
    for (int row = 0; row < basic.length; row++) {
      constants[row] =
          Math.addExact(
              constants[row], Math.multiplyExact(entries[row][column], value[other[column]]));
      entries[row][column] = entries[row][columns];
    }
    if (column < columns) {
      other[column] = other[columns];
      place[other[column]] = -1 - column;
    }
  }

  private void evaluate(int row) {
    long sum = constants[row];
    for (int column = 0; column < columns; column++) {
      long entry = entries[row][column];
      if (entry != 0) {
        sum = Math.addExact(sum, Math.multiplyExact(entry, value[other[column]]));
      }
    }
    values[row] = sum;
  }

  long least(int number) {
    return least[number];
  }

  long most(int number) {
    return most[number];
  }

  /** Sets the limits of a number. */
  void limit(int number, long from, long to) {
    least[number] = from;
    most[number] = to;
    if (place[number] < 0 && place[number] != FIXED) {
      move(-1 - place[number], Math.max(from, Math.min(to, value[number])));
    }
  }

  Share.Limits limits(Share share) {
    return share.limits(least, most);
  }

  void limit(Share share, Share.Limits limits) {
    limit(share.cell(), limits.cellLeast(), limits.cellMost());
    limit(share.base(), limits.baseLeast(), limits.baseMost());
  }

  private void move(int column, long to) {
    long step = Math.subtractExact(to, value[other[column]]);
    if (step != 0) {
      value[other[column]] = to;
      for (int row = 0; row < basic.length; row++) {
        if (entries[row][column] != 0) {
          values[row] = Math.addExact(values[row], Math.multiplyExact(entries[row][column], step));
        }
      }
    }
  }

  /** Finds values within all limits; says whether there are any. */
  boolean fits() {
    for (int step = 0; ; step++) {
      int row = step < basic.length ? worst() : first();
      if (row < 0) {
        return true;
      }
      int column = entering(entries[row], below(row));
      if (column < 0) {
        return false;
      }
      pivot(row, column, below(row) ? least[basic[row]] : most[basic[row]]);
    }
  }

  /** The row that is farthest beyond its limit; -1 if none is. It leads to a solution fast. */
  private int worst() {
    int found = -1;
    long farthest = -1;
    for (int row = 0; row < basic.length; row++) {
      if (below(row) || above(row)) {
        long end = below(row) ? least[basic[row]] : most[basic[row]];
        long distance = Math.abs(end - Math.floorDiv(values[row], denominators[row]));
        if (distance > farthest) {
          found = row;
          farthest = distance;
        }
      }
    }
    return found;
  }

  /** The row beyond its limit with the smallest number; -1 if there is none. It surely ends. */
  private int first() {
    int found = -1;
    for (int row = 0; row < basic.length; row++) {
      if ((below(row) || above(row)) && (found < 0 || basic[row] < basic[found])) {
        found = row;
      }
    }
    return found;
  }

  private boolean below(int row) {
    return values[row] < Math.multiplyExact(denominators[row], least[basic[row]]);
  }

  private boolean above(int row) {
    return most[basic[row]] < Circulation.INFINITE
        && values[row] > Math.multiplyExact(denominators[row], most[basic[row]]);
  }

  /** The first column that can raise, or lower, the sum of the row; -1 if there is none. */
  private int entering(long[] row, boolean raise) {
    int found = -1;
    for (int column = 0; column < columns; column++) {
      if (row[column] != 0 && (found < 0 || other[column] < other[found])) {
        boolean up = (row[column] > 0) == raise;
        int number = other[column];
        if (up ? value[number] < most[number] : value[number] > least[number]) {
          found = column;
        }
      }
    }
    return found;
  }

  /**
   * Makes a sum as great as it can be, from values that fit.
   *
   * @return whether there is a greatest value
   */
  boolean maximise(Sum sum) {
    while (true) {
      long[] gains = gains(sum);
      int column = entering(gains, true);
      if (column < 0) {
        return true;
      }
      if (!advance(column, gains[column] > 0)) {
        return false;
      }
    }
  }

  /** The sum by the columns, times some positive number. */
  private long[] gains(Sum sum) {
    long[] gains = new long[columns];
    long denominator = 1;
    for (int i = 0; i < sum.numbers().length; i++) {
      int at = place[sum.numbers()[i]];
      if (at == FIXED) {
        continue;
      }
      long factor = Math.multiplyExact(sum.factors()[i], denominator);
      if (at < 0) {
        gains[-1 - at] = Math.addExact(gains[-1 - at], factor);
      } else {
        denominator = Math.multiplyExact(denominator, denominators[at]);
        for (int column = 0; column < gains.length; column++) {
          gains[column] =
              Math.addExact(
                  Math.multiplyExact(gains[column], denominators[at]),
                  Math.multiplyExact(factor, entries[at][column]));
        }
      }
    }
    limit.spend(gains.length);
    return gains;
  }

  /** Moves one column as far as the limits allow; says whether there is one. */
  private boolean advance(int column, boolean up) {
    int number = other[column];
    boolean bounded = !up || most[number] < Circulation.INFINITE;
    long room = bounded ? (up ? most[number] - value[number] : value[number] - least[number]) : 0;
    long per = 1;
    int leaving = -1;
    boolean leavingUp = false;
    for (int row = 0; row < basic.length; row++) {
      long entry = entries[row][column];
      boolean rises = (entry > 0) == up;
      if (entry == 0 || (rises && most[basic[row]] >= Circulation.INFINITE)) {
        continue;
      }
      long end =
          Math.multiplyExact(denominators[row], rises ? most[basic[row]] : least[basic[row]]);
      long free = Math.abs(Math.subtractExact(end, values[row]));
      long rate = Math.abs(entry);
      int less =
          bounded
              ? Long.compare(Math.multiplyExact(free, per), Math.multiplyExact(room, rate))
              : -1;
      if (less < 0 || (less == 0 && leaving >= 0 && basic[row] < basic[leaving])) {
        bounded = true;
        room = free;
        per = rate;
        leaving = row;
        leavingUp = rises;
      }
    }
    if (!bounded) {
      return false;
    }
    if (leaving < 0) {
      limit.spend(basic.length);
      move(column, up ? most[number] : least[number]);
    } else {
      pivot(leaving, column, leavingUp ? most[basic[leaving]] : least[basic[leaving]]);
    }
    return true;
  }

  /** Exchanges a basic number, which goes to a limit, for another one. */
  private void pivot(int row, int column, long to) {
    // before anything changes, so that the tableau is whole where the search ends
    limit.spend((long) columns * rowsWith(column));
    int leaving = basic[row];
    int entering = other[column];
    long[] pivotRow = entries[row];
    boolean flip = pivotRow[column] > 0;
    long denominator = Math.abs(pivotRow[column]);
    if (flip) {
      constants[row] = -constants[row];
      for (int j = 0; j < columns; j++) {
        pivotRow[j] = -pivotRow[j];
      }
    }
    pivotRow[column] = flip ? denominators[row] : -denominators[row];
    denominators[row] = denominator;
    basic[row] = entering;
    other[column] = leaving;
    place[entering] = row;
    place[leaving] = -1 - column;
    value[leaving] = to;
    for (int i = 0; i < entries.length; i++) {
      if (i != row && entries[i][column] != 0) {
        substitute(i, row, column);
        evaluate(i);
      }
    }
    evaluate(row);
    if (least[leaving] == most[leaving] && leaving >= numbers) {
      fix(column);
    }
  }

  private int rowsWith(int column) {
    int rows = 0;
    for (long[] entry : entries) {
      rows += entry[column] == 0 ? 0 : 1;
    }
    return rows;
  }

  /** Puts what the pivot row says of the number in its column into another row. */
  private void substitute(int row, int pivot, int column) {
    long[] entry = entries[row];
    long[] pivotRow = entries[pivot];
    long denominator = denominators[pivot];
    long factor = entry[column];
    entry[column] = 0;
    long common = gcd(denominator, factor);
    long scale = denominator / common;
    factor /= common;
    denominators[row] = Math.multiplyExact(denominators[row], scale);
    constants[row] =
        Math.addExact(
            Math.multiplyExact(constants[row], scale),
            Math.multiplyExact(factor, constants[pivot]));
    long divisor = gcd(denominators[row], constants[row]);
    for (int j = 0; j < columns; j++) {
      if (entry[j] != 0 || pivotRow[j] != 0) {
        entry[j] =
            Math.addExact(
                Math.multiplyExact(entry[j], scale), Math.multiplyExact(factor, pivotRow[j]));
      }
      divisor = divisor == 1 ? 1 : gcd(divisor, entry[j]);
    }
    if (divisor > 1) {
      denominators[row] /= divisor;
      constants[row] /= divisor;
      for (int j = 0; j < columns; j++) {
        entry[j] /= divisor;
      }
    }
  }

  private static long gcd(long first, long second) {
    long a = Math.abs(first);
    long b = Math.abs(second);
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  /** The value of a number, rounded down. */
  long floor(int number) {
    int row = place[number];
    return row < 0 ? value[number] : Math.floorDiv(values[row], denominators[row]);
  }

  boolean whole(int number) {
    int row = place[number];
    return row < 0 || values[row] % denominators[row] == 0;
  }

  /** The greatest whole number that is not above the value of the sum. */
  long floor(Sum sum) {
    long numerator = 0;
    long denominator = 1;
    for (int i = 0; i < sum.numbers().length; i++) {
      int row = place[sum.numbers()[i]];
      long by = row < 0 ? 1 : denominators[row];
      long part = row < 0 ? value[sum.numbers()[i]] : values[row];
      numerator =
          Math.addExact(
              Math.multiplyExact(numerator, by),
              Math.multiplyExact(Math.multiplyExact(sum.factors()[i], part), denominator));
      denominator = Math.multiplyExact(denominator, by);
      long common = gcd(numerator, denominator);
      numerator /= common;
      denominator /= common;
    }
    return Math.floorDiv(numerator, denominator);
  }
}
