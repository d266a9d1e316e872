package org.openrbm.indicators.parity.levels;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.parity.GenderComposition;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StaffLevelTest {

  @Test
  void levels_are_checked() {
    StaffLevel level = Examples.ONE.levels().get(0);
    rejects(() -> level.withName(" "), "name of a level must not be blank");
    rejects(
        () -> level.withStaff(GenderComposition.of(1, 2, 3)),
        "level 'P' must consist of women and men, but has 3 other or not stated");
    rejects(
        () -> level.withStaff(GenderComposition.empty()),
        "staff of level 'P' must be 1 to 1000000, but are 0");
    rejects(
        () -> level.withStaff(GenderComposition.of(500_000, 500_001)),
        "staff of level 'P' must be 1 to 1000000, but are 1000001");
    rejects(
        () -> level.withAttritionOfMen(Ratio.of(8)),
        "attrition of men of level 'P' must be between 0 and 1, but is 8");
    rejects(
        () -> level.withExternalShare(Ratio.of(-1, 10)),
        "external share of level 'P' must be between 0 and 1, but is -1/10");
    rejects(
        () -> level.withHireShareOfWomen(Ratio.of(3, 2)),
        "hire share of women of level 'P' must be between 0 and 1, but is 3/2");
    rejects(
        () -> level.withRelativePromotionRate(Ratio.ZERO),
        "relative promotion rate of level 'P' must be above 0, with a numerator and a denominator"
            + " of at most 1000000, but is 0");
    rejects(
        () -> level.withRelativePromotionRate(Ratio.of(1, 1_000_001)),
        "relative promotion rate of level 'P' must be above 0, with a numerator and a denominator"
            + " of at most 1000000, but is 1/1000001");
    rejects(
        () -> level.withPostsAdded(-1), "posts added to level 'P' must be 0 to 10000, but are -1");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
