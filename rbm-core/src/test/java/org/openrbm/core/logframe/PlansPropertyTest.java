package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetPlan;
import org.openrbm.core.target.TargetRevision;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.core.target.Viewpoint;

class PlansPropertyTest {

  private static final LocalDate START = LocalDate.of(2018, 1, 1);

  /** Levels, sums since the baseline, and sums of months, quarters and years of 2018 to 2021. */
  @Provide
  Arbitrary<IndicatorTarget> targets() {
    Arbitrary<ReportingPeriod> periods =
        Combinators.combine(
                Arbitraries.integers().between(2018, 2021), Arbitraries.integers().between(0, 16))
            .as(
                (year, part) ->
                    part == 0
                        ? ReportingPeriod.ofYear(year)
                        : part <= 4
                            ? ReportingPeriod.ofQuarter(year, part)
                            : ReportingPeriod.ofMonth(year, part - 4));
    Arbitrary<IndicatorTarget> plain =
        Combinators.combine(
                periods, Arbitraries.integers().between(0, 3), Arbitraries.integers().between(1, 5))
            .as(
                (period, window, value) ->
                    IndicatorTarget.of(
                        new Target.AtLeast(Ratio.of(value), period.end()),
                        window == 0
                            ? TargetWindow.ON_DAY
                            : window == 1
                                ? TargetWindow.SINCE_BASELINE
                                : TargetWindow.during(period)));
    return Combinators.combine(
            plain,
            days().injectNull(0.5),
            days().injectNull(0.5),
            Arbitraries.of("Vienna", "Geneva").injectNull(0.7),
            Arbitraries.of(TargetRevision.Kind.class))
        .as(
            (target, known, replaced, unit, kind) -> {
              IndicatorTarget some =
                  target
                      .withKnownOn(Optional.ofNullable(known))
                      .withReporter(Optional.ofNullable(unit));
              return replaced == null ? some : replaced(some, kind, replaced);
            });
  }

