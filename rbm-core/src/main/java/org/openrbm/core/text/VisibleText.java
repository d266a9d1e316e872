package org.openrbm.core.text;

/**
 * Characters that act instead of being seen, and the characters that stand for them.
 *
 * <p>One character takes the place of one character, so that columns stay aligned: a space for what
 * ends a line or moves to another column; its picture (U+2400 to U+2421) for another control
 * character of ASCII; U+FFFD for every other one. rustc shows its source lines in the same way.
 */
final class VisibleText {

  private static final char REPLACEMENT = '\uFFFD';

  private VisibleText() {}

  static String of(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (shown(text, i) != text.charAt(i)) {
        StringBuilder out = new StringBuilder(text);
        for (int j = i; j < length; j++) {
          out.setCharAt(j, shown(text, j));
        }
        return out.toString();
      }
    }
    return text;
  }

  private static char shown(String text, int index) {
    char c = text.charAt(index);
    if (c >= ' ' && c < '\u007F') {
      return c;
    }
    if (breaksLine(c) || c == '\t') {
      return ' ';
    }
    if (c < ' ') {
      return (char) ('\u2400' + c);
    }
    if (c == '\u007F') {
      return '\u2421';
    }
    return acts(c) || alone(text, index) ? REPLACEMENT : c;
  }

  /**
   * {@return whether {@code \R} of a regular expression takes a character for the end of a line}
   */
  private static boolean breaksLine(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /**
   * Returns whether a character acts: controls, marks of direction (Unicode UAX #9, section 2),
   * deprecated format characters, annotations, and noncharacters. Joiners are letters of some
   * scripts and stay.
   */
  private static boolean acts(char c) {
    return (c >= '\u0080' && c <= '\u009F')
        || c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u206F')
        || c == '\uFEFF'
        || (c >= '\uFFF9' && c <= '\uFFFB')
        || (c >= '\uFDD0' && c <= '\uFDEF')
        || c >= '\uFFFE';
  }

  /**
   * {@return whether a character is half of a pair without the other half} No encoding can write
   * it.
   */
  private static boolean alone(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
