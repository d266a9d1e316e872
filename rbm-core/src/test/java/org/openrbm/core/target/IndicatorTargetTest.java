package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.END_2019;
import static org.openrbm.core.logframe.Frameworks.END_2021;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicatorTargetTest {

  @Test
  void a_wording_with_several_readings_needs_the_one_that_was_chosen() {
    refuses(
        () -> IndicatorTarget.of(change(20, 2)),
        "target by 2021-12-31 is a change, whose wording has several readings: state the reading");
    refuses(
        () -> new Reading(LocalizedText.of("+20 % each biennium"), " "),
        "reading of \"+20 % each biennium\" needs a justification");
  }

  @Test
  void revisions_are_in_order_of_days_and_have_a_reason() {
    Target target = new Target.AtLeast(Ratio.of(85), END_2021);
    refuses(
        () -> TargetRevision.reset(target, END_2019, ""),
        "replacement of a target on 2019-12-31 needs a reason");
    refuses(
        () ->
            IndicatorTarget.builder()
                .target(target)
                .addRevision(TargetRevision.reset(target, END_2021, "late data"))
                .addRevision(TargetRevision.reset(target, END_2019, "new survey"))
                .build(),
        "revisions of a target must be in order of days, but 2019-12-31 follows 2021-12-31");
  }

  @Test
  void a_measure_is_named_once() {
    IndicatorTarget target = IndicatorTarget.of(new Target.AtLeast(Ratio.ONE, END_2019));
    refuses(
        () -> target.withMeasures("a", "a"), "measures of a target must differ, but are [a, a]");
    assertThat(target.withMeasures("b", "a").measures()).containsExactly("b", "a");
  }

  @Test
  void the_original_is_the_target_before_the_first_revision() {
    Target first = new Target.AtLeast(Ratio.of(80), END_2019);
    Target second = new Target.AtLeast(Ratio.of(85), END_2019);
    IndicatorTarget unrevised = IndicatorTarget.of(new Target.AtLeast(Ratio.of(90), END_2021));

    assertThat(unrevised.original()).isEqualTo(unrevised.target());
    assertThat(
            unrevised
                .withRevisions(
                    TargetRevision.reset(first, END_2019, "late data"),
                    TargetRevision.reset(second, END_2019, "new survey"))
                .original())
        .isEqualTo(first);
  }

  @Test
  void it_is_met_by_each_measure_unless_stated() {
    assertThat(IndicatorTarget.of(new Target.AtLeast(Ratio.ONE, END_2019)).combination())
        .isEqualTo(MeasureCombination.EACH);
  }

  @Test
  void json_reads_back_equal() {
    IndicatorTarget target =
        IndicatorTarget.builder()
            .target(change(20, 2))
            .reading(new Reading(LocalizedText.of("+20 %"), "the text names the baseline"))
            .addRevision(
                TargetRevision.reset(new Target.AtMost(Ratio.ONE, END_2019), END_2019, "audit"))
            .build();
    assertThat(RbmJson.read(RbmJson.write(target), IndicatorTarget.class)).isEqualTo(target);
  }

  private static final Target FIRST = new Target.AtLeast(Ratio.of(80), END_2021);
  private static final Target SECOND = new Target.AtLeast(Ratio.of(85), END_2021);
  private static final Target THIRD = new Target.AtLeast(Ratio.of(90), END_2021);

  /** 80, from July 2019 on 85, from July 2020 on 90. */
  @Test
  void seen_from_a_day_the_target_before_the_first_later_revision_counts() {
    LocalDate one = LocalDate.of(2019, 7, 1);
    LocalDate two = LocalDate.of(2020, 7, 1);
    IndicatorTarget target =
        IndicatorTarget.of(THIRD)
            .withRevisions(
                TargetRevision.reset(FIRST, one, "survey"),
                TargetRevision.reset(SECOND, two, "survey"));

    assertThat(target.seenFrom(Viewpoint.of(one.minusDays(1)))).isEqualTo(FIRST);
    assertThat(target.seenFrom(Viewpoint.of(one))).isEqualTo(SECOND);
    assertThat(target.seenFrom(Viewpoint.of(two.minusDays(1)))).isEqualTo(SECOND);
    assertThat(target.seenFrom(Viewpoint.of(two))).isEqualTo(THIRD);
  }

  /** 80 was re-set to 85 in July 2019; in July 2020 it turned out that 90 was meant. */
  @Test
  void a_correction_leaves_the_days_before_the_reset_as_they_were() {
    LocalDate reset = LocalDate.of(2019, 7, 1);
    LocalDate corrected = LocalDate.of(2020, 7, 1);
    IndicatorTarget target =
        IndicatorTarget.of(THIRD)
            .withRevisions(
                TargetRevision.reset(FIRST, reset, "survey"),
                TargetRevision.corrected(SECOND, corrected, "misprint"));
    Viewpoint end = Viewpoint.of(ReportingPeriod.ofYear(2019));

    assertThat(target.seenFrom(Viewpoint.of(ReportingPeriod.ofYear(2018)))).isEqualTo(FIRST);
    assertThat(target.seenFrom(end)).isEqualTo(THIRD);
    assertThat(target.seenFrom(end.knownOn(corrected))).isEqualTo(THIRD);
    assertThat(target.seenFrom(end.knownOn(corrected.minusDays(1)))).isEqualTo(SECOND);
    assertThat(target.seenFrom(end.knownOn(reset.minusDays(1)))).isEqualTo(FIRST);
  }

  /** 85 in place of 80 is known only later: until then 90 of July 2020 replaced the 80. */
  @Test
  void a_revision_that_is_not_known_yet_has_not_happened() {
    LocalDate one = LocalDate.of(2019, 7, 1);
    LocalDate two = LocalDate.of(2020, 7, 1);
    IndicatorTarget target =
        IndicatorTarget.of(THIRD)
            .withRevisions(
                new TargetRevision(
                    FIRST,
                    one,
                    "found in the minutes",
                    TargetRevision.Kind.RESET,
                    Optional.of(LocalDate.of(2021, 3, 1))),
                TargetRevision.reset(SECOND, two, "survey"));
    Viewpoint y2019 = Viewpoint.of(ReportingPeriod.ofYear(2019));
    Viewpoint y2020 = Viewpoint.of(ReportingPeriod.ofYear(2020));

    assertThat(target.seenFrom(y2019)).isEqualTo(SECOND);
    assertThat(target.seenFrom(y2019.knownOn(LocalDate.of(2021, 2, 1)))).isEqualTo(FIRST);
    assertThat(target.seenFrom(y2020.knownOn(LocalDate.of(2021, 2, 1)))).isEqualTo(THIRD);
    assertThat(target.seenFrom(y2020)).isEqualTo(THIRD);
  }

  @Test
  void a_target_during_a_period_is_due_on_its_last_day_and_so_were_those_before() {
    TargetWindow y2021 = TargetWindow.during(ReportingPeriod.ofYear(2021));
    assertThat(IndicatorTarget.of(FIRST, y2021).window()).hasValue(y2021);
    refuses(
        () -> IndicatorTarget.of(new Target.AtLeast(Ratio.ONE, END_2019), y2021),
        "target during 2021-01-01/2021-12-31 must be due on its last day and no other, but is due on"
            + " [2019-12-31]");
    refuses(
        () ->
            IndicatorTarget.of(FIRST, y2021)
                .withRevisions(
                    TargetRevision.reset(
                        new Target.AtLeast(Ratio.ONE, END_2019), END_2019, "survey")),
        "target during 2021-01-01/2021-12-31 must be due on its last day and no other, but is due on"
            + " [2019-12-31]");
    Target steps =
        new Target.Stepwise(
            List.of(new Target.Step(Ratio.ONE, END_2019), new Target.Step(Ratio.ONE, END_2021)),
            ChangeUnit.INDICATOR_UNIT,
            ChangeBase.BASELINE);
    refuses(
        () ->
            IndicatorTarget.builder()
                .target(steps)
                .reading(new Reading(LocalizedText.of("one each"), "the text says so"))
                .window(y2021)
                .build(),
        "target during 2021-01-01/2021-12-31 must be due on its last day and no other, but is due on"
            + " [2019-12-31, 2021-12-31]");
    assertThat(IndicatorTarget.of(FIRST, TargetWindow.SINCE_BASELINE).target()).isEqualTo(FIRST);
  }

  @Test
  void nothing_but_the_target_need_be_stated() {
    IndicatorTarget target = IndicatorTarget.of(FIRST);

    assertThat(target.window()).isEmpty();
    assertThat(target.reporter()).isEmpty();
    assertThat(target.knownOn()).isEmpty();
    assertThat(target.sumOfSteps()).isFalse();
    assertThat(RbmJson.write(target))
        .isEqualTo(
            """
            {
              "combination": "EACH",
              "target": {
                "type": "atLeast",
                "value": {
                  "exact": "80",
                  "decimal": 80
                },
                "due": "2021-12-31"
              }
            }\
            """);
  }

  @Test
  void its_json_has_the_window_the_unit_and_the_days_in_order() {
    IndicatorTarget target =
        IndicatorTarget.of(FIRST, TargetWindow.during(ReportingPeriod.ofYear(2021)))
            .withCategories(Map.of("sex", "women"))
            .withReporter("Vienna")
            .withSumOfSteps(true)
            .withKnownOn(END_2019);
    assertThat(RbmJson.write(target))
        .isEqualTo(
            """
            {
              "combination": "EACH",
              "categories": {
                "sex": "women"
              },
              "reporter": "Vienna",
              "target": {
                "type": "atLeast",
                "value": {
                  "exact": "80",
                  "decimal": 80
                },
                "due": "2021-12-31"
              },
              "window": {
                "type": "during",
                "period": "2021-01-01/2021-12-31"
              },
              "sumOfSteps": true,
              "knownOn": "2019-12-31"
            }\
            """);
    assertThat(RbmJson.read(RbmJson.write(target), IndicatorTarget.class)).isEqualTo(target);
  }

  @Test
  void it_is_one_line_with_its_window_and_unit() {
    assertThat(
            IndicatorTarget.of(FIRST, TargetWindow.during(ReportingPeriod.ofYear(2021)))
                .withCategories(Map.of("sex", "women"))
                .withReporter("Vienna"))
        .hasToString("target at least 80 by 2021-12-31, during 2021 {sex=women} of unit Vienna");
  }

  private static Target change(int change, int steps) {
    return new Target.Change(
        Ratio.of(change), ChangeUnit.PERCENT, steps, ChangeBase.BASELINE, END_2021);
  }

  private static void refuses(ThrowingCallable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
  }
}
