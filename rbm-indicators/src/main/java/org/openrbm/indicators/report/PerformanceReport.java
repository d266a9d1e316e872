package org.openrbm.indicators.report;

import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.ExplicitJsonProperties;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.review.Finding;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.Viewpoint;
import org.openrbm.core.text.CsvCells;
import org.openrbm.core.text.Medium;
import org.openrbm.indicators.measurement.MeasurementReview;
import org.openrbm.indicators.progress.IndicatorProgress;

/**
 * A report on a framework in a period: each measure, each result, the framework, and what is
 * missing.
 *
 * <p>A figure that cannot be computed is not shown as 0. A status that a person set is shown beside
 * the computed one. Measurement and evaluation are kept apart. The JSON is written for other
 * systems to read; it is not read back, since it follows from the framework and the measurements.
 *
 * @since 0.1.0
 */
@ExplicitJsonProperties
@JsonPropertyOrder({
  "framework",
  "title",
  "period",
  "day",
  "knownOn",
  "results",
  "rows",
  "missing",
  "findings",
  "narratives",
  "evaluations"
})
public final class PerformanceReport {

  private final LogicalFramework framework;
  private final Viewpoint view;
  private final ImmutableList<ResultSummary> results;
  private final ImmutableMap<String, ResultMeans.Mean> means;
  private final ImmutableMap<String, IndicatorProgress> progress;
  private final ImmutableList<ReportRow> rows;
  private final ImmutableMap<String, List<Finding>> findings;
  private final ImmutableMap<String, LocalizedText> narratives;
  private final ImmutableMap<String, LocalizedText> evaluations;
  private final ImmutableMap<String, ResultSummary> byCode;
  private final ImmutableListMultimap<String, ReportRow> byResult;
  private final ImmutableListMultimap<String, ReportRow> rowsOfIndicator;

  PerformanceReport(
      LogicalFramework framework,
      Viewpoint view,
      List<ResultSummary> results,
      ImmutableMap<String, ResultMeans.Mean> means,
      ImmutableMap<String, IndicatorProgress> progress,
      ImmutableList<ReportRow> rows,
      ImmutableMap<String, List<Finding>> findings,
      ImmutableMap<String, LocalizedText> narratives,
      ImmutableMap<String, LocalizedText> evaluations) {
    this.framework = framework;
    this.view = view;
    this.means = means;
    this.results = ImmutableList.copyOf(results);
    this.progress = progress;
    this.rows = rows;
    this.findings = findings;
    this.narratives = narratives;
    this.evaluations = evaluations;
    this.byCode = Maps.uniqueIndex(results, ResultSummary::code);
    this.rowsOfIndicator = Multimaps.index(rows, row -> row.subject().indicator());
    this.byResult = Multimaps.index(rows, row -> row.subject().result());
  }

  /** {@return the id of the framework} */
  @JsonProperty
  public String framework() {
    return framework.id();
  }

  /** {@return the name of the framework} */
  @JsonProperty
  public LocalizedText title() {
    return framework.title();
  }

  /** {@return the period that is reported on} */
  @JsonProperty
  public ReportingPeriod period() {
    return view.period();
  }

  /**
   * {@return the day that is judged: the last of the period, or of what is known if the period was
   * still running}
   */
  @JsonProperty
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public LocalDate day() {
    return view.day();
  }

  /** {@return the day up to which things are known; empty for all that is known} */
  @JsonProperty
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public Optional<LocalDate> knownOn() {
    return view.knownOn();
  }

  /** {@return the framework as a whole first, then each result, in document order} */
  @JsonProperty
  public List<ResultSummary> results() {
    return results;
  }

  /** {@return each measure of each indicator, in document order} */
  @JsonProperty
  public List<ReportRow> rows() {
    return rows;
  }

  /** {@return the rows without a fraction or without a status: what is missing, and why} */
  @JsonProperty
  public List<ReportRow> missing() {
    return rows.stream().filter(ReportRow::incomplete).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return what is unlikely of the measurements that count, by the code of the indicator: parts
   * that do not add up to the total that was reported, a running total that falls, and so on} The
   * rules are those of {@link MeasurementReview}.
   */
  @JsonProperty
  public Map<String, List<Finding>> findings() {
    return findings;
  }

  /** {@return texts on what was measured, by the code of the node} */
  @JsonProperty
  public Map<String, LocalizedText> narratives() {
    return narratives;
  }

  /** {@return texts of evaluations, by the code of the node} */
  @JsonProperty
  public Map<String, LocalizedText> evaluations() {
    return evaluations;
  }

