package org.openrbm.core.text;

/**
 * Shortens a text from outside for a message, so that no cell or name fills a message, however long
 * it is.
 *
 * @since 0.1.0
 */
public final class Excerpt {

  /** The most characters of a text that a message shows. */
  private static final int LONGEST = 40;

  private static final String MORE = "...";

  private Excerpt() {}

  /** {@return the text if it is short, else its beginning and three dots, 40 characters at most} */
  public static String of(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - MORE.length();
    boolean splitsPair = Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
    return text.substring(0, splitsPair ? end - 1 : end) + MORE;
  }
}
