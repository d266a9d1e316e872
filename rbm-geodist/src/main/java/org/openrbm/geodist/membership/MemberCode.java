package org.openrbm.geodist.membership;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import java.text.Normalizer;
import java.util.OptionalInt;
import org.openrbm.core.text.Excerpt;

/**
 * The one rule for codes of members, nationalities and grades: codes that differ in nothing that a
 * reader sees are equal.
 *
 * <p>A code is some text of visible characters, which may have ordinary spaces between them but not
 * around them, in the composed form of Unicode (NFC). A code that breaks the rule is refused, and
 * never mended in silence.
 *
 * @since 0.1.0
 */
public final class MemberCode {

  private MemberCode() {}

  /**
   * Checks the code of a member or nationality.
   *
   * @return {@code code}
   * @throws IllegalArgumentException if it breaks the rule
   */
  public static String check(String code) {
    return check("member code", code);
  }

  /**
   * Checks a code.
   *
   * @param what the thing that has the code, for messages
   * @return {@code code}
   * @throws IllegalArgumentException if it breaks the rule
   */
  public static String check(String what, String code) {
    checkArgument(!code.isBlank(), "%s must not be blank", what);
    checkArgument(
        code.strip().equals(code),
        "%s '%s' must not have blanks around it",
        what,
        Excerpt.of(code));
    OptionalInt hidden = code.codePoints().filter(c -> c != ' ' && hidden(c)).findFirst();
    if (hidden.isPresent()) {
      String point = "U+%04X".formatted(hidden.getAsInt());
      throw illegalArgument(
          "%s '%s' must have visible characters only, but has %s %s"
              .formatted(
                  what,
                  Excerpt.of(
                      code.replace(Character.toString(hidden.getAsInt()), "<" + point + ">")),
                  point,
                  Character.getName(hidden.getAsInt())));
    }
    checkArgument(
        Normalizer.isNormalized(code, Normalizer.Form.NFC),
        "%s '%s' must be in the composed form of Unicode (NFC)",
        what,
        Excerpt.of(code));
    return code;
  }

  /** {@return whether a reader sees nothing where the character stands} */
  private static boolean hidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> blankLetter(character);
    };
  }

  /** Characters of other categories that Unicode tells programs to show as nothing. */
  private static boolean blankLetter(int character) {
    return character == 0x034F // combining grapheme joiner
        || character == 0x115F // fillers of Hangul
        || character == 0x1160
        || character == 0x3164
        || character == 0xFFA0
        || character == 0x17B4 // inherent vowels of Khmer
        || character == 0x17B5
        || character == 0x2800 // braille pattern without dots
        || (character >= 0x180B && character <= 0x180F) // variation selectors
        || (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
  }
}
