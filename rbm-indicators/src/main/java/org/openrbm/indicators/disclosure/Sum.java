package org.openrbm.indicators.disclosure;

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
