package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.workforce.Check.rejects;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimeToRecruitTest {

  private static final LocalDate AS_OF = LocalDate.of(2011, 6, 30);

  record Case(
      String id,
      @Nullable LocalDate approved,
      @Nullable LocalDate accepted,
      @Nullable LocalDate started) {}

  private static Case of(String id, @Nullable String approved, @Nullable String accepted) {
    return new Case(id, day(approved), day(accepted), null);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static WorkforceMeasure<Case, TimeToRecruit> to(
      String event, Function<Case, @Nullable LocalDate> end) {
    return TimeToRecruit.measure("requisition approved", Case::approved, event, end, AS_OF);
  }

  /** The published example of 1, 5 and 19 January 2011: 4 days to the offer, 18 to the start. */
  @Test
  void the_events_decide_the_number() {
    Case published =
        new Case(
            "V1", LocalDate.of(2011, 1, 1), LocalDate.of(2011, 1, 5), LocalDate.of(2011, 1, 19));
    assertThat(Stream.of(published).collect(to("offer accepted", Case::accepted)).mean().value())
        .contains(Ratio.of(4));
    assertThat(Stream.of(published).collect(to("first day", Case::started)).mean().value())
        .contains(Ratio.of(18));
  }

  @Test
  void open_cases_are_censored_and_not_lost() {
    TimeToRecruit time =
        Stream.of(
                of("V1", "2011-01-01", "2011-01-11"),
                of("V2", "2011-01-01", "2011-01-31"),
                of("V3", "2011-06-30", "2011-06-30"),
                of("V4", "2011-05-31", null), // open for 30 days
                of("V5", "2011-06-20", "2011-07-15"), // its end is not known yet: open for 10
                of("V6", "2011-07-01", null), // not yet started
                of("V7", null, "2011-02-01"),
                of("V8", null, null))
            .collect(to("offer accepted", Case::accepted));

    assertThat(time.completed()).isEqualTo(Distribution.of("days", Map.of(0, 1L, 10, 1L, 30, 1L)));
    assertThat(time.open()).isEqualTo(Distribution.of("days", Map.of(10, 1L, 30, 1L)));
    assertThat(time.notYetStarted()).isEqualTo(1);
    assertThat(time.withoutStart()).isEqualTo(2);
    assertThat(time.mean().value()).contains(Ratio.of(40, 3));
    assertThat(time.median().value()).contains(Ratio.of(10));
    assertThat(time.openShare().value()).contains(Ratio.of(2, 5));
    assertThat(time.mean().explanation().remark())
        .contains(
            "from 'requisition approved' to 'offer accepted'; 2 cases open on 2011-06-30 are not"
                + " in it");
    assertThat(time.mean().explanation().value()).isEqualTo(Ratio.of(40, 3));
  }

  @Test
  void without_completed_cases_there_is_no_figure() {
    TimeToRecruit none =
        Stream.of(of("V4", "2011-05-31", null)).collect(to("offer accepted", Case::accepted));
    assertThat(none.mean().value()).isEmpty();
    assertThat(none.median().value()).isEmpty();
    assertThat(none.p90().value()).isEmpty();
    assertThat(none.mean().reason()).contains(WorkforceObstacle.NO_VALUES);
    assertThat(none.openShare().value()).contains(Ratio.ONE);
  }

  @Test
  void reversed_dates_name_the_record() {
    rejects(
        () ->
            Stream.of(of("V9", "2011-02-02", "2011-02-01"))
                .collect(to("offer accepted", Case::accepted)),
        "'offer accepted' on 2011-02-01 must not be before 'requisition approved' on 2011-02-02 in"
            + " record Case[id=V9, approved=2011-02-02, accepted=2011-02-01, started=null]");
    // even if the end lies after the as-of date
    rejects(
        () ->
            Stream.of(of("V9", "2012-02-02", "2012-02-01"))
                .collect(to("offer accepted", Case::accepted)),
        "'offer accepted' on 2012-02-01 must not be before 'requisition approved' on 2012-02-02 in"
            + " record Case[id=V9, approved=2012-02-02, accepted=2012-02-01, started=null]");
  }

  @Test
  void a_date_that_stands_for_none_is_refused() {
    rejects(
        () ->
            Stream.of(new Case("V9", LocalDate.MIN, null, null))
                .collect(to("offer accepted", Case::accepted)),
        "'requisition approved' must be in the years 1 to 9999, but is -999999999-01-01 in record"
            + " Case[id=V9, approved=-999999999-01-01, accepted=null, started=null]");
  }
}
