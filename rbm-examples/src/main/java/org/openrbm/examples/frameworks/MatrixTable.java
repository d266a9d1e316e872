package org.openrbm.examples.frameworks;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.openrbm.core.text.Medium;

/** A table of texts, and its two forms. */
record MatrixTable(String title, String language, List<String> header, List<List<Cell>> rows) {

  /** Lines of text in one or several columns; a heading names what stands to its right. */
  record Cell(List<String> lines, int columns, boolean heading) {
    static Cell of(List<String> lines) {
      return new Cell(lines, 1, false);
    }

    static Cell of(String line) {
      return of(List.of(line));
    }

    static Cell heading(List<String> lines) {
      return new Cell(lines, 1, true);
    }

    static Cell empty() {
      return of(List.of());
    }
  }

  String markdown() {
    StringBuilder out =
        new StringBuilder("**").append(Medium.MARKDOWN.line(title)).append("**\n\n");
    out.append(header.stream().map(Medium.MARKDOWN::lines).collect(joining(" | ", "| ", " |\n")));
    out.append("|").append(" --- |".repeat(header.size())).append('\n');
    for (List<Cell> row : rows) {
      out.append('|');
      for (Cell cell : row) {
        out.append(' ')
            .append(cell.lines().stream().map(Medium.MARKDOWN::lines).collect(joining("<br>")))
            .append(" |")
            .append(" |".repeat(cell.columns() - 1));
      }
      out.append('\n');
    }
    return out.toString();
  }

  String html() {
    StringBuilder out = new StringBuilder("<table lang=\"").append(Medium.HTML.line(language));
    out.append("\">\n<caption>")
        .append(Medium.HTML.lines(title))
        .append("</caption>\n<thead>\n<tr>");
    header.forEach(
        column ->
            out.append("<th scope=\"col\">").append(Medium.HTML.lines(column)).append("</th>"));
    out.append("</tr>\n</thead>\n<tbody>\n");
    for (List<Cell> row : rows) {
      out.append("<tr>");
      row.forEach(cell -> appendHtml(out, cell));
      out.append("</tr>\n");
    }
    return out.append("</tbody>\n</table>\n").toString();
  }

  private static void appendHtml(StringBuilder out, Cell cell) {
    String element = cell.heading() ? "th" : "td";
    out.append('<').append(element).append(cell.heading() ? " scope=\"row\"" : "");
    if (cell.columns() > 1) {
      out.append(" colspan=\"").append(cell.columns()).append('"');
    }
    out.append('>')
        .append(cell.lines().stream().map(Medium.HTML::lines).collect(joining("<br>")))
        .append("</")
        .append(element)
        .append('>');
  }
}
