package org.openrbm.examples;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Explanation;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.csv.CsvDocument;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Mandate;
import org.openrbm.core.logframe.Terminologies;
import org.openrbm.core.review.FrameworkReview;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.text.CsvCells;
import org.openrbm.core.text.Medium;
import org.openrbm.examples.frameworks.LogframeMatrix;
import org.openrbm.examples.frameworks.ReviewTable;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.LimitFormula;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.allocation.GroupCap;
import org.openrbm.geodist.comparison.ExplanationDifference;
import org.openrbm.geodist.comparison.RangeComparison;
import org.openrbm.geodist.data.PolicyCatalogue;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.distribution.GroupRanges;
import org.openrbm.geodist.distribution.MemberGroup;
import org.openrbm.geodist.distribution.MemberGroups;
import org.openrbm.geodist.distribution.MemberRanges;
import org.openrbm.geodist.distribution.PointsAccounts;
import org.openrbm.geodist.distribution.ShareBenchmarks;
import org.openrbm.geodist.inequality.IndexReport;
import org.openrbm.geodist.membership.GradeWeights;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffByGrade;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.membership.StaffLine;
import org.openrbm.geodist.plan.SeparationNotice;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.sweep.PolicyGrid;
import org.openrbm.geodist.sweep.PolicySweep;
import org.openrbm.indicators.disclosure.AttackReport;
import org.openrbm.indicators.disclosure.CountTable;
import org.openrbm.indicators.disclosure.DisclosureAttack;
import org.openrbm.indicators.disclosure.DisclosureControl;
import org.openrbm.indicators.disclosure.DisclosureRule;
import org.openrbm.indicators.disclosure.PublishedCell;
import org.openrbm.indicators.disclosure.PublishedTable;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementReview;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.Observation;
import org.openrbm.indicators.parity.GenderComposition;
import org.openrbm.indicators.parity.GenderTable;
import org.openrbm.indicators.parity.ParityBand;
import org.openrbm.indicators.parity.ParityCalculator;
import org.openrbm.indicators.parity.SelectionFunnel;
import org.openrbm.indicators.parity.SelectionRate;
import org.openrbm.indicators.parity.SelectionRates;
import org.openrbm.indicators.parity.levels.TransitionLevel;
import org.openrbm.indicators.parity.levels.TransitionModel;
import org.openrbm.indicators.parity.levels.TransitionRates;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.progress.StatusOverride;
import org.openrbm.indicators.report.PerformanceReport;
import org.openrbm.indicators.report.PerformanceReporter;
import org.openrbm.indicators.survey.AnswerDistribution;
import org.openrbm.indicators.survey.AnswerKind;
import org.openrbm.indicators.survey.AnswerOption;
import org.openrbm.indicators.survey.AnswerScale;
import org.openrbm.indicators.survey.IndexDefinition;
import org.openrbm.indicators.survey.Question;
import org.openrbm.indicators.survey.Wave;
import org.openrbm.indicators.trend.TrendBand;
import org.openrbm.indicators.trend.TrendBands;
import org.openrbm.indicators.trend.TrendStatus;
import org.openrbm.indicators.workforce.Composition;
import org.openrbm.indicators.workforce.CrossTally;
import org.openrbm.indicators.workforce.Dimension;
import org.openrbm.indicators.workforce.Distribution;
import org.openrbm.indicators.workforce.FlowRate;
import org.openrbm.indicators.workforce.Key;

