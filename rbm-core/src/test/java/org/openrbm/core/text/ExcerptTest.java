package org.openrbm.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExcerptTest {

  @Test
  void a_short_text_is_shown_whole() {
    assertThat(Excerpt.of("")).isEmpty();
    assertThat(Excerpt.of("x".repeat(40))).isEqualTo("x".repeat(40));
  }

  @Test
  void of_a_long_text_the_beginning_is_shown() {
    assertThat(Excerpt.of("x".repeat(41))).isEqualTo("x".repeat(37) + "...");
    assertThat(Excerpt.of("x".repeat(5_000_000))).isEqualTo("x".repeat(37) + "...");
  }

  @Test
  void a_pair_of_surrogates_is_not_split() {
    String text = "x".repeat(36) + "\uD83D\uDE00" + "x".repeat(9);
    assertThat(Excerpt.of(text)).isEqualTo("x".repeat(36) + "...");
  }
}
