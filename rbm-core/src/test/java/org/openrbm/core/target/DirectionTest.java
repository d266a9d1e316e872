package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectionTest {

  /** By Eurostat (2014): the direction of a target is the way from the reference value to it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [110, +inf) | 100 | false | true  | true
          [101, +inf) | 100 | false | true  | true
          [100, +inf) | 100 | false | false | false
          [90, +inf)  | 100 | false | false | false
          (-inf, 90]  | 100 | true  | false | true
          (-inf, 99]  | 100 | true  | false | true
          (-inf, 100] | 100 | false | false | false
          [110, 120]  | 100 | false | true  | false
          [80, 90]    | 100 | true  | false | false
          [95, 105]   | 100 | false | false | false
          [100, 105]  | 100 | false | false | false
          [0, +inf)   | -5  | false | true  | true
          (100, +inf) | 100 | false | true  | true
          (-inf, 100) | 100 | true  | false | true
          (100, 105)  | 100 | false | true  | false
          """)
  void a_target_on_the_wrong_side_of_the_start_contradicts(
      String target, String start, boolean increasing, boolean decreasing, boolean maintain) {
    Interval interval = Interval.parse(target);
    Ratio from = Ratio.parse(start);
    assertThat(Direction.INCREASING.contradicts(interval, from)).isEqualTo(increasing);
    assertThat(Direction.DECREASING.contradicts(interval, from)).isEqualTo(decreasing);
    assertThat(Direction.MAINTAIN.contradicts(interval, from)).isEqualTo(maintain);
  }
}
