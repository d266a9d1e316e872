package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.atLeast;
import static org.openrbm.indicators.progress.Indicators.baseline;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Figure;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.ChangeBase;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;
import org.openrbm.indicators.measurement.DataNature;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.NotComputable;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndicatorProgressTest {

  private static final StatusOverride SET =
      StatusOverride.of("I", Status.ON_TRACK, "Ada", DUE, "one more to come");

  @Test
  void of_two_measures_each_is_to_meet_the_target() {
    assertThat(status(of("a", "95"), of("b", "95"))).isEqualTo(Status.ACHIEVED);
    assertThat(status(of("a", "95"), of("b", "89"))).isEqualTo(Status.MISSED);
    assertThat(status(of("a", "95"))).isEqualTo(Status.NOT_COMPUTABLE);
    assertThat(status(of("a", "10"))).isEqualTo(Status.MISSED);
  }

  @Test
  void figures_of_several_measures_are_not_one() {
    assertThatThrownBy(() -> on(DUE).progress())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("indicator 'I' has 2 measures with targets, not one");
  }

  @Test
  void an_override_is_in_force_and_the_computed_status_stands_beside_it() {
    IndicatorProgress set = on(DUE, of("a", "10")).with(List.of(SET));

    assertThat(set.status()).isEqualTo(Status.ON_TRACK);
    assertThat(set.computedStatus()).isEqualTo(Status.MISSED);
    assertThat(set.inForce(Status.ACHIEVED)).isEqualTo(Status.ON_TRACK);
    assertThat(set.with(List.of()).inForce(Status.ACHIEVED)).isEqualTo(Status.ACHIEVED);
  }

  @Test
  void the_reason_is_that_of_the_computed_status() {
    IndicatorProgress half = on(DUE, of("a", "95"));

    assertThat(half.reason()).hasValue(NotComputable.NO_ACTUAL);
    assertThat(half.with(List.of(SET)).reason()).hasValue(NotComputable.NO_ACTUAL);
    assertThat(on(DUE, of("a", "10")).reason()).isEmpty(); // off track, whatever b is
    assertThat(half).hasToString("I NOT_COMPUTABLE (NO_ACTUAL) as of 2022-12-31");
  }

  @Test
  void a_target_that_is_no_number_has_no_figures() {
    Target change = new Target.Change(n("20"), ChangeUnit.PERCENT, 1, ChangeBase.BASELINE, DUE);
    IndicatorProgress unresolved =
        ProgressCalculator.standard().calculate(Indicators.of("0", change), set(), DUE);

    assertThatThrownBy(unresolved::progress)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("target of indicator 'I' cannot be resolved: ZERO_BASELINE");
    assertThat(unresolved.fractions()).isEmpty();
  }

  /** From 60 and from 80, both to 90: 15 of 30 and 5 of 10. */
  @Test
  void there_is_a_fraction_for_each_target_in_numbers() {
    assertThat(on(DUE, of("a", "75"), of("b", "85")).fractions())
        .extracting(Figure::value)
        .containsExactly(Optional.of(n("1/2")), Optional.of(n("1/2")));
  }

  @Test
  void a_value_that_is_not_known_on_the_day_is_not_looked_at() {
    Measurement madeUp = of("a", "75").withNature(DataNature.SYNTHETIC);

    assertThat(on(DUE, madeUp).synthetic()).isTrue();
    assertThat(on(DUE.minusDays(1), madeUp).synthetic()).isFalse();
    assertThat(on(DUE.minusDays(1), madeUp).asOf()).isEqualTo(DUE.minusDays(1));
  }

  private static Status status(Measurement... measurements) {
    return on(DUE, measurements).status();
  }

  private static IndicatorProgress on(LocalDate day, Measurement... measurements) {
    return ProgressCalculator.standard().calculate(twoMeasures(), set(measurements), day);
  }

  private static Indicator twoMeasures() {
    return Indicators.bare()
        .addMeasure(Indicators.measure("a", MeasureKind.PERCENTAGE))
        .addMeasure(Indicators.measure("b", MeasureKind.PERCENTAGE))
        .addBaseline(Baseline.builder().from(baseline("60")).measure("a").build())
        .addBaseline(Baseline.builder().from(baseline("80")).measure("b").build())
        .addTarget(
            IndicatorTarget.builder()
                .combination(MeasureCombination.EACH)
                .target(atLeast("90"))
                .build())
        .build();
  }

  private static Measurement of(String measure, String value) {
    return Measurement.builder().from(value("2022", value)).measure(measure).build();
  }
}
