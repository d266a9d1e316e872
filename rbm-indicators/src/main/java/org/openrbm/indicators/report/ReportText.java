package org.openrbm.indicators.report;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.core.text.Medium;
import org.openrbm.core.text.PlainLines;
import org.openrbm.indicators.measurement.Units;

/** A performance report as text, Markdown and HTML, all from the same cells. */
final class ReportText {

  private static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "indicator",
          "measure",
          "baseline",
          "target",
          "due",
          "actual",
          "progress",
          "expected",
          "gap",
          "status");

  private ReportText() {}

  static String text(PerformanceReport report, String language) {
    PlainLines out = new PlainLines().line(heading(report, language)).line(headline(report)).line();
    for (ResultSummary result : report.results()) {
      out.line(summary(result, language));
      narrative(report, result.code(), language).ifPresent(text -> out.line("  " + text));
      for (ReportRow row : report.rows()) {
        if (row.subject().result().equals(result.code())) {
          List<String> cells = cells(row, language);
          StringBuilder line = new StringBuilder("  ");
          for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : "; ")
                .append(i == 0 || i == HEADER.size() - 1 ? "" : HEADER.get(i) + " ")
                .append(cells.get(i));
          }
          out.line(line);
          narrative(report, row.subject().indicator(), language)
              .ifPresent(text -> out.line("    " + text));
        }
      }
    }
    return out + evaluations(report, language, "", Medium.PLAIN);
  }

  static String markdown(PerformanceReport report, String language) {
    StringBuilder out =
        new StringBuilder("# ")
            .append(Medium.MARKDOWN.line(heading(report, language)))
            .append("\n\n")
            .append(Medium.MARKDOWN.line(headline(report)))
            .append("\n\n");
    out.append(row(HEADER, "| ", " | ", " |\n", Medium.MARKDOWN));
    out.append("|").append("---|".repeat(HEADER.size())).append('\n');
    for (ReportRow row : report.rows()) {
      out.append(row(cells(row, language), "| ", " | ", " |\n", Medium.MARKDOWN));
    }
    out.append('\n');
    for (ResultSummary result : report.results()) {
      out.append("- ").append(Medium.MARKDOWN.line(summary(result, language))).append('\n');
      narrative(report, result.code(), language)
          .ifPresent(text -> out.append("  ").append(Medium.MARKDOWN.line(text)).append('\n'));
    }
    String evaluations = evaluations(report, language, "- ", Medium.MARKDOWN);
    return out.append(evaluations.isEmpty() ? "" : "\n" + evaluations).toString();
  }

  static String html(PerformanceReport report, String language) {
    StringBuilder out = new StringBuilder("<table>\n<caption>");
    out.append(Medium.HTML.line(heading(report, language))).append("</caption>\n<thead>\n");
    out.append(row(HEADER, "<tr><th>", "</th><th>", "</th></tr>\n", Medium.HTML));
    out.append("</thead>\n<tbody>\n");
    for (ReportRow row : report.rows()) {
      out.append(row(cells(row, language), "<tr><td>", "</td><td>", "</td></tr>\n", Medium.HTML));
    }
    return out.append("</tbody>\n</table>\n").toString();
  }

  private static String row(
      List<String> cells, String open, String between, String close, Medium medium) {
    return cells.stream().map(medium::line).collect(Collectors.joining(between, open, close));
  }

  private static String heading(PerformanceReport report, String language) {
    return "%s, %s, as of %s"
        .formatted(report.title().inOrFallback(language), report.period(), report.asOf());
  }

  /** How many indicators of the whole framework are assessed. */
  private static String headline(PerformanceReport report) {
    return assessed(report.results().get(0));
  }

  private static String summary(ResultSummary result, String language) {
    if (result.indicators() == 0) {
      return result.code() + " " + result.title().inOrFallback(language) + ": no indicators";
    }
    return "%s %s: %s; %s; mean progress %s of %s measures"
        .formatted(
            result.code(),
            result.title().inOrFallback(language),
            words(result.status().name()),
            assessed(result),
            result.meanFraction().map(ReportText::percent).orElse("none"),
            result.fractions());
  }

  /** How many of how many indicators are assessed, and how many are not for want of data. */
  private static String assessed(ResultSummary result) {
    int other = result.indicators() - result.assessed() - result.withoutData();
    return "%s of %s indicators assessed".formatted(result.assessed(), result.indicators())
        + (result.withoutData() == 0 ? "" : ", %s without data".formatted(result.withoutData()))
        + (other == 0 ? "" : ", %s not computable".formatted(other));
  }

  private static List<String> cells(ReportRow row, String language) {
    ReportRow.Plan plan = row.plan();
    ReportRow.Standing standing = row.standing();
    String unit = row.subject().unit();
    return List.of(
        row.subject().indicator() + " " + row.subject().title().inOrFallback(language),
        row.subject().measure(),
        number(plan.baseline(), unit),
        plan.target().map(Object::toString).orElse("none"),
        plan.due().map(Object::toString).orElse("none"),
        number(standing.actual(), unit)
            + (standing.synthetic() && standing.actual().isPresent() ? " (synthetic)" : ""),
        standing
            .fraction()
            .map(ReportText::percent)
            .orElseGet(() -> "not computable" + why(row.verdict())),
        standing.expectedFraction().map(ReportText::percent).orElse("none"),
        number(standing.gap(), Units.ofDifference(unit)),
        status(row.verdict()));
  }

  /** The reason why there is no fraction. */
  private static String why(ReportRow.Verdict verdict) {
    return verdict.missing().or(verdict::reason).map(ReportText::because).orElse("");
  }

  private static String status(ReportRow.Verdict verdict) {
    String computed =
        words(verdict.computedStatus().name())
            + verdict.reason().map(ReportText::because).orElse("");
    return verdict
        .override()
        .map(
            set ->
                "%s (set by %s on %s: %s; computed: %s)"
                    .formatted(
                        words(set.status().name()),
                        set.author(),
                        set.date(),
                        set.justification(),
                        computed))
        .orElse(computed);
  }

  private static String because(Reason reason) {
    return " (" + words(reason.name()) + ")";
  }

  private static Optional<String> narrative(
      PerformanceReport report, String code, String language) {
    return Optional.ofNullable(report.narratives().get(code))
        .map(text -> text.inOrFallback(language));
  }

  private static String evaluations(
      PerformanceReport report, String language, String bullet, Medium medium) {
    if (report.evaluations().isEmpty()) {
      return "";
    }
    String heading = "Evaluation, apart from measurement:\n" + (bullet.isEmpty() ? "" : "\n");
    return report.evaluations().entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue().inOrFallback(language))
        .map(line -> bullet + medium.line(line) + "\n")
        .collect(Collectors.joining("", heading, ""));
  }

  private static String number(Optional<Ratio> value, String unit) {
    return value.map(v -> decimal(v, 2) + (unit.isEmpty() ? "" : " " + unit)).orElse("none");
  }

  private static String percent(Ratio share) {
    return decimal(share.times(Ratio.HUNDRED), 1) + " %";
  }

  private static String decimal(Ratio value, int scale) {
    return value.whole()
        ? value.toString()
        : value.toDecimal(scale, RoundingMode.HALF_UP).toPlainString();
  }

  private static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
