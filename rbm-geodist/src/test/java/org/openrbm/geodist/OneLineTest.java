package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.allocation.AllocationObjective;
import org.openrbm.geodist.allocation.AllocationProblem;
import org.openrbm.geodist.allocation.GroupCap;
import org.openrbm.geodist.allocation.VacancyClass;
import org.openrbm.geodist.allocation.VacancyPlanner;
import org.openrbm.geodist.apportionment.ApportionmentMethod;
import org.openrbm.geodist.apportionment.ApportionmentProblem;
import org.openrbm.geodist.data.PolicyCatalogue;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.distribution.DistributionAssessment;
import org.openrbm.geodist.distribution.GroupRanges;
import org.openrbm.geodist.distribution.MemberGroup;
import org.openrbm.geodist.distribution.MemberGroups;
import org.openrbm.geodist.distribution.MemberRanges;
import org.openrbm.geodist.distribution.PointsAccounts;
import org.openrbm.geodist.distribution.ShareBenchmarks;
import org.openrbm.geodist.inequality.Concentration;
import org.openrbm.geodist.inequality.Disproportionality;
import org.openrbm.geodist.inequality.RepresentationShares;
import org.openrbm.geodist.membership.GradeWeights;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffByGrade;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.membership.StaffLine;
import org.openrbm.geodist.plan.AttritionScenario;
import org.openrbm.geodist.plan.RangeRevision;
import org.openrbm.geodist.plan.SeparationNotice;
import org.openrbm.geodist.plan.StaffingScenario;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.BlockSize;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PostBlock;
import org.openrbm.geodist.policy.RangeFactor;
import org.openrbm.geodist.sweep.Axis;
import org.openrbm.geodist.sweep.PolicyGrid;
import org.openrbm.geodist.sweep.PolicySweep;
import org.openrbm.geodist.sweep.SweepResult;

