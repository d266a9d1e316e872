package org.openrbm.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvTextPropertyTest {

  private static final List<String> HEADER = List.of("a", "b", "c");

  @Property
  void what_is_written_reads_back(@ForAll("rows") List<List<String>> rows) {
    assertReadsBack(HEADER, rows);
  }

  @Property
  void one_column_reads_back(@ForAll("cells") List<String> cells) {
    assertReadsBack(List.of("a"), cells.stream().map(List::of).toList());
  }

  private static void assertReadsBack(List<String> header, List<List<String>> rows) {
    CsvText text = CsvText.withHeader(header.toArray(String[]::new));
    rows.forEach(row -> text.row(row.toArray(String[]::new)));
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
        .withChars(',', '"', '\n', '\r', '#', ' ', '\t', ';', '\uFEFF', 'a', 'é', '中')
        .ofMaxLength(6);
  }
}
