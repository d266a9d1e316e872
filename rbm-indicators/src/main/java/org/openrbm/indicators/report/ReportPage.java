package org.openrbm.indicators.report;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.text.Medium;
import org.openrbm.indicators.progress.Status;

/** A performance report as a page of HTML that needs nothing but itself. */
final class ReportPage {

  private static final String STYLE =
      """
      :root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --soft: #f3f5f7;
        --line: #c9d0d8; --quiet: #4b5560; --good: #0b6b3a; --well: #0b5fa5; --late: #8a5300;
        --bad: #b3261e; }
      @media (prefers-color-scheme: dark) {
        :root { --ink: #e8ebee; --paper: #14181c; --soft: #1e242a; --line: #3d4650;
          --quiet: #aab4be; --good: #6fd39b; --well: #7dbdf5; --late: #f0b860; --bad: #ff9a90; } }
      * { box-sizing: border-box; }
      body { margin: 0 auto; max-width: 80rem; padding: 1.5rem; background: var(--paper);
        color: var(--ink); font: 1rem/1.45 system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif; }
      h1 { font-size: 1.6rem; line-height: 1.2; margin: 0; }
      h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
      header p { margin: .3rem 0 0; color: var(--quiet); }
      header .headline { color: var(--ink); font-size: 1.15rem; font-weight: 600; }
      table { width: 100%; border-collapse: collapse; margin: 2rem 0 0; font-size: .9rem; }
      caption { text-align: start; font-weight: 600; font-size: 1.1rem; padding: 0 0 .5rem; }
      th, td { padding: .45rem .6rem; text-align: start; vertical-align: top;
        border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
      thead th { background: var(--soft); border-bottom-width: 2px; }
      thead th::first-letter { text-transform: uppercase; }
      tbody th { font-weight: 400; min-width: 12rem; }
      th.group { background: var(--soft); font-weight: 600; }
      .code { font-weight: 600; white-space: nowrap; }
      .number, th.end { text-align: end; font-variant-numeric: tabular-nums; }
      .notes { color: var(--quiet); font-size: .85rem; } td.notes:empty { display: none; }
      .day { white-space: nowrap; } .empty { color: var(--quiet); }
      .note { display: block; color: var(--quiet); font-weight: 400; font-size: .85rem; }
      .status { display: block; font-weight: 600; white-space: nowrap; }
      .ACHIEVED, .MET_LATE { color: var(--good); } .ON_TRACK { color: var(--well); }
      .BEHIND { color: var(--late); } .OFF_TRACK, .MISSED { color: var(--bad); }
      .NOT_DUE, .NOT_COMPUTABLE { color: var(--quiet); }
      .d1 { padding-inline-start: 1.6rem; } .d2 { padding-inline-start: 2.8rem; }
      .d3 { padding-inline-start: 4rem; }
      dt { font-weight: 600; } dd { margin: 0 0 .8rem; }
      @media screen and (max-width: 60rem) {
        body { padding: 1rem; }
        table, caption, tbody, tr, th, td { display: block; }
        thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
        th, td { border: 0; padding: .1rem .6rem; }
        td { display: grid; grid-template-columns: 9rem 1fr; gap: .6rem; }
        td, td.number { text-align: start; }
        td::before { content: attr(data-label); color: var(--quiet); }
        td.empty { display: block; }
        .d1, .d2, .d3 { padding-inline-start: .6rem; }
        .status { white-space: normal; }
      }
      @media print {
        :root { --ink: #000; --paper: #fff; --soft: #eee; --line: #999; --quiet: #333; --good: #063;
          --well: #036; --late: #630; --bad: #900; }
        @page { size: A4 landscape; margin: 12mm; }
        body { max-width: none; padding: 0; font-size: 9pt; }
        tr { break-inside: avoid; } thead { display: table-header-group; }
      }
      """;

