package org.openrbm.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openrbm.core.DocumentLimits;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.CsvCells;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvTextTest {

  @Test
  void quotes_only_what_needs_it() {
    CsvText text = CsvText.withHeader(CsvCells.EXACT, "member", "staff");
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
    CsvText text = CsvText.withHeader(CsvCells.EXACT, "member");
    text.row("");
    assertThat(text).hasToString("member\n\"\"\n");
  }

  @Test
  void guards_texts_and_headers_but_no_numbers() {
    CsvText text = CsvText.withHeader(CsvCells.GUARDED, "=a", "b");
    text.row("=cmd|' /C calc'!A0", -5);
    text.row("-5", -5L);
    text.row("+1\n@x", new BigDecimal("-1E+3"));
    text.row("", Ratio.of(-1, 3));
    assertThat(text)
        .hasToString(
            """
            '=a,b
            '=cmd|' /C calc'!A0,-5
            '-5,-5
            '+1 @x,-1000
            ,-1/3
            """);
  }

  @Test
  void refuses_what_is_neither_text_nor_number() {
    CsvText text = CsvText.withHeader(CsvCells.GUARDED, "a");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text.row(1.5))
        .withMessage("a cell is a text or a number, but this one is a java.lang.Double");
    assertThat(text).hasToString("a\n");
  }

  @Test
  void refuses_a_row_of_another_length() {
    CsvText text = CsvText.withHeader(CsvCells.EXACT, "member", "staff");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text.row("JPN"))
        .withMessage("row has 1 cells for 2 columns");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text.row("JPN", "88", ""))
        .withMessage("row has 3 cells for 2 columns");
    assertThat(text).hasToString("member,staff\n");
  }

  @ParameterizedTest
  @EnumSource(CsvCells.class)
  void refuses_a_text_that_is_too_long_to_be_read(CsvCells cells) {
    CsvText text = CsvText.withHeader(cells, "member", "remark");
    text.row("JPN", "x".repeat(DocumentLimits.MAX_TEXT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text.row("KOR", "x".repeat(DocumentLimits.MAX_TEXT + 1)))
        .withMessage(
            "row 2, column 'remark': text has 5000001 characters, but 5000000 are allowed");
    assertThat(read(text)).hasSize(1);
  }

  @Test
  void refuses_half_a_surrogate_pair_unless_it_is_replaced() {
    CsvText exact = CsvText.withHeader(CsvCells.EXACT, "member", "remark");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> exact.row("a\uD800", ""))
        .withMessage(
            "row 1, column 'member': text has half a surrogate pair, U+D800, which is no"
                + " character, after 1 characters");
    assertThat(exact).hasToString("member,remark\n");

    CsvText guarded = CsvText.withHeader(CsvCells.GUARDED, "member", "remark");
    guarded.row("a\uD800", "");
    assertThat(guarded).hasToString("member,remark\na\uFFFD,\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CsvText.withHeader(CsvCells.EXACT, "\uDC00"))
        .withMessageStartingWith("the header, column '\uFFFD': text has half");
  }

  @Test
  void refuses_a_row_with_which_the_document_is_too_long_to_be_read() {
    CsvText text = CsvText.withHeader(CsvCells.EXACT, "member", "remark");
    String longest = "x".repeat(DocumentLimits.MAX_TEXT);
    for (int row = 1; row <= 9; row++) {
      text.row("", longest);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text.row("", longest))
        .withMessage(
            "with row 10 the document has more than the 50000000 characters that can be read"
                + " again");
    assertThat(read(text)).hasSize(9);
  }

  private static List<CsvDocument.Row> read(CsvText text) {
    CsvDocument document =
        CsvDocument.parse("test", text.toString(), List.of("member", "remark"), List.of());
    document.throwIfFaulty();
    return document.rows();
  }
}
