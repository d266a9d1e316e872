package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ViewpointTest {

  private static final ReportingPeriod BIENNIUM = ReportingPeriod.ofYears(2018, 2019);
  private static final LocalDate LAST_DAY = LocalDate.of(2019, 12, 31);

  @Test
  void a_period_is_judged_on_its_last_day_whatever_is_known_later() {
    assertThat(Viewpoint.of(BIENNIUM).day()).isEqualTo(LAST_DAY);
    assertThat(Viewpoint.of(BIENNIUM).knownOn(LAST_DAY).day()).isEqualTo(LAST_DAY);
    assertThat(Viewpoint.of(BIENNIUM).knownOn(LocalDate.of(2020, 3, 31)).day()).isEqualTo(LAST_DAY);
  }

  @Test
  void a_running_period_is_judged_on_the_day_up_to_which_things_are_known() {
    LocalDate day = LocalDate.of(2019, 12, 30);
    assertThat(Viewpoint.of(BIENNIUM).knownOn(day).day()).isEqualTo(day);
  }

  @Test
  void a_day_is_a_period() {
    Viewpoint view = Viewpoint.of(LAST_DAY);

    assertThat(view.period()).isEqualTo(ReportingPeriod.of(LAST_DAY, LAST_DAY));
    assertThat(view.day()).isEqualTo(LAST_DAY);
    assertThat(view.knownOn()).isEmpty();
  }

  @Test
  void a_period_can_be_judged_from_its_first_day_on() {
    LocalDate first = LocalDate.of(2018, 1, 1);
    assertThat(Viewpoint.of(BIENNIUM).knownOn(first).day()).isEqualTo(first);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Viewpoint.of(BIENNIUM).knownOn(LocalDate.of(2017, 12, 31)))
        .withMessage(
            "period 2018-01-01/2019-12-31 cannot be judged by what was known on 2017-12-31, before"
                + " it began");
  }

  @Test
  void it_knows_what_became_known_up_to_its_day() {
    Viewpoint view = Viewpoint.of(BIENNIUM).knownOn(LAST_DAY);

    assertThat(view.knows(LAST_DAY)).isTrue();
    assertThat(view.knows(LAST_DAY.plusDays(1))).isFalse();
    assertThat(Viewpoint.of(BIENNIUM).knows(LocalDate.of(9999, 1, 1))).isTrue();
  }

  @Test
  void a_day_is_over_on_the_next_one() {
    assertThat(Viewpoint.of(BIENNIUM).over(LAST_DAY)).isFalse();
    assertThat(Viewpoint.of(BIENNIUM).over(LAST_DAY.minusDays(1))).isTrue();
    Viewpoint later = Viewpoint.of(BIENNIUM).knownOn(LocalDate.of(2020, 1, 1));
    assertThat(later.over(LAST_DAY)).isTrue();
    assertThat(later.over(LocalDate.of(2020, 1, 1))).isFalse();
  }

  @Test
  @SuppressWarnings("NullAway") // a caller without null checks
  void a_null_is_refused_by_its_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> Viewpoint.of((ReportingPeriod) null))
        .withMessage("period");
  }

  @Test
  void it_is_one_line() {
    assertThat(Viewpoint.of(BIENNIUM)).hasToString("2018–2019");
    assertThat(Viewpoint.of(BIENNIUM).knownOn(LAST_DAY))
        .hasToString("2018–2019, as known on 2019-12-31");
  }

  @Test
  void its_json_has_the_day_only_if_there_is_one_and_reads_back_equal() {
    Viewpoint all = Viewpoint.of(BIENNIUM);
    assertThat(RbmJson.write(all))
        .isEqualTo(
            """
            {
              "period": "2018-01-01/2019-12-31"
            }\
            """);
    Viewpoint known = all.knownOn(LAST_DAY);
    assertThat(RbmJson.write(known)).contains("\"knownOn\": \"2019-12-31\"");
    assertThat(RbmJson.read(RbmJson.write(all), Viewpoint.class)).isEqualTo(all);
    assertThat(RbmJson.read(RbmJson.write(known), Viewpoint.class)).isEqualTo(known);
  }
}
