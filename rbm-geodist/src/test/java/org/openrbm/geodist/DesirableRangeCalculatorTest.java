package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PostBlock;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DesirableRangeCalculatorTest {

  private static final DesirableRangeCalculator CALCULATOR = DesirableRangeCalculator.standard();

  private static final StaffCounts NOBODY = StaffCounts.of(Map.of());

  @Test
  void the_range_of_one_member_is_that_of_the_table() {
    assertThat(CALCULATOR.calculate(Examples.HUNDRED_POSTS, Examples.TWO).ranges())
        .allSatisfy(
            range ->
                assertThat(CALCULATOR.calculate(Examples.HUNDRED_POSTS, Examples.TWO, range.code()))
                    .isEqualTo(range))
        .hasToString("[AAA 48–65, BBB 37–50]");
    refused(
        () -> CALCULATOR.calculate(Examples.HUNDRED_POSTS, Examples.TWO, "CCC"),
        "'CCC' is no member of 'Two', which has 2 members");
  }

  @Test
  void what_is_refused_is_refused_by_a_check_as_well() {
    refusedByBoth(
        UnPolicies.RES_77_278,
        "policy 'UN 77/278' has no base figure; supply one with withBaseFigure");
    refusedByBoth(
        Examples.HUNDRED_POSTS.withBlocks(PostBlock.perMember(Ratio.of(51))),
        "blocks of policy 'UN 42/220 A (variant)' take 102 of its 100 posts");
  }

  private static void refusedByBoth(DesirableRangePolicy policy, String message) {
    refused(() -> CALCULATOR.calculate(policy, Examples.TWO), message);
    refused(() -> CALCULATOR.check(policy, Examples.TWO, NOBODY), message);
  }

  @Test
  void a_check_refuses_the_staff_that_a_table_refuses() {
    StaffCounts misspelt = StaffCounts.of(Map.of("aaa", 1));
    DesirableRangePolicy points = Examples.HUNDRED_POSTS.withPointsPerPost(Ratio.of(80));
    String spelling = "staff counts name 'aaa', which differs from member 'AAA' only in case";
    String unit =
        "ranges of 'UN 42/220 A (variant)' are in points and cannot be held against numbers of staff";

    refused(
        () -> CALCULATOR.calculate(Examples.HUNDRED_POSTS, Examples.TWO).assess(misspelt),
        spelling);
    refused(() -> CALCULATOR.check(Examples.HUNDRED_POSTS, Examples.TWO, misspelt), spelling);
    refused(() -> CALCULATOR.calculate(points, Examples.TWO).assess(NOBODY), unit);
    refused(() -> CALCULATOR.check(points, Examples.TWO, NOBODY), unit);
    assertThatCode(() -> CALCULATOR.check(Examples.HUNDRED_POSTS, Examples.TWO, NOBODY))
        .doesNotThrowAnyException();
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
