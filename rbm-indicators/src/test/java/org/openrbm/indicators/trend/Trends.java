package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.openrbm.core.Ratio;

/** What the tests of this package share. */
final class Trends {

  private Trends() {}

  /** {@return the series of points such as {@code "2015 40, 2017 43.5"}} */
  static TrendSeries parse(String points) {
    return TrendSeries.of(
        List.of(points.split(", ")).stream()
            .map(point -> point.split(" "))
            .map(parts -> TrendPoint.of(Integer.parseInt(parts[0]), Ratio.parse(parts[1])))
            .toList());
  }

  static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
