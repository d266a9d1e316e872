package org.openrbm.geodist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.LeastStaff;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.BaseFigureRule;

/** Margins against the definition, number by number from 0. */
class MarginPropertyTest {

  /** Rules that give the base figure of 100 for the posts there are. */
  @Provide
  Arbitrary<PostsRule> rules() {
    return Arbitraries.oneOf(
        Arbitraries.just(PostsRule.filling()),
        Arbitraries.just(Plans.following(100)),
        Arbitraries.just(PostsRule.adding(new BaseFigureRule.Fixed(BaseFigure.of(100)), 90)),
        Arbitraries.integers()
            .between(1, 30)
            .flatMap(
                step ->
                    Arbitraries.integers()
                        .between(101 - step, 99 + step)
                        .map(posts -> Plans.inSteps(step, posts))));
  }

  @Property(tries = 300)
  void the_base_figure_never_falls_while_posts_rise(
      @ForAll("rules") PostsRule rule, @ForAll @IntRange(min = -200, max = 200) int change) {
    BaseFigure now = BaseFigure.of(100);
    assertThat(rule.after(now, change + 1).posts())
        .isGreaterThanOrEqualTo(rule.after(now, change).posts());
  }

  private record Case(RepresentationReport report, PostsRule rule) {
    DesirableRange range(int change) {
      return new RangesByBase(report.table(), rule).of("AAA", change);
    }

    StaffMargin margin() {
      return StaffMargins.of(report, rule).of("AAA");
    }
  }

  private static Case some(int tenths, int flexibility, int staff, PostsRule rule) {
    return new Case(
        Plans.report(
            flexibility, Map.of("AAA", tenths / 10 + "." + tenths % 10), Map.of("AAA", staff)),
        rule);
  }

  @Property(tries = 200)
  void the_appointments_to_range_and_to_the_midpoint_are_the_least(
      @ForAll @IntRange(max = 600) int tenths,
      @ForAll @IntRange(max = 40) int flexibility,
      @ForAll @IntRange(max = 80) int staff,
      @ForAll("rules") PostsRule rule) {
    Case some = some(tenths, flexibility, staff, rule);
    int k = 0;
    while (staff + k < LeastStaff.of(some.range(k))) {
      k++;
    }
    assertThat(some.margin().appointmentsToRange()).contains(k);
    int m = 0;
    while (Ratio.of(staff + m).compareTo(some.range(m).midpoint()) < 0) {
      m++;
    }
    assertThat(some.margin().appointmentsToMidpoint()).contains(m);
  }

  @Property(tries = 200)
  void separations_and_room_are_the_most_that_keep_the_range_at_each_step(
      @ForAll @IntRange(max = 600) int tenths,
      @ForAll @IntRange(max = 40) int flexibility,
      @ForAll @IntRange(max = 80) int staff,
      @ForAll("rules") PostsRule rule) {
    Case some = some(tenths, flexibility, staff, rule);
    int bearable = 0;
    while (bearable < staff
        && staff - bearable >= LeastStaff.of(some.range(-bearable))
        && staff - bearable - 1 >= LeastStaff.of(some.range(-bearable - 1))) {
      bearable++;
    }
    assertThat(some.margin().separationsBearable()).contains(bearable);
    int excess = 0;
    while (staff - excess > some.range(-excess).upper()) {
      excess++;
    }
    assertThat(some.margin().separationsToRange()).contains(excess);
    int room = 0;
    while (staff + room <= some.range(room).upper()
        && staff + room + 1 <= some.range(room + 1).upper()) {
      room++;
    }
    assertThat(some.margin().roomToUpperLimit()).contains(room);
  }

  @Property(tries = 100)
  void more_staff_never_need_more_appointments_and_bear_no_fewer_separations(
      @ForAll @IntRange(max = 600) int tenths,
      @ForAll @IntRange(max = 80) int staff,
      @ForAll("rules") PostsRule rule) {
    StaffMargin fewer = some(tenths, 15, staff, rule).margin();
    StaffMargin more = some(tenths, 15, staff + 1, rule).margin();
    assertThat(more.appointmentsToRange().orElseThrow())
        .isLessThanOrEqualTo(fewer.appointmentsToRange().orElseThrow());
    assertThat(more.separationsBearable().orElseThrow())
        .isGreaterThanOrEqualTo(fewer.separationsBearable().orElseThrow());
  }
}
