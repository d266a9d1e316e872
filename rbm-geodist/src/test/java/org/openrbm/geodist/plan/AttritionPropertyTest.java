package org.openrbm.geodist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openrbm.core.Ratio;

class AttritionPropertyTest {

  private static AttritionOutlook outlook(int staff, int least, int percent, int known) {
    return AttritionScenario.builder()
        .code("AAA")
        .staff(staff)
        .leastStaff(least)
        .annualProbability(Ratio.ofPercent(percent))
        .years(3)
        .knownSeparations(Map.of(2, Math.min(known, staff)))
        .build()
        .outlook();
  }

  private static Ratio below(AttritionOutlook outlook, int year) {
    return outlook.year(year).probabilityBelow();
  }

  @Property(tries = 200)
  void it_never_becomes_less_likely(
      @ForAll @IntRange(max = 30) int staff,
      @ForAll @IntRange(max = 30) int least,
      @ForAll @IntRange(max = 100) int percent,
      @ForAll @IntRange(max = 5) int known) {
    AttritionOutlook outlook = outlook(staff, least, percent, known);
    assertThat(below(outlook, 1)).isBetween(Ratio.ZERO, below(outlook, 2));
    assertThat(below(outlook, 3)).isBetween(below(outlook, 2), Ratio.ONE);
    assertThat(below(outlook(staff, least + 1, percent, known), 2))
        .isGreaterThanOrEqualTo(below(outlook, 2));
    assertThat(below(outlook(staff + 1, least, percent, known), 1))
        .isLessThanOrEqualTo(below(outlook, 1));
  }

  /** The mean is the sum over k ≥ 1 of the probability of k or more. */
  @Property(tries = 100)
  void the_probabilities_give_the_mean(
      @ForAll @IntRange(max = 12) int staff, @ForAll @IntRange(max = 100) int percent) {
    Ratio mean = Ratio.ZERO;
    for (int k = 1; k <= staff; k++) {
      mean = mean.plus(Ratio.ONE.minus(below(outlook(staff, k, percent, 2), 2)));
    }
    assertThat(mean).isEqualTo(outlook(staff, 1, percent, 2).year(2).expectedStaff());
  }
}
