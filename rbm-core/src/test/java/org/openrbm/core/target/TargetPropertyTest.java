package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.Frameworks;

class TargetPropertyTest {

  private static final LocalDate DUE = LocalDate.of(2021, 12, 31);

  @Property
  void a_target_scales_with_the_unit(
      @ForAll("amounts") Target target,
      @ForAll("nonZero") Ratio baseline,
      @ForAll("positive") Ratio factor) {
    List<ResolvedTarget> scaled = new ArrayList<>();
    for (ResolvedTarget level : resolve(target, baseline)) {
      scaled.add(new ResolvedTarget(level.due(), scaled(level.interval(), factor)));
    }
    assertThat(resolve(inUnit(target, factor), baseline.times(factor))).isEqualTo(scaled);
  }

  @Property
  void one_step_is_linear_and_compound_alike(
      @ForAll("nonZero") Ratio change, @ForAll ChangeUnit unit, @ForAll("nonZero") Ratio baseline) {
    assertThat(resolve(new Target.Change(change, unit, 1, ChangeBase.PREVIOUS, DUE), baseline))
        .isEqualTo(resolve(new Target.Change(change, unit, 1, ChangeBase.BASELINE, DUE), baseline));
  }

  @Property
  void equal_steps_end_where_the_change_does(
      @ForAll("nonZero") Ratio change,
      @ForAll ChangeUnit unit,
      @ForAll ChangeBase base,
      @ForAll @IntRange(min = 1, max = 6) int steps,
      @ForAll("positive") Ratio baseline) {
    List<Target.Step> each = new ArrayList<>();
    for (int step = 1; step <= steps; step++) {
      each.add(new Target.Step(change, DUE.minusYears(steps - step)));
    }
    List<ResolvedTarget> resolved = resolve(new Target.Stepwise(each, unit, base), baseline);
    assertThat(resolved).hasSize(steps);
    assertThat(resolved.get(steps - 1))
        .isEqualTo(resolve(new Target.Change(change, unit, steps, base, DUE), baseline).get(0));
  }

  @Property
  void compound_growth_is_never_behind_linear_growth(
      @ForAll("positive") Ratio change,
      @ForAll @IntRange(min = 1, max = 6) int steps,
      @ForAll("positive") Ratio baseline) {
    assertThat(level(change, steps, ChangeBase.PREVIOUS, baseline))
        .isGreaterThanOrEqualTo(level(change, steps, ChangeBase.BASELINE, baseline));
  }

  @Property
  void a_relative_target_starts_from_the_baseline(
      @ForAll("relative") Target target, @ForAll("nonZero") Ratio baseline) {
    boolean keeps = target instanceof Target.Maintain;
    assertThat(resolve(target, baseline))
        .allSatisfy(level -> assertThat(level.interval().contains(baseline)).isEqualTo(keeps));
  }

  @Property
  void json_reads_back_equal(@ForAll("targets") Target target) {
    assertThat(RbmJson.read(RbmJson.write(target), Target.class)).isEqualTo(target);
  }

  private static List<ResolvedTarget> resolve(Target target, Ratio baseline) {
    return target.resolve(Frameworks.share(), Optional.of(baseline));
  }

  private static Ratio level(Ratio change, int steps, ChangeBase base, Ratio baseline) {
    return resolve(new Target.Change(change, ChangeUnit.PERCENT, steps, base, DUE), baseline)
        .get(0)
        .interval()
        .lower()
        .orElseThrow();
  }

  private static Interval scaled(Interval interval, Ratio factor) {
    UnaryOperator<Optional<Ratio>> times = limit -> limit.map(factor::times);
    return Interval.builder()
        .from(interval)
        .lower(times.apply(interval.lower()))
        .upper(times.apply(interval.upper()))
        .build();
  }

