package org.openrbm.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.examples.frameworks.LogframeMatrix.Layout.DFID;
import static org.openrbm.examples.frameworks.LogframeMatrix.Layout.EU_E3D;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Assumption;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Mandate;
import org.openrbm.core.logframe.Terminologies;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.ChangeBase;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Reading;
import org.openrbm.core.target.Target;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LogframeMatrixTest {

  private static LogframeMatrix strategy(String language) {
    return LogframeMatrix.of(HrStrategy2018.read(), Terminologies.ILO_2006, language);
  }

  @Test
  void has_the_columns_of_the_european_union() {
    String matrix = strategy("en").markdown(EU_E3D);
    assertThat(matrix.lines().limit(4))
        .containsExactly(
            "**ILO Human Resources Strategy 2018–21**",
            "",
            "| Results chain | Indicator | Baseline (value &amp; reference year)"
                + " | Target (value &amp; reference year) | Current value"
                + " | Source and mean of verification | Assumptions |",
            "| --- | --- | --- | --- | --- | --- | --- |");
    assertThat(matrix.lines())
        .contains(
            "| mission and mandate OS: Efficient and effective HR function for an agile and"
                + " responsive ILO |  |  |  |  |  | A1: Resources and a stable workforce are"
                + " kept<br>A2: Needed talent can be recruited and retained<br>A3: Internal"
                + " capacity for the key outcomes exists |",
            "| immediate outcome KR1.1: Mobile and fit workforce"
                + " | 1.1 Functional and geographical mobility | Number in 2016–17 (2016–2017)"
                + " | +20 % on the baseline (2019)<br>+40 % on the baseline (2021) | not measured"
                + " | Integrated Resource Information System (IRIS), staff data |  |",
            "| immediate outcome KR2.1: Attract, recruit and place diverse and qualified staff"
                + " | 2.1.1 Time to recruit development cooperation staff (professionals)"
                + " | 200 days (2017) | ≤ 120 days (2021) | not measured"
                + " | Integrated Resource Information System (IRIS), staff data |  |",
            "|  | 2.1.3 Gender equality in professional and senior posts"
                + "<br>a: Women in P-1 to P-4<br>b: Women in P-5 and above"
                + " | a: Position at December 2017 (2017-12)<br>b: Position at December 2017"
                + " (2017-12) | mean: 45–55 % (2021) | not measured | Report to the Governing Body"
                + " on staff composition and structure |  |");
  }

  @Test
  void has_the_columns_of_dfid() {
    assertThat(strategy("en").markdown(DFID).lines())
        .contains(
            "| Level and weighting | Indicator | Baseline | Milestone 1 | Milestone 2 | Target |",
            "| immediate outcome KR1.2: Internal governance and accountability"
                + "<br>Weighting: not given | 1.2 Compliance with the performance framework"
                + " | Performance in 2016–17 (2016–2017) | ≥ 85 % (2019) |  | ≥ 90 % (2021) |",
            "|  | Source | ILO People, performance module | | | |");
  }

  @Test
  void speaks_chinese() {
    assertThat(strategy("zh").markdown(EU_E3D))
        .contains("| 结果链 | 指标 |")
        .contains("| 即时成果 KR1.2: 内部管理与问责机制 | 1.2 《绩效管理框架》的总体遵守情况 |")
        .contains("| ≤ 120 天 (2021) | 未测量 |");
    assertThat(strategy("zh").html(DFID))
        .startsWith("<table lang=\"zh\">\n<caption>国际劳工组织 2018–21 年人力资源战略</caption>");
  }

  @Test
  void falls_back_to_english() {
    assertThat(strategy("pt").markdown(DFID)).isEqualTo(strategy("en").markdown(DFID));
  }

  @Test
  void names_levels_as_the_terminology_does() {
    assertThat(LogframeMatrix.of(HrStrategy2018.read(), Terminologies.EU, "en").markdown(EU_E3D))
        .contains("| outcome (specific objective) O1: Organisational agility |");
  }

  @Test
  void shows_the_indicators_of_drivers_and_published_figures() {
    LogframeMatrix matrix = LogframeMatrix.of(UnHrReform.read(), Terminologies.UN_RBB, "en");
    assertThat(matrix.markdown(EU_E3D))
        .contains("| 35 % (2016) | 47–53 % (2028) |")
        .contains("| 159 days (2017) |  | not measured |")
        .contains("| 3.38 on a scale of 1–4 (2021–2022) |")
        .contains("| 4.6 of 5 (2020) |")
        .contains("EN.4: Staff engagement | EN.4.1 Engagement survey participants")
        .contains("| 14622 people (2017) |");
  }

  @ParameterizedTest
  @EnumSource(LogframeMatrix.Layout.class)
  void every_row_has_the_columns_of_the_header(LogframeMatrix.Layout layout) {
    List<String> lines =
        strategy("en").markdown(layout).lines().filter(line -> line.startsWith("|")).toList();
    assertThat(lines).hasSizeGreaterThan(20);
    assertThat(lines)
        .extracting(line -> line.chars().filter(c -> c == '|').count())
        .containsOnly(lines.get(0).chars().filter(c -> c == '|').count());
  }

  @Test
  void escapes_html() {
    LogframeMatrix matrix = LogframeMatrix.of(hostile(), Terminologies.ILO_2006, "en");
    for (LogframeMatrix.Layout layout : LogframeMatrix.Layout.values()) {
      assertThat(matrix.html(layout))
          .doesNotContain("<script", "<b>", "\"x\"", "a & b")
          .contains(
              "<caption>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; a &amp; b</caption>")
          .contains("<th scope=\"row\">intermediate outcome O: &lt;b&gt;bold&lt;/b&gt; | it&#39;s");
      assertThat(matrix.markdown(layout))
          .doesNotContain("<script", "<b>")
          .contains("&lt;b&gt;bold&lt;/b&gt; \\| it's");
    }
  }

  @Test
  void shows_what_relative_targets_come_to() {
    LogframeMatrix matrix = LogframeMatrix.of(hostile(), Terminologies.ILO_2006, "en");
    assertThat(matrix.markdown(DFID))
        .contains("Weighting: 25 %")
        .contains(
            "| 100/3 people (2017)"
                + " | +10 % on the baseline: ≥ 110/3 people (2018)"
                + " | +10 % on the step before: ≥ 121/3 people (2019)<br>≤ 50 people (2020-06-30)"
                + " | −5 people × 2 on the baseline: ≤ 70/3 people (2021) |");
  }

  @Test
  void words_limits_that_are_not_reached_names_statements_and_no_target() {
    assertThat(ofTargets(measure(MeasureKind.UNIT), Target.LessThan::new)).isEqualTo("< 3");
    assertThat(ofTargets(measure(MeasureKind.UNIT), Target.MoreThan::new)).isEqualTo("> 3");
    assertThat(target(measure(MeasureKind.UNIT), band("[2, 3)"))).isEqualTo("≥ 2, < 3");
    assertThat(target(measure(MeasureKind.UNIT), band("(2, 3]"))).isEqualTo("> 2, ≤ 3");
    assertThat(target(measure(MeasureKind.UNIT), new Target.NoTarget(END))).isEqualTo("no target");
    assertThat(
            target(
                measure(MeasureKind.QUALITATIVE),
                new Target.Statement(LocalizedText.of("in use"), END)))
        .isEqualTo("in use");
    assertThat(
            target(
                measure(MeasureKind.NOMINAL).withLevels("no", "yes"),
                new Target.ReachLevel("yes", END)))
        .isEqualTo("yes");
  }

  private static final LocalDate END = LocalDate.of(2021, 12, 31);

  private static Target band(String interval) {
    return new Target.Band(Interval.parse(interval), END);
  }

  private static String ofTargets(Measure measure, BiFunction<Ratio, LocalDate, Target> target) {
    return target(measure, target.apply(Ratio.of(3), END));
  }

  private static Measure measure(MeasureKind kind) {
    return Measure.builder().code("a").title(LocalizedText.of("measure")).kind(kind).build();
  }

  /** The words for a target of 2021 in the matrix. */
  private static String target(Measure measure, Target target) {
    Indicator indicator =
        Indicator.builder()
            .code("1")
            .title(LocalizedText.of("indicator"))
            .addMeasure(measure)
            .addTarget(IndicatorTarget.of(target))
            .build();
    String words =
        Optional.ofNullable(
                new MatrixTargets(new MatrixText(Terminologies.EU, "en")).of(indicator).get(END))
            .orElseThrow()
            .get(0);
    assertThat(words).endsWith(" (2021)");
    return words.substring(0, words.length() - " (2021)".length());
  }

  private static LogicalFramework hostile() {
    Target compound =
        new Target.Stepwise(
            List.of(
                new Target.Step(Ratio.of(10), LocalDate.of(2018, 12, 31)),
                new Target.Step(Ratio.of(10), LocalDate.of(2019, 12, 31))),
            ChangeUnit.PERCENT,
            ChangeBase.PREVIOUS);
    Target fewer =
        new Target.Change(
            Ratio.of(-5),
            ChangeUnit.INDICATOR_UNIT,
            2,
            ChangeBase.BASELINE,
            LocalDate.of(2021, 12, 31));
    Target most = new Target.AtMost(Ratio.of(50), LocalDate.of(2020, 6, 30));
    Reading reading = new Reading(LocalizedText.of("en", "wording"), "an example");
    return LogicalFramework.builder()
        .id("hostile")
        .title(LocalizedText.of("en", "<script>alert(\"x\")</script> a & b"))
        .period(ReportingPeriod.ofYears(2018, 2021))
        .mandate(Mandate.builder().code("M").title(LocalizedText.of("mandate")).build())
        .addIntermediateOutcome(
            IntermediateOutcome.builder()
                .code("O")
                .title(LocalizedText.of("<b>bold</b> | it's"))
                .weight(Ratio.of(1, 4))
                .addAssumption(
                    Assumption.builder().code("A").title(LocalizedText.of("*always*")).build())
                .addIndicator(
                    Indicator.builder()
                        .code("1")
                        .title(LocalizedText.of("people"))
                        .addMeasure(
                            Measure.builder()
                                .code("a")
                                .title(LocalizedText.of("people"))
                                .kind(MeasureKind.UNIT)
                                .unit(LocalizedText.of("people"))
                                .build())
                        .addBaseline(Baseline.of(Ratio.of(100, 3), ReportingPeriod.ofYear(2017)))
                        .addTargets(
                            IndicatorTarget.builder().target(compound).reading(reading).build(),
                            IndicatorTarget.builder().target(fewer).reading(reading).build(),
                            IndicatorTarget.of(most))
                        .build())
                .build())
        .build();
  }
}
