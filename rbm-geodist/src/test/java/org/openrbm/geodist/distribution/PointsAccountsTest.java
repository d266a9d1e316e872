package org.openrbm.geodist.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.membership.StaffByGrade;
import org.openrbm.geodist.membership.StaffLine;

/** 100 points each; P-2 deducts 10, D-1 40; two dispensations. The numbers are made up. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PointsAccountsTest {

  private static final PointsAccounts ACCOUNTS = Cases.ACCOUNTS;

  /** AAA has used 2·40 + 1·10 = 90 points; BBB none. */
  private static final StaffByGrade STAFF =
      Cases.staff(
          StaffLine.of("AAA", "D-1", 2),
          StaffLine.of("AAA", "P-2", 1),
          StaffLine.of("Z", "P-2", 3));

  @Test
  void each_appointment_deducts_the_points_of_its_grade() {
    assertThat(ACCOUNTS.balance("AAA", STAFF).value()).contains(Ratio.of(10));
    assertThat(ACCOUNTS.balance("AAA", STAFF).explanation().step("points D-1").value())
        .isEqualTo(Ratio.of(80));
    assertThat(ACCOUNTS.balance("BBB", STAFF).value()).contains(Ratio.of(100));
  }

  @Test
  void a_citizen_is_eligible_if_the_balance_reaches_the_points_of_the_grade() {
    assertThat(ACCOUNTS.eligibility("AAA", "P-2", STAFF, 0))
        .isEqualTo(PointsAccounts.Eligibility.ELIGIBLE);
    assertThat(ACCOUNTS.eligibility("AAA", "D-1", STAFF, 0))
        .isEqualTo(PointsAccounts.Eligibility.BY_DISPENSATION);
    assertThat(ACCOUNTS.eligibility("AAA", "D-1", STAFF, 1))
        .isEqualTo(PointsAccounts.Eligibility.BY_DISPENSATION);
    assertThat(ACCOUNTS.eligibility("AAA", "D-1", STAFF, 2))
        .isEqualTo(PointsAccounts.Eligibility.NOT_ELIGIBLE);
    assertThat(ACCOUNTS.eligibility("BBB", "D-1", STAFF, 2))
        .isEqualTo(PointsAccounts.Eligibility.ELIGIBLE);
  }

  @Test
  void an_account_is_held_against_its_allotment() {
    DistributionAssessment assessment =
        ACCOUNTS.assess(
            Cases.staff(
                StaffLine.of("AAA", "D-1", 2),
                StaffLine.of("AAA", "P-2", 3),
                StaffLine.of("Z", "P-2", 3)));

    assertThat(assessment.of("AAA")).hasToString("AAA OVERREPRESENTED, 110 points, (-inf, 100]");
    assertThat(assessment.of("AAA").distance()).isEqualTo(Ratio.of(-10));
    assertThat(assessment.of("BBB").status()).isEqualTo(RepresentationStatus.UNREPRESENTED);
    assertThat(assessment.of("BBB").distance()).isEqualTo(Ratio.ZERO);
    assertThat(assessment.staffOfNoUnit()).isEqualTo(3);
    assertThat(ACCOUNTS.assess(STAFF).of("AAA").status())
        .isEqualTo(RepresentationStatus.WITHIN_RANGE);
  }

  @Test
  void what_makes_no_sense_is_refused() {
    refused(() -> ACCOUNTS.balance("Z", STAFF), "'Z' is no member of 'accounts'");
    refused(
        () -> ACCOUNTS.eligibility("AAA", "P-5", STAFF, 0),
        "grade 'P-5' has no weight; there are D-1, P-2");
    refused(
        () -> ACCOUNTS.eligibility("AAA", "P-2", STAFF, -1),
        "dispensations used by 'AAA' must not be negative, but are -1");
    refused(
        () -> PointsAccounts.builder().from(ACCOUNTS).allotment(Ratio.ZERO).build(),
        "allotment of 'accounts' must be above 0 points, but is 0");
    refused(
        () -> PointsAccounts.builder().from(ACCOUNTS).dispensations(-1).build(),
        "dispensations of 'accounts' must not be negative, but are -1");
    refused(
        () -> PointsAccounts.builder().from(ACCOUNTS).addMembers("AAA").build(),
        "member 'AAA' stands twice in 'accounts'");
    refused(
        () -> PointsAccounts.builder().from(ACCOUNTS).members(List.of()).build(),
        "'accounts' has no members");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  @Test
  void the_json_is_stable_and_reads_back() {
    String json =
        """
        {
          "label": "accounts",
          "members": [
            "AAA",
            "BBB"
          ],
          "allotment": {
            "exact": "100",
            "decimal": 100
          },
          "deductions": {
            "weights": {
              "D-1": {
                "exact": "40",
                "decimal": 40
              },
              "P-2": {
                "exact": "10",
                "decimal": 10
              }
            }
          },
          "dispensations": 2
        }""";
    assertThat(RbmJson.write(ACCOUNTS)).isEqualTo(json);
    assertThat(RbmJson.read(json, PointsAccounts.class)).isEqualTo(ACCOUNTS);
  }
}
