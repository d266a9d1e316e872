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
          Phrase.FIGURE_OF,
          Phrase.PROGRESS,
          Phrase.EXPECTED,
          Phrase.GAP,
          Phrase.STATUS,
          Phrase.NOTES);

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
    return out + findings("", Medium.PLAIN) + evaluations("", Medium.PLAIN);
  }

  private String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      Phrase column = HEADER.get(i);
      boolean unlabelled =
          column == Phrase.INDICATOR || column == Phrase.STATUS || column == Phrase.NOTES;
      if (!cells.get(i).isEmpty()) {
        line.append(i == 0 ? "" : words.of(Phrase.SEPARATOR))
            .append(unlabelled ? "" : words.of(column) + " ")
            .append(cells.get(i));
      }
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
    String findings = findings("- ", Medium.MARKDOWN);
    out.append(findings.isEmpty() ? "" : "\n" + findings);
    String evaluations = evaluations("- ", Medium.MARKDOWN);
    return out.append(evaluations.isEmpty() ? "" : "\n" + evaluations).toString();
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(Medium.MARKDOWN::line)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private String heading() {
    return words.of(Phrase.HEADING, words.of(report.title()), report.period().label(), report.day())
        + words.knownOn(report);
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
            words.percent(result.meanFraction())
                + result
                    .coveredWeight()
                    .map(
                        share -> words.of(Phrase.COVERED_WEIGHT, words.percent(Optional.of(share))))
                    .orElse(""),
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
        subject(row.subject()),
        plan.baseline()
            .flatMap(measure::level)
            .orElseGet(() -> words.number(plan.baseline(), unit)),
        plan.target()
            .filter(target -> measure.numeric())
            .map(target -> target.toText(words.tag()))
            .or(() -> plan.targetInWords().map(words::of))
            .orElseGet(() -> words.of(Phrase.NONE)),
        plan.due().map(Object::toString).orElseGet(() -> words.of(Phrase.NONE)),
        standing
                .words()
                .map(words::of)
                .orElseGet(() -> words.number(standing.actual(), plan.target(), unit))
            + (standing.synthetic()
                    && (standing.actual().isPresent() || standing.words().isPresent())
                ? words.of(Phrase.BECAUSE, words.of(Phrase.SYNTHETIC))
                : ""),
        standing.actualDay().map(Object::toString).orElse(""),
        standing.fraction().isPresent()
            ? words.percent(standing.fraction())
            : words.of(Status.NOT_COMPUTABLE)
                + verdict.missing().or(verdict::reason).map(words::because).orElse(""),
        words.percent(standing.expectedFraction()),
        words.gap(standing.gap(), words.unitOfDifference(measure)),
        words.status(verdict),
        String.join(words.of(Phrase.SEPARATOR), new RowNotes(row, words, unit).notes()));
  }

  /** The measure with its part and its unit: {@code a, sex=women, unit A}. */
  private static String subject(ReportRow.Subject subject) {
    String categories = ReportCsv.categories(subject.categories());
    return subject.measure()
        + (categories.isEmpty() ? "" : ", " + categories)
        + subject.reporter().map(unit -> ", " + unit).orElse("");
  }

  private Optional<String> narrative(String code) {
    return Optional.ofNullable(report.narratives().get(code)).map(words::of);
  }

  /** What is unlikely of the figures, a line for each finding. */
  private String findings(String bullet, Medium medium) {
    if (report.findings().isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    out.append(words.of(Phrase.FINDINGS_HEADING)).append(bullet.isEmpty() ? "\n" : "\n\n");
    report
        .findings()
        .values()
        .forEach(
            found ->
                found.forEach(
                    finding ->
                        out.append(bullet)
                            .append(medium.line(finding.rule() + ": " + finding.message()))
                            .append('\n')));
    return out.toString();
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
