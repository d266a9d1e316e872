package org.openrbm.core.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which the texts of a CSV document are written. Both write numbers as they are.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -} or {@code @} for a
 * formula and runs it (CWE-1236). An apostrophe is therefore put before such a text, as OWASP's
 * page "CSV Injection" advises. An apostrophe is also put after a semicolon in a text if a formula
 * follows, because a spreadsheet may begin another cell there. Apostrophes that stand there already
 * get one more, so that taking one away always gives back the text as it was. The CSV readers of
 * the library take one away, in whichever way a document was written.
 *
 * @since 0.1.0
 */
public enum CsvCells {
  /**
   * For spreadsheets and people, and the default: a text that a spreadsheet would run has an
   * apostrophe before it. A row is one line, in which characters that act are replaced as in {@link
   * Medium#PLAIN}; a document without such characters reads back equal.
   */
  GUARDED,

  /**
   * For programs, not for spreadsheets: every text as it is, in quotes where RFC 4180 wants them,
   * which can be several lines. Only a text that looks guarded already, or like the formula {@code
   * ="007"}, gets one more apostrophe. Every document reads back equal.
   */
  EXACT;

  /** A sign that begins a formula, in either width. */
  private static final String FORMULA = "[\\s\\h\"]*+[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]";

  /** A formula that is nothing but a text. */
  private static final Pattern FORMULA_OF_TEXT = Pattern.compile("=\"([^\"]*)\"");

  private static final Pattern GUARDABLE = place("(?='*+" + FORMULA + ")");
  private static final Pattern LOOKS_GUARDED = place("(?='++" + FORMULA + ")");
  private static final Pattern GUARD = place("'(?='*+" + FORMULA + ")");

  /** {@return the pattern of such a place at the start of a text, or after a semicolon in it} */
  private static Pattern place(String then) {
    return Pattern.compile("(^|;)" + then);
  }

  /** {@return the text as a cell, still without the quotes of RFC 4180} */
  public String encode(String text) {
    return switch (this) {
      case GUARDED -> GUARDABLE.matcher(VisibleText.of(text)).replaceAll("$1'");
      case EXACT ->
          FORMULA_OF_TEXT.matcher(text).matches()
              ? "'" + text
              : LOOKS_GUARDED.matcher(text).replaceAll("$1'");
    };
  }

  /**
   * Returns the text of a cell, without its guards. A formula that is nothing but a text, {@code
   * ="007"}, is that text: people write it so that a spreadsheet keeps the zeros.
   */
  public static String decode(String cell) {
    Matcher text = FORMULA_OF_TEXT.matcher(cell);
    return text.matches() ? text.group(1) : GUARD.matcher(cell).replaceAll("$1");
  }
}
