package org.openrbm.geodist.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.OtherMappers;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.GradeWeights;
import org.openrbm.geodist.membership.StaffByGrade;
import org.openrbm.geodist.membership.StaffLine;

/** Laws that every rule obeys. */
class DistributionPropertyTest {

  private static final MemberRanges POSTS = MemberRanges.ofPosts(Cases.posts());

  private static final MemberRanges POINTS_OF_ONE =
      MemberRanges.ofPoints(
          Cases.table(UnPolicies.RES_42_220_A.withBaseFigure(100).withPointsPerPost(Ratio.ONE)),
          GradeWeights.of(Map.of("P-2", Ratio.ONE, "D-1", Ratio.ONE)));

  private static final List<DistributionRule> RULES =
      List.of(POSTS, POINTS_OF_ONE, Cases.RANGES, Cases.BENCHMARKS, Cases.ACCOUNTS);

  /** Staff of the members AAA, BBB and CCC, at least one at D-1, so that every rule applies. */
  @Provide
  static Arbitrary<StaffByGrade> staff() {
    return Combinators.combine(numbers(), numbers(), numbers(), numbers(), numbers())
        .as(
            (one, two, three, four, five) ->
                StaffByGrade.of(
                    new ArrayList<>(
                        List.of(
                            StaffLine.of("AAA", "P-2", one),
                            StaffLine.of("AAA", "D-1", two),
                            StaffLine.of("BBB", "D-1", three),
                            StaffLine.of("CCC", "D-1", four),
                            StaffLine.notStated("D-1", five + 1)))));
  }

  private static Arbitrary<Integer> numbers() {
    return Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(0, 80));
  }

  @Property(tries = 200)
  void no_staff_that_a_rule_counts_are_lost(@ForAll("staff") StaffByGrade staff) {
    for (DistributionRule rule : RULES) {
      DistributionAssessment assessment = rule.assess(staff);
      long all =
          rule == Cases.BENCHMARKS ? staff.counts("D-1"::equals).total() : staff.counts().total();
      assertThat(
              assessment.units().stream().mapToLong(UnitAssessment::staff).sum()
                  + assessment.staffOfNoUnit())
          .as(rule.label())
          .isEqualTo(all);
    }
  }

  @Property(tries = 200)
  void the_distance_leads_into_the_interval(@ForAll("staff") StaffByGrade staff) {
    for (DistributionRule rule : RULES) {
      for (UnitAssessment unit : rule.assess(staff).units()) {
        assertThat(unit.desired().contains(unit.held().plus(unit.distance()))).isTrue();
        assertThat(unit.status() == RepresentationStatus.WITHIN_RANGE)
            .isEqualTo(unit.staff() > 0 && unit.distance().signum() == 0);
      }
    }
  }

  /** Weights of one for all grades make ranges in points those in posts. */
  @Property(tries = 200)
  void points_of_one_are_posts(@ForAll("staff") StaffByGrade staff) {
    DistributionAssessment inPosts = POSTS.assess(staff);
    DistributionAssessment inPoints = POINTS_OF_ONE.assess(staff);

    for (UnitAssessment unit : inPosts.units()) {
      UnitAssessment same = inPoints.of(unit.unit());
      assertThat(same.desired()).isEqualTo(unit.desired());
      assertThat(same.held()).isEqualTo(unit.held());
      assertThat(same.status()).isEqualTo(unit.status());
      assertThat(same.distance()).isEqualTo(unit.distance());
    }
  }

  @Property(tries = 50)
  void an_assessment_reads_back_from_json(@ForAll("staff") StaffByGrade staff) {
    for (DistributionRule rule : RULES) {
      DistributionAssessment assessment = rule.assess(staff);
      assertThat(RbmJson.read(RbmJson.write(assessment), DistributionAssessment.class))
          .isEqualTo(assessment);
      OtherMappers.assertAgree(assessment, DistributionAssessment.class);
    }
  }
}
