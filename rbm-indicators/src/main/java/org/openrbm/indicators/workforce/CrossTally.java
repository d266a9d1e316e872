package org.openrbm.indicators.workforce;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.text.Medium;
import org.openrbm.core.text.NoJson;
import org.openrbm.indicators.workforce.CrossTabulation.CrossCell;

/**
 * Counts very many records by several dimensions whose labels are known beforehand, without
 * allocation: one {@code long} for each cell, addressed by codes.
 *
 * <pre>{@code
 * CrossTally tally = CrossTally.of(nationalities, grades, genders);
 * for (Staff one : staff) {
 *   tally.add(one.nationalityCode(), one.gradeCode(), one.gender().ordinal());
 * }
 * CrossTabulation result = tally.result();
 * }</pre>
 *
 * <p>It has the laws of a {@link Tally}: serialisable, with the same guarantee, and merged in any
 * order with the same result. A code is a label's position in its {@link Dimension}, {@link
 * Dimension#notStated} for what is not stated. Where labels are not known beforehand, or there
 * would be too many cells, use {@link CrossTabulation#measure}.
 *
 * <p>Mutable and not thread-safe: one for each thread. A cell that counts one by one does not reach
 * the limit of a {@code long}; merging checks it.
 *
 * @since 0.1.0
 */
