package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.atLeast;
import static org.openrbm.indicators.progress.Indicators.atMost;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.value;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.indicators.measurement.NotComputable;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeasureProgressTest {

  @Test
  void a_measure_without_a_target_has_values_and_no_judgement() {
    MeasureProgress standing =
        ProgressCalculator.standard()
            .calculate(Indicators.builder().build(), set(value("2022", "5")), DUE)
            .untargeted()
            .get(0);

    assertThat(standing.actual().value()).hasValue(n("5"));
    assertThat(standing.targets()).isEmpty();
    assertThat(standing.status()).isEqualTo(Status.NOT_COMPUTABLE);
    assertThat(standing.reason()).hasValue(NotComputable.NO_TARGET);
  }

  @Test
  void targets_of_one_day_hold_together() {
    MeasureProgress band = of("40", "50", "60");

    assertThat(band.targets()).hasSize(2);
    assertThat(band.progress().orElseThrow().target()).hasToString("[50, 60]");
    assertThat(band.status()).isEqualTo(Status.BEHIND); // 8 of 10
    assertThat(band.reason()).isEmpty();
  }

  @Test
  void targets_that_contradict_each_other_leave_the_values() {
    MeasureProgress neither = of("40", "60", "50");

    assertThat(neither.progress()).isEmpty();
    assertThat(neither.baseline().value()).hasValue(n("40"));
    assertThat(neither.actual().value()).hasValue(n("48"));
    assertThat(neither.status()).isEqualTo(Status.NOT_COMPUTABLE);
    assertThat(neither.reason()).hasValue(NotComputable.CONTRADICTORY_TARGETS);
  }

  private static MeasureProgress of(String baseline, String least, String most) {
    Indicator indicator =
        Indicators.builder(MeasureKind.UNIT)
            .addBaseline(Indicators.baseline(baseline))
            .addTarget(Indicators.target(atLeast(least)))
            .addTarget(Indicators.target(atMost(most)))
            .build();
    return ProgressCalculator.standard()
        .calculate(indicator, set(value("2022", "48")), DUE)
        .parts()
        .get(0);
  }
}
