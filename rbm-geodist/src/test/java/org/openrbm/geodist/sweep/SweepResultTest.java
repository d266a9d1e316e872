package org.openrbm.geodist.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.DesirableRangePolicy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SweepResultTest {

  /**
   * Under 42/220 A with B posts and these members, A has 20 % + 3.75 % + 33 % = 56.75 % of B as its
   * midpoint, and C, of which nobody is staff, none but what the policy gives to all.
   */
  private static final Membership MEMBERS =
      Membership.parse(
          "Three",
          LocalDate.of(2020, 7, 1),
          "code,ratePercent,population\nA,60,3000\nB,40,1000\nC,0,0\n");

  private static final StaffCounts STAFF = StaffCounts.of(Map.of("A", 50, "B", 50, "Z", 9));

  private static final DesirableRangePolicy UN = UnPolicies.RES_42_220_A;

  private static final PolicyGrid BASES = PolicyGrid.of(UN).withBaseFigures(Axis.of(50, 150, 50));

  @Test
  void is_csv() throws IOException {
    StringBuilder csv = new StringBuilder();
    PolicySweep.standard().withDistances().calculate(BASES, MEMBERS, STAFF).writeCsv(csv);
    assertThat(csv)
        .hasToString(
            """
            baseFigure,baseFigure_decimal,membershipWeight,membershipWeight_decimal,\
            populationWeight,populationWeight_decimal,contributionWeight,\
            contributionWeight_decimal,flexibilityShare,flexibilityShare_decimal,\
            minimumFlexibility,minimumFlexibility_decimal,minimumUpperLimit,\
            minimumUpperLimit_decimal,unrepresented,underrepresented,withinRange,\
            overrepresented,postsMissing,postsExceeding
            50,50,0.4,0.4,0.05,0.05,0.55,0.55,0.15,0.15,4.8,4.8,14,14,1,0,0,2,2,47
            100,100,0.4,0.4,0.05,0.05,0.55,0.55,0.15,0.15,4.8,4.8,14,14,1,0,1,1,9,8
            150,150,0.4,0.4,0.05,0.05,0.55,0.55,0.15,0.15,4.8,4.8,14,14,1,1,1,0,29,0
            """);
  }

  @Test
  void a_parameter_that_is_no_short_decimal_stands_in_the_csv_as_a_fraction_and_rounded()
      throws IOException {
    PolicyGrid thirds =
        PolicyGrid.of(UN.withFlexibilityShare(Ratio.of(2, 3)))
            .withBaseFigures(Axis.of(100, 100, 1));
    StringBuilder csv = new StringBuilder();
    PolicySweep.standard().calculate(thirds, MEMBERS, STAFF).writeCsv(csv);

    assertThat(csv.toString().lines().skip(1))
        .singleElement()
        .asString()
        .startsWith("100,100,0.4,0.4,0.05,0.05,0.55,0.55,2/3,0.666667,4.8,4.8,14,14,");
  }

  @Test
  void is_csv_in_a_file_of_its_own(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("sweep.csv");
    SweepResult result = PolicySweep.standard().withDistances().calculate(BASES, MEMBERS, STAFF);
    StringBuilder csv = new StringBuilder();
    result.writeCsv(csv);
    result.writeCsv(file);
    assertThat(file).hasContent(csv.toString());
    assertThat(folder).isDirectoryContaining("glob:**sweep.csv");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void refuses_questions_that_were_not_put_before() {
    SweepResult slice = PolicySweep.standard().calculate(BASES, MEMBERS, STAFF, 1, 2);
    assertThat(slice.size()).isEqualTo(1);
    assertThatIllegalStateException()
        .isThrownBy(() -> slice.postsMissing(1))
        .withMessage("the sweep was made without distances; ask for them with withDistances");
    assertThatIllegalStateException()
        .isThrownBy(() -> slice.status("A", 1))
        .withMessage("the sweep did not follow 'A'; ask for it with withStatusesOf");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> slice.count(RepresentationStatus.WITHIN_RANGE, 0))
        .withMessage("policy 0 was not evaluated, only those from 1 to before 2");
  }

  @Test
  void a_policy_and_its_report_are_those_of_the_exact_calculator() {
    SweepResult result =
        PolicySweep.standard()
            .withStatusesOf(List.of("A", "C"))
            .withDistances()
            .calculate(BASES, MEMBERS, STAFF);

    assertThat(result.grid()).isEqualTo(BASES);
    assertThat(result.indices().toArray()).containsExactly(0, 1, 2);
    assertThat(result.policy(2)).isEqualTo(UN.withBaseFigure(150));
    assertThat(result.indices())
        .allSatisfy(
            index -> {
              assertThat(result.counts(index)).isEqualTo(result.report(index).counts());
              assertThat(result.status("A", index))
                  .isEqualTo(result.report(index).of("A").status());
              assertThat(result.status("C", index)).isEqualTo(RepresentationStatus.UNREPRESENTED);
            });
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> result.policy(3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> result.status("X", 0))
        .withMessage("'X' is no member of 'Three', which has 3 members");
  }
}
