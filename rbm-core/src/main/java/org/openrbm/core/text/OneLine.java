package org.openrbm.core.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes what a value is in one line, for {@code toString}: a head, and the details that there are.
 *
 * @since 0.1.0
 */
public final class OneLine {

  private OneLine() {}

  /**
   * {@return {@code "head: detail, detail"}, without the details that are empty, encoded for {@link
   * Medium#PLAIN}}
   */
  public static String of(String head, String... details) {
    String text =
        Arrays.stream(details)
            .filter(detail -> !detail.isEmpty())
            .collect(Collectors.joining(", "));
    return Medium.PLAIN.line(text.isEmpty() ? head : head + ": " + text);
  }

  /**
   * {@return a number of things, such as {@code "2 outcomes"} or {@code "1 outcome"}; empty for
   * none}
   *
   * @param noun the word for one of them; its plural has an "s", or "ies" for "y" after a consonant
   */
  public static String count(int number, String noun) {
    if (number == 0) {
      return "";
    }
    String plural = noun.replaceFirst("(?<![aeiou])y$", "ie") + "s";
    return number + " " + (number == 1 ? noun : plural);
  }

  /** {@return the text in double quotes} */
  public static String quoted(Object text) {
    return "\"" + text + "\"";
  }

  /** {@return the name of a constant in words: {@code "not due"} for {@code NOT_DUE}} */
  public static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