  /**
   * Returns one result, or the framework as a whole by the code of its mandate.
   *
   * @throws IllegalArgumentException if there is none of that code
   */
  public ResultSummary result(String code) {
    ResultSummary found = byCode.get(code);
    if (found == null) {
      throw illegalArgument("no result '%s' in the report".formatted(code));
    }
    return found;
  }

  /**
   * Returns one indicator, with its explanations.
   *
   * @throws IllegalArgumentException if there is none of that code
   */
  public IndicatorProgress indicator(String code) {
    IndicatorProgress found = progress.get(code);
    if (found == null) {
      throw illegalArgument("no indicator '%s' in the report".formatted(code));
    }
    return found;
  }

  /**
   * Returns the mean progress of a result, with its explanation down to the measurements: the
   * figure of {@link ResultSummary#meanFraction}.
   *
   * @throws IllegalArgumentException if there is no result of that code
   */
  public Figure meanFraction(String code) {
    return means.getOrDefault(result(code).code(), ResultMeans.Mean.NOTHING).figure();
  }

  /**
   * Returns the report as plain text, each text on one line.
   *
   * <p>The report speaks English, French, Spanish and Chinese. For any other language its own words
   * are English throughout; it never mixes them. Texts of the framework, of narratives and of
   * evaluations are in the language asked for where they exist in it, and otherwise by {@link
   * LocalizedText#inOrFallback}. Days are written by ISO 8601 and numbers with a decimal point in
   * every language.
   *
   * @param languageTag a BCP 47 tag, such as {@code "fr"} or {@code "zh-Hans"}
   * @throws IllegalArgumentException if {@code languageTag} is not well-formed
   */
  public String toText(String languageTag) {
    return new ReportText(this, languageTag).text();
  }

  /**
   * Returns the rows as CSV for other programs, one line each, with a header. Numbers are decimals
   * of at most 15 significant digits, shares are shares (0.5 for half), days are by ISO 8601, and
   * what there is not is an empty cell. Texts are English or those of the framework by {@link
   * LocalizedText#inOrFallback}, and guarded against spreadsheets ({@link CsvCells#GUARDED}).
   */
  public String toCsv() {
    return toCsv(CsvCells.GUARDED);
  }

  /** {@return the report as {@link #toCsv()}, with its texts written in another way} */
  public String toCsv(CsvCells cells) {
    return ReportCsv.of(this, cells);
  }

  /**
   * Returns the report as Markdown, in the language as {@link #toText} has it.
   *
   * @throws IllegalArgumentException if {@code languageTag} is not well-formed
   */
  public String toMarkdown(String languageTag) {
    return new ReportText(this, languageTag).markdown();
  }

  /**
   * Returns the report as a whole page of HTML, in the language as {@link #toText} has it: how many
   * indicators are assessed, the roll-up by result, each measure, and the evaluations. The page
   * needs no other file, sends no request and runs no script, and its content security policy says
   * so. It follows the reader's choice of light or dark, and can be read on a narrow screen and on
   * paper. No meaning is in colour alone.
   *
   * @throws IllegalArgumentException if {@code languageTag} is not well-formed
   */
  public String toHtml(String languageTag) {
    return new ReportPage(this, languageTag).html();
  }

  /** {@return the measures of the indicators right under a result} */
  List<ReportRow> rowsOf(ResultSummary result) {
    return byResult.get(result.code());
  }

  /** {@return whether a row is the first of its indicator} */
  boolean isFirst(ReportRow row) {
    return rowsOfIndicator.get(row.subject().indicator()).get(0).equals(row);
  }

  /** {@return how many levels a node stands below the mandate} */
  int depth(String code) {
    return framework.path(code).size() - 1;
  }

  /** {@return the measure of a row, or the first of those of which it shows the mean} */
  Measure measure(ReportRow row) {
    return indicator(row.subject().indicator())
        .indicator()
        .measure(row.subject().measure().replaceFirst("\\+.*", ""));
  }

  /** {@return whether {@code other} reports the same on the same framework, period and day} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PerformanceReport that
        && framework.equals(that.framework)
        && view.equals(that.view)
        && progress.equals(that.progress)
        && findings.equals(that.findings)
        && narratives.equals(that.narratives)
        && evaluations.equals(that.evaluations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(framework, view, progress, narratives, evaluations);
  }

  /** {@return framework, period and status in one line} */
  @Override
  public String toString() {
    return Medium.PLAIN.line("%s, %s: %s".formatted(framework.id(), view, results.get(0).status()));
  }
}