@NoJson
public final class CrossTally implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The most cells, which is 128 MB of counts. */
  public static final int MAX_CELLS = 1 << 24;

  /** The number of rows that are turned into cells at a time. */
  private static final int BLOCK = 1024;

  private final transient CellIndex index;
  private final transient long[] cells;

  private CrossTally(CellIndex index, long[] cells) {
    this.index = index;
    this.cells = cells;
  }

  /**
   * Returns an empty tally.
   *
   * @throws IllegalArgumentException if there are no dimensions, two of the same name, or more than
   *     {@link #MAX_CELLS} cells
   */
  public static CrossTally of(Dimension... dimensions) {
    checkNotNull(dimensions, "dimensions");
    CellIndex index = CellIndex.of(dimensions);
    return new CrossTally(index, new long[index.cells()]);
  }

  /**
   * Returns a collector over the caller's records, for streams of any kind, parallel too. In use, a
   * code that its dimension does not have is an error that names the record.
   *
   * @param dimensions the dimensions
   * @param codes the code of a record in each dimension
   * @throws IllegalArgumentException if there are not as many functions as dimensions
   */
  @SafeVarargs
  public static <T> Collector<T, ?, CrossTabulation> collector(
      List<Dimension> dimensions, ToIntFunction<? super T>... codes) {
    checkArgument(
        dimensions.size() == codes.length,
        "%s dimensions need as many codes, but there are %s",
        dimensions.size(),
        codes.length);
    List<ToIntFunction<? super T>> functions = new ArrayList<>();
    for (ToIntFunction<? super T> code : codes) {
      functions.add(code);
    }
    return Collector.of(
        () -> of(dimensions.toArray(Dimension[]::new)),
        (tally, item) -> {
          int cell = 0;
          for (int i = 0; i < functions.size(); i++) {
            int code = functions.get(i).applyAsInt(item);
            tally.index.checkCode(i, code, " in record ", item);
            cell = tally.index.cell(cell, i, code);
          }
          tally.cells[cell]++;
        },
        CrossTally::merge,
        CrossTally::result,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Counts one record by one dimension.
   *
   * @throws IllegalArgumentException if the code or the number of codes is wrong
   */
  public void add(int code) {
    index.checkNumber(1);
    cells[index.cell(0, 0, code)]++;
  }

  /**
   * Counts one record by two dimensions.
   *
   * @throws IllegalArgumentException if a code or the number of codes is wrong
   */
  public void add(int first, int second) {
    index.checkNumber(2);
    cells[index.cell(index.cell(0, 0, first), 1, second)]++;
  }

  /**
   * Counts one record by three dimensions.
   *
   * @throws IllegalArgumentException if a code or the number of codes is wrong
   */
  public void add(int first, int second, int third) {
    index.checkNumber(3);
    cells[index.cell(index.cell(index.cell(0, 0, first), 1, second), 2, third)]++;
  }

  /**
   * Counts records that are held as columns of codes, one column for each dimension.
   *
   * @throws IllegalArgumentException if the number of columns is wrong, their lengths differ or a
   *     code is wrong; nothing has then been counted
   */
  public void addAll(int[]... columns) {
    index.checkNumber(columns.length);
    addRange(0, columns[0].length, columns);
  }

  /**
   * Counts a range of the records that are held as columns of codes, such as one thread's part.
   *
   * @param from the first row, from 0
   * @param to the row after the last
   * @throws IllegalArgumentException if the number of columns is wrong, their lengths differ or a
   *     code is wrong; nothing has then been counted
   * @throws IndexOutOfBoundsException if the rows are not rows of the columns
   */
  public void addRange(int from, int to, int[]... columns) {
    index.checkNumber(columns.length);
    Objects.checkFromToIndex(from, to, columns[0].length);
    for (int i = 0; i < columns.length; i++) {
      index.checkColumn(i, columns[i], from, to, columns[0].length);
    }
    int[] block = new int[Math.min(BLOCK, to - from)];
    for (int first = from; first < to; first += BLOCK) {
      int length = Math.min(BLOCK, to - first);
      System.arraycopy(columns[0], first, block, 0, length);
      for (int i = 1; i < columns.length; i++) {
        int[] column = columns[i];
        int size = index.size(i);
        for (int row = 0; row < length; row++) {
          block[row] = block[row] * size + column[first + row];
        }
      }
      for (int row = 0; row < length; row++) {
        cells[block[row]]++;
      }
    }
  }

  /**
   * Counts several records of the same codes.
   *
   * @throws IllegalArgumentException if a code or the number of codes is wrong, {@code times} is
   *     negative, or the count exceeds a {@code long}
   */
  public void addTimes(long times, int... codes) {
    index.checkNumber(codes.length);
    Counts.check("records", times);
    int cell = 0;
    for (int i = 0; i < codes.length; i++) {
      cell = index.cell(cell, i, codes[i]);
    }
    cells[cell] = Counts.plus(cells[cell], times, "cell " + index.labels(cell));
  }

  /**
   * Adds the counts of {@code that} to this tally, and leaves {@code that} as it is.
   *
   * @return this tally
   * @throws IllegalArgumentException if the dimensions differ, or a count exceeds a {@code long}
   */
  public CrossTally merge(CrossTally that) {
    checkArgument(
        index.equals(that.index), "tally by %s cannot be merged with one by %s", index, that.index);
    for (int cell = 0; cell < cells.length; cell++) {
      if (that.cells[cell] > Long.MAX_VALUE - cells[cell]) {
        Counts.plus(cells[cell], that.cells[cell], "cell " + index.labels(cell)); // names the cell
      }
      cells[cell] += that.cells[cell];
    }
    return this;
  }

  /**
   * Returns the tabulation of what has been counted.
   *
   * @throws IllegalArgumentException if the sum of the counts exceeds a {@code long}
   */
  public CrossTabulation result() {
    List<CrossCell> counted = new ArrayList<>();
    for (int cell = 0; cell < cells.length; cell++) {
      if (cells[cell] != 0) {
        counted.add(new CrossCell(index.labels(cell), cells[cell]));
      }
    }
    return CrossTabulation.of(index.dimensions(), counted);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(index.dimensions().size());
    for (Dimension dimension : index.dimensions()) {
      dimension.write(out);
    }
    for (long count : cells) {
      out.writeLong(count);
    }
  }

  static CrossTally read(DataInput in) throws IOException {
    List<Dimension> dimensions = new ArrayList<>();
    for (int left = SerialForm.readNumber("dimensions", in); left > 0; left--) {
      dimensions.add(Dimension.read(in));
    }
    CellIndex index = CellIndex.of(dimensions.toArray(new Dimension[0]));
    long[] cells = new long[0];
    for (int cell = 0; cell < index.cells(); cell++) {
      if (cell == cells.length) { // as much as the stream has filled, and as much again
        cells = Arrays.copyOf(cells, Math.min(index.cells(), Math.max(BLOCK, 2 * cell)));
      }
      cells[cell] = in.readLong();
      Counts.check("a cell", cells[cell]);
    }
    return new CrossTally(index, cells);
  }

  private Object writeReplace() {
    return new SerialForm(this);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.notByItsForm(CrossTally.class);
  }

  /** {@return whether {@code other} has the same dimensions and counts} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CrossTally that
        && index.equals(that.index)
        && Arrays.equals(cells, that.cells);
  }

  @Override
  public int hashCode() {
    return 31 * index.hashCode() + Arrays.hashCode(cells);
  }

  /** {@return such as {@code "tally by gender, grade"}} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(
        "tally by "
            + index.dimensions().stream().map(Dimension::name).collect(Collectors.joining(", ")));
  }
}
