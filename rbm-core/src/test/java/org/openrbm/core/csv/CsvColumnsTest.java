package org.openrbm.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.InvalidDocumentException;

/** P10: the tables that people have, and those that are refused with a way out. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvColumnsTest {

  private static final CsvColumns COLUMNS =
      CsvColumns.of(List.of("code", "staffCount"), List.of("note"))
          .withAliases("code", "country", "ISO3")
          .withoutBlankRows();

  private static CsvDocument parse(String csv) {
    CsvDocument document = CsvDocument.parse("staff.csv", csv, COLUMNS);
    document.throwIfFaulty();
    return document;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code,staffCount\nJPN,88\n",
        "Code,StaffCount\nJPN,88\n",
        "COUNTRY,STAFF COUNT\nJPN,88\n",
        "iso-3,staff_count\nJPN,88\n",
        "code;staffCount\nJPN;88\n",
        "code\tstaffCount\nJPN\t88\n",
        "sep=;\ncode;staffCount\nJPN;88\n",
        "\uFEFFsep=;\r\ncode;staffCount\r\nJPN;88\r\n",
        "\"sep=,\",\ncode,staffCount\nJPN,88\n",
        "sep=\t\ncode\tstaffCount\nJPN\t88\n",
        "\"code\";\"staffCount\"\n\"JPN\";\"88\"\n",
        "code,staffCount,,\nJPN,88,,\n,,,\n",
        "code,,staffCount\nJPN,,88\n",
        "code,staffCount\nJPN,88,,\n,\n,\n",
        "\"# of June, July\",\ncode,staffCount\nJPN,88\n",
        "# of June;;\ncode;staffCount\nJPN;88\n",
        "code,staffCount\n\"=\"\"JPN\"\"\",\"=\"\"88\"\"\"\n",
      })
  void P10_reads_the_same_row(String csv) {
    CsvDocument document = parse(csv);

    assertThat(document.rows()).hasSize(1);
    assertThat(document.rows().get(0).cell("code", text -> text)).contains("JPN");
    assertThat(document.rows().get(0).cell("staffCount", text -> text)).contains("88");
  }

  @Test
  void a_separator_in_a_cell_or_another_in_the_header_changes_nothing() {
    assertThat(parse("code,staffCount,note\nJPN,88,a;b;c;d\n").rows().get(0).text("note"))
        .contains("a;b;c;d");
    assertThat(parse("code;staffCount;note\nJPN;88;a,b\n").rows().get(0).text("note"))
        .contains("a,b");
  }

  @Test
  void the_line_of_the_separator_is_a_line() {
    assertThat(parse("sep=;\ncode;staffCount\nJPN;88\n").rows().get(0).line()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sep=x\\ncode,staffCount | line 1: separator 'x' is not known; write the cells with , or ;"
            + " or a tab between them",
        "Country,ISO3,staffCount | line 1: columns 'Country' and 'ISO3' are both read as 'code';"
            + " leave one out",
        "code,staffCount,\\nJPN,88,x | line 2: cell 3 is 'x', but its column has no name",
        "code,staffCount\\nJPN,88,x | line 2: number of cells is 3, but that of columns is 2",
        "code;staffCount;x | line 1: unknown column 'x'; expected the header code,staffCount"
            + " (optional: note)",
      })
  void refuses_the_rest_with_what_to_do(String csv, String message) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> parse(csv.replace("\\n", "\n")))
        .withMessage("staff.csv: " + message);
  }

  @Test
  void columns_that_are_passed_over_may_be_there_and_are_not_expected() {
    CsvColumns columns = COLUMNS.withPassedOver("lower");

    assertThat(CsvDocument.parse("staff.csv", "code,staffCount,Lower\nJPN,88,3\n", columns).rows())
        .hasSize(1);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> CsvDocument.parse("staff.csv", "", columns).throwIfFaulty())
        .withMessage(
            "staff.csv: document is empty; expected the header code,staffCount (optional: note)");
  }

  @Test
  void columns_that_differ_only_in_case_are_told_apart() {
    CsvDocument document =
        CsvDocument.parse("test", "a,A\n1,2\n", CsvColumns.of(List.of("A", "a"), List.of()));

    assertThat(document.rows().get(0).text("a")).contains("1");
    assertThat(document.rows().get(0).text("A")).contains("2");
  }

  @Test
  void a_name_stands_for_one_column() {
    assertThatIllegalStateException()
        .isThrownBy(() -> COLUMNS.withAliases("note", "Iso 3"))
        .withMessage("the name 'Iso 3' stands for the columns code and note");
    assertThatIllegalStateException()
        .isThrownBy(() -> COLUMNS.withAliases("nothing", "x"))
        .withMessage("there is no column 'nothing'");
  }
}
