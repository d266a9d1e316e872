package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeadsNeededTest {

  private final ParityCalculator calculator = ParityCalculator.standard();

  /** Worked examples of the reference: 15 of 51 and 1,339 of 3,223. */
  @Test
  void heads_needed() {
    ParityAssessment usg = calculator.assess(GenderComposition.of(15, 36), ParityBands.UN);
    assertThat(usg.headsToBand().orElseThrow())
        .hasToString("women: 9 by replacement, 17 by appointment");
    assertThat(usg.headsToHalf().orElseThrow())
        .hasToString("women: 11 by replacement, 21 by appointment");

    ParityAssessment p3 = calculator.assess(GenderComposition.of(1339, 1884), ParityBands.UN);
    assertThat(p3.headsToBand().orElseThrow())
        .hasToString("women: 176 by replacement, 332 by appointment");
    assertThat(p3.headsToHalf().orElseThrow())
        .hasToString("women: 273 by replacement, 545 by appointment");
  }

  /** By hand: (15 + 9) ÷ 51 ≥ 0.47 and (15 + 8) ÷ 51 < 0.47; half of 51 less 15 is 10.5. */
  @Test
  void both_ways_to_both_aims_are_explained() {
    ParityAssessment group = calculator.assess(GenderComposition.of(15, 36), ParityBands.UN);
    HeadsNeeded band = group.headsToBand().orElseThrow();
    assertThat(band.byReplacement().orElseThrow()).isEqualTo(Ratio.of(9));
    assertThat(band.byReplacement().explanation().rule())
        .contains("the fewest women with whom the share of women is accepted by CLOSEST_POSSIBLE");
    HeadsNeeded half = group.headsToHalf().orElseThrow();
    assertThat(half.byReplacement().explanation().rule()).contains("|women − men| ÷ 2, rounded up");
    assertThat(half.byReplacement().explanation().value()).isEqualTo(Ratio.of(11));
    assertThat(half.byAppointment().explanation().step("men").value()).isEqualTo(Ratio.of(36));
    assertThat(half.none()).isFalse();
  }

  @Test
  void are_equal_by_gender_and_numbers() {
    HeadsNeeded one =
        calculator.assess(GenderComposition.of(1, 3), ParityBands.UN).headsToHalf().orElseThrow();
    HeadsNeeded same =
        calculator.assess(GenderComposition.of(2, 4), ParityBands.ILO).headsToHalf().orElseThrow();
    HeadsNeeded men =
        calculator.assess(GenderComposition.of(3, 1), ParityBands.UN).headsToHalf().orElseThrow();
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(men);
  }
}
