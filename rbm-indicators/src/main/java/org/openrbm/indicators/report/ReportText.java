package org.openrbm.indicators.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openrbm.core.target.Measure;
import org.openrbm.core.text.Medium;
import org.openrbm.core.text.PlainLines;
import org.openrbm.indicators.progress.Status;

/** A performance report as text and Markdown, both from the same cells. */
final class ReportText {

  static final ImmutableList<Phrase> HEADER =
      ImmutableList.of(
          Phrase.INDICATOR,
          Phrase.MEASURE,
          Phrase.BASELINE,
          Phrase.TARGET,
          Phrase.DUE,
          Phrase.ACTUAL,
          Phrase.PROGRESS,
          Phrase.EXPECTED,
          Phrase.GAP,
          Phrase.STATUS);

  private final PerformanceReport report;
  private final ReportWords words;

  ReportText(PerformanceReport report, String language) {
    this.report = report;
    this.words = new ReportWords(language);
  }

  String text() {
    PlainLines out = new PlainLines().line(heading()).line(headline()).line();
    for (ResultSummary result : report.results()) {
      out.line(summary(result));
      narrative(result.code()).ifPresent(text -> out.line("  " + text));
      for (ReportRow row : report.rowsOf(result)) {
        out.line("  " + line(cells(row)));
        narrative(row.subject().indicator()).ifPresent(text -> out.line("    " + text));
      }
    }
    return out + evaluations("", Medium.PLAIN);
  }

  private String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : words.of(Phrase.SEPARATOR))
          .append(i == 0 || i == HEADER.size() - 1 ? "" : words.of(HEADER.get(i)) + " ")
          .append(cells.get(i));
    }
    return line.toString();
  }

  String markdown() {
    StringBuilder out =
        new StringBuilder("# ")
            .append(Medium.MARKDOWN.line(heading()))
            .append("\n\n")
            .append(Medium.MARKDOWN.line(headline()))
            .append("\n\n");
    out.append(row(HEADER.stream().map(words::of).toList()));
    out.append("|").append("---|".repeat(HEADER.size())).append('\n');
    for (ReportRow row : report.rows()) {
      out.append(row(cells(row)));
    }
    out.append('\n');
    for (ResultSummary result : report.results()) {
      out.append("- ").append(Medium.MARKDOWN.line(summary(result))).append('\n');
      narrative(result.code())
          .ifPresent(text -> out.append("  ").append(Medium.MARKDOWN.line(text)).append('\n'));
    }
    String evaluations = evaluations("- ", Medium.MARKDOWN);
    return out.append(evaluations.isEmpty() ? "" : "\n" + evaluations).toString();
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(Medium.MARKDOWN::line)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private String heading() {
    return words.of(
        Phrase.HEADING, words.of(report.title()), report.period().label(), report.asOf());
  }

  /** How many indicators of the whole framework are assessed. */
  private String headline() {
    return words.assessed(report.results().get(0));
  }

  private String summary(ResultSummary result) {
    String title = words.of(result.title());
    return result.indicators() == 0
        ? words.of(Phrase.NO_INDICATORS, result.code(), title)
        : words.of(
            Phrase.SUMMARY,
            result.code(),
            title,
            words.of(result.status()),
            words.assessed(result),
            words.percent(result.meanFraction()),
            result.fractions());
  }

  /** The cells of one row, under {@link #HEADER}. */
  private List<String> cells(ReportRow row) {
    return cells(report, row, words);
  }

  static List<String> cells(PerformanceReport report, ReportRow row, ReportWords words) {
    ReportRow.Plan plan = row.plan();
    ReportRow.Standing standing = row.standing();
    ReportRow.Verdict verdict = row.verdict();
    Measure measure = report.measure(row);
    String unit = words.unit(measure);
    return List.of(
        row.subject().indicator() + " " + words.of(row.subject().title()),
        row.subject().measure(),
        words.number(plan.baseline(), unit),
        plan.target().map(t -> t.toText(words.tag())).orElseGet(() -> words.of(Phrase.NONE)),
        plan.due().map(Object::toString).orElseGet(() -> words.of(Phrase.NONE)),
        words.number(standing.actual(), unit)
            + (standing.synthetic() && standing.actual().isPresent()
                ? words.of(Phrase.BECAUSE, words.of(Phrase.SYNTHETIC))
                : ""),
        standing.fraction().isPresent()
            ? words.percent(standing.fraction())
            : words.of(Status.NOT_COMPUTABLE)
                + verdict.missing().or(verdict::reason).map(words::because).orElse(""),
        words.percent(standing.expectedFraction()),
        words.number(standing.gap(), words.unitOfDifference(measure)),
        words.status(verdict));
  }

  private Optional<String> narrative(String code) {
    return Optional.ofNullable(report.narratives().get(code)).map(words::of);
  }

  private String evaluations(String bullet, Medium medium) {
    if (report.evaluations().isEmpty()) {
      return "";
    }
    String heading = words.of(Phrase.EVALUATION) + "\n" + (bullet.isEmpty() ? "" : "\n");
    return report.evaluations().entrySet().stream()
        .map(entry -> entry.getKey() + ": " + words.of(entry.getValue()))
        .map(line -> bullet + medium.line(line) + "\n")
        .collect(Collectors.joining("", heading, ""));
  }
}
