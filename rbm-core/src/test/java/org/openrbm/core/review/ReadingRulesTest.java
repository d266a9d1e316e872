package org.openrbm.core.review;

import static org.openrbm.core.logframe.Frameworks.END_2021;
import static org.openrbm.core.logframe.Frameworks.share;
import static org.openrbm.core.logframe.Frameworks.withMobility;
import static org.openrbm.core.review.ReviewAssert.assertFindings;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.ChangeBase;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Reading;
import org.openrbm.core.target.Target;

/** Wordings that a reader could take otherwise. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingRulesTest {

  private static final Reading READING =
      new Reading(LocalizedText.of("en", "+20 %"), "the text names the baseline");

  private static IndicatorTarget read(Target target) {
    return IndicatorTarget.builder().target(target).reading(READING).build();
  }

  private static Target change(ChangeUnit unit, ChangeBase base, int steps) {
    return new Target.Change(Ratio.of(20), unit, steps, base, END_2021);
  }

  static List<Arguments> wordings() {
    return List.of(
        Arguments.of(
            change(ChangeUnit.PERCENT, ChangeBase.BASELINE, 2),
            "a change of 20 per cent of the baseline, 2 times by 2021-12-31"),
        Arguments.of(
            change(ChangeUnit.INDICATOR_UNIT, ChangeBase.PREVIOUS, 1),
            "a change of 20 units of the level before, once by 2021-12-31"),
        Arguments.of(
            new Target.Stepwise(
                List.of(new Target.Step(Ratio.of(15), END_2021)),
                ChangeUnit.PERCENT,
                ChangeBase.PREVIOUS),
            "changes of 15 per cent by 2021-12-31, each of the level before"),
        Arguments.of(new Target.AtLeast(Ratio.of(120), END_2021), "at least 120 by 2021-12-31"),
        Arguments.of(
            new Target.Band(Interval.ofClosed(Ratio.of(120), Ratio.of(130)), END_2021),
            "within [120, 130] by 2021-12-31"),
        Arguments.of(
            new Target.Maintain(Ratio.of(5), ChangeUnit.PERCENT, END_2021),
            "the baseline give or take 5 per cent until 2021-12-31"),
        Arguments.of(
            new Target.CompleteMilestone("MS1", END_2021), "milestone 'MS1' by 2021-12-31"));
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void r1_a_reading_is_shown_with_its_reason(Target target, String words) {
    assertFindings(
        withMobility(i -> i.withTargets(read(target))),
        "NOTE READING-1 O1/K1/I1: \"+20 %\" has several readings; taken as "
            + words
            + ", because the text names the baseline");
  }

  @Test
  void r1_levels_and_ceilings_have_words_as_well() {
    Measure levels =
        Measure.builder()
            .code("a")
            .title(LocalizedText.of("en", "Maturity").with("zh", "成熟度"))
            .kind(MeasureKind.ORDINAL)
            .addLevels("low", "high")
            .build();
    Baseline low = Baseline.builder().period(ReportingPeriod.ofYear(2017)).level("low").build();
    assertFindings(
        withMobility(
            i ->
                i.withTargets()
                    .withBaselines()
                    .withMeasures(levels)
                    .withBaselines(low)
                    .withTargets(read(new Target.ReachLevel("high", END_2021)))),
        "NOTE READING-1 O1/K1/I1: \"+20 %\" has several readings; taken as level 'high' or above by"
            + " 2021-12-31, because the text names the baseline");
    assertFindings(
        withMobility(
            i ->
                i.withTargets()
                    .withBaselines()
                    .withMeasures(levels.withKind(MeasureKind.NOMINAL))
                    .withBaselines(low)
                    .withTargets(read(new Target.ReachLevel("high", END_2021)))),
        "NOTE READING-1 O1/K1/I1: \"+20 %\" has several readings; taken as 'high' by 2021-12-31,"
            + " because the text names the baseline");
    assertFindings(
        withMobility(
            i ->
                i.withMeasures(i.measures().get(0).withDirection(Optional.empty()))
                    .withTargets(read(new Target.AtMost(Ratio.of(80), END_2021)))),
        "NOTE READING-1 O1/K1/I1: \"+20 %\" has several readings; taken as at most 80 by 2021-12-31,"
            + " because the text names the baseline");
  }

  private static LogicalFramework ofShare(Ratio baseline, Target target) {
    return withMobility(
        i ->
            i.withTargets()
                .withMeasures(share().withCode("a"))
                .withBaselines(Baseline.of(baseline, ReportingPeriod.ofYear(2017)))
                .withTargets(read(target)));
  }

  @Test
  void r2_per_cent_of_a_share_is_not_points() {
    String reading =
        "NOTE READING-1 O1/K1/I1: \"+20 %%\" has several readings; taken as a change of 20 %s of the"
            + " baseline, once by 2021-12-31, because the text names the baseline";
    assertFindings(
        ofShare(Ratio.of(40), change(ChangeUnit.PERCENT, ChangeBase.BASELINE, 1)),
        reading.formatted("per cent"),
        "NOTE READING-2 O1/K1/I1: target is a change in per cent, not in points, of a measure in per"
            + " cent");
    assertFindings(
        ofShare(Ratio.of(40), change(ChangeUnit.PERCENTAGE_POINTS, ChangeBase.BASELINE, 1)),
        reading.formatted("percentage points"));
  }

  @Test
  void c6_per_cent_of_nothing_is_nothing() {
    LogicalFramework framework =
        withMobility(
            i ->
                i.withBaselines(Baseline.of(Ratio.ZERO, ReportingPeriod.ofYear(2017)))
                    .withTargets(read(change(ChangeUnit.PERCENT, ChangeBase.BASELINE, 1))));
    assertFindings(
        framework,
        "ERROR CONSISTENT-6 O1/K1/I1: target by 2021-12-31 is a change in per cent of a baseline of"
            + " 0",
        "NOTE READING-1 O1/K1/I1: \"+20 %\" has several readings; taken as a change of 20 per cent of"
            + " the baseline, once by 2021-12-31, because the text names the baseline");
  }
}