  /** The same target where one unit has become {@code factor}; per cents stay per cents. */
  private static Target inUnit(Target target, Ratio factor) {
    if (target instanceof Target.AtLeast t) {
      return new Target.AtLeast(t.value().times(factor), t.due());
    }
    if (target instanceof Target.AtMost t) {
      return new Target.AtMost(t.value().times(factor), t.due());
    }
    if (target instanceof Target.LessThan t) {
      return new Target.LessThan(t.value().times(factor), t.due());
    }
    if (target instanceof Target.MoreThan t) {
      return new Target.MoreThan(t.value().times(factor), t.due());
    }
    if (target instanceof Target.Band t) {
      return new Target.Band(scaled(t.band(), factor), t.due());
    }
    if (target instanceof Target.Maintain t) {
      return new Target.Maintain(amount(t.tolerance(), t.unit(), factor), t.unit(), t.due());
    }
    if (target instanceof Target.Change t) {
      return new Target.Change(
          amount(t.change(), t.unit(), factor), t.unit(), t.steps(), t.base(), t.due());
    }
    Target.Stepwise steps = (Target.Stepwise) target;
    return new Target.Stepwise(
        steps.steps().stream()
            .map(s -> new Target.Step(amount(s.change(), steps.unit(), factor), s.due()))
            .toList(),
        steps.unit(),
        steps.base());
  }

  private static Ratio amount(Ratio amount, ChangeUnit unit, Ratio factor) {
    return unit == ChangeUnit.PERCENT ? amount : amount.times(factor);
  }

  @Provide
  Arbitrary<Ratio> positive() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 300), Arbitraries.longs().between(1, 12))
        .as(Ratio::of);
  }

  @Provide
  Arbitrary<Ratio> nonZero() {
    return Combinators.combine(positive(), Arbitraries.of(1L, -1L)).as(Ratio::times);
  }

  @Provide
  Arbitrary<Target> relative() {
    Arbitrary<ChangeUnit> units = Arbitraries.of(ChangeUnit.class);
    Arbitrary<ChangeBase> bases = Arbitraries.of(ChangeBase.class);
    Arbitrary<Target> changes =
        Combinators.combine(nonZero(), units, Arbitraries.integers().between(1, 5), bases)
            .as((change, unit, steps, base) -> new Target.Change(change, unit, steps, base, DUE));
    Arbitrary<Target> steps =
        Combinators.combine(positive().list().ofMinSize(1).ofMaxSize(4), units, bases)
            .as(TargetPropertyTest::stepwise);
    Arbitrary<Target> maintain =
        Combinators.combine(positive(), units)
            .as((tolerance, unit) -> new Target.Maintain(tolerance, unit, DUE));
    return Arbitraries.oneOf(changes, steps, maintain);
  }

  private static Target stepwise(List<Ratio> changes, ChangeUnit unit, ChangeBase base) {
    List<Target.Step> steps = new ArrayList<>();
    for (Ratio change : changes) {
      steps.add(new Target.Step(change, DUE.plusYears(steps.size())));
    }
    return new Target.Stepwise(steps, unit, base);
  }

  /** Every target that is stated in numbers. */
  @Provide
  Arbitrary<Target> amounts() {
    Arbitrary<Target> band =
        Combinators.combine(nonZero(), nonZero())
            .as((a, b) -> new Target.Band(Interval.ofClosed(a.min(b), a.max(b)), DUE));
    return Arbitraries.oneOf(
        nonZero().map(value -> new Target.AtLeast(value, DUE)),
        nonZero().map(value -> new Target.AtMost(value, DUE)),
        nonZero().map(value -> new Target.LessThan(value, DUE)),
        nonZero().map(value -> new Target.MoreThan(value, DUE)),
        band,
        relative());
  }

  @Provide
  Arbitrary<Target> targets() {
    return Arbitraries.oneOf(
        amounts(),
        Arbitraries.strings().ofMinLength(1).map(level -> new Target.ReachLevel(level, DUE)),
        Arbitraries.strings().ofMinLength(1).map(code -> new Target.CompleteMilestone(code, DUE)),
        Arbitraries.strings()
            .alpha()
            .ofMinLength(1)
            .map(words -> new Target.Statement(LocalizedText.of(words), DUE)),
        Arbitraries.just(new Target.NoTarget(DUE)));
  }
}
