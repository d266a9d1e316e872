package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.value;
import static org.openrbm.indicators.progress.Plans.atLeast;
import static org.openrbm.indicators.progress.Plans.day;
import static org.openrbm.indicators.progress.Plans.during;
import static org.openrbm.indicators.progress.Plans.flow;
import static org.openrbm.indicators.progress.Plans.judged;
import static org.openrbm.indicators.progress.Plans.startingAt;
import static org.openrbm.indicators.progress.Plans.stock;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Target;
import org.openrbm.indicators.measurement.NotComputable;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JudgementTest {

  @Test
  void a_step_has_its_targets_figures_and_status() {
    IndicatorTarget target = Plans.on(atLeast("100", "2020-12-31"));
    Judgement met =
        judged(stock().addTarget(target).build(), "2020", set(value("2020", "100")))
            .current()
            .orElseThrow();

    assertThat(met.targets()).containsExactly(target);
    assertThat(met.status()).isEqualTo(Status.ACHIEVED);
    assertThat(met.reason()).isEmpty();
    assertThat(met.unresolved()).isEmpty();
    assertThat(met).hasToString("achieved: actual 100, target [100, +inf) by 2020-12-31");
  }

  @Test
  void a_step_whose_targets_are_no_numbers_says_why() {
    Judgement none =
        judged(
                flow().addTarget(during("2020", new Target.NoTarget(day("2020-12-31")))).build(),
                "2020",
                set(value("2020", "5")))
            .current()
            .orElseThrow();

    assertThat(none.progress()).isEmpty();
    assertThat(none.status()).isEqualTo(Status.NOT_DUE);
    assertThat(none.reason()).isEmpty();
    assertThat(none.unresolved()).hasValue(NotComputable.NO_TARGET);
    assertThat(none).hasToString("not due: step no target up to 2020-12-31: during 2020");
  }

  @Test
  void the_step_of_the_period_and_the_end_are_two_judgements() {
    Indicator indicator =
        stock()
            .addBaseline(startingAt("0", "2019"))
            .addTarget(Plans.on(atLeast("40", "2020-12-31")))
            .addTarget(Plans.on(atLeast("100", "2021-12-31")))
            .build();
    MeasureProgress of = judged(indicator, "2020", set(value("2020", "50")));

    assertThat(of.current().orElseThrow().status()).isEqualTo(Status.ACHIEVED);
    assertThat(of.overall().orElseThrow().status()).isEqualTo(Status.ON_TRACK);
    assertThat(of.overall().orElseThrow().progress().orElseThrow().expected().value())
        .hasValue(Indicators.n("40"));
    MeasureProgress last = judged(indicator, "2021", set(value("2020", "50")));
    assertThat(last.overall()).isEqualTo(last.current());
  }
}
