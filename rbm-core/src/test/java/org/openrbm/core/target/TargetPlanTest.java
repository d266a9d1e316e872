package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.openrbm.core.logframe.Frameworks.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetPlanTest {

  private static final ReportingPeriod Y2025 = ReportingPeriod.ofYear(2025);
  private static final ReportingPeriod Y2026 = ReportingPeriod.ofYear(2026);
  private static final LocalDate END_2019 = LocalDate.of(2019, 12, 31);
  private static final LocalDate END_2021 = LocalDate.of(2021, 12, 31);

  private static PlanStep step(Target target, TargetWindow window) {
    return new PlanStep(target.due(), window, Map.of(IndicatorTarget.of(target, window), target));
  }

  private static PlanStep during(long value, ReportingPeriod period) {
    return step(new Target.AtLeast(Ratio.of(value), period.end()), TargetWindow.during(period));
  }

  private static PlanStep by(LocalDate due) {
    return step(new Target.AtLeast(Ratio.of(5), due), TargetWindow.ON_DAY);
  }

  private static TargetPlan plan(PlanStep... steps) {
    return new TargetPlan(List.of(count()), Map.of(), Optional.empty(), List.of(steps));
  }

  private static PlanStep quarter(int quarter) {
    return during(10, ReportingPeriod.ofQuarter(2025, quarter));
  }

  /** Four quarters of 10, 40 in their year, and 50 in the next one. */
  private static TargetPlan years() {
    return plan(
        during(50, Y2026), during(40, Y2025), quarter(4), quarter(2), quarter(1), quarter(3));
  }

  private static PlanStep current(String period) {
    return years().current(Viewpoint.of(ReportingPeriod.parse(period)));
  }

  @Test
  void steps_are_in_the_order_of_days_and_the_year_comes_after_its_last_quarter() {
    assertThat(years().steps())
        .containsExactly(
            quarter(1), quarter(2), quarter(3), quarter(4), during(40, Y2025), during(50, Y2026));
    assertThat(years().last()).isEqualTo(during(50, Y2026));
  }

  /** A level on the last day, a sum during that day, a year and the sum since the baseline. */
  @Test
  void of_steps_due_on_one_day_the_one_for_the_longer_time_is_later() {
    LocalDate end = Y2025.end();
    PlanStep level = by(end);
    PlanStep day = during(1, ReportingPeriod.of(end, end));
    PlanStep sum = step(new Target.AtLeast(Ratio.of(90), end), TargetWindow.SINCE_BASELINE);

    assertThat(plan(sum, during(40, Y2025), day, level).steps())
        .containsExactly(level, day, during(40, Y2025), sum);
    assertThat(plan(level, day, during(40, Y2025), sum))
        .isEqualTo(plan(sum, during(40, Y2025), day, level));
  }

  @Test
  void a_period_is_judged_by_the_step_for_exactly_that_period() {
    assertThat(current("2025-Q2")).isEqualTo(quarter(2));
    assertThat(current("2025")).isEqualTo(during(40, Y2025));
    assertThat(current("2026")).isEqualTo(during(50, Y2026));
  }

  @Test
  void a_longer_period_is_judged_by_the_last_step_that_lies_in_it() {
    assertThat(current("2025/2026")).isEqualTo(during(50, Y2026));
    assertThat(current("2024/2025")).isEqualTo(during(40, Y2025));
    assertThat(current("2025-H1")).isEqualTo(quarter(2));
  }

  @Test
  void a_day_or_month_is_judged_by_the_shortest_step_that_is_running() {
    assertThat(years().current(Viewpoint.of(LocalDate.of(2025, 5, 15)))).isEqualTo(quarter(2));
    assertThat(years().current(Viewpoint.of(LocalDate.of(2025, 6, 30)))).isEqualTo(quarter(2));
    assertThat(years().current(Viewpoint.of(LocalDate.of(2025, 7, 1)))).isEqualTo(quarter(3));
    assertThat(current("2025-05")).isEqualTo(quarter(2));
    assertThat(years().current(Viewpoint.of(LocalDate.of(2026, 5, 15))))
        .isEqualTo(during(50, Y2026));
  }

  /** No quarter lies in 15 February to 15 June; the second one runs on its last day. */
  @Test
  void a_running_period_is_judged_by_the_step_that_is_running_on_its_day() {
    Viewpoint view = Viewpoint.of(ReportingPeriod.parse("2025-02-15/2025-06-15"));

    assertThat(years().current(view)).isEqualTo(quarter(2));
    assertThat(plan(quarter(2), during(40, Y2025)).current(view)).isEqualTo(quarter(2));
    assertThat(plan(quarter(2), during(40, Y2025)).current(view.knownOn(LocalDate.of(2025, 3, 15))))
        .isEqualTo(during(40, Y2025));
  }

  @Test
  void a_period_before_all_steps_and_one_between_them_are_judged_by_the_next() {
    assertThat(current("2024")).isEqualTo(quarter(1));
    TargetPlan gap = plan(during(40, Y2025), during(60, ReportingPeriod.ofYear(2027)));
    assertThat(gap.current(Viewpoint.of(Y2026)))
        .isEqualTo(during(60, ReportingPeriod.ofYear(2027)));
  }

  @Test
  void a_period_after_all_steps_is_judged_by_the_last() {
    assertThat(current("2028")).isEqualTo(during(50, Y2026));
  }

  /** At most 150 by 2019 and 120 by 2021: the biennium is judged by 2019, whenever written. */
  @Test
  void levels_are_judged_by_the_last_one_due_in_the_period_or_the_next() {
    TargetPlan levels = plan(by(END_2021), by(END_2019));
    Viewpoint biennium = Viewpoint.of(ReportingPeriod.ofBiennium(2018));

    assertThat(levels.current(biennium)).isEqualTo(by(END_2019));
    assertThat(levels.current(biennium.knownOn(LocalDate.of(2020, 3, 31)))).isEqualTo(by(END_2019));
    assertThat(levels.current(Viewpoint.of(ReportingPeriod.ofYear(2018)))).isEqualTo(by(END_2019));
    assertThat(levels.current(Viewpoint.of(END_2019))).isEqualTo(by(END_2019));
    assertThat(levels.current(Viewpoint.of(END_2019.plusDays(1)))).isEqualTo(by(END_2021));
    assertThat(levels.current(Viewpoint.of(ReportingPeriod.ofYears(2018, 2021))))
        .isEqualTo(by(END_2021));
    assertThat(levels.current(Viewpoint.of(ReportingPeriod.ofYear(2022)))).isEqualTo(by(END_2021));
  }

  @Test
  void a_quarter_without_a_target_is_judged_by_the_step_that_says_so() {
    ReportingPeriod third = ReportingPeriod.ofQuarter(2025, 3);
    PlanStep none = step(new Target.NoTarget(third.end()), TargetWindow.during(third));

    assertThat(plan(quarter(2), none, quarter(4)).current(Viewpoint.of(third))).isEqualTo(none);
  }

  /** Ten kits in each of ten months, 100 in all by the end of the tenth. */
  @Test
  void a_plan_of_ten_months_is_judged_by_the_month_and_ends_with_their_sum() {
    ReportingPeriod[] months = new ReportingPeriod[10];
    PlanStep[] steps = new PlanStep[11];
    for (int month = 1; month <= 10; month++) {
      months[month - 1] = ReportingPeriod.ofMonth(2025, month);
      steps[month] = during(10, months[month - 1]);
    }
    LocalDate end = LocalDate.of(2025, 10, 31);
    steps[0] = step(new Target.AtLeast(Ratio.of(100), end), TargetWindow.SINCE_BASELINE);
    TargetPlan kits = plan(steps);

    assertThat(kits.last()).isEqualTo(steps[0]);
    for (int month = 1; month <= 10; month++) {
      assertThat(kits.current(Viewpoint.of(months[month - 1]))).isEqualTo(steps[month]);
    }
    assertThat(kits.current(Viewpoint.of(LocalDate.of(2025, 8, 31)))).isEqualTo(steps[8]);
  }

  @Test
  void a_plan_of_one_step_has_no_other() {
    TargetPlan one = plan(by(END_2019));

    assertThat(one.current(Viewpoint.of(Y2025))).isEqualTo(by(END_2019));
    assertThat(one.last()).isEqualTo(by(END_2019));
  }

  @Test
  @SuppressWarnings("NullAway") // a caller without null checks
  void it_has_a_step() {
    assertThatIllegalArgumentException()
        .isThrownBy(TargetPlanTest::plan)
        .withMessage("a plan needs a step");
    assertThatNullPointerException()
        .isThrownBy(() -> new TargetPlan(List.of(), Map.of(), null, List.of(by(END_2019))))
        .withMessage("reporter");
  }

  @Test
  void it_is_one_line_with_the_measures_the_part_and_the_unit() {
    assertThat(plan(by(END_2019))).hasToString("TargetPlan of a: 1 step");
    assertThat(
            new TargetPlan(
                List.of(count(), count().withCode("b")),
                Map.of("sex", "women"),
                Optional.of("Vienna"),
                List.of(by(END_2019), by(END_2021))))
        .hasToString("TargetPlan of a+b {sex=women} of unit Vienna: 2 steps");
  }
}
