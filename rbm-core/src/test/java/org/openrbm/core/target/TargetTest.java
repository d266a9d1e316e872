package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.END_2019;
import static org.openrbm.core.logframe.Frameworks.END_2021;
import static org.openrbm.core.target.ChangeBase.BASELINE;
import static org.openrbm.core.target.ChangeBase.PREVIOUS;
import static org.openrbm.core.target.ChangeUnit.INDICATOR_UNIT;
import static org.openrbm.core.target.ChangeUnit.PERCENT;
import static org.openrbm.core.target.ChangeUnit.PERCENTAGE_POINTS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.Frameworks;

/** What each case of a target comes to in numbers; every number by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetTest {

  @Test
  void absolute_targets_need_no_baseline() {
    assertResolves(new Target.AtLeast(Ratio.of(85), END_2019), null, "[85, +inf)");
    assertResolves(new Target.AtMost(Ratio.of(120), END_2019), null, "(-inf, 120]");
    assertResolves(new Target.LessThan(Ratio.of(3), END_2019), null, "(-inf, 3)");
    assertResolves(new Target.MoreThan(Ratio.of(3), END_2019), "5", "(3, +inf)");
    Interval parity = Interval.ofClosed(Ratio.of(47), Ratio.of(53));
    assertResolves(new Target.Band(parity, END_2019), null, "[47, 53]");
    assertResolves(new Target.Band(parity, END_2019), "10", "[47, 53]");
  }

  /**
   * Twenty per cent each biennium, for two biennia: both readings of the HR Strategy 2018–21. A
   * fall by more than all goes on falling, each step by the size of the level before: 100 − 150 =
   * −50, −50 − 75 = −125.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BASELINE |  100 |  20 | 2 | [140, +inf)
          PREVIOUS |  100 |  20 | 2 | [144, +inf)
          BASELINE |   50 |  20 | 2 | [70, +inf)
          PREVIOUS |   50 |  20 | 2 | [72, +inf)
          BASELINE |  100 |  20 | 1 | [120, +inf)
          PREVIOUS |  100 | -20 | 3 | (-inf, 256/5]
          BASELINE |  100 | -20 | 3 | (-inf, 40]
          BASELINE |  200 | -40 | 1 | (-inf, 120]
          BASELINE | -100 |  20 | 2 | [-60, +inf)
          PREVIOUS | -100 |  20 | 2 | [-64, +inf)
          BASELINE | -100 | -20 | 2 | (-inf, -140]
          PREVIOUS | -100 | -20 | 2 | (-inf, -144]
          PREVIOUS |  100 | -150 | 2 | (-inf, -125]
          BASELINE |  100 | -150 | 2 | (-inf, -200]
          PREVIOUS | -100 |  150 | 2 | [125, +inf)
          """)
  void a_change_in_per_cent_is_linear_or_compound(
      ChangeBase base, String baseline, String change, int steps, String interval) {
    assertResolves(
        new Target.Change(Ratio.parse(change), PERCENT, steps, base, END_2021), baseline, interval);
  }

  @Test
  void a_change_in_the_unit_of_the_measure_adds_up_from_either_base() {
    for (ChangeBase base : ChangeBase.values()) {
      assertResolves(
          new Target.Change(Ratio.of(5), INDICATOR_UNIT, 3, base, END_2021), "-4", "[11, +inf)");
      assertResolves(
          new Target.Change(Ratio.of(-5), INDICATOR_UNIT, 3, base, END_2021), "0", "(-inf, -15]");
    }
  }

  @Test
  void points_are_added_to_a_percentage_and_to_nothing_else() {
    Target down = new Target.Change(Ratio.of(-10), PERCENTAGE_POINTS, 1, BASELINE, END_2021);
    assertThat(down.resolve(Frameworks.share(), Optional.of(Ratio.of(45))))
        .containsExactly(new ResolvedTarget(END_2021, Interval.parse("(-inf, 35]")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> down.resolve(Frameworks.count(), Optional.of(Ratio.of(45))))
        .withMessage("change in percentage points, but measure 'a' is of kind UNIT");
  }

  @Test
  void a_further_15_per_cent_is_of_the_baseline_or_of_the_level_of_2019() {
    assertThat(steps(15, 15, BASELINE).resolve(Frameworks.count(), Optional.of(Ratio.of(100))))
        .containsExactly(
            new ResolvedTarget(END_2019, Interval.parse("[115, +inf)")),
            new ResolvedTarget(END_2021, Interval.parse("[130, +inf)")));
    assertThat(steps(15, 15, PREVIOUS).resolve(Frameworks.count(), Optional.of(Ratio.of(100))))
        .containsExactly(
            new ResolvedTarget(END_2019, Interval.parse("[115, +inf)")),
            new ResolvedTarget(END_2021, Interval.parse("[132.25, +inf)")));
  }

  @Test
  void steps_go_down_as_well() {
    assertThat(steps(-10, -50, PREVIOUS).resolve(Frameworks.count(), Optional.of(Ratio.of(80))))
        .containsExactly(
            new ResolvedTarget(END_2019, Interval.parse("(-inf, 72]")),
            new ResolvedTarget(END_2021, Interval.parse("(-inf, 36]")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5  | INDICATOR_UNIT | 60  | [55, 65]
          5  | PERCENT        | 60  | [57, 63]
          5  | PERCENT        | -60 | [-63, -57]
          5  | PERCENT        | 0   | [0, 0]
          0  | INDICATOR_UNIT | 60  | [60, 60]
          """)
  void a_level_to_maintain_has_the_tolerance_on_both_sides(
      String tolerance, ChangeUnit unit, String baseline, String interval) {
    assertResolves(new Target.Maintain(Ratio.parse(tolerance), unit, END_2021), baseline, interval);
  }

  @Test
  void a_level_is_its_position_from_1() {
    Measure ordinal =
        Measure.builder()
            .code("o")
            .title(LocalizedText.of("Maturity"))
            .kind(MeasureKind.ORDINAL)
            .addLevels("low", "medium", "high")
            .build();
    assertThat(new Target.ReachLevel("medium", END_2019).resolve(ordinal, Optional.empty()))
        .containsExactly(new ResolvedTarget(END_2019, Interval.parse("[2, +inf)")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Target.ReachLevel("top", END_2019).resolve(ordinal, Optional.empty()))
        .withMessage("level 'top' is none of the levels [low, medium, high] of measure 'o'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Target.AtLeast(Ratio.ONE, END_2019).resolve(ordinal, Optional.empty()))
        .withMessage(
            "target [1, +inf) by 2019-12-31 is a number, but measure 'o' is of kind ORDINAL");
  }

  @Test
  void a_name_is_to_be_had_and_no_other() {
    Measure named =
        Measure.builder()
            .code("n")
            .title(LocalizedText.of("In use"))
            .kind(MeasureKind.NOMINAL)
            .addLevels("no", "partly", "yes")
            .build();
    assertThat(new Target.ReachLevel("partly", END_2019).resolve(named, Optional.empty()))
        .containsExactly(new ResolvedTarget(END_2019, Interval.parse("[2, 2]")));
    assertThat(new Target.ReachLevel("Yes", END_2019).misfit(named))
        .contains("level 'Yes' is none of the levels [no, partly, yes] of measure 'n'");
    assertThat(new Target.ReachLevel("yes", END_2019).misfit(named.withLevels()))
        .contains("level 'yes' is none of the levels [] of measure 'n'");
  }

  @Test
  void a_level_is_worded_by_whether_levels_have_an_order() {
    Target high = new Target.ReachLevel("high", END_2019);
    Measure names = Frameworks.count().withKind(MeasureKind.NOMINAL).withLevels("high");
    assertThat(high.inWords(names)).isEqualTo("'high' by 2019-12-31");
    assertThat(high.inWords(names.withKind(MeasureKind.ORDINAL)))
        .isEqualTo("level 'high' or above by 2019-12-31");
    assertThat(high.inWords()).isEqualTo("level 'high' by 2019-12-31");
    Target least = new Target.AtLeast(Ratio.of(85), END_2019);
    assertThat(least.inWords(Frameworks.count())).isEqualTo(least.inWords());
  }

  @Test
  void each_kind_is_put_in_words_that_leave_one_reading() {
    assertThat(oneOfEachKind())
        .extracting(Target::inWords)
        .containsExactly(
            "at least 85 by 2019-12-31",
            "at most 120 by 2019-12-31",
            "less than 3 by 2019-12-31",
            "more than 1/2 by 2019-12-31",
            "within [47, 53] by 2019-12-31",
            "a change of 20 per cent of the baseline, 2 times by 2021-12-31",
            "changes of 15 per cent by 2019-12-31, then 15 per cent by 2021-12-31, each of the"
                + " baseline",
            "the baseline give or take 5 per cent until 2021-12-31",
            "level 'medium' by 2019-12-31",
            "milestone 'MS1' by 2019-12-31",
            "\"in use\" by 2019-12-31",
            "no target up to 2019-12-31");
  }

  @Test
  void a_statement_is_of_a_qualitative_measure_and_has_no_numbers() {
    Measure qualitative = Frameworks.count().withKind(MeasureKind.QUALITATIVE);
    Target statement = new Target.Statement(LocalizedText.of("in use"), END_2019);
    assertThat(statement.misfit(qualitative)).isEmpty();
    assertThat(statement.resolve(qualitative, Optional.empty())).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statement.resolve(Frameworks.count(), Optional.empty()))
        .withMessage("target by 2019-12-31 is a statement, but measure 'a' is of kind UNIT");
  }

  @Test
  void no_target_fits_every_measure_and_has_no_numbers() {
    Target none = new Target.NoTarget(END_2019);
    for (MeasureKind kind : List.of(MeasureKind.UNIT, MeasureKind.QUALITATIVE)) {
      Measure measure = Frameworks.count().withKind(kind);
      assertThat(none.misfit(measure)).isEmpty();
      assertThat(none.resolve(measure, Optional.of(Ratio.ONE))).isEmpty();
    }
  }

  @Test
  void a_milestone_is_done_or_not() {
    assertResolves(new Target.CompleteMilestone("MS1", END_2019), null, "[1, +inf)");
  }

  @Test
  void a_relative_target_needs_a_number_to_start_from() {
    for (Target target :
        List.of(
            new Target.Change(Ratio.of(20), PERCENT, 2, BASELINE, END_2021),
            steps(15, 15, BASELINE),
            new Target.Maintain(Ratio.of(5), PERCENT, END_2021))) {
      assertThat(target.relative()).isTrue();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> target.resolve(Frameworks.count(), Optional.empty()))
          .withMessage(
              "target of measure 'a' by 2021-12-31 is relative to a baseline that is not"
                  + " quantified");
    }
  }

  @Test
  void a_percentage_of_nothing_is_no_target() {
    for (Target target :
        List.of(
            new Target.Change(Ratio.of(20), PERCENT, 2, PREVIOUS, END_2021),
            steps(20, 15, BASELINE))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> target.resolve(Frameworks.count(), Optional.of(Ratio.ZERO)))
          .withMessage("a change of 20 per cent of a baseline of 0 changes nothing");
    }
  }

  /** One of each kind, in the order of {@link Target.Cases}. */
  private static List<Target> oneOfEachKind() {
    return List.of(
        new Target.AtLeast(Ratio.of(85), END_2019),
        new Target.AtMost(Ratio.of(120), END_2019),
        new Target.LessThan(Ratio.of(3), END_2019),
        new Target.MoreThan(Ratio.of(1, 2), END_2019),
        new Target.Band(Interval.ofClosed(Ratio.of(47), Ratio.of(53)), END_2019),
        new Target.Change(Ratio.of(20), PERCENT, 2, BASELINE, END_2021),
        steps(15, 15, BASELINE),
        new Target.Maintain(Ratio.of(5), PERCENT, END_2021),
        new Target.ReachLevel("medium", END_2019),
        new Target.CompleteMilestone("MS1", END_2019),
        new Target.Statement(LocalizedText.of("in use"), END_2019),
        new Target.NoTarget(END_2019));
  }

  /** Answers with the name of the kind in JSON and the target itself. */
  private static final class Named implements Target.Cases<Map.Entry<String, Target>> {

    @Override
    public Map.Entry<String, Target> atLeast(Target.AtLeast target) {
      return Map.entry("atLeast", target);
    }

    @Override
    public Map.Entry<String, Target> atMost(Target.AtMost target) {
      return Map.entry("atMost", target);
    }

    @Override
    public Map.Entry<String, Target> lessThan(Target.LessThan target) {
      return Map.entry("lessThan", target);
    }

    @Override
    public Map.Entry<String, Target> moreThan(Target.MoreThan target) {
      return Map.entry("moreThan", target);
    }

    @Override
    public Map.Entry<String, Target> band(Target.Band target) {
      return Map.entry("band", target);
    }

    @Override
    public Map.Entry<String, Target> change(Target.Change target) {
      return Map.entry("change", target);
    }

    @Override
    public Map.Entry<String, Target> stepwise(Target.Stepwise target) {
      return Map.entry("stepwise", target);
    }

    @Override
    public Map.Entry<String, Target> maintain(Target.Maintain target) {
      return Map.entry("maintain", target);
    }

    @Override
    public Map.Entry<String, Target> reachLevel(Target.ReachLevel target) {
      return Map.entry("reachLevel", target);
    }

    @Override
    public Map.Entry<String, Target> completeMilestone(Target.CompleteMilestone target) {
      return Map.entry("completeMilestone", target);
    }

    @Override
    public Map.Entry<String, Target> statement(Target.Statement target) {
      return Map.entry("statement", target);
    }

    @Override
    public Map.Entry<String, Target> noTarget(Target.NoTarget target) {
      return Map.entry("none", target);
    }
  }

  @Test
  void each_kind_comes_to_its_own_case() {
    assertThat(oneOfEachKind())
        .allSatisfy(
            target -> {
              Map.Entry<String, Target> answer = target.match(new Named());
              assertThat(answer.getValue()).isSameAs(target);
              assertThat(RbmJson.write(target))
                  .containsPattern("\"type\" ?: ?\"" + answer.getKey() + "\"");
              assertThat(RbmJson.read(RbmJson.write(target), Target.class)).isEqualTo(target);
            });
    assertThat(oneOfEachKind())
        .extracting(Object::getClass)
        .containsExactlyInAnyOrder(Target.class.getPermittedSubclasses());
  }

  @Test
  void only_some_kinds_keep_the_start_or_name_a_milestone_or_have_several_days() {
    assertThat(oneOfEachKind())
        .filteredOn(Target::keepsStart)
        .containsExactly(new Target.Maintain(Ratio.of(5), PERCENT, END_2021));
    assertThat(oneOfEachKind())
        .flatExtracting(target -> target.milestoneCode().stream().toList())
        .containsExactly("MS1");
    assertThat(oneOfEachKind())
        .filteredOn(target -> !target.inNumbers())
        .hasOnlyElementsOfTypes(Target.Statement.class, Target.NoTarget.class)
        .hasSize(2);
    assertThat(oneOfEachKind())
        .filteredOn(target -> target.dueDays().size() > 1)
        .containsExactly(steps(15, 15, BASELINE));
    assertThat(steps(15, 15, BASELINE).dueDays()).containsExactly(END_2019, END_2021);
    assertThat(new Target.AtMost(Ratio.ONE, END_2019).dueDays()).containsExactly(END_2019);
  }

  @Test
  void a_target_says_without_a_baseline_why_it_does_not_fit_a_measure() {
    Measure ordinal =
        Measure.builder()
            .code("o")
            .title(LocalizedText.of("Maturity"))
            .kind(MeasureKind.ORDINAL)
            .addLevels("low", "medium", "high")
            .build();
    String noNumber = " is a number, but measure 'o' is of kind ORDINAL";
    assertThat(oneOfEachKind().stream().map(target -> target.misfit(ordinal)))
        .containsExactly(
            Optional.of("target [85, +inf) by 2019-12-31" + noNumber),
            Optional.of("target (-inf, 120] by 2019-12-31" + noNumber),
            Optional.of("target (-inf, 3) by 2019-12-31" + noNumber),
            Optional.of("target (1/2, +inf) by 2019-12-31" + noNumber),
            Optional.of("target [47, 53] by 2019-12-31" + noNumber),
            Optional.of("target by 2021-12-31" + noNumber),
            Optional.of("target by 2021-12-31" + noNumber),
            Optional.of("target by 2021-12-31" + noNumber),
            Optional.empty(),
            Optional.empty(),
            Optional.of("target by 2019-12-31 is a statement, but measure 'o' is of kind ORDINAL"),
            Optional.empty());
    assertThat(oneOfEachKind().stream().flatMap(t -> t.misfit(Frameworks.count()).stream()))
        .containsExactly(
            "level 'medium' is none of the levels [] of measure 'a'",
            "target by 2019-12-31 is a statement, but measure 'a' is of kind UNIT");
    Target points = new Target.Change(Ratio.of(-10), PERCENTAGE_POINTS, 1, BASELINE, END_2021);
    assertThat(points.misfit(Frameworks.count()))
        .contains("change in percentage points, but measure 'a' is of kind UNIT");
    assertThat(points.misfit(Frameworks.share())).isEmpty();
  }

  @Test
  void only_a_change_in_per_cent_of_0_changes_nothing() {
    assertThat(oneOfEachKind())
        .filteredOn(target -> target.changesNothing(Ratio.ZERO))
        .containsExactly(
            new Target.Change(Ratio.of(20), PERCENT, 2, BASELINE, END_2021),
            steps(15, 15, BASELINE));
    assertThat(oneOfEachKind()).noneMatch(target -> target.changesNothing(Ratio.of(-1)));
    assertThat(
            new Target.Change(Ratio.of(5), INDICATOR_UNIT, 1, BASELINE, END_2021)
                .changesNothing(Ratio.ZERO))
        .isFalse();
  }

  private static Target steps(int first, int second, ChangeBase base) {
    return new Target.Stepwise(
        List.of(
            new Target.Step(Ratio.of(first), END_2019),
            new Target.Step(Ratio.of(second), END_2021)),
        PERCENT,
        base);
  }

  private static void assertResolves(Target target, @Nullable String baseline, String interval) {
    assertThat(target.resolve(Frameworks.count(), Optional.ofNullable(baseline).map(Ratio::parse)))
        .containsExactly(new ResolvedTarget(target.due(), Interval.parse(interval)));
  }
}
