package org.openrbm.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrbm.core.text.CsvCells;
import org.openrbm.core.text.Medium;

class CsvTextPropertyTest {

  private static final List<String> HEADER = List.of("a", "b", "c");

  @Property
  void what_is_written_reads_back(@ForAll("rows") List<List<String>> rows) {
    assertReadsBack(CsvCells.EXACT, HEADER, rows);
  }

  @Property
  void what_is_guarded_reads_back(@ForAll("rows") List<List<String>> rows) {
    // what acts instead of being seen is replaced, and only that
    assertReadsBack(
        CsvCells.GUARDED,
        HEADER,
        rows.stream().map(row -> row.stream().map(Medium.PLAIN::line).toList()).toList());
  }

  @Property
  void a_guarded_row_is_one_line_and_no_cell_is_a_formula(@ForAll("rows") List<List<String>> rows) {
    CsvText text = CsvText.withHeader(CsvCells.GUARDED, HEADER.toArray(String[]::new));
    rows.forEach(row -> text.row(row.toArray()));
    String[] lines = text.toString().split("\n", -1);
    assertThat(lines).hasSize(rows.size() + 2);
    // as a spreadsheet splits it whose separator is the comma, and one whose separator is not
    List<String> cells = new ArrayList<>();
    CsvReader.builder()
        .skipEmptyLines(false)
        .ofCsvRecord(text.toString())
        .forEach(row -> cells.addAll(row.getFields()));
    Stream.of(lines).map(line -> line.split(";")).forEach(line -> Collections.addAll(cells, line));
    assertThat(cells).noneMatch(cell -> cell.matches("(?U)[\\s\"]*[=+@＝-].*"));
  }

  @Property
  void one_column_reads_back(@ForAll("cells") List<String> cells) {
    assertReadsBack(CsvCells.EXACT, List.of("a"), cells.stream().map(List::of).toList());
  }

  private static void assertReadsBack(
      CsvCells cells, List<String> header, List<List<String>> rows) {
    CsvText text = CsvText.withHeader(cells, header.toArray(String[]::new));
    rows.forEach(row -> text.row(row.toArray()));
    CsvDocument document = CsvDocument.parse("test", text.toString(), header, List.of());
    document.throwIfFaulty();
    assertThat(document.rows())
        .extracting(
            row -> header.stream().map(c -> row.cell(c, cell -> cell).orElseThrow()).toList())
        .isEqualTo(rows);
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    return cell().list().ofSize(HEADER.size()).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return cell().list().ofMaxSize(6);
  }

  /** Mostly the characters that mean something in CSV. */
  private static Arbitrary<String> cell() {
    return Arbitraries.strings()
        .withChars(
            ',', '"', '\n', '\r', '#', ' ', '\t', ';', '\uFEFF', 'a', 'é', '中', '=', '-', '＝', '\'')
        .ofMaxLength(8);
  }
}
