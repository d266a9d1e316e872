package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.parity.levels.ScoreBias;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadInputTest {
  @Test
  void times_and_increments_are_checked() {
    SharePoint now = SharePoint.ofPercent(2021, "42.2");
    rejects(
        () -> SharePoint.of(2021, Ratio.of(-1, 2)),
        "share of 2021 must be between 0 and 1, but is -1/2");
    rejects(
        () -> IncrementRange.of(now, Ratio.of(2, 5), 2028),
        "target 2/5 must be above the share 211/500 of the snapshot");
    rejects(
        () -> new CountRange(3, 2), "numbers of women must rise from at least 0, but are 3 to 2");
  }

  @Test
  void selections_are_checked() {
    rejects(() -> new SelectionRate(3, 4), "selected 4 must not be more than applied 3");
    rejects(() -> new SelectionRate(-3, 0), "applied must not be negative, but are -3");
  }

  @Test
  void a_field_that_is_missing_is_said_to_be_missing() {
    assertMissing("{\"year\":\"2013.5\"}", SharePoint.class, "share");
    assertMissing("{\"applied\":3}", SelectionRate.class, "selected");
    assertMissing("{\"after\":\"1/2\"}", ShareChange.class, "before");
    assertMissing("{\"points\":\"2\"}", ScoreBias.class, "standardDeviation");
    assertThat(RbmJson.read("{\"year\":\"2013.5\",\"share\":\"1/2\"}", SharePoint.class))
        .hasToString("50.00 % in 2013.5");
  }

  private static void assertMissing(String json, Class<?> type, String field) {
    assertThatThrownBy(() -> RbmJson.read(json, type))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageEndingWith(
            "at /%s: the required field \"%s\" is missing".formatted(field, field));
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