/** The line that a shell or a debugger shows for a value, and which of them are equal. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OneLineTest {

  private static final LocalDate DAY = LocalDate.of(2015, 7, 1);

  private static final DesirableRangePolicy POLICY = UnPolicies.RES_42_220_A.withBaseFigure(100);

  private static final StaffCounts STAFF = StaffCounts.of(Map.of("A", 8, "B", 3, "C", 0));

  private static Member member(String code, String percent, long population) {
    return Member.of(code, LocalizedText.of(code + "land"), Ratio.parse(percent), population);
  }

  private static Membership members() {
    return Membership.builder()
        .label(LocalizedText.of("Two"))
        .asOf(DAY)
        .addMember(member("A", "66.667", 3000))
        .addMember(member("B", "100/3", 1000))
        .build();
  }

  private static DesirableRangeTable table() {
    return DesirableRangeCalculator.standard().calculate(POLICY, members());
  }

  private static MemberGroups groups() {
    return MemberGroups.of(
        "halves",
        List.of(
            MemberGroup.builder()
                .code("N")
                .name(LocalizedText.of("North"))
                .addMembers("A", "C")
                .build(),
            MemberGroup.of("S", List.of("B"))));
  }

  @Test
  void a_policy_shows_its_weights_its_flexibility_and_its_base_figure() {
    assertThat(UnPolicies.RES_42_220_A.withBaseFigure(UnData.baseFigure(2015).orElseThrow()))
        .hasToString("UN 42/220 A: 40/5/55 %, ±15 %, base figure 3500 posts (2014–2015)");
    assertThat(UnPolicies.RES_77_278).hasToString("UN 77/278: 40/5/55 %, ±15 %, no base figure");
    assertThat(POLICY.withWeights(Ratio.of(1, 3), Ratio.ZERO, Ratio.of(2, 3)))
        .hasToString("UN 42/220 A (variant): 33.33/0/66.67 %, ±15 %, base figure 100 posts");
    assertThat(POLICY.withBlocks(PostBlock.perMember(Ratio.of(31, 4))))
        .hasToString(
            "UN 42/220 A (variant): 40/5/55 % after 1 block, ±15 %, base figure 100 posts");
  }

  @Test
  void a_block_shows_its_size() {
    assertThat(PostBlock.perMember(Ratio.of(31, 4)))
        .hasToString("membership block: 7.75 posts per member");
    assertThat(PostBlock.reserve(RangeFactor.POPULATION, new BlockSize.Posts(Ratio.of(240))))
        .hasToString("population reserve: 240 posts");
    assertThat(PostBlock.membershipAtLeast(Ratio.ofPercent(40), Ratio.of(191)))
        .hasToString("membership block: greatest of (40% of the base figure; 191 posts)");
    assertThat(BaseFigure.of(Ratio.of(5401, 2))).hasToString("2700.5 posts");
    assertThat(UnPolicies.BASE_FIGURE_RULE)
        .hasToString("the base figure follows the posts in steps of 100");
  }

  @Test
  void members_show_how_many_they_are_and_the_sum_of_their_rates() {
    assertThat(UnData.membership(2015))
        .hasToString("UN Member States 2015: 193 members, rates sum to 100 %");
    assertThat(members()).hasToString("Two: 2 members, rates sum to 100.0003 %");
    assertThat(members().withMembers(member("A", "100", 7)))
        .hasToString("Two: 1 member, rates sum to 100 %");
    assertThat(member("A", "10.833", 127_141_000))
        .hasToString("A Aland: 10.833 %, 127141000 persons");
  }

  @Test
  void rates_whose_sum_has_too_many_digits_leave_a_line() {
    Ratio one =
        Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(Ratio.MAX_DIGITS - 1).add(BigInteger.ONE));
    Ratio other = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(Ratio.MAX_DIGITS - 1));
    assertThat(
            members()
                .withMembers(
                    member("A", "1", 1).withRatePercent(one),
                    member("B", "1", 1).withRatePercent(other)))
        .hasToString("Two: 2 members");
  }

  @Test
  void staff_show_how_many_they_are_of_how_many_nationalities() {
    assertThat(STAFF).hasToString("11 staff of 2 nationalities");
    assertThat(STAFF.withNotStated(2).withSource("staff.csv"))
        .hasToString("11 staff of 2 nationalities and 2 not stated (staff.csv)");
    assertThat(StaffCounts.of(Map.of("A", 1))).hasToString("1 staff of 1 nationality");
    assertThat(StaffLine.of("A", "P-4", 3)).hasToString("A at P-4: 3 staff");
    assertThat(StaffLine.notStated("P-4", 3)).hasToString("not stated at P-4: 3 staff");
    assertThat(StaffByGrade.of(List.of(StaffLine.of("A", "P-4", 3), StaffLine.notStated("P-3", 1))))
        .hasToString("3 staff of 1 nationality and 1 not stated, at 2 grades");
    assertThat(GradeWeights.of(Map.of("P-1", Ratio.of(10), "P-2", Ratio.of(25, 2))))
        .hasToString("points of 2 grades: P-1 10, P-2 12.5");
    assertThat(
            GradeWeights.of(
                Map.of(
                    "a", Ratio.ONE, "b", Ratio.ONE, "c", Ratio.ONE, "d", Ratio.ONE, "e", Ratio.ONE,
                    "f", Ratio.ONE)))
        .hasToString("points of 6 grades: a 1, b 1, c 1, d 1, e 1 …");
  }

  @Test
  void a_problem_shows_its_size_and_its_rules() {
    AllocationProblem open = AllocationProblem.of(AllocationObjective.SQUARED_SHORTFALL, 25);
    assertThat(open)
        .hasToString("25 vacancies of 1 class, squared shortfall, least staff to midpoint");
    GroupCap cap = GroupCap.of("Africa", Set.of("A", "B"), 5);
    assertThat(
            open.withVacancies(VacancyClass.open("P-3", 1))
                .withGroupCaps(cap)
                .withMemberCaps(Map.of("A", 1)))
        .hasToString("1 vacancy of 1 class, squared shortfall, least staff to midpoint, 2 caps");
    ApportionmentProblem seats =
        ApportionmentProblem.of(Map.of("A", Ratio.ONE, "B", Ratio.of(2)), 100);
    assertThat(seats).hasToString("100 seats by 2 claims");
    assertThat(seats.withUpperBound("A", 3).withEachAtLeast(1))
        .hasToString("100 seats by 2 claims, 2 lower bounds, 1 upper bound");
    assertThat(ApportionmentMethod.WEBSTER.apportion(seats).of("A"))
        .hasToString("A: 33 seats, quota 100/3 by claim 1");
  }

  @Test
  void a_rule_of_distribution_shows_its_label_and_its_size() {
    assertThat(groups()).hasToString("halves: 3 members in 2 groups");
    GroupRanges ranges =
        GroupRanges.builder()
            .label("given")
            .groups(groups())
            .putRange("N", Interval.ofClosed(Ratio.of(1), Ratio.of(5)))
            .putRange("S", Interval.ofClosed(Ratio.of(1), Ratio.of(5)))
            .build();
    assertThat(ranges).hasToString("given: 2 ranges");
    DistributionAssessment assessment =
        ranges.assess(StaffByGrade.ofOneGrade("all", STAFF.withNotStated(2)));
    assertThat(assessment)
        .hasToString(
            "given: {UNREPRESENTED=0, UNDERREPRESENTED=0, WITHIN_RANGE=1, OVERREPRESENTED=1}, staff"
                + " of no unit: 2");
    assertThat(
            ShareBenchmarks.builder()
                .label("managers")
                .groups(groups())
                .putBenchmark("S", Ratio.of(10))
                .build())
        .hasToString("managers: benchmarks of 1 of 2 groups");
    assertThat(
            PointsAccounts.builder()
                .label("accounts")
                .addMembers("A", "B")
                .allotment(Ratio.of(101, 2))
                .deductions(GradeWeights.of(Map.of("P-1", Ratio.ONE)))
                .dispensations(2)
                .build())
        .hasToString("accounts: 2 members with 50.5 points each, 2 dispensations");
    assertThat(MemberRanges.ofPosts(table())).hasToString("UN 42/220 A, in posts for Two");
  }

  @Test
  void a_scenario_shows_its_start_and_what_comes() {
    SeparationNotice notice = SeparationNotice.of("post 17", "A", LocalDate.of(2016, 5, 1));
    assertThat(notice).hasToString("post 17 of A separates on 2016-05-01");
    assertThat(notice.replacedBy("B"))
        .hasToString("post 17 of A separates on 2016-05-01, replaced by B");
    RangeRevision revision = RangeRevision.of(LocalDate.of(2016, 1, 1), table());
    assertThat(revision).hasToString("from 2016-01-01: UN 42/220 A for Two: 2 ranges");
    assertThat(
            StaffingScenario.builder()
                .start(DAY)
                .report(table().assess(STAFF))
                .addSeparations(notice)
                .addRevisions(revision)
                .build())
        .hasToString("from 2015-07-01: UN 42/220 A for Two: 2 ranges; 1 separation, 1 revision");
    assertThat(
            AttritionScenario.builder()
                .code("A")
                .staff(20)
                .leastStaff(15)
                .annualProbability(Ratio.of(1, 20))
                .years(8)
                .build())
        .hasToString("A: 20 staff, 15 needed, 5 % leave a year, 8 years");
  }

  @Test
  void a_calculator_shows_what_it_calculates() {
    assertThat(DesirableRangeCalculator.standard()).hasToString("exact desirable ranges");
    assertThat(VacancyPlanner.standard()).hasToString("exact allocation of vacancies");
    assertThat(LimitFormula.of(POLICY)).hasToString("limits of UN 42/220 A");
    assertThat(Disproportionality.from(table().assess(STAFF)))
        .hasToString("disproportionality of staff over 2 members");
  }

  @Test
  void formulas_and_rules_are_equal_if_what_determines_them_is() {
    equal(LimitFormula.of(POLICY), LimitFormula.of(UnPolicies.RES_42_220_A.withBaseFigure(100)));
    differ(LimitFormula.of(POLICY), LimitFormula.of(POLICY.withFlexibilityShare(Ratio.ONE)));
    equal(MemberRanges.ofPosts(table()), MemberRanges.ofPosts(table()));
    DesirableRangeTable inPoints =
        DesirableRangeCalculator.standard()
            .calculate(POLICY.withPointsPerPost(Ratio.of(12)), members());
    GradeWeights weights = GradeWeights.of(Map.of("P-1", Ratio.ONE));
    differ(
        MemberRanges.ofPoints(inPoints, weights),
        MemberRanges.ofPoints(inPoints, GradeWeights.of(Map.of("P-1", Ratio.of(2)))));
    differ(MemberRanges.ofPoints(inPoints, weights), MemberRanges.ofPosts(table()));
    PolicyCatalogue catalogue = PolicyCatalogue.of(List.of(POLICY, UnPolicies.RES_77_278));
    equal(catalogue, PolicyCatalogue.of(List.of(POLICY, UnPolicies.RES_77_278)));
    differ(catalogue, PolicyCatalogue.of(List.of(UnPolicies.RES_77_278, POLICY)));
  }

  @Test
  void indices_are_equal_if_their_staff_and_entitlements_are() {
    equal(Concentration.ofCounts(Map.of("A", 1)), Concentration.ofCounts(Map.of("A", 1)));
    differ(Concentration.ofCounts(Map.of("A", 1)), Concentration.ofCounts(Map.of("A", 2)));
    RepresentationShares shares = RepresentationShares.from(table().assess(STAFF));
    equal(Disproportionality.of(shares), Disproportionality.from(table().assess(STAFF)));
    differ(
        Disproportionality.of(shares),
        Disproportionality.from(table().assess(STAFF.plus(Map.of("A", 1)))));
  }

  @Test
  void sweeps_are_equal_with_equal_options_and_their_results_of_equal_policies_and_staff() {
    PolicySweep sweep = PolicySweep.standard();
    equal(sweep.withThreads(2), sweep.withThreads(2));
    differ(sweep, sweep.withThreads(2));
    differ(sweep, sweep.withDistances());
    differ(sweep, sweep.withStatusesOf(List.of("A")));
    PolicyGrid grid = PolicyGrid.of(POLICY).withBaseFigures(Axis.of(100, 110, 10));
    SweepResult result = sweep.calculate(grid, members(), STAFF);
    equal(result, sweep.withThreads(2).calculate(grid, members(), STAFF));
    differ(result, sweep.calculate(PolicyGrid.of(POLICY), members(), STAFF));
    differ(result, sweep.calculate(grid, members(), STAFF.withNotStated(1)));
    differ(result, sweep.calculate(grid, members(), STAFF, 0, 1));
    differ(result, sweep.withDistances().calculate(grid, members(), STAFF));
  }

  private static void equal(Object one, Object other) {
    assertThat(one).isNotSameAs(other).isEqualTo(other).hasSameHashCodeAs(other);
  }

  private static void differ(Object one, Object other) {
    assertThat(one).isNotEqualTo(other);
  }
}
