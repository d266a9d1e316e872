package org.openrbm.geodist.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.RateTreatment;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RangeComparisonTest {

  private static final RepresentationReport BEFORE =
      Comparisons.report(
          Comparisons.HUNDRED, Comparisons.TWO, Map.of("AAA", 48, "BBB", 50, "ZZZ", 1));

  @Test
  void a_comparison_with_itself_is_empty() {
    RangeComparison same = RangeComparison.between(BEFORE, BEFORE);

    assertThat(same.unchanged()).isTrue();
    assertThat(same.moved()).isEmpty();
    assertThat(same.joined()).isEmpty();
    assertThat(same.left()).isEmpty();
    assertThat(same.of("AAA").contributions()).isEmpty();
    assertThat(same.of("AAA").explanationDifference().changed()).isFalse();
    assertThat(same.of("AAA")).hasToString("AAA: within range; staff 48; range 48–65");
  }

  /** With a third member: N from 2 to 3, Σp from 4,000 to 5,000; AAA 40/3 + 3 + 33. */
  @Test
  void members_that_join_and_leave_are_listed_and_change_the_others() {
    Membership three =
        Comparisons.members(
            Comparisons.member("AAA", "60", 3000),
            Comparisons.member("CCC", "40", 1000),
            Comparisons.member("DDD", "0", 1000));
    RangeComparison comparison =
        RangeComparison.between(
            BEFORE, Comparisons.report(Comparisons.HUNDRED, three, Map.of("AAA", 48, "CCC", 9)));

    assertThat(comparison.joined())
        .extracting(Object::toString)
        .containsExactly(
            "CCC UNDERREPRESENTED, 9 staff, range 31–42",
            "DDD UNREPRESENTED, 0 staff, range 10–19");
    assertThat(comparison.left())
        .extracting(Object::toString)
        .containsExactly("BBB WITHIN_RANGE, 50 staff, range 37–50");
    assertThat(comparison.unchanged()).isFalse();
    assertThat(comparison.of("AAA").contributions())
        .containsExactly(
            new Contribution("membership factor", ChangeCause.NUMBER_OF_MEMBERS, Ratio.of(-20, 3)),
            new Contribution("population factor", ChangeCause.TOTAL_POPULATION, Ratio.of(-3, 4)));
    assertThatThrownBy(() -> comparison.of("BBB"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'BBB' is not a member on both sides");
  }

  /** Rates that sum to 80: 0.55 × 100 × 60 ÷ 80 = 41.25 for 33. */
  @Test
  void another_total_of_the_scale_is_a_cause() {
    Membership scale =
        Comparisons.members(
            Comparisons.member("AAA", "60", 3000), Comparisons.member("BBB", "20", 1000));
    RangeComparison comparison =
        RangeComparison.between(
            Comparisons.table(Comparisons.HUNDRED, scale),
            Comparisons.table(
                Comparisons.HUNDRED.withRateTreatment(RateTreatment.RENORMALISED), scale),
            StaffCounts.of(Map.of("AAA", 50)));

    assertThat(comparison.of("AAA").contributions())
        .containsExactly(
            new Contribution("contribution factor", ChangeCause.SCALE_TOTAL, Ratio.parse("8.25")));
  }

  @Test
  void a_factor_that_had_nothing_to_follow_is_divided_too() {
    Membership nobody =
        Comparisons.members(Comparisons.member("AAA", "60", 0), Comparisons.member("BBB", "40", 0));
    DesirableRangePolicy without =
        Comparisons.HUNDRED.withWeights(Ratio.ofPercent(45), Ratio.ZERO, Ratio.ofPercent(55));

    RangeComparison comparison =
        RangeComparison.between(
            Comparisons.table(without, nobody),
            Comparisons.table(Comparisons.HUNDRED, Comparisons.TWO),
            StaffCounts.of(Map.of("AAA", 50)));

    // the population factor from 0 to 3.75 needs weight, own and total: a third each
    assertThat(comparison.of("AAA").contributions())
        .contains(
            new Contribution("population factor", ChangeCause.OWN_POPULATION, Ratio.parse("1.25")));
    assertThat(comparison.of("AAA").midpointChange().orElseThrow()).isEqualTo(Ratio.parse("1.25"));
  }

  @Test
  void without_staff_ranges_are_compared_and_nobody_is_unrepresented() {
    Membership three =
        Comparisons.members(
            Comparisons.member("AAA", "60", 3000),
            Comparisons.member("CCC", "40", 1000),
            Comparisons.member("DDD", "0", 1000));
    RangeComparison comparison =
        RangeComparison.between(BEFORE.table(), Comparisons.table(Comparisons.HUNDRED, three));

    assertThat(comparison.withStaff()).isFalse();
    assertThat(comparison.tableBefore()).isEqualTo(BEFORE.table());
    assertThat(comparison.joinedCodes()).containsExactly("CCC", "DDD");
    assertThat(comparison.leftCodes()).containsExactly("BBB");
    assertThat(comparison.moved()).isEmpty();
    assertThat(comparison.transitions()).isEmpty();
    assertThat(comparison.unchanged()).isFalse();
    MemberComparison member = comparison.of("AAA");
    assertThat(comparison.rangesChanged()).containsExactly(member);
    assertThat(member.moved()).isFalse();
    assertThat(member.staffChanged()).isFalse();
    assertThat(member.sufficientCauses()).isEmpty();
    assertThat(member.rangeBefore().midpoint()).isEqualTo(Ratio.parse("56.75"));
    assertThat(member.rangeAfter().midpoint()).isEqualTo(Ratio.of(148, 3));
    assertThat(member.explanationDifference().changed()).isTrue();
    String refusal = "ranges were compared without staff, so there are no statuses";
    assertThatThrownBy(comparison::before)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(refusal);
    assertThatThrownBy(comparison::after).hasMessage(refusal);
    assertThatThrownBy(comparison::joined).hasMessage(refusal);
    assertThatThrownBy(comparison::left).hasMessage(refusal);
    assertThatThrownBy(member::before).hasMessage(refusal);
    assertThatThrownBy(member::after).hasMessage(refusal);
    assertThat(RangeComparison.between(BEFORE.table(), BEFORE.table()).unchanged()).isTrue();
    assertThat(comparison)
        .isNotEqualTo(
            RangeComparison.between(
                BEFORE.table(),
                Comparisons.table(Comparisons.HUNDRED, three),
                StaffCounts.of(Map.of())));
  }
}
