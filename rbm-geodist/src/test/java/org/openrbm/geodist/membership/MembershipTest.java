package org.openrbm.geodist.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.Examples;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MembershipTest {

  @Test
  void a_membership_has_at_least_one_member() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.membership("None"))
        .withMessage("membership 'None' has no members");
  }

  @Test
  void no_two_members_have_the_same_code() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Examples.membership(
                    "Twice",
                    Examples.member("AAA", "1", 1),
                    Examples.member("BBB", "1", 1),
                    Examples.member("AAA", "2", 2)))
        .withMessage("member code 'AAA' stands twice in membership 'Twice'");
  }

  @Test
  void a_builder_without_label_and_day_names_them() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Membership.builder().addMember(Examples.member("AAA", "1", 1)).build())
        .withMessage(
            "Cannot build Membership, some of required attributes are not set [label, asOf]");
  }

  @Test
  void a_member_is_found_by_its_code_only() {
    assertThat(Examples.TWO.of("BBB").population()).isEqualTo(1000);
    assertThat(Examples.TWO.contains("BBB")).isTrue();
    assertThat(Examples.TWO.contains("bbb")).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.TWO.of("CCC"))
        .withMessage("'CCC' is no member of 'Two', which has 2 members");
  }

  @Test
  void sums_are_those_of_all_members() {
    assertThat(Examples.TWO.totalPopulation()).isEqualTo(4000);
    assertThat(Examples.TWO.totalRatePercent()).isEqualTo(Ratio.HUNDRED);
  }

  @Test
  void one_member_is_changed_in_its_place() {
    Membership changed = Examples.TWO.with("AAA", member -> member.withPopulation(5000));

    assertThat(changed.members())
        .containsExactly(Examples.TWO.of("AAA").withPopulation(5000), Examples.TWO.of("BBB"));
    assertThat(changed.totalPopulation()).isEqualTo(6000);
    assertThat(Examples.TWO.totalPopulation()).isEqualTo(4000);
  }

  @Test
  void a_change_is_checked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.TWO.with("CCC", member -> member))
        .withMessage("'CCC' is no member of 'Two', which has 2 members");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.TWO.with("AAA", member -> member.withCode("BBB")))
        .withMessage("member code 'BBB' stands twice in membership 'Two'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.TWO.withMembers(List.of()))
        .withMessage("membership 'Two' has no members");
  }
}
