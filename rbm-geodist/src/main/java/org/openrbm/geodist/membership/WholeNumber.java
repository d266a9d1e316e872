package org.openrbm.geodist.membership;

import static org.openrbm.core.text.Refusal.illegalArgument;

import java.util.regex.Pattern;
import org.openrbm.core.text.Excerpt;
import org.openrbm.core.text.NumberHint;

/** A whole number in a cell of a CSV: digits, no sign but a minus, no separators of thousands. */
final class WholeNumber {

  private static final Pattern FORM = Pattern.compile("-?[0-9]{1,18}");

  private WholeNumber() {}

  static long parse(String text) {
    if (text.isEmpty()) {
      throw illegalArgument("whole number is missing");
    }
    if (!FORM.matcher(text).matches()) {
      throw illegalArgument(
          "not a whole number of at most 18 digits: \"%s\"%s"
              .formatted(
                  Excerpt.of(text), NumberHint.ofWhole(text).map(hint -> "; " + hint).orElse("")));
    }
    return Long.parseLong(text);
  }
}