/** No name, title or remark does anything in any text that the library writes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileTextTest {

  private static final LocalDate DAY = LocalDate.of(2020, 7, 1);
  private static final ReportingPeriod YEARS = ReportingPeriod.ofYears(2018, 2021);

  /** What must not begin in a medium; an escaped mark has a backslash before it. */
  private static Pattern active(String name) {
    if (name.contains("arkdown")) {
      return Pattern.compile("<script|<img|(?<!\\\\)[`\\[]|!\\[|(?<!\\\\)://|\\{\\{");
    }
    if (name.contains("ermaid")) {
      return Pattern.compile("<script|<img|%%|\\[x|`");
    }
    return Pattern.compile(name.contains("tml") ? "<script|<img" : "(?!)");
  }

  static Stream<String> hostile() {
    return Stream.of(
        "=cmd|' /C calc'!A0",
        "a;=cmd|' /C calc'!A0",
        "[x](javascript:1)",
        "![](http://x)",
        "`rm` ```",
        "</td><script>alert(1)</script><img src=x onerror=alert(1)>",
        "a | b | c",
        "\u001B[31mred\u001B]0;title\u0007",
        "\u009B31m",
        "a\u202Eb\u2066c",
        "a\nJPN | 1",
        "a\r\n- JPN; status achieved\rb",
        "a\u2028b\u2029c\u0085d\u000Be",
        "a\u0000b",
        "a\",\"b\n\"c",
        "%%{init: {'securityLevel':'loose'}}%%",
        "a\"]; n9[\"b",
        "a\\\"]; b [label=\"\\N",
        "\n\n# heading\n\n***\n\n1. list");
  }

  /**
   * Every writer of the library, by class and method, with a text of unknown origin in all places.
   */
  private static Map<String, String> outputs(String text) {
    ImmutableMap.Builder<String, String> outputs = ImmutableMap.builder();
    explanations(text, outputs);
    frameworks(text, outputs);
    members(text, outputs);
    counts(text, outputs);
    people(text, outputs);
    return outputs.buildOrThrow();
  }

  private static void explanations(String text, ImmutableMap.Builder<String, String> outputs) {
    Explanation before = explanation(text, Ratio.ONE);
    outputs.put("Explanation.render", before.render());
    outputs.put("Figure.render", Figure.given(text, text, Ratio.ONE, citation(text)).render());
    outputs.put(
        "ExplanationDifference.render",
        ExplanationDifference.between(before, explanation(text, Ratio.of(2))).render());
    outputs.put("Citation.toString", citation(text).toString());
    outputs.put("Interval.toText", Interval.parse("[85, +inf)").toText("en"));
  }

  private static Explanation explanation(String text, Ratio value) {
    return Explanation.builder()
        .quantity("a " + text)
        .value(value)
        .unit(text)
        .rule(text + value)
        .citation(citation(text + value))
        .remark(text)
        .addOperand(Explanation.builder().quantity("b " + text).value(value).build())
        .build();
  }

  private static Citation citation(String text) {
    return Citation.builder().document(text).clause(text).evidence(EvidenceGrade.PRIMARY).build();
  }

  private static void frameworks(String text, ImmutableMap.Builder<String, String> outputs) {
    LocalizedText label = LocalizedText.of(text);
    LogicalFramework framework =
        LogicalFramework.builder()
            .id("F")
            .title(label)
            .period(YEARS)
            .mandate(Mandate.builder().code("M").title(label).build())
            .addIntermediateOutcome(
                IntermediateOutcome.builder()
                    .code("O")
                    .title(label)
                    .addIndicator(
                        Indicator.builder()
                            .code("I")
                            .title(label)
                            .addMeasure(
                                Measure.builder()
                                    .code("a")
                                    .title(label)
                                    .kind(MeasureKind.UNIT)
                                    .unit(label)
                                    .build())
                            .build())
                    .build())
            .build();
    outputs.put("LogicalFramework.outline", framework.outline(Terminologies.EU, "en"));
    outputs.put("LogicalFramework.toMermaid", framework.toMermaid("en"));
    outputs.put("LogicalFramework.toDot", framework.toDot("en"));
    LogframeMatrix matrix = LogframeMatrix.of(framework, Terminologies.EU, "en");
    for (LogframeMatrix.Layout layout : LogframeMatrix.Layout.values()) {
      outputs.put("LogframeMatrix.markdown " + layout, matrix.markdown(layout));
      outputs.put("LogframeMatrix.html " + layout, matrix.html(layout));
    }
    FrameworkReview review = FrameworkReview.standard();
    outputs.put("ReviewTable.markdown", ReviewTable.markdown(framework, review));
    outputs.put("ReviewTable.html", ReviewTable.html(framework, review));
    outputs.put("Finding.toString", lines(review.review(framework)));
    PerformanceReport report =
        PerformanceReporter.standard()
            .withNarratives(Map.of("O", label, "I", label))
            .withEvaluations(Map.of("O", label))
            .withOverrides(List.of(StatusOverride.of("I", Status.ON_TRACK, text, DAY, text)))
            .knownOn(DAY)
            .report(framework, YEARS, MeasurementSet.of(List.of()));
    outputs.put("PerformanceReport.toText", report.toText("en"));
    outputs.put("PerformanceReport.toMarkdown", report.toMarkdown("en"));
    outputs.put("PerformanceReport.toHtml", report.toHtml("en"));
    outputs.put("PerformanceReport.toCsv", report.toCsv());
    outputs.put("PerformanceReport.toString", report.toString());
    MeasurementSet measurements = measurements(text);
    outputs.put("MeasurementSet.toCsv", measurements.toCsv());
    outputs.put("Measurement.toString", lines(measurements.measurements()));
    outputs.put(
        "Finding.toString of a measurement",
        lines(MeasurementReview.review(framework, measurements)));
  }

  private static MeasurementSet measurements(String text) {
    String name = text.strip(); // a name of a measurement has no blanks around it
    Measurement statement =
        Measurement.builder()
            .indicator("I")
            .measure(name)
            .reporter(name)
            .putCategory(name, name)
            .period(YEARS)
            .observation(new Observation.Statement(LocalizedText.of(text)))
            .source(citation(text))
            .build();
    return MeasurementSet.of(
        List.of(
            statement.withIndicator(name),
            statement,
            statement.withMeasure("a").withObservation(new Observation.Value(Ratio.ONE, name))));
  }

  private static String lines(List<?> values) {
    List<String> lines = new ArrayList<>();
    values.forEach(value -> lines.add(value.toString()));
    return String.join("\n", lines);
  }

  private static void members(String text, ImmutableMap.Builder<String, String> outputs) {
    RepresentationReport before = report(text, 100);
    RepresentationReport after = report(text, 200);
    outputs.put("RepresentationReport.render", before.render());
    outputs.put("RepresentationReport.toCsv", before.toCsv());
    outputs.put("RepresentationReport.toString", before.toString());
    outputs.put("Membership.toString", before.table().membership().toString());
    outputs.put("Member.toString", lines(before.table().membership().members()));
    outputs.put("StaffCounts.toString", before.staff().toString());
    outputs.put("DesirableRangePolicy.toString", before.table().policy().toString());
    outputs.put("DistributionRule.toString", lines(distributionRules(text, before.table())));
    outputs.put("GroupCap.toString", GroupCap.of("group " + text, Set.of("AAA"), 1).toString());
    outputs.put(
        "SeparationNotice.toString", SeparationNotice.of("post " + text, "AAA", DAY).toString());
    outputs.put("LimitFormula.toString", LimitFormula.of(before.table().policy()).toString());
    RangeComparison comparison = RangeComparison.between(before, after);
    outputs.put("RangeComparison.render", comparison.render());
    outputs.put("RangeComparison.toCsv", comparison.toCsv());
    outputs.put("RangeComparison.toString", comparison.toString());
    outputs.put("IndexReport.render", IndexReport.from(before).render());
    StringBuilder sweep = new StringBuilder();
    try {
      PolicySweep.standard()
          .calculate(
              PolicyGrid.of(before.table().policy()), before.table().membership(), before.staff())
          .writeCsv(sweep);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    outputs.put("SweepResult.writeCsv", sweep.toString());
    outputs.put(
        "PolicyCatalogue.toCsv", PolicyCatalogue.of(List.of(before.table().policy())).toCsv());
  }

  private static RepresentationReport report(String text, long posts) {
    LocalizedText label = LocalizedText.of(text);
    Membership members =
        Membership.builder()
            .label(label)
            .asOf(DAY)
            .rateSource(citation(text))
            .populationSource(citation(text))
            .addMember(Member.of("AAA", label, Ratio.of(60), 3000))
            .addMember(Member.of("BBB", label, Ratio.of(40), 1000))
            .build();
    return DesirableRangeCalculator.standard()
        .calculate(
            DesirableRangePolicy.builder()
                .from(UnPolicies.RES_42_220_A)
                .id(text)
                .title(label)
                .baseFigure(BaseFigure.of(Ratio.of(posts), citation(text)))
                .build(),
            members)
        .assess(StaffCounts.of(Map.of("AAA", 51, "BBB", 50, "CCC", 1)).withSource(text));
  }

  private static List<Object> distributionRules(String text, DesirableRangeTable table) {
    LocalizedText label = LocalizedText.of(text);
    MemberGroups groups =
        MemberGroups.of(
            "groups " + text,
            List.of(MemberGroup.builder().code("A").name(label).addMembers("AAA", "BBB").build()));
    GroupRanges ranges =
        GroupRanges.builder()
            .label("ranges " + text)
            .groups(groups)
            .putRange("A", Interval.ofAtLeast(Ratio.ONE))
            .build();
    return List.of(
        groups,
        groups.groups().get(0),
        ranges,
        ranges.assess(StaffByGrade.of(List.of(StaffLine.of("AAA", "P-1", 1)))),
        MemberRanges.ofPosts(table),
        ShareBenchmarks.builder()
            .label("benchmarks " + text)
            .groups(groups)
            .putBenchmark("A", Ratio.ONE)
            .build(),
        PointsAccounts.builder()
            .label("accounts " + text)
            .addMembers("AAA")
            .allotment(Ratio.ONE)
            .deductions(GradeWeights.of(Map.of("P-1", Ratio.ONE)))
            .build());
  }

  private static void counts(String text, ImmutableMap.Builder<String, String> outputs) {
    PublishedTable table =
        DisclosureControl.standard()
            .withRowPercentages()
            .publish(
                CountTable.list("row " + text, ImmutableMap.of(text, 3L, "b" + text, 177L)),
                DisclosureRule.ofThreshold(text, 6))
            .published();
    outputs.put("PublishedTable.render", table.render());
    outputs.put("PublishedTable.csv", table.csv());
    outputs.put("PublishedTable.toString", table.toString());
    outputs.put("PublishedCell.toString", PublishedCell.withheld("[" + text).toString());
    AttackReport attack =
        DisclosureAttack.on(
            PublishedTable.builder()
                .rule(table.rule())
                .rows(List.of("row " + text))
                .columns(List.of("a " + text, "b " + text))
                .margins(CountTable.Margins.ROWS_ONLY)
                .addCell(List.of(PublishedCell.shown(3), PublishedCell.shown(177)))
                .addRowTotal(PublishedCell.shown(180))
                .build());
    outputs.put("AttackReport.render", attack.render());
    outputs.put("AttackReport.toString", attack.toString());
    outputs.put("AttackFinding.toString", lines(attack.findings()));
    outputs.put("DisclosureRule.toString", table.rule().toString());
  }

  /** Values of people, surveys and trends, in the line that a shell shows. */
  private static void people(String text, ImmutableMap.Builder<String, String> outputs) {
    String label = "a " + text;
    GenderComposition staff = GenderComposition.of(15, 36);
    ParityBand band = ParityBand.ofPercent(label, 47, 53);
    outputs.put(
        "parity toString",
        lines(
            List.of(
                band,
                ParityCalculator.standard().assess(staff, band),
                ParityCalculator.standard().chance(5, band),
                GenderTable.of(Map.of(label, staff)),
                SelectionFunnel.of(ImmutableMap.of(label, staff, "b " + text, staff)),
                SelectionRates.of(Map.of(label, new SelectionRate(3, 2))))));
    Dimension dimension = Dimension.of(label, "b " + text);
    CrossTally tally = CrossTally.of(dimension);
    tally.add(0);
    Composition composition = Composition.of(label, Map.of("b " + text, 3L));
    outputs.put(
        "workforce toString",
        lines(
            List.of(
                dimension,
                tally,
                tally.result(),
                tally.result().cells().get(0),
                composition,
                FlowRate.turnover(10, 12, composition),
                Distribution.of(label, Map.of(1, 2L)),
                Key.of(label, Object::toString),
                Composition.measure(Key.of(label, Object::toString)),
                Composition.measure(Key.of(label, Object::toString)).tally())));
    TransitionRates rates = TransitionRates.of(Map.of(label, Ratio.ONE), Ratio.ZERO);
    TransitionLevel level = TransitionLevel.of(label, staff, rates, rates);
    outputs.put("levels toString", lines(List.of(rates, level, TransitionModel.of(level))));
    AnswerScale scale =
        AnswerScale.of(
            label,
            List.of(
                AnswerOption.of(label, LocalizedText.of(text), AnswerKind.POSITIVE, Ratio.HUNDRED),
                AnswerOption.of("no", LocalizedText.of(text), AnswerKind.NEGATIVE, Ratio.ZERO)));
    Question question = Question.of(label, LocalizedText.of(text), scale);
    AnswerDistribution answers = AnswerDistribution.of(question, Map.of(label, 3L));
    IndexDefinition index = IndexDefinition.of(label, LocalizedText.of(text), List.of(question));
    outputs.put(
        "survey toString",
        lines(
            List.of(
                scale, scale.options().get(0), question, answers, Wave.of(label, answers), index)));
    TrendBand trend = TrendBand.below(TrendStatus.DETERIORATION, label);
    outputs.put("trend toString", lines(List.of(trend, TrendBands.of(trend))));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void a_text_forges_no_line_no_cell_and_no_mark(String text) {
    Map<String, String> expected = outputs("plain");
    outputs(text)
        .forEach(
            (name, output) -> {
              assertThat(output.chars()).as(name).noneMatch(c -> c != '\n' && acts(c));
              assertThat(Splitter.on('\n').splitToList(output))
                  .as(name)
                  .hasSameSizeAs(Splitter.on('\n').splitToList(expected.getOrDefault(name, "")));
              assertThat(active(name).matcher(output).find()).as(name + output).isFalse();
              assertThat(marks(name, output))
                  .as(name)
                  .isEqualTo(marks(name, expected.getOrDefault(name, "")));
            });
  }

  /** Controls, ends of lines, and the characters with the property Bidi_Control of Unicode. */
  private static boolean acts(int c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  /** The rows, cells and edges that a reader of the medium finds, line by line. */
  private static List<Integer> marks(String name, String output) {
    if (name.contains("Csv") || name.contains("csv")) {
      // the cells of each row as RFC 4180 splits them, and none that begins a formula
      List<Integer> cells = new ArrayList<>();
      for (String line : Splitter.on('\n').split(output)) {
        List<String> row = Cells.of(line);
        cells.add(row.size());
        assertThat(row).as(name).noneMatch(cell -> cell.matches("(.*;)?[=+@].*|-(?![0-9]).*"));
      }
      return cells;
    }
    Pattern mark =
        name.contains("arkdown")
            ? Pattern.compile("(?<!\\\\)\\||^#|^- |^[0-9]+[.] |^\\*\\*\\*$", Pattern.MULTILINE)
            : name.contains("tml")
                ? Pattern.compile("<(?!br>)[^>]*>")
                : name.contains("Dot") ? Pattern.compile("(?<!\\\\)\"") : Pattern.compile("\n");
    return output.lines().map(line -> (int) mark.matcher(line).results().count()).toList();
  }

  /** The cells of one line of CSV, split by the definition: a quote is doubled inside quotes. */
  private static final class Cells {
    static List<String> of(String line) {
      List<String> cells = new ArrayList<>();
      StringBuilder cell = new StringBuilder();
      boolean quoted = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '"') {
          quoted = !quoted;
        } else if (c == ',' && !quoted) {
          cells.add(cell.toString());
          cell.setLength(0);
        } else {
          cell.append(c);
        }
      }
      cells.add(cell.toString());
      return cells;
    }
  }

  @Test
  void letters_of_all_scripts_stay_in_every_text() {
    String name = "الإمارات العربية نمی\u200Cخواهم श्री\u200Dलंका 中国 Co\u0302te";
    Map<String, String> plain = outputs("plain");
    outputs(name)
        .forEach(
            (output, text) ->
                assertThat(text.contains(name) || text.contains(name.substring(0, 30)))
                    .as(output)
                    .isEqualTo(plain.getOrDefault(output, "").contains("plain")));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void what_was_guarded_reads_back(String text) {
    String shown = Medium.PLAIN.line(text);
    assertThat(names(report(text, 100).toCsv())).containsOnly(shown);
    assertThat(names(report(text, 100).toCsv(CsvCells.EXACT))).containsOnly(text);
  }

  private static List<String> names(String csv) {
    CsvDocument document =
        CsvDocument.parse(
            "report",
            csv,
            Splitter.on(',').splitToList(csv.substring(0, csv.indexOf('\n'))),
            List.of());
    document.throwIfFaulty();
    return document.rows().stream().map(row -> row.text("name").orElseThrow()).toList();
  }

  /** A new method that writes a text for people is added to {@link #outputs}. */
  @Test
  void every_writer_is_looked_at() {
    Pattern writes =
        Pattern.compile("render|outline|markdown|html|csv|to(?!String|Node)[A-Z]\\w*|writeCsv");
    assertThat(
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.openrbm")
                    .stream()
                    .flatMap(type -> type.getMethods().stream())
                    .filter(
                        method -> method.getOwner().getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(method -> writes.matcher(method.getName()).matches())
                    .filter(HostileTextTest::givesText)
                    .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                    .collect(toSet()))
        .isSubsetOf(
            outputs("plain").keySet().stream()
                .map(key -> key.replaceFirst(" .*", ""))
                .collect(toSet()));
  }

  private static boolean givesText(JavaMethod method) {
    return method.getRawReturnType().isEquivalentTo(String.class)
        || method.getName().equals("writeCsv");
  }
}
