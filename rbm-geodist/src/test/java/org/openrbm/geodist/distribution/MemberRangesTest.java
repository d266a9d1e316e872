package org.openrbm.geodist.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.OtherMappers;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.GradeWeights;
import org.openrbm.geodist.membership.StaffByGrade;
import org.openrbm.geodist.membership.StaffLine;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemberRangesTest {

  private static final StaffByGrade STAFF =
      Cases.staff(
          StaffLine.of("AAA", "P-2", 20),
          StaffLine.of("AAA", "P-4", 35),
          StaffLine.of("BBB", "P-4", 45),
          StaffLine.of("ZZZ", "P-4", 3),
          StaffLine.notStated("P-2", 4));

  private static final GradeWeights WEIGHTS =
      GradeWeights.of(Map.of("P-2", Ratio.of(50), "P-4", Ratio.of(90)));

  @Test
  void ranges_in_posts_say_what_the_report_of_the_table_says() {
    RepresentationReport report = Cases.posts().assess(STAFF.counts());
    DistributionAssessment assessment = MemberRanges.ofPosts(Cases.posts()).assess(STAFF);

    assertThat(assessment.rule()).isEqualTo("UN 42/220 A, in posts");
    assertThat(assessment.counts()).isEqualTo(report.counts());
    assertThat(assessment.staffOfNoUnit()).isEqualTo(7);
    for (Representation member : report.representations()) {
      UnitAssessment unit = assessment.of(member.code());
      assertThat(unit.status()).isEqualTo(member.status());
      assertThat(unit.distance()).isEqualTo(Ratio.of(member.postsToRange()));
      assertThat(unit.explanation()).isEqualTo(member.explanation());
    }
    assertThat(assessment.of("AAA")).hasToString("AAA WITHIN_RANGE, 55 posts, [48, 65]");
  }

  @Test
  void a_member_without_staff_is_unrepresented_and_needs_at_least_one_post() {
    DistributionAssessment assessment =
        MemberRanges.ofPosts(Cases.table(UnPolicies.RES_42_220_A.withBaseFigure(8))) // both from 0
            .assess(Cases.staff());

    assertThat(assessment.of("BBB").desired()).hasToString("[0, 14]");
    assertThat(assessment.of("BBB").status()).isEqualTo(RepresentationStatus.UNREPRESENTED);
    assertThat(assessment.of("BBB").distance()).isEqualTo(Ratio.ONE);
  }

  /** 80 points a post: AAA 3,859–5,221 with 1,000 + 3,150, BBB 2,941–3,979 with 4,050. */
  @Test
  void ranges_in_points_are_held_against_points() {
    MemberRanges rule =
        MemberRanges.ofPoints(
            Cases.table(
                UnPolicies.RES_42_220_A.withBaseFigure(100).withPointsPerPost(Ratio.of(80))),
            WEIGHTS);
    DistributionAssessment assessment = rule.assess(STAFF);

    assertThat(assessment.rule()).isEqualTo("UN 42/220 A (variant), in points");
    assertThat(assessment.of("AAA")).hasToString("AAA WITHIN_RANGE, 4150 points, [3859, 5221]");
    assertThat(assessment.of("BBB")).hasToString("BBB OVERREPRESENTED, 4050 points, [2941, 3979]");
    assertThat(assessment.of("BBB").distance()).isEqualTo(Ratio.of(-71));
    assertThat(assessment.of("BBB").staff()).isEqualTo(45);
    assertThat(assessment.of("BBB").explanation().step("weight P-4").value())
        .isEqualTo(Ratio.of(90));
    assertThat(assessment.of("BBB").explanation().step("average points per post").value())
        .isEqualTo(Ratio.of(80));
    assertThat(assessment.staffOfNoUnit()).isEqualTo(7);
  }

  @Test
  void posts_and_points_are_not_confused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MemberRanges.ofPoints(Cases.posts(), WEIGHTS))
        .withMessage(
            "ranges of 'UN 42/220 A' are in posts; for points the policy needs points per post");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MemberRanges.ofPosts(
                    Cases.table(
                        UnPolicies.RES_42_220_A
                            .withBaseFigure(100)
                            .withPointsPerPost(Ratio.of(80)))))
        .withMessage(
            "ranges of 'UN 42/220 A (variant)' are in points; weights of grades are needed");
  }

  @Test
  void a_code_that_differs_only_in_case_is_refused_in_points_too() {
    MemberRanges rule =
        MemberRanges.ofPoints(
            Cases.table(UnPolicies.RES_42_220_A.withBaseFigure(9).withPointsPerPost(Ratio.ONE)),
            WEIGHTS);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.assess(Cases.staff(StaffLine.of("aaa", "P-2", 1))))
        .withMessage("staff counts name 'aaa', which differs from member 'AAA' only in case");
  }

  @Test
  void an_assessment_reads_back_from_json() {
    DistributionAssessment assessment = MemberRanges.ofPosts(Cases.posts()).assess(STAFF);

    assertThat(RbmJson.read(RbmJson.write(assessment), DistributionAssessment.class))
        .isEqualTo(assessment);
    OtherMappers.assertAgree(assessment, DistributionAssessment.class);
  }
}
