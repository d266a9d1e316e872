package org.openrbm.geodist.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

/** What Balinski and Young proved cannot all be had, in textbook cases. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ParadoxesTest {

  /** Stein, How Math Explains the World (2008), p. 231; tenths of a per cent of the population. */
  private static final Map<String, Ratio> STEIN = Claims.of(567, 385, 42, 6);

  /**
   * COMAP, For All Practical Purposes, as recomputed at
   * people.math.wisc.edu/~jwrobbin/141dir/HamiltonPopulationParadox.html.
   */
  private static final Map<String, Ratio> OLD_CENSUS =
      Claims.of(5_525_381, 3_470_152, 3_864_226, 201_203);

  private static final Map<String, Ratio> NEW_CENSUS =
      Claims.of(5_657_564, 3_507_464, 3_885_693, 201_049);

  @Test
  void alabama_paradox_hamilton_takes_a_seat_because_there_is_one_more() {
    assertThat(ApportionmentMethod.HAMILTON.apportion(STEIN, 323).of("C").seats()).isEqualTo(14);
    assertThat(ApportionmentMethod.HAMILTON.apportion(STEIN, 324).of("C").seats()).isEqualTo(13);
  }

  @Test
  void population_paradox_hamilton_gives_a_seat_to_the_one_that_shrank() {
    Apportionment before = ApportionmentMethod.HAMILTON.apportion(OLD_CENSUS, 100);
    Apportionment after = ApportionmentMethod.HAMILTON.apportion(NEW_CENSUS, 100);

    assertThat(before.of("A").quota().doubleValue()).isEqualTo(42.305, within(0.0005));
    assertThat(Claims.seats(before)).isEqualTo(List.of(42, 27, 30, 1));
    assertThat(Claims.seats(after)).isEqualTo(List.of(43, 26, 29, 2)); // B and C grew, D shrank
  }

  @Test
  void webster_is_free_of_both() {
    assertThat(ApportionmentMethod.WEBSTER.apportion(STEIN, 324).of("C").seats())
        .isGreaterThanOrEqualTo(ApportionmentMethod.WEBSTER.apportion(STEIN, 323).of("C").seats());
    assertThat(ApportionmentMethod.WEBSTER.apportion(NEW_CENSUS, 100).of("D").seats())
        .isLessThanOrEqualTo(
            ApportionmentMethod.WEBSTER.apportion(OLD_CENSUS, 100).of("D").seats());
  }

  /** Balinski and Young (1975): the quotas are 51.17, 44, 1.62, 1.61 and 1.60. */
  @Test
  void divisor_methods_leave_the_quota() {
    Map<String, Ratio> claims = Claims.of(5117, 4400, 162, 161, 160);

    Apportionment jefferson = ApportionmentMethod.JEFFERSON.apportion(claims, 100);
    assertThat(jefferson.lowerQuotaSatisfied()).isTrue();
    assertThat(jefferson.upperQuotaSatisfied()).isFalse();
    assertThat(jefferson.of("B").quota()).isEqualTo(Ratio.of(44));
    assertThat(jefferson.of("B").withinQuota()).isFalse();

    Apportionment adams = ApportionmentMethod.ADAMS.apportion(claims, 100);
    assertThat(adams.lowerQuotaSatisfied()).isFalse();
    assertThat(adams.upperQuotaSatisfied()).isTrue();

    Apportionment hamilton = ApportionmentMethod.HAMILTON.apportion(claims, 100);
    assertThat(hamilton.lowerQuotaSatisfied() && hamilton.upperQuotaSatisfied()).isTrue();
  }
}
