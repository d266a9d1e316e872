package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrbm.core.ReportingPeriod;

class RoadmapSummaryPropertyTest {

  private static final LocalDate START = LocalDate.of(2018, 1, 1);

  @Property
  void every_due_milestone_is_in_exactly_one_group(
      @ForAll("roadmaps") Roadmap roadmap,
      @ForAll("periods") ReportingPeriod period,
      @ForAll("days") LocalDate asOf) {
    RoadmapSummary summary = roadmap.summary(period, asOf);
    assertThat(
            Iterables.concat(
                summary.done(), summary.late(), summary.upcoming(), summary.cancelled()))
        .containsExactlyInAnyOrderElementsOf(summary.due());
  }

  @Property
  void two_halves_of_a_period_have_all_that_is_due_in_it(
      @ForAll("roadmaps") Roadmap roadmap, @ForAll("days") LocalDate asOf) {
    RoadmapSummary first = roadmap.summary(ReportingPeriod.ofYear(2018), asOf);
    RoadmapSummary second = roadmap.summary(ReportingPeriod.ofYear(2019), asOf);
    RoadmapSummary both = roadmap.summary(ReportingPeriod.ofYears(2018, 2019), asOf);
    assertThat(Iterables.concat(first.due(), second.due()))
        .containsExactlyInAnyOrderElementsOf(both.due());
    assertThat(Iterables.concat(first.late(), second.late()))
        .containsExactlyInAnyOrderElementsOf(both.late());
  }

  @Property
  void nothing_is_late_before_the_period_ends_and_nothing_upcoming_after(
      @ForAll("roadmaps") Roadmap roadmap, @ForAll("periods") ReportingPeriod period) {
    assertThat(roadmap.summary(period, period.start()).late()).isEmpty();
    assertThat(roadmap.summary(period, period.end().plusDays(1)).upcoming()).isEmpty();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 1000).map(START::plusDays);
  }

  @Provide
  Arbitrary<ReportingPeriod> periods() {
    return Combinators.combine(days(), Arbitraries.integers().between(0, 800))
        .as((start, days) -> ReportingPeriod.of(start, start.plusDays(days)));
  }

  @Provide
  Arbitrary<Roadmap> roadmaps() {
    Arbitrary<MilestoneEvent> events =
        Combinators.combine(days(), Arbitraries.of(MilestoneStatus.class))
            .as((date, status) -> MilestoneEvent.builder().date(date).status(status).build());
    return Combinators.combine(periods(), events.list().ofMaxSize(3))
        .as(
            (due, list) ->
                Frameworks.milestone(
                    "m",
                    due.toString(),
                    list.stream()
                        .sorted((a, b) -> a.date().compareTo(b.date()))
                        .toArray(MilestoneEvent[]::new)))
        .list()
        .ofMaxSize(8)
        .map(RoadmapSummaryPropertyTest::roadmap);
  }

  private static Roadmap roadmap(List<Milestone> milestones) {
    List<Milestone> numbered = new ArrayList<>();
    for (Milestone milestone : milestones) {
      numbered.add(milestone.withCode("m" + numbered.size()));
    }
    return Frameworks.roadmap(numbered.toArray(Milestone[]::new));
  }
}
