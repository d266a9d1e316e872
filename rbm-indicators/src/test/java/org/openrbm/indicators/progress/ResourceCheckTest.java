package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.n;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResourceCheckTest {

  /** Kashana: danger from more than 10 points below. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 0.5, FINE",
    "0.49999, 0.5, WARNING",
    "0.4, 0.5, WARNING",
    "0.39999, 0.5, DANGER"
  })
  void results_keep_up_with_money(String result, String spent, ResourceCheck expected) {
    assertThat(ResourceCheck.of(n(result), n(spent))).isEqualTo(expected);
  }
}
