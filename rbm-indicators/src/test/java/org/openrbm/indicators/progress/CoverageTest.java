package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Plans.day;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoverageTest {

  private static final Coverage.UnitReport REPORTED =
      new Coverage.UnitReport("A", Optional.of(n("3")), Optional.of(day("2020-06-30")));
  private static final Coverage.UnitReport MISSING =
      new Coverage.UnitReport("B", Optional.of(n("1")), Optional.empty());
  private static final Coverage HALF =
      new Coverage(1, Optional.of(2), Optional.of(n("3/4")), List.of(REPORTED, MISSING));

  @Test
  void it_tells_who_has_not_reported() {
    assertThat(HALF.missing()).containsExactly(MISSING);
    assertThat(HALF.complete()).isFalse();
    assertThat(new Coverage(2, Optional.of(2), Optional.empty(), List.of()).complete()).isTrue();
    assertThat(new Coverage(2, Optional.empty(), Optional.empty(), List.of()).complete()).isFalse();
  }

  @Test
  void a_report_ages_from_its_last_day() {
    assertThat(REPORTED.age(day("2020-12-31"))).hasValue(184L);
    assertThat(REPORTED.age(day("2020-06-30"))).hasValue(0L);
    assertThat(MISSING.age(day("2020-12-31"))).isEmpty();
  }

  @Test
  void it_is_one_line() {
    assertThat(HALF).hasToString("1 of 2 reported: 3/4 by weight");
    assertThat(Coverage.NONE).hasToString("0 reported");
    assertThat(Coverage.WHOLE).hasToString("1 of 1 reported");
    assertThat(REPORTED).hasToString("A: 2020-06-30");
    assertThat(MISSING).hasToString("B: no report");
  }

  @Test
  void json_leaves_out_what_is_not_known() {
    assertThat(RbmJson.write(Coverage.NONE).replaceAll("\\s", "")).isEqualTo("{\"reported\":0}");
    assertThat(RbmJson.write(HALF))
        .contains("\"expected\": 2", "\"unit\": \"A\"", "\"day\": \"2020-06-30\"")
        .doesNotContain("\"missing\"", "\"complete\"");
  }
}
