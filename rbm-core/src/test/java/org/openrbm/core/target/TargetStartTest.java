package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.openrbm.core.logframe.Frameworks.count;
import static org.openrbm.core.logframe.Frameworks.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.TargetStart.Latest;

/** Two measures that start in different years, or that have no number to start from. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetStartTest {

  private static final Citation SOURCE = Citation.of("GB.331/PFA/13", EvidenceGrade.PRIMARY);

  private static Latest of(String measure, int value, int year) {
    return latest(
        measure, Baseline.of(Ratio.of(value), ReportingPeriod.ofYear(year)).withSource(SOURCE));
  }

  private static Latest named(String measure, int year) {
    return latest(
        measure, Baseline.ofUnquantified(text("Survey", "调查"), ReportingPeriod.ofYear(year)));
  }

  private static Latest latest(String measure, Baseline baseline) {
    return new Latest(count().withCode(measure), Optional.of(baseline));
  }

  private static Latest none(String measure) {
    return new Latest(count().withCode(measure), Optional.empty());
  }

  private static TargetStart start(Latest... measures) {
    return new TargetStart(List.of(measures));
  }

  @Test
  void a_target_of_one_measure_starts_from_its_baseline() {
    TargetStart start = start(of("a", 100, 2017));

    assertThat(start.value()).contains(Ratio.of(100));
    assertThat(start.day()).hasValue(ReportingPeriod.ofYear(2017).end());
    assertThat(start.firstWithoutNumber()).isEmpty();
  }

  @Test
  void a_target_of_a_mean_starts_from_the_mean_on_the_latest_day() {
    TargetStart start = start(of("a", 30, 2017), of("b", 61, 2016));

    assertThat(start.value()).contains(Ratio.of(91, 2));
    assertThat(start.day()).hasValue(ReportingPeriod.ofYear(2017).end());
  }

  @Test
  void one_measure_without_a_number_leaves_the_mean_without_a_start() {
    TargetStart start = start(of("a", 30, 2017), named("b", 2018), none("c"));

    assertThat(start.value()).isEmpty();
    assertThat(start.derive(Recorder.on(), measure -> "staff")).isEmpty();
    assertThat(start.firstWithoutNumber()).contains(named("b", 2018));
    assertThat(start.day()).hasValue(ReportingPeriod.ofYear(2018).end());
    assertThat(start(none("c"), named("b", 2018)).firstWithoutNumber()).contains(none("c"));
    assertThat(start(none("c")).day()).isEmpty();
  }

  @Test
  void a_level_counts_as_its_position_and_a_name_as_its_number() {
    Measure ordinal =
        Measure.builder()
            .code("o")
            .title(text("Maturity", "成熟度"))
            .kind(MeasureKind.ORDINAL)
            .addLevels("low", "medium", "high")
            .build();
    Baseline medium =
        Baseline.builder().period(ReportingPeriod.ofYear(2017)).level("medium").build();

    assertThat(start(new Latest(ordinal, Optional.of(medium))).value()).contains(Ratio.of(2));
    Measure nominal = ordinal.withKind(MeasureKind.NOMINAL);
    assertThat(start(new Latest(nominal, Optional.of(medium))).value()).contains(Ratio.of(2));
    assertThat(start(new Latest(nominal.withLevels(), Optional.of(medium))).value()).isEmpty();
  }

  @Test
  void the_explanation_has_the_baseline_of_each_measure_with_unit_and_source() {
    Explanation mean =
        start(of("a", 30, 2017), of("b", 61, 2016))
            .derive(Recorder.on(), measure -> "unit of " + measure.code())
            .orElseThrow()
            .explain();

    assertThat(mean.quantity()).isEqualTo("mean of measures");
    assertThat(mean.operands())
        .extracting(Explanation::quantity, Explanation::value, Explanation::unit)
        .containsExactly(
            tuple("baseline", Ratio.of(30), Optional.of("unit of a")),
            tuple("baseline", Ratio.of(61), Optional.of("unit of b")));
    assertThat(mean.operands())
        .allSatisfy(operand -> assertThat(operand.citation()).contains(SOURCE));
  }

  @Test
  void a_start_is_of_at_least_one_measure() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> start())
        .withMessage("the start of a target is of at least one measure");
  }
}