  /** The same target with another number since that day. */
  private static IndicatorTarget replaced(
      IndicatorTarget target, TargetRevision.Kind kind, LocalDate day) {
    List<TargetRevision> revisions = new ArrayList<>(target.revisions());
    revisions.add(new TargetRevision(target.target(), day, "survey", kind, Optional.empty()));
    return target
        .withTarget(new Target.AtLeast(Ratio.of(revisions.size() + 5L), target.target().due()))
        .withRevisions(revisions);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 1400).map(START::plusDays);
  }

  @Provide
  Arbitrary<List<IndicatorTarget>> plans() {
    return targets().list().ofMinSize(1).ofMaxSize(8);
  }

  /** Baselines of which no two are of the same unit and period and known since the same day. */
  @Provide
  Arbitrary<List<Baseline>> baselines() {
    return Combinators.combine(
            Arbitraries.integers().between(2015, 2020).map(ReportingPeriod::ofYear),
            days().injectNull(0.5),
            days().injectNull(0.5),
            Arbitraries.of("Vienna", "Geneva").injectNull(0.7),
            Arbitraries.integers().between(1, 50))
        .as(
            (period, known, force, unit, value) ->
                Baseline.of(Ratio.of(value), period)
                    .withKnownOn(Optional.ofNullable(known))
                    .withInForceFrom(Optional.ofNullable(force))
                    .withReporter(Optional.ofNullable(unit)))
        .list()
        .ofMaxSize(6)
        .uniqueElements(b -> List.of(b.period(), b.knownOn(), b.reporter()));
  }

  /** A day, or a period of some days that may still be running; with all that is known, or not. */
  @Provide
  Arbitrary<Viewpoint> views() {
    return Combinators.combine(
            days(),
            Arbitraries.integers().between(0, 800),
            Arbitraries.integers().between(0, 1000).injectNull(0.3))
        .as(
            (start, length, known) -> {
              Viewpoint all = Viewpoint.of(ReportingPeriod.of(start, start.plusDays(length)));
              return known == null ? all : all.knownOn(start.plusDays(known));
            });
  }

  private static Indicator indicator(List<IndicatorTarget> targets, List<Baseline> baselines) {
    return Frameworks.mobility()
        .withTargets()
        .withAccumulation(Accumulation.FLOW)
        .withBaselines(baselines)
        .withTargets(targets);
  }

  private static List<Optional<Baseline>> starts(Indicator indicator, Viewpoint view) {
    List<Optional<Baseline>> starts = new ArrayList<>();
    for (Optional<String> unit :
        List.of(Optional.<String>empty(), Optional.of("Vienna"), Optional.of("Geneva"))) {
      starts.add(indicator.baseline(Frameworks.count(), Map.of(), unit, view));
    }
    return starts;
  }

  @Property(tries = 200)
  void the_order_of_targets_and_baselines_changes_nothing(
      @ForAll("plans") List<IndicatorTarget> targets,
      @ForAll("baselines") List<Baseline> baselines,
      @ForAll("views") Viewpoint view,
      @ForAll Random random) {
    Indicator one = indicator(targets, baselines);
    List<IndicatorTarget> shuffled = new ArrayList<>(targets);
    List<Baseline> others = new ArrayList<>(baselines);
    Collections.shuffle(shuffled, random);
    Collections.shuffle(others, random);
    Indicator other = indicator(shuffled, others);

    assertThat(other.plans(view)).isEqualTo(one.plans(view));
    assertThat(starts(other, view)).isEqualTo(starts(one, view));
    for (TargetPlan plan : one.plans(view)) {
      TargetPlan same =
          other.plans(view).stream()
              .filter(of -> of.reporter().equals(plan.reporter()))
              .findFirst()
              .orElseThrow();
      assertThat(same.current(view)).isEqualTo(plan.current(view));
      assertThat(same.last()).isEqualTo(plan.last());
    }
  }

  @Property(tries = 200)
  void what_becomes_known_later_changes_nothing_that_was_seen_before(
      @ForAll("plans") List<IndicatorTarget> targets,
      @ForAll("baselines") List<Baseline> baselines,
      @ForAll("views") Viewpoint view,
      @ForAll TargetRevision.Kind kind) {
    Viewpoint before = view.knownOn(view.day());
    LocalDate later = START.plusYears(9);
    Indicator indicator = indicator(targets, baselines);

    List<IndicatorTarget> more = new ArrayList<>();
    targets.forEach(target -> more.add(replaced(target, kind, later)));
    more.add(targets.get(0).withKnownOn(later).withRevisions());
    List<Baseline> corrected = new ArrayList<>(baselines);
    corrected.add(Baseline.of(Ratio.of(99), ReportingPeriod.ofYear(2017)).withKnownOn(later));
    corrected.add(
        Baseline.of(Ratio.of(98), ReportingPeriod.ofYear(2015))
            .withReporter("Vienna")
            .withKnownOn(later));
    Indicator wiser = indicator(more, corrected);

    assertThat(starts(wiser, before)).isEqualTo(starts(indicator, before));
    assertThat(contents(wiser, before)).isEqualTo(contents(indicator, before));
  }

  /** The steps with what counts of their targets; the targets themselves have become others. */
  private static List<Object> contents(Indicator indicator, Viewpoint view) {
    List<Object> contents = new ArrayList<>();
    for (TargetPlan plan : indicator.plans(view)) {
      contents.add(plan.reporter());
      plan.steps()
          .forEach(
              step ->
                  contents.add(
                      List.of(
                          step.due(),
                          step.window(),
                          step.targets().values().stream()
                              .map(Target::inWords)
                              .sorted()
                              .distinct()
                              .toList())));
    }
    return contents;
  }

  @Property(tries = 100)
  void a_plan_of_one_target_has_that_step_now_and_at_the_end(
      @ForAll("targets") IndicatorTarget target, @ForAll("views") Viewpoint view) {
    for (TargetPlan plan : indicator(List.of(target), List.of()).plans(view)) {
      assertThat(plan.current(view)).isEqualTo(plan.last());
      assertThat(plan.last().indicatorTargets()).containsExactly(target);
    }
  }

  @Property(tries = 200)
  void the_current_step_is_one_of_the_plan_and_the_last_is_due_last(
      @ForAll("plans") List<IndicatorTarget> targets, @ForAll("views") Viewpoint view) {
    for (TargetPlan plan : indicator(targets, List.of()).plans(view)) {
      assertThat(plan.steps()).contains(plan.current(view));
      assertThat(plan.steps())
          .allSatisfy(step -> assertThat(step.due()).isBeforeOrEqualTo(plan.last().due()));
    }
  }
}
