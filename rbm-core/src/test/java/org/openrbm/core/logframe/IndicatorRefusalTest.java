package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.END_2019;
import static org.openrbm.core.logframe.Frameworks.count;
import static org.openrbm.core.logframe.Frameworks.mobility;
import static org.openrbm.core.logframe.Frameworks.share;
import static org.openrbm.core.logframe.Frameworks.text;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;

/** Measures, baselines and targets that do not fit each other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicatorRefusalTest {

  private static final ReportingPeriod Y2017 = ReportingPeriod.ofYear(2017);

  @Test
  void a_measure_has_what_belongs_to_its_kind() {
    refuses(
        () -> count().withNumerator(text("women", "妇女")),
        "measure 'a' has a numerator, but is of kind UNIT");
    refuses(
        () -> count().withDenominator(text("staff", "人")),
        "measure 'a' has a denominator, but is of kind UNIT");
    refuses(
        () -> count().withScale(Interval.ofClosed(Ratio.ONE, Ratio.of(4))),
        "measure 'a' has a scale, but is of kind UNIT");
    refuses(() -> count().withCurrency("USD"), "measure 'a' has a currency, but is of kind UNIT");
    refuses(() -> count().withLevels("low", "high"), "measure 'a' has levels, but is of kind UNIT");
  }

  @Test
  void a_factor_is_of_a_number_and_above_0() {
    refuses(
        () -> count().withFactor(Ratio.ZERO), "factor of measure 'a' must be above 0, but is 0");
    refuses(
        () -> ordinal().withFactor(Ratio.HUNDRED),
        "measure 'o' has a factor, but is of kind ORDINAL without numbers");
    refuses(
        () -> share().withFactor(Ratio.of(1000)),
        "measure '%s' is in per cent, so that its factor is 100, not 1000"
            .formatted(share().code()));
  }

  @Test
  void a_measure_has_what_its_kind_needs() {
    refuses(
        () -> count().withKind(MeasureKind.SCORE),
        "measure 'a' is of kind SCORE and needs its scale");
    refuses(
        () -> count().withKind(MeasureKind.MONEY),
        "measure 'a' is of kind MONEY and needs its currency");
    refuses(
        () -> count().withKind(MeasureKind.ORDINAL),
        "measure 'a' is of kind ORDINAL and needs its levels");
    refuses(
        () -> score().scale(Interval.ofAtLeast(Ratio.ONE)).build(),
        "scale of measure 'a' needs a highest score, but is [1, +inf)");
    refuses(
        () -> score().scale(Interval.ofLessThan(Ratio.of(5))).build(),
        "scale of measure 'a' must include its limits, but is (-inf, 5)");
    refuses(
        () -> Measure.builder().from(count()).kind(MeasureKind.MONEY).currency("EURO").build(),
        "not a currency of ISO 4217: 'EURO'");
    refuses(
        () -> ordinal().withLevels("low", "low"),
        "levels of measure 'o' must differ, but are [low, low]");
  }

  private static Measure.Builder score() {
    return Measure.builder().from(count()).kind(MeasureKind.SCORE);
  }

  private static Measure ordinal() {
    return Measure.builder()
        .code("o")
        .title(text("Maturity", "成熟度"))
        .kind(MeasureKind.ORDINAL)
        .addLevels("low", "high")
        .build();
  }

  @Test
  void an_indicator_has_measures_with_codes_of_their_own() {
    refuses(() -> mobility().withMeasures(), "indicator 'I1' needs a measure");
    refuses(
        () -> mobility().withMeasures(count(), count()),
        "measure code 'a' stands twice in indicator 'I1'");
    refuses(() -> mobility().measure("z"), "indicator 'I1' has no measure 'z'");
  }

  @Test
  void a_baseline_names_a_measure_of_its_indicator_once() {
    Baseline baseline = Baseline.of(Ratio.of(100), Y2017);
    refuses(
        () -> mobility().withBaselines(baseline.withMeasure("z")),
        "indicator 'I1' has no measure 'z'");
    refuses(
        () -> mobility().withMeasures(count(), share()),
        "baseline of 2017-01-01/2017-12-31 in indicator 'I1' must name one of its 2 measures");
    refuses(
        () -> mobility().withBaselines(baseline, baseline.withValue(Ratio.of(90))),
        "baseline of 2017-01-01/2017-12-31 stands twice in indicator 'I1'; a correction states"
            + " since when it is known");
    refuses(
        () -> mobility().withBaselines(baseline, baseline.withMeasure("a")),
        "baseline of 2017-01-01/2017-12-31 stands twice in indicator 'I1'; a correction states"
            + " since when it is known");
  }

  @Test
  void a_baseline_fits_its_measure() {
    Indicator maturity = mobility().withBaselines().withTargets().withMeasures(ordinal());
    Baseline level = Baseline.builder().period(Y2017).level("top").build();
    refuses(
        () -> maturity.withBaselines(Baseline.of(Ratio.of(2), Y2017)),
        "baseline of 2017-01-01/2017-12-31 in indicator 'I1' is a number, but measure 'o' is of"
            + " kind ORDINAL");
    refuses(
        () -> maturity.withBaselines(level),
        "baseline of 2017-01-01/2017-12-31 in indicator 'I1' is level 'top', which is none of the"
            + " levels [low, high] of measure 'o'");
    refuses(
        () -> mobility().withBaselines(level),
        "baseline of 2017-01-01/2017-12-31 in indicator 'I1' is level 'top', which is none of the"
            + " levels [] of measure 'a'");
    assertThat(maturity.withBaselines(level.withLevel("low")).baselines()).hasSize(1);
    Measure names = ordinal().withKind(MeasureKind.NOMINAL).withLevels("yes", "no");
    refuses(
        () -> maturity.withMeasures(names).withBaselines(level),
        "baseline of 2017-01-01/2017-12-31 in indicator 'I1' is level 'top', which is none of the"
            + " levels [yes, no] of measure 'o'");
    Measure anyName = names.withLevels();
    assertThat(maturity.withMeasures(anyName).withBaselines(level).baselines()).hasSize(1);
  }

  @Test
  void a_target_fits_its_measures() {
    IndicatorTarget target = IndicatorTarget.of(new Target.AtLeast(Ratio.ONE, END_2019));
    refuses(
        () -> mobility().withTargets(target.withMeasures("z")),
        "indicator 'I1' has no measure 'z'");
    refuses(
        () -> mobility().withBaselines().withMeasures(ordinal()),
        "indicator 'I1': target [115, +inf) by 2019-12-31 is a number, but measure 'o' is of kind"
            + " ORDINAL");
    refuses(
        () ->
            mobility()
                .withBaselines()
                .withTargets(
                    IndicatorTarget.of(
                        new Target.Maintain(Ratio.ONE, ChangeUnit.PERCENT, END_2019)))
                .withMeasures(ordinal()),
        "indicator 'I1': target by 2019-12-31 is a number, but measure 'o' is of kind ORDINAL");
    refuses(
        () -> mobility().withTargets(IndicatorTarget.of(new Target.ReachLevel("low", END_2019))),
        "indicator 'I1': level 'low' is none of the levels [] of measure 'a'");
    refuses(
        () ->
            mobility()
                .withTargets(
                    IndicatorTarget.of(
                        new Target.Maintain(Ratio.ONE, ChangeUnit.PERCENTAGE_POINTS, END_2019))),
        "indicator 'I1': change in percentage points, but measure 'a' is of kind UNIT");
  }

  @Test
  void a_mean_is_of_several_measures_of_one_kind() {
    IndicatorTarget mean =
        IndicatorTarget.of(new Target.AtLeast(Ratio.ONE, END_2019))
            .withCombination(MeasureCombination.MEAN);
    refuses(
        () -> mobility().withTargets(mean),
        "target by 2019-12-31 in indicator 'I1' is for a mean, which takes several measures of one"
            + " kind, but is of kinds [UNIT]");
    refuses(
        () -> mobility().withBaselines().withMeasures(count(), share()).withTargets(mean),
        "target by 2019-12-31 in indicator 'I1' is for a mean, which takes several measures of one"
            + " kind, but is of kinds [UNIT, PERCENTAGE]");
    assertThat(
            mobility()
                .withBaselines()
                .withMeasures(count(), count().withCode("c"))
                .withTargets(mean)
                .targets())
        .containsExactly(mean);
  }

  private static void refuses(ThrowingCallable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
  }
}
