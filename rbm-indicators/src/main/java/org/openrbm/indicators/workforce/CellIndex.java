package org.openrbm.indicators.workforce;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Computes the place in an array of the cell of each combination of codes, the first dimension
 * slowest. A cell's place is built up by one dimension after the other, and taken apart again for
 * its labels.
 */
final class CellIndex {

  private final Dimension[] dimensions;

  /** The number of codes of each dimension, with that of what is not stated. */
  private final int[] sizes;

  private CellIndex(Dimension[] dimensions, int[] sizes) {
    this.dimensions = dimensions;
    this.sizes = sizes;
  }

  static CellIndex of(Dimension... dimensions) {
    CrossTabulation.of(ImmutableList.copyOf(dimensions), List.of()); // for its rules on names
    int[] sizes = sizes(dimensions);
    checkArgument(
        cells(sizes) <= CrossTally.MAX_CELLS,
        "dimensions of %s codes need more than %s cells",
        Arrays.toString(sizes),
        CrossTally.MAX_CELLS);
    return new CellIndex(dimensions.clone(), sizes);
  }

  private static int[] sizes(Dimension... dimensions) {
    return Arrays.stream(dimensions).mapToInt(one -> one.notStated() + 1).toArray();
  }

  /** The number of cells, or one more than the most. */
  private static long cells(int[] sizes) {
    long cells = 1;
    for (int size : sizes) {
      cells = Math.min(cells * size, CrossTally.MAX_CELLS + 1L);
    }
    return cells;
  }

  ImmutableList<Dimension> dimensions() {
    return ImmutableList.copyOf(dimensions);
  }

  int cells() {
    return (int) cells(sizes);
  }

  int size(int dimension) {
    return sizes[dimension];
  }

  /** The place after one more dimension; {@code before} is that after those before it, or 0. */
  int cell(int before, int dimension, int code) {
    checkCode(dimension, code, "", "");
    return before * sizes[dimension] + code;
  }

  ImmutableList<String> labels(int cell) {
    String[] labels = new String[dimensions.length];
    int rest = cell;
    for (int i = labels.length - 1; i >= 0; i--) {
      labels[i] = dimensions[i].label(rest % sizes[i]);
      rest /= sizes[i];
    }
    return ImmutableList.copyOf(labels);
  }

  void checkNumber(int codes) {
    if (codes != dimensions.length) {
      throw illegalArgument(
          dimensions.length + " dimensions need as many codes, but there are " + codes);
    }
  }

  void checkColumn(int dimension, int[] column, int from, int to, int rows) {
    checkArgument(
        column.length == rows,
        "column of %s has %s codes, but that of %s has %s",
        dimensions[dimension].name(),
        column.length,
        dimensions[0].name(),
        rows);
    for (int row = from; row < to; row++) {
      if (unknown(dimension, column[row])) { // the row is named only then, for it would be boxed
        checkCode(dimension, column[row], " in row ", row);
      }
    }
  }

  /** Checks a code; the last two say where it stands, and are joined only for a refusal. */
  void checkCode(int dimension, int code, String in, @Nullable Object where) {
    if (unknown(dimension, code)) {
      throw illegalArgument(
          "code of "
              + dimensions[dimension].name()
              + " must be 0 to "
              + (sizes[dimension] - 1)
              + ", the last for what is not stated, but is "
              + code
              + in
              + where);
    }
  }

  private boolean unknown(int dimension, int code) {
    return Integer.compareUnsigned(code, sizes[dimension]) >= 0; // negative codes too
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CellIndex that && Arrays.equals(dimensions, that.dimensions);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(dimensions);
  }

  /** {@return such as {@code "[grade [P-4, P-5], gender [WOMAN, MAN]]"}} */
  @Override
  public String toString() {
    return Arrays.toString(dimensions);
  }
}
