package org.openrbm.core.csv;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the character between the cells of a CSV text: a comma, a semicolon or a tab. */
final class Separator {

  private static final String ALL = ",;\t";

  /** The line in which a spreadsheet is told the separator. */
  private static final Pattern STATED = Pattern.compile("\"?sep=([^\\r\\n])\"?[,;\\t]*(?=\\R|$)");

  /** As much of a text is looked at; no header is longer. */
  private static final int LONGEST_HEADER = 100_000;

  private Separator() {}

  /** {@return the line that states the separator at the beginning of a text} */
  static Optional<Matcher> stated(String csv) {
    Matcher line = STATED.matcher(csv);
    return line.lookingAt() ? Optional.of(line) : Optional.empty();
  }

  static boolean isKnown(char separator) {
    return ALL.indexOf(separator) >= 0;
  }

  /**
   * Returns the separator by which the header has the most known columns, or else the most cells; a
   * comma if nothing decides.
   */
  static char of(String csv, CsvColumns columns) {
    String header =
        csv.substring(0, Math.min(LONGEST_HEADER, csv.length()))
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .findFirst()
            .orElse("");
    char best = ',';
    long most = -1;
    for (int i = 0; i < ALL.length(); i++) {
      char separator = ALL.charAt(i);
      long known =
          Splitter.on(separator)
              .splitToStream(header)
              .filter(cell -> columns.column(CharMatcher.is('"').trimFrom(cell)).isPresent())
              .count();
      long score = known * LONGEST_HEADER + CharMatcher.is(separator).countIn(header);
      if (score > most) {
        most = score;
        best = separator;
      }
    }
    return best;
  }
}
