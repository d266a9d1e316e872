package org.openrbm.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MediumPropertyTest {

  /**
   * Of Unicode 15: controls, separators of lines and paragraphs, halves of pairs, marks of bidi.
   */
  private static boolean acts(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default ->
          switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
                true;
            default -> c == 0x200E || c == 0x200F || c == 0x061C;
          };
    };
  }

  @Property
  void nothing_that_acts_is_left(@ForAll Medium medium, @ForAll String text) {
    assertThat(medium.line(text).codePoints()).noneMatch(MediumPropertyTest::acts);
    assertThat(medium.lines(text).codePoints()).noneMatch(MediumPropertyTest::acts);
  }

  @Property
  void plain_text_keeps_its_length_and_is_encoded_once(@ForAll String text) {
    String line = Medium.PLAIN.line(text);
    assertThat(line).hasSameSizeAs(text);
    assertThat(Medium.PLAIN.line(line)).isEqualTo(line);
  }

  /**
   * Every character of Unicode: letters, marks, numbers, punctuation and symbols are not touched.
   */
  @Property(tries = 1)
  void every_letter_mark_number_and_symbol_stays() {
    BitSet changed = new BitSet();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean shown =
          switch (Character.getType(c)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.SURROGATE,
                Character.PRIVATE_USE,
                Character.UNASSIGNED,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
          };
      String text = Character.toString(c);
      if (shown && !Medium.PLAIN.line(text).equals(text)) {
        changed.set(c);
      }
      if (acts(c) && Medium.PLAIN.line(text).equals(text)) {
        changed.set(c);
      }
    }
    assertThat(changed.cardinality()).as(changed.toString()).isZero();
  }
}
