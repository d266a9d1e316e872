package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

/** Published projections, and cases computed independently; ids are those of the shared cases. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IncrementRangeTest {
  private static final Ratio HALF = Ratio.of(1, 2);

  /** Y2: A/69/346 printed 2028 for 41.8 in 2013, at an average increment of ten years. */
  @Tag("Y2")
  @Test
  void an_increment_is_recovered_from_a_published_year() {
    SharePoint snapshot = SharePoint.ofPercent(2013, "41.8");
    IncrementRange range = IncrementRange.of(snapshot, HALF, 2028);
    assertThat(range.abovePoints()).isEqualTo(Ratio.parse("0.5125"));
    assertThat(range.atMostPoints().orElseThrow().toDecimal(4, RoundingMode.HALF_UP))
        .hasToString("0.5467");
    assertThat(range.contains(range.abovePoints())).isFalse();
    assertThat(range.contains(range.atMostPoints().orElseThrow())).isTrue();
    // the share of 2003: [36.33, 36.68)
    assertThat(
            LinearProjection.through(SharePoint.ofPercent(2003, "36.34"), snapshot)
                .yearOf(HALF, YearConvention.FLOOR))
        .contains(2028L);
    assertThat(
            LinearProjection.through(SharePoint.ofPercent(2003, "36.675"), snapshot)
                .yearOf(HALF, YearConvention.FLOOR))
        .contains(2029L);
    assertThat(
            LinearProjection.through(SharePoint.ofPercent(2003, "36.33"), snapshot)
                .yearOf(HALF, YearConvention.FLOOR))
        .contains(2027L);
  }

  /** The same report printed 2045 for ungraded posts, 26.7 in 2013: 23.3 ÷ 33 to 23.3 ÷ 32. */
  @Test
  void the_increment_of_ungraded_posts_is_recovered() {
    IncrementRange range = IncrementRange.of(SharePoint.ofPercent(2013, "26.7"), HALF, 2045);
    assertThat(range.abovePoints().toDecimal(4, RoundingMode.HALF_UP)).hasToString("0.7061");
    assertThat(range.abovePoints()).isEqualTo(Ratio.of(233, 330));
    assertThat(range.atMostPoints().orElseThrow().toDecimal(4, RoundingMode.HALF_UP))
        .hasToString("0.7281");
    assertThat(range.atMostPoints()).contains(Ratio.of(233, 320));
  }

  @Test
  void rejects_what_is_no_rate_or_time() {
    rejects(
        () -> SharePoint.ofPercent(2013, "418"),
        "share of 2013 must be between 0 and 1, but is 209/50");
    rejects(
        () -> IncrementRange.of(SharePoint.ofPercent(2013, "41.8"), HALF, 2012),
        "published year 2012 must not be before the snapshot of 2013");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
