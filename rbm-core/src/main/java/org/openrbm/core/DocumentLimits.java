package org.openrbm.core;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.openrbm.core.text.Excerpt;

/**
 * The limits of documents, in JSON and in CSV, and the checks that enforce them.
 *
 * <p>The limits apply to writing and reading alike, so the library reads whatever it writes. They
 * are far beyond any real document, and keep a small text from taking all memory. A number has at
 * most {@link Ratio#MAX_DIGITS} digits, see {@link #checkDecimal}.
 *
 * @since 0.1.0
 */
public final class DocumentLimits {

  /** The most characters of a document, in UTF-16, as {@link String#length} counts. */
  public static final int MAX_CHARACTERS = 50_000_000;

  /** The most characters of one text in a document, which is a JSON string or a CSV cell. */
  public static final int MAX_TEXT = 5_000_000;

  /** The most characters of a name of a JSON field, and so of a key of a map. */
  public static final int MAX_NAME = 50_000;

  /** The deepest nesting of JSON objects and arrays. */
  public static final int MAX_DEPTH = 200;

  /** The most faults of a document that are kept; more are counted. */
  public static final int MAX_FAULTS = 1_000;

  /** The first year of a date. */
  public static final int MIN_YEAR = 1;

  /** The last year of a date; ISO 8601 writes years with four digits. */
  public static final int MAX_YEAR = 9_999;

  private DocumentLimits() {}

  /**
   * Checks a text: its length, and that it has no half of a surrogate pair, which no encoding can
   * write.
   *
   * @return {@code text}
   * @throws IllegalArgumentException if the text has more than {@link #MAX_TEXT} characters, or has
   *     half a surrogate pair
   */
  public static String checkText(String text) {
    checkArgument(
        text.length() <= MAX_TEXT,
        "text has %s characters, but %s are allowed",
        text.length(),
        MAX_TEXT);
    int half = halfOfPair(text);
    if (half >= 0) {
      throw illegalArgument(
          "text has half a surrogate pair, U+%04X, which is no character, after %s characters"
              .formatted((int) text.charAt(half), half));
    }
    return text;
  }

  /** {@return the index of the first half of a surrogate pair that lacks the other half, or -1} */
  private static int halfOfPair(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /**
   * Checks the digits of a decimal. Only its length and exponent are looked at, so the check is
   * quick for 1E+1000000000, which would take a gigabyte to write out.
   *
   * @return {@code value}
   * @throws IllegalArgumentException if the value has more than {@link Ratio#MAX_DIGITS}
   *     significant digits, or its first digit stands more places than that from the point
   */
  public static BigDecimal checkDecimal(BigDecimal value) {
    long exponent = (long) value.precision() - value.scale() - 1;
    checkArgument(
        value.precision() <= Ratio.MAX_DIGITS && Math.abs(exponent) <= Ratio.MAX_DIGITS,
        "decimal of %s significant digits and exponent %s needs more than the %s digits allowed",
        value.precision(),
        -(long) value.scale(),
        Ratio.MAX_DIGITS);
    return value;
  }

  /**
   * Checks a year.
   *
   * @throws IllegalArgumentException if it is not between {@link #MIN_YEAR} and {@link #MAX_YEAR}
   */
  public static void checkYear(int year) {
    checkArgument(
        year >= MIN_YEAR && year <= MAX_YEAR,
        "year must be between %s and %s, but is %s",
        MIN_YEAR,
        MAX_YEAR,
        year);
  }

  /**
   * Reads a day from its ISO 8601 text, such as {@code "2018-12-31"}.
   *
   * @throws IllegalArgumentException if the text is of another form, names a day that does not
   *     exist, or a year that is not between {@link #MIN_YEAR} and {@link #MAX_YEAR}
   */
  public static LocalDate parseDay(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      checkYear(day.getYear());
      return day;
    } catch (DateTimeException e) {
      throw illegalArgument("not a date: \"" + Excerpt.of(text) + "\"; write it as 2018-12-31", e);
    }
  }
}
