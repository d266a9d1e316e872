package org.openrbm.indicators.parity.levels;

import org.openrbm.core.Ratio;
import org.openrbm.indicators.parity.GenderComposition;

/** Models that several tests share. */
final class Examples {

  /** One level: 35 women of 100, 8 per cent leave, half of the hires are women. */
  static final LevelModel ONE =
      LevelModel.of(level("P", 35, 65, "0.08", "0.08", "1", "0.5").build());

  /** Three levels without any rate that is the same. */
  static final LevelModel THREE =
      LevelModel.of(
          level("P-3", 45, 55, "0.10", "0.08", "1", "0.5").build(),
          level("P-4", 20, 40, "0.06", "0.06", "0.5", "0.4")
              .relativePromotionRate(Ratio.parse("0.8"))
              .postsAdded(1)
              .build(),
          level("P-5", 5, 15, "0.05", "0.07", "0.25", "0.3")
              .relativePromotionRate(Ratio.parse("1.25"))
              .build());

  /** Three levels which women and men leave at the same rate, and rise in at the same rate. */
  static final LevelModel EVEN =
      LevelModel.of(
          level("P-3", 60, 40, "0.10", "0.10", "1", "0.5").build(),
          level("P-4", 20, 40, "0.06", "0.06", "0.5", "0.4").postsAdded(1).build(),
          level("P-5", 5, 15, "0.07", "0.07", "0.25", "0.3").build());

  private Examples() {}

  static StaffLevel.Builder level(
      String name,
      long women,
      long men,
      String attritionOfWomen,
      String attritionOfMen,
      String externalShare,
      String hireShare) {
    return StaffLevel.builder()
        .name(name)
        .staff(GenderComposition.of(women, men))
        .attritionOfWomen(Ratio.parse(attritionOfWomen))
        .attritionOfMen(Ratio.parse(attritionOfMen))
        .externalShare(Ratio.parse(externalShare))
        .hireShareOfWomen(Ratio.parse(hireShare));
  }
}
