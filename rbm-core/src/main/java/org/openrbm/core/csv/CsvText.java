package org.openrbm.core.csv;

import static com.google.common.base.Preconditions.checkArgument;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.StringWriter;

/**
 * A CSV text (RFC 4180, comma-separated, {@code "\n"} between lines) while it is being written. Not
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class CsvText {

  private final StringWriter text = new StringWriter();
  private final CsvWriter writer;
  private final int columns;

  private CsvText(int columns) {
    this.columns = columns;
    this.writer =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .bufferSize(0)
            // without quotes an empty cell that is alone in its row would be an empty line
            .quoteStrategy(columns == 1 ? QuoteStrategies.EMPTY : QuoteStrategies.REQUIRED)
            .build(text);
  }

  /** {@return a text with that header and no rows} */
  public static CsvText withHeader(String... columns) {
    CsvText text = new CsvText(columns.length);
    text.row(columns);
    return text;
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException if it has not as many cells as the header
   */
  public void row(String... cells) {
    checkArgument(
        cells.length == columns, "row has %s cells for %s columns", cells.length, columns);
    writer.writeRecord(cells);
  }

  /** {@return the text so far} */
  @Override
  public String toString() {
    return text.toString();
  }
}
