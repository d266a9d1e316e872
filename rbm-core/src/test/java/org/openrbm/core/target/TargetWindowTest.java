package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetWindowTest {

  private static final TargetWindow YEAR = TargetWindow.during(ReportingPeriod.ofYear(2025));

  @Test
  void a_window_is_in_words_as_it_follows_a_target() {
    assertThat(TargetWindow.ON_DAY.inWords()).isEqualTo("on the day");
    assertThat(TargetWindow.SINCE_BASELINE.inWords()).isEqualTo("since the baseline");
    assertThat(YEAR.inWords()).isEqualTo("during 2025");
    assertThat(TargetWindow.during(ReportingPeriod.ofQuarter(2025, 2)).inWords())
        .isEqualTo("during 2025-Q2");
  }

  @Test
  void windows_of_one_kind_are_equal_by_their_period() {
    assertThat(TargetWindow.ON_DAY).isEqualTo(new TargetWindow.OnDay());
    assertThat(TargetWindow.SINCE_BASELINE).isNotEqualTo(TargetWindow.ON_DAY);
    assertThat(YEAR).isNotEqualTo(TargetWindow.during(ReportingPeriod.ofYear(2026)));
  }

  @Test
  @SuppressWarnings("NullAway") // a caller without null checks
  void a_null_is_refused_by_its_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> TargetWindow.during(null))
        .withMessage("period");
  }

  @Test
  void its_json_says_the_kind_and_reads_back_equal() {
    assertThat(RbmJson.write(YEAR))
        .isEqualTo(
            """
            {
              "type": "during",
              "period": "2025-01-01/2025-12-31"
            }\
            """);
    assertThat(RbmJson.write(TargetWindow.ON_DAY)).contains("\"type\": \"onDay\"");
    assertThat(RbmJson.write(TargetWindow.SINCE_BASELINE)).contains("\"type\": \"sinceBaseline\"");
    for (TargetWindow window : List.of(YEAR, TargetWindow.ON_DAY, TargetWindow.SINCE_BASELINE)) {
      assertThat(RbmJson.read(RbmJson.write(window), TargetWindow.class)).isEqualTo(window);
    }
  }
}
