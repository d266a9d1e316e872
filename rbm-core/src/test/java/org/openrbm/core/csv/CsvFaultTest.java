package org.openrbm.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Fault;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvFaultTest {

  private static final String EXPECTED = "expected the header member,staff (optional: note)";

  private static CsvDocument parse(String csv) {
    return CsvDocument.parse("staff.csv", csv, List.of("member", "staff"), List.of("note"));
  }

  private static void assertFaults(CsvDocument document, Fault... faults) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(document::throwIfFaulty)
        .satisfies(e -> assertThat(e.document()).isEqualTo("staff.csv"))
        .satisfies(e -> assertThat(e.faults()).containsExactly(faults));
  }

  @Test
  void an_empty_document_lacks_its_header() {
    Fault empty = new Fault("", "document is empty; " + EXPECTED);
    assertFaults(parse(""), empty);
    assertFaults(parse("\uFEFF"), empty);
    assertFaults(parse("\n\n# only a comment\n"), empty);
    assertFaults(
        CsvDocument.parse("staff.csv", "", List.of("member"), List.of()),
        new Fault("", "document is empty; expected the header member"));
  }

  @Test
  void a_header_has_every_required_column_once_and_no_unknown_one() {
    assertFaults(
        parse("# comment\nmember,Stuff,member,note\nJPN,88,JPN,\n"),
        new Fault("line 2", "unknown column 'Stuff'; " + EXPECTED),
        new Fault("line 2", "column 'member' stands twice"),
        new Fault("line 2", "column 'staff' is missing; " + EXPECTED));
    assertThat(parse("member,Stuff\nJPN,88\n").rows()).isEmpty();
  }

  @Test
  void a_row_has_as_many_cells_as_the_header() {
    CsvDocument document = parse("member,staff\nJPN\nFRA,120\nDEU,110,x\n \n");
    assertThat(document.rows()).hasSize(1);
    assertFaults(
        document,
        new Fault("line 2", "number of cells is 1, but that of columns is 2"),
        new Fault("line 4", "number of cells is 3, but that of columns is 2"),
        new Fault("line 5", "number of cells is 1, but that of columns is 2"));
  }

  @Test
  void a_quote_that_is_not_closed_does_not_swallow_the_rest() {
    CsvDocument document = parse("member,staff\nJPN,88\nFRA,\"120\nDEU,110\n");
    assertThat(document.rows()).hasSize(1);
    assertFaults(
        document,
        new Fault(
            "after line 2",
            "malformed CSV: Unclosed quoted field at end of input (record starting at line 3)"));
    assertFaults(
        parse("\"member,staff\n"),
        new Fault(
            "",
            "malformed CSV: Unclosed quoted field at end of input (record starting at line 1)"));
  }

  @Test
  void nothing_may_stand_between_a_closing_quote_and_the_comma() {
    assertFaults(
        parse("member,staff\n\"JPN\"x,88\n"),
        new Fault(
            "after line 1",
            "malformed CSV: Unexpected character after closing quote: 'x' (0x78) (record starting"
                + " at line 2)"));
  }

  @Test
  void all_faults_are_reported_in_the_order_of_lines_and_the_documents_own_last() {
    CsvDocument document = parse("member,staff\nJPN,many\nFRA\nDEU,1/0\n\"x");
    document.fault("no member has staff");
    for (CsvDocument.Row row : document.rows()) {
      assertThat(row.cell("staff", Ratio::parse)).isEmpty();
      row.fault("row is refused");
    }
    assertFaults(
        document,
        new Fault("line 2, column 'staff'", "not a number: \"many\"; write it as 42, 0.15 or 2/3"),
        new Fault("line 2", "row is refused"),
        new Fault("line 3", "number of cells is 1, but that of columns is 2"),
        new Fault("line 4, column 'staff'", "ratio 1/0 has a zero denominator"),
        new Fault("line 4", "row is refused"),
        new Fault(
            "after line 4",
            "malformed CSV: Unclosed quoted field at end of input (record starting at line 5)"),
        new Fault("", "no member has staff"));
  }

  @Test
  void a_refused_value_is_a_fault_even_without_a_message() {
    CsvDocument document = parse("member,staff\nJPN,88\n");
    CsvDocument.Row row = document.rows().get(0);
    assertThat(row.cell("staff", CsvFaultTest::refuse)).isEmpty();
    assertThat(row.read(() -> refuse("JPN"))).isEmpty();
    assertFaults(
        document,
        new Fault("line 2, column 'staff'", "java.lang.IllegalArgumentException"),
        new Fault("line 2", "java.lang.IllegalArgumentException"));
  }

  private static Ratio refuse(String text) {
    if (!text.isEmpty()) {
      throw new IllegalArgumentException();
    }
    return Ratio.ZERO;
  }

  @Test
  void other_exceptions_are_not_taken_for_faults_of_the_document() {
    CsvDocument.Row row = parse("member,staff\nJPN,88\n").rows().get(0);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                row.cell(
                    "staff",
                    text -> {
                      throw new IllegalStateException(text);
                    }));
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> row.cell("population", text -> text))
        .withMessage("population");
  }

  @Test
  void a_document_of_too_many_characters_is_not_split() {
    assertFaults(
        parse(" ".repeat(50_000_001)),
        new Fault("", "document has 50000001 characters, but 50000000 are allowed"));
  }

  @Test
  void a_reader_of_rows_may_refuse_one_and_the_others_are_still_read() {
    CsvDocument document = parse("member,staff\nJPN,1\nFRA,x\nDEU,3\n");
    List<Long> read = new ArrayList<>();
    document.forEachRow(
        row -> {
          if (row.line() != 3) {
            throw new IllegalArgumentException("no row for " + row.text("member").orElseThrow());
          }
          row.cell("staff", Ratio::parse);
          read.add(row.line());
        });
    assertThat(read).containsExactly(3L);
    assertFaults(
        document,
        new Fault("line 2", "no row for JPN"),
        new Fault("line 3, column 'staff'", "not a number: \"x\"; write it as 42, 0.15 or 2/3"),
        new Fault("line 4", "no row for DEU"));
  }

  @Test
  void of_very_many_faults_the_first_thousand_lines_are_kept_and_all_are_counted() {
    // 2,000 good rows that are refused later, and before each a row of one cell
    CsvDocument document = parse("member,staff\n" + "x\nJPN,-\n".repeat(2_000));
    document.fault("no member has staff");
    document.forEachRow(row -> row.cell("staff", Ratio::parse));
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(document::throwIfFaulty)
        .satisfies(e -> assertThat(e.faultCount()).isEqualTo(4_001))
        .satisfies(e -> assertThat(e.faults()).hasSize(1_000))
        .satisfies(
            e ->
                assertThat(e.faults())
                    .extracting(fault -> fault.place().replaceAll("\\D", ""))
                    .containsExactlyElementsOf(
                        IntStream.rangeClosed(2, 1_001).mapToObj(String::valueOf).toList()))
        .satisfies(e -> assertThat(e.getMessage()).endsWith("\n  and 3901 more"));
  }

  @Test
  void a_cell_holds_no_half_of_a_surrogate_pair() {
    assertFaults(
        parse("member,staff\nJPN,1\nF\uD83D,x\n"),
        new Fault(
            "line 3, column 'member'",
            "text has half a surrogate pair, U+D83D, which is no character, after 1 characters"));
  }
}
