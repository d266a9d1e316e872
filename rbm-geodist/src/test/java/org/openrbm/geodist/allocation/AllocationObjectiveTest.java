package org.openrbm.geodist.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.plan.Plans;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AllocationObjectiveTest {

  /** Midpoint 10, so the lower limit is 8. */
  private static final DesirableRange TEN =
      Plans.report(20, Map.of("AAA", "10"), Map.of()).of("AAA").range();

  @ParameterizedTest
  @CsvSource({
    "TOTAL_SHORTFALL, 5, 3",
    "TOTAL_SHORTFALL, 9, 0",
    "SQUARED_SHORTFALL, 5, 9",
    "SQUARED_SHORTFALL, 9, 0",
    "RELATIVE_SHORTFALL, 5, 3/10",
    "RELATIVE_SHORTFALL, 9, 0",
    "DISTANCE_TO_MIDPOINT, 5, 5",
    "DISTANCE_TO_MIDPOINT, 12, 2",
    "RELATIVE_DEVIATION, 5, 5/2", // 25 ÷ 10
    "RELATIVE_DEVIATION, 12, 2/5" // 4 ÷ 10
  })
  void is_the_function_of_its_formula(AllocationObjective objective, int staff, String value) {
    assertThat(objective.of(TEN, staff)).isEqualTo(Ratio.parse(value));
  }

  /** Convexity is what makes giving post by post exact. */
  @ParameterizedTest
  @EnumSource
  void one_post_more_never_helps_more_than_the_one_before(AllocationObjective objective) {
    for (int staff = 0; staff < 30; staff++) {
      assertThat(objective.ofOneMore(TEN, staff + 1))
          .isGreaterThanOrEqualTo(objective.ofOneMore(TEN, staff));
    }
    assertThat(objective.ofOneMore(TEN, 5))
        .isEqualTo(objective.of(TEN, 6).minus(objective.of(TEN, 5)));
  }

  @Test
  void those_that_divide_by_the_midpoint_say_so() {
    assertThat(AllocationObjective.values())
        .filteredOn(AllocationObjective::relative)
        .allMatch(objective -> objective.formula().endsWith("÷ midpoint"))
        .containsExactly(
            AllocationObjective.RELATIVE_SHORTFALL, AllocationObjective.RELATIVE_DEVIATION);
    DesirableRange none = Plans.report(20, Map.of("AAA", "0"), Map.of()).of("AAA").range();
    assertThatThrownBy(() -> AllocationObjective.RELATIVE_DEVIATION.of(none, 1))
        .isInstanceOf(ArithmeticException.class);
    assertThat(AllocationObjective.DISTANCE_TO_MIDPOINT.of(none, 1)).isEqualTo(Ratio.ONE);
  }
}
