package org.openrbm.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OneLineTest {

  @Test
  void details_that_are_not_there_leave_no_trace() {
    assertThat(OneLine.of("head")).isEqualTo("head");
    assertThat(OneLine.of("head", "", "")).isEqualTo("head");
    assertThat(OneLine.of("head", "a", "", "b")).isEqualTo("head: a, b");
  }

  @Test
  void the_end_of_a_line_becomes_a_space() {
    assertThat(OneLine.of("head\nof", "a\r\nb")).isEqualTo("head of: a  b");
  }

  @Test
  void things_are_counted_in_words() {
    assertThat(OneLine.count(0, "plan")).isEmpty();
    assertThat(OneLine.count(1, "activity")).isEqualTo("1 activity");
    assertThat(OneLine.count(2, "activity")).isEqualTo("2 activities");
    assertThat(OneLine.count(2, "day")).isEqualTo("2 days");
    assertThat(OneLine.count(3, "outcome")).isEqualTo("3 outcomes");
  }

  @Test
  void constants_are_words() {
    assertThat(OneLine.words(Medium.PLAIN)).isEqualTo("plain");
    assertThat(OneLine.quoted("a")).isEqualTo("\"a\"");
  }
}
