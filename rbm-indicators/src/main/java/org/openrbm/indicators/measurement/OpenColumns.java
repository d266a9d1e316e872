package org.openrbm.indicators.measurement;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrbm.core.csv.CsvDocument;
import org.openrbm.core.text.CsvCells;

/**
 * The columns of a CSV whose names begin alike and end in a name of the caller's, such as {@code
 * category:sex}.
 *
 * @param columns the columns by the end of their names; the first of several with the same end, of
 *     which the document refuses the others
 */
record OpenColumns(ImmutableMap<String, String> columns) {

  /** What may stand above the header: empty lines, comments, and the line with the separator. */
  private static final Pattern ABOVE =
      Pattern.compile("\uFEFF?(?:\"?sep=[^\\r\\n]*)?(?:\\s*+(?:\"?#[^\\r\\n]*)?[\\r\\n]++)*+");

  /** As much of a text is looked at; no header is longer. */
  private static final int LONGEST_HEADER = 100_000;

  /** {@return the columns whose names begin with that prefix, in whatever case} */
  static OpenColumns of(String csv, String prefix) {
    String top = csv.substring(0, Math.min(LONGEST_HEADER, csv.length()));
    Matcher above = ABOVE.matcher(top);
    String header = above.lookingAt() ? top.substring(above.end()) : top;
    Map<String, String> columns = new LinkedHashMap<>();
    for (char separator : new char[] {',', ';', '\t'}) { // a wrong one finds none, or half a name
      for (String cell : cells(header, separator)) {
        String name = CsvCells.decode(cell);
        if (name.regionMatches(true, 0, prefix, 0, prefix.length())) {
          String end = Measurement.BLANKS.trimFrom(name.substring(prefix.length()));
          columns.putIfAbsent(end, name);
        }
      }
    }
    return new OpenColumns(ImmutableMap.copyOf(columns));
  }

  /** {@return the cells of the first row of a text, without their quotes} */
  private static List<String> cells(String text, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        if (!quoted && i > 0 && text.charAt(i - 1) == '"') {
          cell.append('"'); // two quotes inside of quotes are one
        }
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!quoted && c == separator) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /** Adds a column whose name ends too early to the faults of its document. */
  void check(CsvDocument document, String prefix) {
    if (columns.containsKey("")) {
      document.fault("column '%s' does not say of what".formatted(prefix));
    }
  }
}
