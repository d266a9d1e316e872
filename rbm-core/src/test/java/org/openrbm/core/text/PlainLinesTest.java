package org.openrbm.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainLinesTest {

  @Test
  void what_is_in_a_line_does_not_end_it() {
    assertThat(new PlainLines().line("JPN | 2").line().line("AAA\nJPN | 1"))
        .hasToString("JPN | 2\n\nAAA JPN | 1\n");
    assertThat(new PlainLines()).hasToString("");
  }
}
