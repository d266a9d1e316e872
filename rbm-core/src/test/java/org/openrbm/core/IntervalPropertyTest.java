package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.openrbm.core.json.RbmJson;

class IntervalPropertyTest {

  @Property
  void text_and_json_read_back_equal(@ForAll("intervals") Interval interval) {
    assertThat(Interval.parse(interval.toString())).isEqualTo(interval);
    assertThat(RbmJson.read(RbmJson.write(interval), Interval.class))
        .isEqualTo(interval)
        .hasSameHashCodeAs(interval);
  }

  @Property
  void the_signed_distance_leads_to_the_nearest_point(
      @ForAll("intervals") Interval interval, @ForAll("values") Ratio value) {
    Ratio moved = value.plus(interval.signedDistance(value));
    assertThat(interval.contains(moved)).isTrue();
    if (!interval.contains(value)) { // the nearest point is then a limit
      Ratio beyond = moved.compareTo(value) > 0 ? moved.minus(tiny()) : moved.plus(tiny());
      assertThat(interval.contains(beyond)).isFalse();
    } else {
      assertThat(moved).isEqualTo(value);
    }
  }

  @Property
  void the_intersection_holds_what_lies_in_both(
      @ForAll("intervals") Interval one,
      @ForAll("intervals") Interval other,
      @ForAll("values") Ratio value) {
    assertThat(one.intersection(other).map(both -> both.contains(value)).orElse(false))
        .isEqualTo(one.contains(value) && other.contains(value));
    assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
    assertThat(one.intersection(one)).hasValue(one);
  }

  @Property
  void reflection_swaps_the_sides(
      @ForAll("intervals") Interval interval, @ForAll("values") Ratio value) {
    Interval mirrored = reflected(interval);
    Ratio image = value.negated();
    assertThat(mirrored.signedDistance(image)).isEqualTo(interval.signedDistance(value).negated());
    assertThat(mirrored.shortfall(image)).isEqualTo(interval.shortfall(value));
    assertThat(mirrored.contains(image)).isEqualTo(interval.contains(value));
    assertThat(reflected(mirrored)).isEqualTo(interval);
  }

  @Property
  void shortfall_is_positive_exactly_outside(
      @ForAll("intervals") Interval interval, @ForAll("values") Ratio value) {
    assertThat(interval.shortfall(value).signum() > 0).isEqualTo(!interval.contains(value));
  }

  @Property
  void distances_scale_with_the_unit(
      @ForAll("intervals") Interval interval, @ForAll("values") Ratio value) {
    Ratio factor = Ratio.of(7, 3);
    Interval scaled =
        new Interval.Builder()
            .lower(interval.lower().map(factor::times))
            .upper(interval.upper().map(factor::times))
            .build();
    assertThat(scaled.signedDistance(value.times(factor)))
        .isEqualTo(interval.signedDistance(value).times(factor));
    assertThat(scaled.shortfall(value.times(factor)))
        .isEqualTo(interval.shortfall(value).times(factor));
  }

  private static Interval reflected(Interval interval) {
    return new Interval.Builder()
        .lower(interval.upper().map(Ratio::negated))
        .upper(interval.lower().map(Ratio::negated))
        .build();
  }

  private static Ratio tiny() {
    return Ratio.of(1, 1_000_000_000_000L);
  }

  @Provide
  Arbitrary<Ratio> values() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, RatioDomain.small()), Tuple.of(1, RatioDomain.large()));
  }

  @Provide
  Arbitrary<Interval> intervals() {
    Arbitrary<Interval> closed =
        Combinators.combine(values(), values()).as((a, b) -> Interval.ofClosed(a.min(b), a.max(b)));
    return Arbitraries.oneOf(
        closed, values().map(Interval::ofAtLeast), values().map(Interval::ofAtMost));
  }
}
