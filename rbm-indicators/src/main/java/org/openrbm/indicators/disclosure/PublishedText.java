package org.openrbm.indicators.disclosure;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.openrbm.core.csv.CsvText;
import org.openrbm.core.text.CsvCells;
import org.openrbm.core.text.PlainLines;

/** A published table as text and as CSV. */
final class PublishedText {

  private PublishedText() {}

  static String render(PublishedTable table) {
    List<List<String>> lines = lines(table, cell -> List.of(cell.toString()), List.of(""));
    int columns = lines.get(0).size();
    PlainLines text = new PlainLines();
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int j = 0; j < columns; j++) {
        widths[j] = Math.max(widths[j], line.get(j).length());
      }
    }
    for (List<String> line : lines) {
      StringBuilder row = new StringBuilder(Strings.padEnd(line.get(0), widths[0], ' '));
      for (int j = 1; j < columns; j++) {
        row.append("  ").append(Strings.padStart(line.get(j), widths[j], ' '));
      }
      text.line(row.toString().stripTrailing());
    }
    return text.toString();
  }

  static String csv(PublishedTable table, CsvCells cells) {
    boolean percentages =
        table.cells().stream()
            .flatMap(List::stream)
            .anyMatch(cell -> !cell.percentageText().isEmpty());
    List<List<String>> lines =
        percentages
            ? lines(table, cell -> List.of(cell.text(), cell.percentageText()), List.of("", " %"))
            : lines(table, cell -> List.of(cell.text()), List.of(""));
    CsvText csv = CsvText.withHeader(cells, lines.get(0).toArray(String[]::new));
    lines.subList(1, lines.size()).forEach(line -> csv.row(line.toArray()));
    return csv.toString();
  }

  private static List<List<String>> lines(
      PublishedTable table, Function<PublishedCell, List<String>> texts, List<String> suffixes) {
    List<List<String>> lines = new ArrayList<>();
    List<String> header = new ArrayList<>();
    header.add("");
    table.columns().forEach(label -> suffixes.forEach(suffix -> header.add(label + suffix)));
    header.add("total");
    lines.add(header);
    for (int i = 0; i < table.rows().size(); i++) {
      lines.add(line(table.rows().get(i), table.cells().get(i), table.rowTotals().get(i), texts));
    }
    table.total().ifPresent(total -> lines.add(line("total", table.columnTotals(), total, texts)));
    return lines;
  }

  private static List<String> line(
      String label,
      List<PublishedCell> cells,
      PublishedCell total,
      Function<PublishedCell, List<String>> texts) {
    List<String> line = new ArrayList<>();
    line.add(label);
    cells.forEach(cell -> line.addAll(texts.apply(cell)));
    line.add(total.text());
    return line;
  }
}
