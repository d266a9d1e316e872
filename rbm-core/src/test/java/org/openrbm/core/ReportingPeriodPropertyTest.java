package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrbm.core.json.RbmJson;

class ReportingPeriodPropertyTest {

  @Property
  void text_and_json_read_back_equal(@ForAll("periods") ReportingPeriod period) {
    assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
    assertThat(RbmJson.read(RbmJson.write(period), ReportingPeriod.class))
        .isEqualTo(period)
        .hasSameHashCodeAs(period);
  }

  @Property
  void order_is_consistent_with_equality_and_with_the_text(
      @ForAll("periods") ReportingPeriod a, @ForAll("periods") ReportingPeriod b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b)))
        .isEqualTo(Integer.signum(a.toString().compareTo(b.toString()))); // as ISO 8601 promises
  }

  @Property
  void periods_overlap_exactly_if_the_later_start_is_in_both(
      @ForAll("periods") ReportingPeriod a, @ForAll("periods") ReportingPeriod b) {
    LocalDate later = a.start().isAfter(b.start()) ? a.start() : b.start();
    assertThat(a.overlaps(b)).isEqualTo(a.contains(later) && b.contains(later));
  }

  @Provide
  Arbitrary<ReportingPeriod> periods() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs()
            .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Combinators.combine(days, days)
        .as((a, b) -> a.isAfter(b) ? ReportingPeriod.of(b, a) : ReportingPeriod.of(a, b));
  }
}
