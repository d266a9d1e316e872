package org.openrbm.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvTextTest {

  @Test
  void quotes_only_what_needs_it() {
    CsvText text = CsvText.withHeader("member", "staff");
    text.row("JPN", "88");
    text.row("Korea, Republic of", "a \"b\"");
    text.row("#1", "two\nlines");
    text.row("", "");
    assertThat(text)
        .hasToString(
            """
            member,staff
            JPN,88
            "Korea, Republic of","a ""b""\"
            "#1","two
            lines"
            ,
            """);
  }

  @Test
  void quotes_an_empty_cell_that_is_alone() {
    CsvText text = CsvText.withHeader("member");
    text.row("");
    assertThat(text).hasToString("member\n\"\"\n");
  }

  @Test
  void refuses_a_row_of_another_length() {
    CsvText text = CsvText.withHeader("member", "staff");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text.row("JPN"))
        .withMessage("row has 1 cells for 2 columns");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text.row("JPN", "88", ""))
        .withMessage("row has 3 cells for 2 columns");
    assertThat(text).hasToString("member,staff\n");
  }
}
