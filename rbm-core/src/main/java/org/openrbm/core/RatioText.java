package org.openrbm.core;

import static org.openrbm.core.text.Refusal.illegalArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrbm.core.text.Excerpt;
import org.openrbm.core.text.NumberHint;

/** Reads and writes the text form of a ratio. */
final class RatioText {

  private static final Pattern FORM = Pattern.compile("(-?[0-9]+)(?:/([0-9]+)|\\.([0-9]+))?");

  /** Longer texts are refused before a pattern or a big integer sees them. */
  private static final int MAX_LENGTH = 2 * Ratio.MAX_DIGITS + 2;

  private RatioText() {}

  static Ratio parse(String text) {
    if (text.length() > MAX_LENGTH) {
      throw tooLong(text);
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw illegalArgument(
          "not a number: \""
              + Excerpt.of(text)
              + "\"; "
              + NumberHint.of(text).orElse("write it as 42, 0.15 or 2/3"));
    }
    for (int group = 1; group <= 3; group++) {
      String digits = form.group(group);
      if (digits != null && digits.length() - (digits.startsWith("-") ? 1 : 0) > Ratio.MAX_DIGITS) {
        throw tooLong(text);
      }
    }
    String denominator = form.group(2);
    return denominator == null
        ? Ratio.from(new BigDecimal(text))
        : Ratio.of(new BigInteger(form.group(1)), new BigInteger(denominator));
  }

  static String format(Ratio ratio) {
    return ratio.whole()
        ? ratio.numerator().toString()
        : ratio.numerator() + "/" + ratio.denominator();
  }

  private static IllegalArgumentException tooLong(String text) {
    return illegalArgument(
        "number \""
            + Excerpt.of(text)
            + "\" has more than the "
            + Ratio.MAX_DIGITS
            + " digits allowed");
  }
}
