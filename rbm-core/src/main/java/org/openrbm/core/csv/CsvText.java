package org.openrbm.core.csv;

import static com.google.common.base.Preconditions.checkArgument;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.CsvCells;

/**
 * A CSV text (RFC 4180, comma-separated, {@code "\n"} between lines) while it is being written. Not
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class CsvText {

  private final StringWriter text = new StringWriter();
  private final CsvCells cells;
  private final CsvWriter writer;
  private final int columns;

  private CsvText(CsvCells cells, int columns) {
    this.cells = cells;
    this.columns = columns;
    this.writer =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .bufferSize(0)
            // without quotes an empty cell that is alone in its row would be an empty line
            .quoteStrategy(columns == 1 ? QuoteStrategies.EMPTY : QuoteStrategies.REQUIRED)
            .build(text);
  }

  /** {@return a text with that header and no rows, its texts written in that way} */
  public static CsvText withHeader(CsvCells cells, String... columns) {
    CsvText text = new CsvText(cells, columns.length);
    text.row((Object[]) columns);
    return text;
  }

  /**
   * Adds a row.
   *
   * @param values texts, and numbers, which need no guard: integers, decimals and ratios
   * @throws IllegalArgumentException if there are not as many values as columns, or one is neither
   *     a text nor a number
   */
  public void row(Object... values) {
    checkArgument(
        values.length == columns, "row has %s cells for %s columns", values.length, columns);
    writer.writeRecord(Arrays.stream(values).map(this::cell).toArray(String[]::new));
  }

  private String cell(Object value) {
    if (value instanceof String string) {
      return cells.encode(string);
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
