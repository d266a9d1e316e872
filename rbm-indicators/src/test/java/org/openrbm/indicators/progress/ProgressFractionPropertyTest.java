package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrbm.core.Derivation;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

class ProgressFractionPropertyTest {

  @Property
  void the_unit_does_not_matter(
      @ForAll("targets") Interval target,
      @ForAll("ratios") Ratio baseline,
      @ForAll("ratios") Ratio actual,
      @ForAll("ratios") Ratio factor) {
    Assume.that(factor.signum() > 0);
    assertThat(value(scaled(target, factor), baseline.times(factor), actual.times(factor)))
        .isEqualTo(value(target, baseline, actual));
  }

  @Property
  void rising_and_falling_mirror_each_other(
      @ForAll("targets") Interval target,
      @ForAll("ratios") Ratio baseline,
      @ForAll("ratios") Ratio actual) {
    assertThat(value(mirrored(target), baseline.negated(), actual.negated()))
        .isEqualTo(value(target, baseline, actual));
  }

  @Property
  void a_value_nearer_to_a_least_level_is_further_on(
      @ForAll("ratios") Ratio least,
      @ForAll("ratios") Ratio baseline,
      @ForAll("ratios") Ratio a,
      @ForAll("ratios") Ratio b) {
    Assume.that(baseline.compareTo(least) < 0 && a.compareTo(b) < 0);
    Interval target = Interval.ofAtLeast(least);
    assertThat(value(target, baseline, a).orElseThrow())
        .isLessThan(value(target, baseline, b).orElseThrow());
  }

  @Property
  void the_recorder_changes_nothing(
      @ForAll("targets") Interval target,
      @ForAll("ratios") Ratio baseline,
      @ForAll("ratios") Ratio actual) {
    assertThat(
            ProgressFraction.of(target, baseline, actual, Recorder.on())
                .map(progress -> progress.explain().value()))
        .isEqualTo(value(target, baseline, actual));
  }

  private static Optional<Ratio> value(Interval target, Ratio baseline, Ratio actual) {
    return ProgressFraction.of(target, baseline, actual, Recorder.off()).map(Derivation::value);
  }

  private static Interval scaled(Interval target, Ratio factor) {
    return interval(
        target.lower().map(limit -> limit.times(factor)),
        target.upper().map(limit -> limit.times(factor)));
  }

  private static Interval mirrored(Interval target) {
    return interval(target.upper().map(Ratio::negated), target.lower().map(Ratio::negated));
  }

  private static Interval interval(Optional<Ratio> lower, Optional<Ratio> upper) {
    if (lower.isEmpty()) {
      return Interval.ofAtMost(upper.orElseThrow());
    }
    return upper
        .map(limit -> Interval.ofClosed(lower.get(), limit))
        .orElseGet(() -> Interval.ofAtLeast(lower.get()));
  }

  @Provide
  Arbitrary<Ratio> ratios() {
    return Combinators.combine(
            Arbitraries.longs().between(-10_000, 10_000), Arbitraries.longs().between(1, 100))
        .as(Ratio::of);
  }

  @Provide
  Arbitrary<Interval> targets() {
    return Arbitraries.oneOf(
        ratios().map(Interval::ofAtLeast),
        ratios().map(Interval::ofAtMost),
        Combinators.combine(ratios(), ratios())
            .as((a, b) -> Interval.ofClosed(a.min(b), a.max(b))));
  }
}
