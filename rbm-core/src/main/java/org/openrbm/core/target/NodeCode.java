package org.openrbm.core.target;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.regex.Pattern;

/** Checks the form of codes. */
public final class NodeCode {

  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.()_-]{0,63}");

  private NodeCode() {}

  public static void check(String what, String code) {
    checkArgument(
        FORM.matcher(code).matches(),
        "%s code '%s' must be 1 to 64 letters, digits, dots, hyphens, underscores or parentheses"
            + " and begin with a letter or digit",
        what,
        code);
  }
}
