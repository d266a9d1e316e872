package org.openrbm.core.csv;

import static com.google.common.base.Preconditions.checkNotNull;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import org.openrbm.core.DocumentLimits;
import org.openrbm.core.Fault;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.text.CsvCells;
import org.openrbm.core.text.Excerpt;

/**
 * A CSV text (RFC 4180) with a header, while it is being read.
 *
 * <p>Cells are separated by commas, semicolons or tabs: by the character of a first line {@code
 * sep=;}, or else by the one with which the header has the most known columns. A leading byte order
 * mark, empty lines and lines that begin with {@code #} are passed over. The first other line is
 * the header: it has every required column once, may have the optional ones, and no others, in any
 * order and under any name of {@link CsvColumns}. Columns without a name and cells behind the last
 * column are passed over while they are blank. A cell {@code ="007"} is the text {@code 007}.
 * Reading goes on after a fault; {@link #throwIfFaulty} at the end reports the first of them and
 * how many there are. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class CsvDocument {

  private final String name;

  /** The first faults in the order of lines, the last of them at the head. */
  private final PriorityQueue<LineFault> faults = new PriorityQueue<>(LineFault.ORDER.reversed());

  private long faultCount;
  private final List<Row> rows = new ArrayList<>();
  private Map<String, Integer> columns = ImmutableMap.of();

  /** The cells of the header, of which some may have no name. */
  private int width;

  private CsvDocument(String name) {
    this.name = name;
  }

  /**
   * Splits a text into rows. Faults of the syntax and of the header are kept for {@link
   * #throwIfFaulty}; a document with a faulty header has no rows.
   *
   * @param name the name of the document, for messages
   * @param csv the text
   * @param required the columns that must be there
   * @param optional the columns that may be there
   */
  public static CsvDocument parse(
      String name, String csv, List<String> required, List<String> optional) {
    return parse(name, csv, CsvColumns.of(required, optional));
  }

  /**
   * Splits a text into rows. Faults of the syntax and of the header are kept for {@link
   * #throwIfFaulty}; a document with a faulty header has no rows.
   *
   * @param name the name of the document, for messages
   * @param csv the text
   * @param columns the columns that there are
   */
  public static CsvDocument parse(String name, String csv, CsvColumns columns) {
    CsvDocument document = new CsvDocument(checkNotNull(name, "name"));
    if (csv.length() > DocumentLimits.MAX_CHARACTERS) {
      document.fault(
          "document has %s characters, but %s are allowed"
              .formatted(csv.length(), DocumentLimits.MAX_CHARACTERS));
      return document;
    }
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    char separator = Separator.of(text, columns);
    Optional<Matcher> stated = Separator.stated(text);
    if (stated.isPresent()) {
      separator = stated.get().group(1).charAt(0);
      if (!Separator.isKnown(separator)) {
        document.fault(
            1,
            "line 1",
            "separator '%s' is not known; write the cells with , or ; or a tab between them"
                .formatted(separator));
        return document;
      }
      text = text.substring(stated.get().end()); // the end of that line stays, so lines count
    }
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .commentStrategy(CommentStrategy.SKIP)
            .detectBomHeader(false)
            .allowUnclosedQuote(false) // it would swallow the rest of the document
            // counted below, to report every row and not only the first
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      document.split(reader.iterator(), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory does not fail
    }
    return document;
  }

  private void split(Iterator<CsvRecord> records, CsvColumns known) {
    long line = 0;
    try {
      boolean headerSeen = false;
      while (records.hasNext()) {
        CsvRecord record = records.next();
        line = record.getStartingLineNumber();
        if (!headerSeen) {
          if (isComment(record)) {
            continue;
          }
          headerSeen = true;
          if (!header(record, known)) {
            return;
          }
        } else if (known.blankRows() || !record.getFields().stream().allMatch(String::isBlank)) {
          row(record);
        }
      }
      if (!headerSeen) {
        fault("document is empty; expected the header " + known.expected());
      }
    } catch (CsvParseException e) {
      Throwable cause = e.getCause() instanceof CsvParseException inner ? inner : e;
      fault(
          line + 1, line == 0 ? "" : "after line " + line, "malformed CSV: " + cause.getMessage());
    }
  }

  /** {@return whether a comment was quoted by a spreadsheet, as it does if a comma is in it} */
  private static boolean isComment(CsvRecord record) {
    return record.getField(0).startsWith("#")
        && record.getFields().stream().skip(1).allMatch(String::isBlank);
  }

  private void row(CsvRecord record) {
    long line = record.getStartingLineNumber();
    List<String> cells = record.getFields();
    while (cells.size() > width && cells.get(cells.size() - 1).isBlank()) {
      cells = cells.subList(0, cells.size() - 1);
    }
    if (cells.size() != width) {
      fault(
          line,
          "line " + line,
          "number of cells is %s, but that of columns is %s".formatted(cells.size(), width));
      return;
    }
    if (columns.size() < width) {
      for (int i = 0; i < width; i++) {
        if (!columns.containsValue(i) && !cells.get(i).isBlank()) {
          fault(
              line,
              "line " + line,
              "cell %s is '%s', but its column has no name"
                  .formatted(i + 1, Excerpt.of(cells.get(i))));
        }
      }
    }
    Row row = new Row(line, cells);
    row.checkTexts();
    rows.add(row);
  }

  private boolean header(CsvRecord record, CsvColumns known) {
    long line = record.getStartingLineNumber();
    String place = "line " + line;
    Map<String, Integer> found = new LinkedHashMap<>();
    List<String> names = record.getFields().stream().map(CsvCells::decode).toList();
    long before = faultCount;
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Optional<String> column = known.column(name);
      if (column.isEmpty()) {
        if (!name.isBlank()) {
          fault(
              line,
              place,
              "unknown column '%s'; expected the header %s"
                  .formatted(Excerpt.of(name), known.expected()));
        }
        continue;
      }
      Integer other = found.put(column.get(), i);
      if (other != null) {
        fault(
            line,
            place,
            names.get(other).equals(name)
                ? "column '%s' stands twice".formatted(name)
                : "columns '%s' and '%s' are both read as '%s'; leave one out"
                    .formatted(names.get(other), name, column.get()));
      }
    }
    for (String column : known.required()) {
      if (!found.containsKey(column)) {
        fault(
            line,
            place,
            "column '%s' is missing; expected the header %s".formatted(column, known.expected()));
      }
    }
    columns = found;
    width = names.size();
    return faultCount == before;
  }

  /** {@return the rows below the header that have the right number of cells} */
  public List<Row> rows() {
    return ImmutableList.copyOf(rows);
  }

  /**
   * Reads the rows one after the other.
   *
   * @param reader reads one row; an {@code IllegalArgumentException} that it throws is a fault of
   *     this row, and reading goes on with the next
   */
  public void forEachRow(Consumer<Row> reader) {
    for (Row row : rows) {
      try {
        reader.accept(row);
      } catch (IllegalArgumentException e) {
        row.fault(message(e));
      }
    }
  }

  private static String message(IllegalArgumentException e) {
    return requireNonNullElse(e.getMessage(), e.toString());
  }

  /** Adds a fault of the document as a whole, which is reported after those of lines. */
  public void fault(String message) {
    fault(Long.MAX_VALUE, "", message);
  }

  private void fault(long line, String place, String message) {
    faults.add(new LineFault(line, faultCount++, new Fault(place, message)));
    if (faults.size() > DocumentLimits.MAX_FAULTS) {
      faults.remove(); // counted, not kept
    }
  }

  /**
   * Ends the reading.
   *
   * @throws InvalidDocumentException if there was any fault, with the first {@link
   *     DocumentLimits#MAX_FAULTS} in the order of lines, those of the document as a whole last,
   *     and the number of all
   */
  public void throwIfFaulty() {
    if (faultCount > 0) {
      throw new InvalidDocumentException(
          name, faults.stream().sorted(LineFault.ORDER).map(LineFault::fault).toList(), faultCount);
    }
  }

  /** Faults are found in the order of reading and reported in the order of lines. */
  private record LineFault(long line, long found, Fault fault) {
    static final Comparator<LineFault> ORDER =
        Comparator.comparingLong(LineFault::line).thenComparingLong(LineFault::found);
  }

  /** One row below the header. */
  public final class Row {

    private final long line;
    private final List<String> cells;

    private Row(long line, List<String> cells) {
      this.line = line;
      this.cells = cells.stream().map(CsvCells::decode).toList();
    }

    /** Adds a fault for each column whose text is too long or broken. */
    private void checkTexts() {
      columns.forEach(
          (column, index) -> {
            try {
              DocumentLimits.checkText(cells.get(index));
            } catch (IllegalArgumentException e) {
              fault(column, message(e));
            }
          });
    }

    /** {@return the number of the line on which the row starts, from 1} */
    public long line() {
      return line;
    }

    /**
     * Reads one cell.
     *
     * @param column a known column
     * @param reader makes a value of the text, or refuses with an {@code IllegalArgumentException}
     * @return the value; empty if the cell was refused, which is then a fault of this column
     */
    public <T> Optional<T> cell(String column, Function<String, T> reader) {
      try {
        return Optional.of(reader.apply(cells.get(requireNonNull(columns.get(column), column))));
      } catch (IllegalArgumentException e) {
        fault(column, message(e));
        return Optional.empty();
      }
    }

    /**
     * Makes one value of several cells.
     *
     * @param maker makes the value, or refuses with an {@code IllegalArgumentException}
     * @return the value; empty if it was refused, which is then a fault of this row
     */
    public <T> Optional<T> read(Supplier<T> maker) {
      try {
        return Optional.of(maker.get());
      } catch (IllegalArgumentException e) {
        fault(message(e));
        return Optional.empty();
      }
    }

    /** {@return the text of an optional column; empty if the column or the text is not there} */
    public Optional<String> text(String column) {
      Integer index = columns.get(column);
      return index == null
          ? Optional.empty()
          : Optional.of(cells.get(index)).filter(c -> !c.isEmpty());
    }

    /** Adds a fault of this row in one column. */
    public void fault(String column, String message) {
      CsvDocument.this.fault(line, "line " + line + ", column '" + column + "'", message);
    }

    /** Adds a fault of this row as a whole. */
    public void fault(String message) {
      CsvDocument.this.fault(line, "line " + line, message);
    }
  }

  @Override
  public String toString() {
    return name + ", " + rows.size() + " rows, columns " + Iterables.toString(columns.keySet());
  }
}
