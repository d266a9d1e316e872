package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.HALFWAY;
import static org.openrbm.indicators.progress.Indicators.atLeast;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.target.Viewpoint;
import org.openrbm.indicators.OtherMappers;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatusOverrideTest {

  private static final StatusOverride FIRST =
      StatusOverride.of("I", Status.BEHIND, "Ada", HALFWAY, "the count is disputed");

  @Test
  void it_stands_from_its_day_on_and_the_latest_stands() {
    StatusOverride later =
        StatusOverride.of("I", Status.ON_TRACK, "Ben", DUE, "the count was settled");
    StatusOverride other = StatusOverride.of("J", Status.ACHIEVED, "Ben", HALFWAY, "done");
    List<StatusOverride> all = List.of(later, other, FIRST);

    assertThat(on(HALFWAY.minusDays(1), all).override()).isEmpty();
    assertThat(on(HALFWAY, all).override()).hasValue(FIRST);
    assertThat(on(DUE, all).override()).hasValue(later);
    assertThat(on(DUE, all)).hasToString("I ON_TRACK (FIGURE_OVERDUE) as of 2022-12-31");
  }

  @Test
  void two_of_one_day_contradict_each_other_and_neither_stands_by_its_place() {
    StatusOverride other = StatusOverride.of("I", Status.ACHIEVED, "Ben", HALFWAY, "done");

    for (List<StatusOverride> both : List.of(List.of(FIRST, other), List.of(other, FIRST))) {
      assertThatThrownBy(() -> on(DUE, both))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("two status overrides of 'I' were set on 2020-12-31");
    }
    assertThat(on(DUE, List.of(FIRST, FIRST)).override()).hasValue(FIRST);
  }

  private static IndicatorProgress on(LocalDate day, List<StatusOverride> overrides) {
    return ProgressCalculator.standard()
        .calculate(Indicators.of("40", atLeast("50")), set(value("2020", "49")), day)
        .with(overrides);
  }

  @Test
  void it_stands_until_the_day_on_which_it_is_withdrawn() {
    List<StatusOverride> all = List.of(FIRST.withdrawn(DUE));

    assertThat(on(DUE.minusDays(1), all).override()).hasValue(FIRST.withdrawn(DUE));
    assertThat(on(DUE, all).override()).isEmpty();
  }

  @Test
  void for_one_period_it_stands_whenever_it_was_set() {
    ReportingPeriod year = ReportingPeriod.ofYear(2019);
    StatusOverride only = FIRST.forPeriod(year); // set at the end of 2020

    assertThat(seen(Viewpoint.of(year), only)).hasValue(only);
    assertThat(seen(Viewpoint.of(ReportingPeriod.ofYear(2020)), only)).isEmpty();
    assertThat(seen(Viewpoint.of(year.end()), only)).isEmpty();
    assertThat(seen(Viewpoint.of(year), only.withdrawn(DUE))).isEmpty();
  }

  @Test
  void what_was_set_or_withdrawn_later_was_not_known_before() {
    Viewpoint year = Viewpoint.of(ReportingPeriod.ofYear(2020));
    StatusOverride withdrawn = FIRST.withdrawn(HALFWAY.plusDays(10));
    StatusOverride only = withdrawn.forPeriod(year.period());

    assertThat(seen(year.knownOn(HALFWAY.minusDays(1)), FIRST)).isEmpty();
    assertThat(seen(year.knownOn(HALFWAY.plusDays(9)), withdrawn)).hasValue(FIRST);
    assertThat(seen(year.knownOn(HALFWAY.plusDays(10)), withdrawn)).hasValue(withdrawn);
    assertThat(seen(year.knownOn(HALFWAY.plusDays(9)), only))
        .hasValue(FIRST.forPeriod(year.period()));
    assertThat(seen(year.knownOn(HALFWAY.plusDays(10)), only)).isEmpty();
    assertThat(seen(year.knownOn(HALFWAY.minusDays(1)), only)).isEmpty();
  }

  private static Optional<StatusOverride> seen(Viewpoint view, StatusOverride override) {
    return StatusOverride.standing(List.of(override), "I", view);
  }

  @Test
  void it_is_withdrawn_after_the_day_on_which_it_was_set() {
    assertThatThrownBy(() -> FIRST.withdrawn(HALFWAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "status override of 'I' of 2020-12-31 must be withdrawn later than that day, not on"
                + " 2020-12-31");
  }

  @Test
  void it_is_one_line() {
    assertThat(FIRST.forPeriod(ReportingPeriod.ofYear(2020)).withdrawn(DUE))
        .hasToString(
            "behind for I, set by Ada on 2020-12-31: the count is disputed, for 2020, withdrawn on"
                + " 2022-12-31");
  }

  @Test
  void it_names_its_author_and_its_reason() {
    assertThatThrownBy(() -> StatusOverride.of("I", Status.BEHIND, " ", DUE, "why"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("status override of 'I' must name its author");
    assertThatThrownBy(() -> StatusOverride.of("I", Status.BEHIND, "Ada", DUE, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("status override of 'I' needs a justification");
  }

  @Test
  void it_survives_json() {
    assertThat(RbmJson.read(RbmJson.write(FIRST), StatusOverride.class)).isEqualTo(FIRST);
    OtherMappers.assertAgree(FIRST, StatusOverride.class);
    StatusOverride ended = FIRST.withdrawn(DUE).forPeriod(ReportingPeriod.ofYear(2020));
    assertThat(RbmJson.read(RbmJson.write(ended), StatusOverride.class)).isEqualTo(ended);
  }
}
