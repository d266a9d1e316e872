package org.openrbm.geodist.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.LimitFormula;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * What the limits in {@code double} are sure of, against exact fractions, at midpoints whose limits
 * lie on a rounding boundary, beside it, or anywhere.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitRuleTest {

  private static final List<RoundingMode> MODES =
      List.of(
          RoundingMode.HALF_UP,
          RoundingMode.HALF_DOWN,
          RoundingMode.HALF_EVEN,
          RoundingMode.FLOOR,
          RoundingMode.CEILING);

  @Test
  void what_is_sure_is_exact() {
    Random random = new Random(47);
    int sure = 0;
    for (int i = 0; i < 20_000; i++) {
      Ratio flexibility = Ratio.of(random.nextInt(100), 100);
      Ratio minimum = Ratio.of(random.nextInt(100), 10);
      Ratio perMember = Ratio.of(random.nextInt(3) == 0 ? random.nextInt(100) : 0, 10);
      RoundingMode mode = MODES.get(random.nextInt(MODES.size()));
      DesirableRangePolicy policy =
          UnPolicies.RES_42_220_A
              .withFlexibilityShare(flexibility)
              .withMinimumFlexibility(minimum)
              .withMinimumUpperLimit(Ratio.of(random.nextInt(200), 10))
              .withMinimumPerMember(perMember)
              .withLowerLimitRounding(mode)
              .withUpperLimitRounding(mode);
      int whole = random.nextInt(random.nextBoolean() ? 30 : 3_000);
      int staff = Math.max(0, whole + random.nextInt(3) - 1);
      Ratio midpoint = midpoint(random, whole, flexibility);

      Ratio either = midpoint.times(flexibility).max(minimum);
      long lower = midpoint.minus(either).max(perMember).round(mode);
      long upper = midpoint.plus(either).max(policy.minimumUpperLimit()).max(perMember).round(mode);
      assertThat(LimitFormula.of(policy).limits(midpoint))
          .contains(Interval.ofClosed(Ratio.of(lower), Ratio.of(upper)));

      LimitRule rule = new LimitRule(policy, new int[] {staff});
      double about = midpoint.doubleValue();
      long sureLower = rule.lower(about);
      if (sureLower != CertainRounding.UNCERTAIN) {
        assertThat(sureLower).isEqualTo(lower);
        sure++;
      }
      long sureUpper = rule.upper(about);
      if (sureUpper != CertainRounding.UNCERTAIN) {
        assertThat(sureUpper).isEqualTo(upper);
        sure++;
      }
      if (about > rule.surelyUnderAbove[0]) {
        assertThat(staff).isLessThan((int) lower);
      }
      if (about < rule.surelyNotUnderBelow[0]) {
        assertThat(staff).isGreaterThanOrEqualTo((int) lower);
      }
      if (about < rule.surelyOverBelow[0]) {
        assertThat(staff).isGreaterThan((int) upper);
      }
      if (about > rule.surelyNotOverAbove[0]) {
        assertThat(staff).isLessThanOrEqualTo((int) upper);
      }
    }
    assertThat(sure).isBetween(10_000, 39_000); // both happen
  }

  /** A limit at the whole number or half a post above it, or off that by 2⁻⁴⁰ to 2⁻⁵⁶ of a post. */
  private static Ratio midpoint(Random random, int whole, Ratio flexibility) {
    if (random.nextInt(4) == 0) {
      return Ratio.of(random.nextInt(4_000_000), 1_001);
    }
    Ratio boundary = Ratio.of(2L * whole + random.nextInt(2), 2);
    Ratio share = random.nextBoolean() ? flexibility : flexibility.negated();
    Ratio midpoint = boundary.dividedBy(Ratio.ONE.plus(share));
    long tiny = 1L << (40 + random.nextInt(17));
    return midpoint.plus(Ratio.of(random.nextInt(3) - 1L, tiny)).max(Ratio.ZERO);
  }
}
