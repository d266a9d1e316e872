package org.openrbm.indicators.report;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrbm.core.Ratio;
import org.openrbm.core.csv.CsvText;
import org.openrbm.core.text.CsvCells;
import org.openrbm.indicators.progress.Coverage;

/** A performance report as CSV, one line for each row. */
final class ReportCsv {

  private static final String[] HEADER = {
    "framework",
    "period",
    "knownOn",
    "result",
    "indicator",
    "title",
    "measure",
    "categories",
    "reporter",
    "unit",
    "baseline",
    "target",
    "targetInWords",
    "window",
    "due",
    "actual",
    "actualDay",
    "words",
    "onTheDay",
    "onTheDayDay",
    "progress",
    "expected",
    "gap",
    "statusFigure",
    "status",
    "label",
    "computedStatus",
    "reason",
    "missing",
    "setBy",
    "endTarget",
    "endDue",
    "endActual",
    "endProgress",
    "endStatus",
    "reported",
    "toReport",
    "coverageByWeight",
    "oldestReport",
    "nextDue",
    "stale",
    "synthetic",
    "findings"
  };

  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private ReportCsv() {}

  static String of(PerformanceReport report, CsvCells cells) {
    CsvText csv = CsvText.withHeader(cells, HEADER);
    for (ReportRow row : report.rows()) {
      csv.row(cells(report, row));
    }
    return csv.toString();
  }

  private static Object[] cells(PerformanceReport report, ReportRow row) {
    ReportRow.Subject subject = row.subject();
    ReportRow.Plan plan = row.plan();
    ReportRow.Standing standing = row.standing();
    ReportRow.Verdict verdict = row.verdict();
    Optional<ReportRow.End> end = plan.end();
    Coverage coverage = standing.coverage();
    return new Object[] {
      report.framework(),
      report.period().toString(),
      text(report.knownOn()),
      subject.result(),
      subject.indicator(),
      subject.title().inOrFallback("en"),
      subject.measure(),
      categories(subject.categories()),
      text(subject.reporter()),
      subject.unit(),
      number(plan.baseline()),
      text(plan.target()),
      text(plan.targetInWords().map(words -> words.inOrFallback("en"))),
      text(plan.window()),
      text(plan.due()),
      number(standing.actual()),
      text(standing.actualDay()),
      text(standing.words().map(words -> words.inOrFallback("en"))),
      number(standing.onTheDay()),
      text(standing.onTheDayDay()),
      number(standing.fraction()),
      number(standing.expectedFraction()),
      number(standing.gap()),
      number(standing.statusFigure()),
      verdict.status().name(),
      text(verdict.label()),
      verdict.computedStatus().name(),
      text(verdict.reason().map(reason -> reason.name())),
      text(verdict.missing().map(reason -> reason.name())),
      text(verdict.override().map(set -> set.author())),
      text(end.flatMap(ReportRow.End::target)),
      text(end.map(ReportRow.End::due)),
      number(end.flatMap(ReportRow.End::actual)),
      number(end.flatMap(ReportRow.End::fraction)),
      text(end.map(ReportRow.End::status)),
      coverage.reported(),
      coverage.expected().<Object>map(all -> all).orElse(""),
      number(coverage.byWeight()),
      text(oldest(coverage)),
      text(standing.nextDue()),
      Boolean.toString(standing.stale()),
      Boolean.toString(standing.synthetic()),
      findings(report, row)
    };
  }

  /** What was found of the row and, in the first row of an indicator, of its measurements. */
  private static String findings(PerformanceReport report, ReportRow row) {
    String indicator = row.subject().indicator();
    Stream<String> ofIndicator =
        report.isFirst(row)
            ? Optional.ofNullable(report.findings().get(indicator)).stream()
                .flatMap(List::stream)
                .map(finding -> finding.rule() + ": " + finding.message())
            : Stream.of();
    Stream<String> missing =
        row.verdict().missingParts().stream()
            .map(part -> Phrase.PART_MISSING.in("en", categories(part)));
    return Stream.concat(missing, ofIndicator).collect(Collectors.joining("; "));
  }

  private static Optional<String> oldest(Coverage coverage) {
    return coverage.units().stream()
        .flatMap(unit -> unit.day().stream())
        .min(Comparator.naturalOrder())
        .map(Object::toString);
  }

  /** The categories by dimension, in the order of dimensions: {@code age=young; sex=women}. */
  static String categories(Map<String, String> categories) {
    return new TreeMap<>(categories)
        .entrySet().stream()
            .map(part -> part.getKey() + "=" + part.getValue())
            .collect(Collectors.joining("; "));
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static Object number(Optional<Ratio> value) {
    return value.<Object>map(ratio -> ratio.toDecimal(DIGITS).stripTrailingZeros()).orElse("");
  }
}
