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
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.OtherMappers;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatusOverrideTest {

  private static final StatusOverride FIRST =
      new StatusOverride("I", Status.BEHIND, "Ada", HALFWAY, "the count is disputed");

  @Test
  void it_stands_from_its_day_on_and_the_latest_stands() {
    StatusOverride later =
        new StatusOverride("I", Status.ON_TRACK, "Ben", DUE, "the count was settled");
    StatusOverride other = new StatusOverride("J", Status.ACHIEVED, "Ben", HALFWAY, "done");
    List<StatusOverride> all = List.of(later, other, FIRST);

    assertThat(on(HALFWAY.minusDays(1), all).override()).isEmpty();
    assertThat(on(HALFWAY, all).override()).hasValue(FIRST);
    assertThat(on(DUE, all).override()).hasValue(later);
    assertThat(on(DUE, all)).hasToString("I ON_TRACK as of 2022-12-31");
  }

  @Test
  void two_of_one_day_contradict_each_other_and_neither_stands_by_its_place() {
    StatusOverride other = new StatusOverride("I", Status.ACHIEVED, "Ben", HALFWAY, "done");

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
  void it_names_its_author_and_its_reason() {
    assertThatThrownBy(() -> new StatusOverride("I", Status.BEHIND, " ", DUE, "why"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("status override of 'I' must name its author");
    assertThatThrownBy(() -> new StatusOverride("I", Status.BEHIND, "Ada", DUE, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("status override of 'I' needs a justification");
  }

  @Test
  void it_survives_json() {
    assertThat(RbmJson.read(RbmJson.write(FIRST), StatusOverride.class)).isEqualTo(FIRST);
    OtherMappers.assertAgree(FIRST, StatusOverride.class);
  }
}