  /** The columns whose cells are numbers without a unit. */
  private static final ImmutableSet<Phrase> NUMBERS =
      Sets.immutableEnumSet(
          Phrase.INDICATORS,
          Phrase.ASSESSED_COLUMN,
          Phrase.WITHOUT_DATA_COLUMN,
          Phrase.MEAN_PROGRESS);

  private final PerformanceReport report;
  private final ReportWords words;
  private final StringBuilder out = new StringBuilder();

  ReportPage(PerformanceReport report, String language) {
    this.report = report;
    this.words = new ReportWords(language);
  }

  String html() {
    head();
    out.append("<header>\n<h1>").append(text(words.of(report.title()))).append("</h1>\n<p>");
    out.append(
        text(
            words.of(Phrase.PERIOD_AND_DAY, report.period().label(), report.day())
                + words.knownOn(report)));
    out.append("</p>\n<p class=\"headline\">");
    out.append(text(words.assessed(report.results().get(0)))).append("</p>\n</header>\n<main>\n");
    results();
    indicators();
    findings();
    evaluations();
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private void head() {
    out.append("<!DOCTYPE html>\n<html lang=\"").append(words.tag()).append("\">\n<head>\n");
    out.append("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"");
    out.append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<title>")
        .append(
            text(
                words.of(
                    Phrase.HEADING,
                    words.of(report.title()),
                    report.period().label(),
                    report.day())))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n");
  }

  /** The roll-up: the framework as a whole, and each result under it. */
  private void results() {
    tableHead(
        Phrase.RESULTS_TABLE,
        List.of(
            Phrase.RESULT,
            Phrase.STATUS,
            Phrase.INDICATORS,
            Phrase.ASSESSED_COLUMN,
            Phrase.WITHOUT_DATA_COLUMN,
            Phrase.MEAN_PROGRESS));
    out.append("<tbody>\n");
    for (ResultSummary result : report.results()) {
      int depth = Math.min(3, report.depth(result.code()));
      out.append("<tr><th scope=\"row\" class=\"d").append(depth).append("\">");
      named(result.code(), words.of(result.title()));
      narrative(result.code());
      out.append("</th>");
      if (result.indicators() == 0) {
        out.append("<td class=\"empty\" colspan=\"5\">")
            .append(text(words.of(Phrase.NO_INDICATORS_CELL)))
            .append("</td></tr>\n");
        continue;
      }
      cell(Phrase.STATUS, "", status(result.status()));
      number(Phrase.INDICATORS, Integer.toString(result.indicators()));
      number(Phrase.ASSESSED_COLUMN, Integer.toString(result.assessed()));
      number(Phrase.WITHOUT_DATA_COLUMN, Integer.toString(result.withoutData()));
      number(
          Phrase.MEAN_PROGRESS,
          words.percent(result.meanFraction())
              + result
                  .coveredWeight()
                  .map(share -> words.of(Phrase.COVERED_WEIGHT, words.percent(Optional.of(share))))
                  .orElse(""));
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n");
  }

  private void indicators() {
    tableHead(Phrase.INDICATORS_TABLE, ReportText.HEADER);
    for (ResultSummary result : report.results()) {
      List<ReportRow> rows = report.rowsOf(result);
      if (rows.isEmpty()) {
        continue;
      }
      out.append("<tbody>\n<tr><th scope=\"rowgroup\" class=\"group\" colspan=\"")
          .append(ReportText.HEADER.size())
          .append("\">")
          .append(text(result.code() + " " + words.of(result.title())))
          .append("</th></tr>\n");
      rows.forEach(this::row);
      out.append("</tbody>\n");
    }
    out.append("</table>\n");
  }

  private void row(ReportRow row) {
    List<String> cells = ReportText.cells(report, row, words);
    out.append("<tr><th scope=\"row\">");
    named(row.subject().indicator(), words.of(row.subject().title()));
    narrative(row.subject().indicator());
    out.append("</th>");
    int status = ReportText.HEADER.indexOf(Phrase.STATUS);
    for (int i = 1; i < status; i++) {
      Phrase column = ReportText.HEADER.get(i);
      boolean day = column == Phrase.DUE || column == Phrase.FIGURE_OF;
      cell(column, day ? " class=\"day\"" : "", text(cells.get(i)));
    }
    ReportRow.Verdict verdict = row.verdict();
    cell(
        Phrase.STATUS,
        "",
        "<span>"
            + status(verdict.status(), words.statusAndLabel(verdict))
            + words
                .remark(verdict)
                .map(remark -> "<span class=\"note\">" + text(remark) + "</span>")
                .orElse("")
            + "</span>");
    cell(
        Phrase.NOTES, " class=\"notes\"", text(cells.get(ReportText.HEADER.indexOf(Phrase.NOTES))));
    out.append("</tr>\n");
  }

  private void findings() {
    if (report.findings().isEmpty()) {
      return;
    }
    out.append("<h2>").append(text(words.of(Phrase.FINDINGS_HEADING))).append("</h2>\n<dl>\n");
    report
        .findings()
        .forEach(
            (code, found) -> {
              out.append("<dt>").append(text(code)).append("</dt>");
              found.forEach(
                  finding ->
                      out.append("<dd>")
                          .append(text(finding.rule() + ": " + finding.message()))
                          .append("</dd>\n"));
            });
    out.append("</dl>\n");
  }

  private void evaluations() {
    if (report.evaluations().isEmpty()) {
      return;
    }
    out.append("<h2>").append(text(words.of(Phrase.EVALUATION_HEADING))).append("</h2>\n<dl>\n");
    report
        .evaluations()
        .forEach(
            (code, evaluation) ->
                out.append("<dt>")
                    .append(text(code))
                    .append("</dt><dd>")
                    .append(Medium.HTML.lines(words.of(evaluation)))
                    .append("</dd>\n"));
    out.append("</dl>\n");
  }

  private void tableHead(Phrase caption, List<Phrase> header) {
    out.append("<table>\n<caption>")
        .append(text(words.of(caption)))
        .append("</caption>\n<thead>\n<tr>");
    for (Phrase column : header) {
      out.append("<th scope=\"col\"")
          .append(NUMBERS.contains(column) ? " class=\"end\">" : ">")
          .append(text(words.of(column)))
          .append("</th>");
    }
    out.append("</tr>\n</thead>\n");
  }

  private void named(String code, String title) {
    out.append("<span class=\"code\">").append(text(code)).append("</span> ").append(text(title));
  }

  private void narrative(String code) {
    Optional.ofNullable(report.narratives().get(code))
        .ifPresent(
            narrative ->
                out.append("<span class=\"note\">")
                    .append(Medium.HTML.lines(words.of(narrative)))
                    .append("</span>"));
  }

  private void number(Phrase label, String number) {
    cell(label, " class=\"number\"", text(number));
  }

  private void cell(Phrase label, String attributes, String html) {
    out.append("<td data-label=\"")
        .append(text(words.of(label)))
        .append('"')
        .append(attributes)
        .append('>')
        .append(html)
        .append("</td>");
  }

  /** A status by its mark and its name, so that the colour only repeats what is written. */
  private String status(Status status) {
    return status(status, words.of(status));
  }

  private static String status(Status status, String name) {
    return "<span class=\"status "
        + status.name()
        + "\"><span aria-hidden=\"true\">"
        + mark(status)
        + "</span> "
        + text(name)
        + "</span>";
  }

  private static String mark(Status status) {
    return switch (status) {
      case ACHIEVED -> "✓";
      case MET_LATE -> "✓";
      case MISSED -> "✗";
      case ON_TRACK -> "▲";
      case BEHIND -> "◆";
      case OFF_TRACK -> "▼";
      case NOT_DUE -> "○";
      case NOT_COMPUTABLE -> "–";
    };
  }

  private static String text(String text) {
    return Medium.HTML.line(text);
  }
}
