package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedCellTest {

  @Test
  void published_cells_are_checked() {
    rejects(
        () -> PublishedCell.builder().build(),
        "a published figure must have either a count or a mask, but has neither");
    rejects(
        () -> PublishedCell.builder().count(3).mask("c").build(),
        "a published figure must have either a count or a mask, but has both");
    rejects(
        () -> PublishedCell.withheld("c").withPercentage(BigDecimal.TEN),
        "a percentage needs a count that is shown and no mask of its own, but is 10");
    rejects(
        () -> PublishedCell.shown(3).withPercentage(new BigDecimal("100.1")),
        "a percentage must be 0 to 100, but is 100.1");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
