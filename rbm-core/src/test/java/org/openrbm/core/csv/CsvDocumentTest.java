package org.openrbm.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.csv.CsvDocument.Row;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvDocumentTest {

  private static CsvDocument parse(String csv) {
    CsvDocument document =
        CsvDocument.parse("staff.csv", csv, List.of("member", "staff"), List.of("note"));
    document.throwIfFaulty();
    return document;
  }

  private static List<String> cells(Row row) {
    return List.of(
        row.cell("member", text -> text).orElseThrow(),
        row.cell("staff", text -> text).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "member,staff\nJPN,88\nFRA,120\n",
        "member,staff\nJPN,88\nFRA,120",
        "member,staff\r\nJPN,88\r\nFRA,120\r\n",
        "\uFEFFmember,staff\nJPN,88\nFRA,120\n",
        "\uFEFF\"member\",staff\nJPN,88\nFRA,120\n",
        "# staff by member\nmember,staff\n\nJPN,88\n#FRA,119\n\nFRA,120\n\n",
        "staff,member\n88,JPN\n120,FRA\n",
        "member,note,staff\nJPN,,88\nFRA,,120\n",
        "\"member\",\"staff\"\n\"JPN\",\"88\"\n\"FRA\",\"120\"\n",
      })
  void reads_the_same_rows(String csv) {
    assertThat(parse(csv).rows())
        .extracting(CsvDocumentTest::cells)
        .containsExactly(List.of("JPN", "88"), List.of("FRA", "120"));
  }

  @Test
  void keeps_commas_quotes_and_line_ends_in_quoted_cells() {
    CsvDocument document =
        parse("member,staff\n\"Korea, Republic of\",\"4\n5\r\n6\"\n\"the \"\"State\"\"\",7\n");
    assertThat(document.rows())
        .extracting(CsvDocumentTest::cells)
        .containsExactly(List.of("Korea, Republic of", "4\n5\r\n6"), List.of("the \"State\"", "7"));
  }

  @Test
  void counts_the_lines_of_the_file() {
    CsvDocument document =
        parse("# comment\r\n\r\nmember,staff\r\nJPN,\"8\r\n8\"\r\n\r\n#x\r\nFRA,120\r\n");
    assertThat(document.rows()).extracting(Row::line).containsExactly(4L, 8L);
  }

  @Test
  void reads_a_hash_sign_that_is_no_comment() {
    assertThat(parse("member,staff\n\"#1\",#2\n").rows())
        .extracting(CsvDocumentTest::cells)
        .containsExactly(List.of("#1", "#2"));
  }

  @Test
  void keeps_spaces_and_empty_cells() {
    assertThat(parse("member,staff\n JPN ,\n,\n").rows())
        .extracting(CsvDocumentTest::cells)
        .containsExactly(List.of(" JPN ", ""), List.of("", ""));
  }

  @Test
  void has_an_optional_text_only_where_it_is_not_empty() {
    List<Row> rows = parse("member,staff,note\nJPN,88,provisional\nFRA,120,\n").rows();
    assertThat(rows.get(0).text("note")).contains("provisional");
    assertThat(rows.get(1).text("note")).isEmpty();
    assertThat(parse("member,staff\nJPN,88\n").rows().get(0).text("note")).isEmpty();
  }

  @Test
  void may_have_a_header_and_no_rows() {
    assertThat(parse("member,staff\n").rows()).isEmpty();
    assertThat(parse("staff,member\n")).hasToString("staff.csv, 0 rows, columns [staff, member]");
  }

  @Test
  void makes_values_of_cells_and_of_rows() {
    Row row = parse("member,staff\nJPN,88\n").rows().get(0);
    assertThat(row.cell("staff", Integer::valueOf)).contains(88);
    assertThat(row.read(() -> "made")).contains("made");
  }
}
