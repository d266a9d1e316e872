package org.openrbm.indicators.report;

import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.ExplicitJsonProperties;
import org.openrbm.core.logframe.FrameworkNode;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.target.Measure;
import org.openrbm.core.text.Medium;
import org.openrbm.indicators.progress.IndicatorProgress;
import org.openrbm.indicators.progress.StatusRollUp;

/**
 * A report on a framework as of a day: each measure, each result, the framework, and what is
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
  "asOf",
  "results",
  "rows",
  "missing",
  "narratives",
  "evaluations"
})
public final class PerformanceReport {

  private final LogicalFramework framework;
  private final ReportingPeriod period;
  private final LocalDate asOf;
  private final ImmutableList<ResultSummary> results;
  private final ImmutableMap<String, IndicatorProgress> progress;
  private final ImmutableList<ReportRow> rows;
  private final ImmutableMap<String, LocalizedText> narratives;
  private final ImmutableMap<String, LocalizedText> evaluations;

  PerformanceReport(
      LogicalFramework framework,
      ReportingPeriod period,
      LocalDate asOf,
      List<ResultSummary> results,
      ImmutableMap<String, IndicatorProgress> progress,
      ImmutableList<ReportRow> rows,
      ImmutableMap<String, LocalizedText> narratives,
      ImmutableMap<String, LocalizedText> evaluations) {
    this.framework = framework;
    this.period = period;
    this.asOf = asOf;
    this.results = ImmutableList.copyOf(results);
    this.progress = progress;
    this.rows = rows;
    this.narratives = narratives;
    this.evaluations = evaluations;
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
    return period;
  }

  /** {@return the day as of which progress is stated} */
  @JsonProperty
  public LocalDate asOf() {
    return asOf;
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
    return results.stream()
        .filter(result -> result.code().equals(code))
        .findFirst()
        .orElseThrow(() -> illegalArgument("no result '%s' in the report".formatted(code)));
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
    FrameworkNode result = framework.node(result(code).code());
    return StatusRollUp.meanFraction(
        progress.values().stream()
            .filter(of -> framework.path(of.indicator().code()).contains(result))
            .flatMap(of -> of.fractions().stream())
            .toList());
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
    return rows.stream().filter(row -> row.subject().result().equals(result.code())).toList();
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
        && period.equals(that.period)
        && asOf.equals(that.asOf)
        && progress.equals(that.progress)
        && narratives.equals(that.narratives)
        && evaluations.equals(that.evaluations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(framework, period, asOf, progress, narratives, evaluations);
  }

  /** {@return framework, day and status in one line} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(
        "%s as of %s: %s".formatted(framework.id(), asOf, results.get(0).status()));
  }
}
