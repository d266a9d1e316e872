package org.openrbm.core.csv;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.openrbm.core.DocumentLimits;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.CsvCells;
import org.openrbm.core.text.Medium;

/**
 * A CSV text (RFC 4180, comma-separated, {@code "\n"} between lines) while it is being written.
 *
 * <p>It keeps the {@link DocumentLimits}, so that {@link CsvDocument} can read what is written. Not
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class CsvText {

  private final StringWriter text = new StringWriter();
  private final CsvCells cells;
  private final CsvWriter writer;
  private final ImmutableList<String> columns;
  private long rows;

  private CsvText(CsvCells cells, List<String> columns) {
    this.cells = cells;
    this.columns = ImmutableList.copyOf(columns);
    this.writer =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .bufferSize(0)
            // without quotes an empty cell that is alone in its row would be an empty line
            .quoteStrategy(columns.size() == 1 ? QuoteStrategies.EMPTY : QuoteStrategies.REQUIRED)
            .build(text);
  }

  /**
   * Returns a text with that header and no rows.
   *
   * @param cells how its texts are written
   * @throws IllegalArgumentException if the name of a column could not be read again
   */
  public static CsvText withHeader(CsvCells cells, String... columns) {
    CsvText text = new CsvText(cells, List.of(columns));
    text.write("the header", columns);
    return text;
  }

  /**
   * Adds a row.
   *
   * @param values texts, and numbers, which need no guard: integers, decimals and ratios
   * @throws IllegalArgumentException if there are not as many values as columns, one is neither a
   *     text nor a number, or a text or the document could not be read again because it breaks the
   *     {@link DocumentLimits}
   */
  public void row(Object... values) {
    checkArgument(
        values.length == columns.size(),
        "row has %s cells for %s columns",
        values.length,
        columns.size());
    write("row " + (rows + 1), values);
    rows++;
  }

  private void write(String row, Object[] values) {
    String[] record = new String[values.length];
    for (int i = 0; i < record.length; i++) {
      record[i] = cell(row, i, values[i]);
    }
    int before = text.getBuffer().length();
    writer.writeRecord(record);
    if (text.getBuffer().length() > DocumentLimits.MAX_CHARACTERS) {
      text.getBuffer().setLength(before);
      throw illegalArgument(
          "with %s the document has more than the %s characters that can be read again"
              .formatted(row, DocumentLimits.MAX_CHARACTERS));
    }
  }

  private String cell(String row, int column, Object value) {
    if (value instanceof String string) {
      String cell = cells.encode(string);
      try {
        DocumentLimits.checkText(CsvCells.decode(cell)); // what the reader checks
      } catch (IllegalArgumentException e) {
        throw illegalArgument(
            Medium.PLAIN.line(
                "%s, column '%s': %s".formatted(row, columns.get(column), e.getMessage())),
            e);
      }
      return cell;
    }
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    checkArgument(
        value instanceof Integer || value instanceof Long || value instanceof Ratio,
        "a cell is a text or a number, but this one is a %s",
        value.getClass().getName());
    return value.toString();
  }

  /** {@return the text so far} */
  @Override
  public String toString() {
    return text.toString();
  }
}
