package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.data.UnescoPolicies;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RangeInPercentTest {

  /** 850·(0.65/191 + 0.30·0.22 + 0.05·0.0457) = 60.93; 46 and 76 of 745 are 6.2 and 10.2 %. */
  @Test
  void unesco_computes_from_850_posts_and_publishes_per_cent_of_the_745_filled() {
    DesirableRange usa =
        Examples.table(
                UnescoPolicies.RES_32C_71,
                PublishedFormulasTest.members(191, "USA", "22", "0.0457"))
            .of("USA");
    RangeInPercent ofFilled = usa.percentOf(PostsDenominator.filledPosts(745));
    RangeInPercent ofBase =
        usa.percentOf(
            PostsDenominator.baseFigure(UnescoPolicies.RES_32C_71.baseFigure().orElseThrow()));

    assertThat(usa.midpoint().toDecimal(2, RoundingMode.HALF_UP)).hasToString("60.93");
    assertThat(percent(ofFilled)).containsExactly("6.2", "10.2");
    assertThat(percent(ofBase)).containsExactly("5.4", "8.9");
    assertThat(ofFilled).hasToString("USA 46–76 of 745 filled posts").isNotEqualTo(ofBase);
    assertThat(ofFilled.figure(RangePoint.LOWER).explanation().step("filled posts").value())
        .isEqualTo(Ratio.of(745));
    assertThat(ofFilled.figure(RangePoint.LOWER).explanation().step("base figure").value())
        .isEqualTo(Ratio.of(850));
    assertThat(ofFilled.limits().contains(ofFilled.of(46))).isTrue();
    assertThat(ofFilled.limits().contains(ofFilled.of(45))).isFalse();
  }

  /** 46, 60.5 and 75 of 50 posts, 10 per cent off: 92, 121 and 150 per cent. */
  @Test
  void each_point_is_a_percentage_of_the_denominator() {
    DesirableRange range =
        Examples.table(Examples.bare(121).withFlexibilityShare(Ratio.of(29, 121)), Examples.TWO)
            .of("AAA");
    RangeInPercent percent = range.percentOf(PostsDenominator.of("posts", Ratio.of(50)));

    assertThat(range).hasToString("AAA 46–75");
    assertThat(percent.figure(RangePoint.LOWER).orElseThrow()).isEqualTo(Ratio.of(92));
    assertThat(percent.figure(RangePoint.MIDPOINT).orElseThrow()).isEqualTo(Ratio.of(121));
    assertThat(percent.figure(RangePoint.UPPER).orElseThrow()).isEqualTo(Ratio.of(150));
    assertThat(percent.limits()).hasToString("[92, 150]");
    assertThat(percent.figure(RangePoint.MIDPOINT).explanation().rule())
        .contains("midpoint × 100 ÷ posts");
    assertThat(percent.range()).isSameAs(range);
    assertThat(percent.denominator()).hasToString("50 posts");
    assertThat(percent)
        .isEqualTo(range.percentOf(PostsDenominator.of("posts", Ratio.of(50))))
        .hasSameHashCodeAs(range.percentOf(PostsDenominator.of("posts", Ratio.of(50))))
        .isNotEqualTo(range.percentOf(PostsDenominator.of("staff", Ratio.of(50))));
  }

  private static List<String> percent(RangeInPercent range) {
    return List.of(
        range.figure(RangePoint.LOWER).toDecimal(1, RoundingMode.HALF_UP).toPlainString(),
        range.figure(RangePoint.UPPER).toDecimal(1, RoundingMode.HALF_UP).toPlainString());
  }
}
