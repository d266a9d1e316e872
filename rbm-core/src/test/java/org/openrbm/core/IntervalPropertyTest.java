package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    assertThat(closed(interval).contains(moved)).isTrue();
    if (interval.contains(value)) {
      assertThat(moved).isEqualTo(value);
    } else { // the nearest point is then a limit, or as near as can be to an open one
      assertThat(moved).isIn(limits(interval));
      Ratio inwards = moved.plus(tiny(interval, moved));
      Ratio outwards = moved.minus(tiny(interval, moved));
      assertThat(interval.contains(inwards) || interval.contains(moved)).isTrue();
      assertThat(interval.contains(outwards)).isFalse();
    }
  }

  @Property
  void contains_exactly_what_lies_within_its_limits(
      @ForAll("intervals") Interval interval, @ForAll("values") Ratio value) {
    for (Ratio number : withLimits(interval, value)) {
      assertThat(interval.contains(number))
          .isEqualTo(interval.position(number) == Interval.Position.WITHIN)
          .isEqualTo(
              closed(interval).contains(number)
                  && !(interval.lowerOpen() && interval.lower().equals(Optional.of(number)))
                  && !(interval.upperOpen() && interval.upper().equals(Optional.of(number))));
    }
  }

  @Property
  void the_intersection_holds_what_lies_in_both(
      @ForAll("intervals") Interval one,
      @ForAll("intervals") Interval other,
      @ForAll("values") Ratio value) {
    for (Ratio number : withLimits(one, value)) {
      assertThat(one.intersection(other).map(both -> both.contains(number)).orElse(false))
          .isEqualTo(one.contains(number) && other.contains(number));
    }
    one.intersection(other)
        .ifPresent(
            both -> {
              assertThat(one.contains(both)).isTrue();
              assertThat(other.contains(both)).isTrue();
            });
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
  void shortfall_is_positive_exactly_outside_the_closed_interval(
      @ForAll("intervals") Interval interval, @ForAll("values") Ratio value) {
    assertThat(interval.shortfall(value).signum() > 0).isEqualTo(!closed(interval).contains(value));
  }

  @Property
  void distances_scale_with_the_unit(
      @ForAll("intervals") Interval interval, @ForAll("values") Ratio value) {
    Ratio factor = Ratio.of(7, 3);
    Interval scaled =
        Interval.builder()
            .from(interval)
            .lower(interval.lower().map(factor::times))
            .upper(interval.upper().map(factor::times))
            .build();
    assertThat(scaled.signedDistance(value.times(factor)))
        .isEqualTo(interval.signedDistance(value).times(factor));
    assertThat(scaled.shortfall(value.times(factor)))
        .isEqualTo(interval.shortfall(value).times(factor));
  }

  private static Interval reflected(Interval interval) {
    return Interval.builder()
        .lower(interval.upper().map(Ratio::negated))
        .lowerOpen(interval.upperOpen())
        .upper(interval.lower().map(Ratio::negated))
        .upperOpen(interval.lowerOpen())
        .build();
  }

  private static Interval closed(Interval interval) {
    return Interval.builder().from(interval).lowerOpen(false).upperOpen(false).build();
  }

  private static List<Ratio> limits(Interval interval) {
    return Stream.of(interval.lower(), interval.upper()).flatMap(Optional::stream).toList();
  }

  private static List<Ratio> withLimits(Interval interval, Ratio value) {
    return Stream.concat(Stream.of(value), limits(interval).stream()).toList();
  }

  /** A small step from a limit inwards, shorter than the interval. */
  private static Ratio tiny(Interval interval, Ratio limit) {
    Ratio width =
        interval.lower().isPresent() && interval.upper().isPresent()
            ? interval.upper().get().minus(interval.lower().get())
            : Ratio.ONE;
    Ratio step = width.signum() == 0 ? Ratio.of(1, 1_000_000) : width.dividedBy(1_000_000);
    return interval.lower().equals(Optional.of(limit)) ? step : step.negated();
  }

  @Provide
  Arbitrary<Ratio> values() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, RatioDomain.small()), Tuple.of(1, RatioDomain.large()));
  }

  @Provide
  Arbitrary<Interval> intervals() {
    Arbitrary<Interval> twoLimits =
        Combinators.combine(
                values(), values(), Arbitraries.of(true, false), Arbitraries.of(true, false))
            .as(IntervalPropertyTest::between);
    return Arbitraries.oneOf(
        twoLimits,
        values().map(Interval::ofAtLeast),
        values().map(Interval::ofAtMost),
        values().map(Interval::ofMoreThan),
        values().map(Interval::ofLessThan));
  }

  private static Interval between(Ratio a, Ratio b, boolean lowerOpen, boolean upperOpen) {
    boolean apart = !a.equals(b);
    return Interval.builder()
        .lower(a.min(b))
        .lowerOpen(apart && lowerOpen)
        .upper(a.max(b))
        .upperOpen(apart && upperOpen)
        .build();
  }
}
