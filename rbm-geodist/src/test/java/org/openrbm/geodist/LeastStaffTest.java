package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LeastStaffTest {

  @ParameterizedTest
  @CsvSource({"48, 65, 48", "1, 14, 1", "0, 14, 1", "0, 1, 1", "0, 0, 0"})
  void least_staff_are_the_lower_limit_but_one_at_least_unless_the_range_ends_at_0(
      int lower, int upper, int least) {
    assertThat(LeastStaff.between(lower, upper)).isEqualTo(least);
  }
}
