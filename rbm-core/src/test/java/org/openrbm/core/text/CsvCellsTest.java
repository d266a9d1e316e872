package org.openrbm.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The signs are those of OWASP, "CSV Injection": = + - @, also wide, and after a separator. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvCellsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(1,1)",
        "=",
        "-",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(1)",
        " =1+1",
        "\u00A0=1+1",
        "\"=1+1\"",
      })
  void an_apostrophe_stands_before_what_a_spreadsheet_runs(String text) {
    assertThat(CsvCells.GUARDED.encode(text)).isEqualTo("'" + text);
    assertThat(CsvCells.EXACT.encode(text)).isEqualTo(text);
    assertThat(CsvCells.decode("'" + text)).isEqualTo(text);
    assertThat(CsvCells.decode(text)).isEqualTo(text);
  }

  @Test
  void the_text_after_a_semicolon_may_be_a_cell_of_its_own() {
    assertThat(CsvCells.GUARDED.encode("a;=1+1;b; \"@x\"")).isEqualTo("a;'=1+1;b;' \"@x\"");
    assertThat(CsvCells.decode("a;'=1+1;b;' \"@x\"")).isEqualTo("a;=1+1;b; \"@x\"");
  }

  @Test
  void a_tab_or_an_end_of_line_begins_no_cell() {
    assertThat(CsvCells.GUARDED.encode("\t=1+1")).isEqualTo("' =1+1");
    assertThat(CsvCells.GUARDED.encode("\r=1+1")).isEqualTo("' =1+1");
    assertThat(CsvCells.GUARDED.encode("a\tb\u0000")).isEqualTo("a b␀");
    assertThat(CsvCells.EXACT.encode("\ta\nb\u202E")).isEqualTo("\ta\nb\u202E");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "–", "..", "Côte d'Ivoire", "'s-Gravenhage", "a=b", "5–7", "<5", "−5"})
  void other_texts_stay(String text) {
    for (CsvCells cells : CsvCells.values()) {
      assertThat(cells.encode(text)).isEqualTo(text);
    }
    assertThat(CsvCells.decode(text)).isEqualTo(text);
  }

  @Test
  void a_text_that_looks_guarded_gets_one_more_apostrophe() {
    assertThat(CsvCells.GUARDED.encode("'=x")).isEqualTo("''=x");
    assertThat(CsvCells.EXACT.encode("'=x")).isEqualTo("''=x");
    assertThat(CsvCells.decode("''=x")).isEqualTo("'=x");
  }
}
