package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanStepTest {

  private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2025);
  private static final Target TEN = new Target.AtLeast(Ratio.of(10), YEAR.end());
  private static final Target TWENTY = new Target.AtMost(Ratio.of(20), YEAR.end());

  private static PlanStep step(TargetWindow window) {
    return new PlanStep(YEAR.end(), window, Map.of(IndicatorTarget.of(TEN, window), TEN));
  }

  @Test
  void only_a_step_during_a_period_has_one() {
    assertThat(step(TargetWindow.during(YEAR)).period()).hasValue(YEAR);
    assertThat(step(TargetWindow.ON_DAY).period()).isEmpty();
    assertThat(step(TargetWindow.SINCE_BASELINE).period()).isEmpty();
  }

  @Test
  void it_has_the_targets_of_the_indicator_with_what_counts_of_each() {
    IndicatorTarget target =
        IndicatorTarget.of(TWENTY)
            .withRevisions(TargetRevision.reset(TEN, LocalDate.of(2025, 7, 1), "survey"));
    PlanStep step = new PlanStep(YEAR.end(), TargetWindow.ON_DAY, Map.of(target, TEN));

    assertThat(step.indicatorTargets()).containsExactly(target);
    assertThat(step.targets().get(target)).isEqualTo(TEN);
  }

  @Test
  @SuppressWarnings("NullAway") // a caller without null checks
  void a_null_is_refused_by_its_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> new PlanStep(null, TargetWindow.ON_DAY, Map.of()))
        .withMessage("due");
    assertThatNullPointerException()
        .isThrownBy(() -> new PlanStep(YEAR.end(), null, Map.of()))
        .withMessage("window");
  }

  @Test
  void it_is_one_line() {
    assertThat(step(TargetWindow.during(YEAR)))
        .hasToString("step at least 10 by 2025-12-31: during 2025");
  }
}
