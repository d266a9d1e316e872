package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.agility;
import static org.openrbm.core.logframe.Frameworks.fairAppraisals;
import static org.openrbm.core.logframe.Frameworks.mobileStaff;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.target.Validity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IntermediateOutcomeTest {

  @Test
  void it_is_part_of_the_framework_on_the_days_that_it_states() {
    IntermediateOutcome all = Frameworks.agility();
    IntermediateOutcome some = all.withValidity(Validity.until(LocalDate.of(2019, 12, 31)));

    assertThat(all.validity()).isEmpty();
    assertThat(RbmJson.write(all)).doesNotContain("\"validity\"");
    assertThat(some.validity()).hasValue(Validity.until(LocalDate.of(2019, 12, 31)));
    assertThat(RbmJson.write(some)).contains("\"until\": \"2019-12-31\"");
    assertThat(RbmJson.read(RbmJson.write(some), IntermediateOutcome.class)).isEqualTo(some);
    assertThat(some.withValidity(Optional.empty())).isEqualTo(all);
  }

  @Test
  void its_code_has_a_form_and_its_weight_is_a_share() {
    refuses(
        () -> agility().withCode("O 1"),
        "intermediate outcome code 'O 1' must be 1 to 64 letters, digits, dots, hyphens,"
            + " underscores or parentheses and begin with a letter or digit");
    refuses(
        () -> agility().withWeight(Ratio.of(-1)),
        "weight of 'O1' must be between 0 and 1, but is -1");
  }

  @Test
  void it_is_served_by_its_immediate_outcomes() {
    assertThat(agility().servedBy()).containsExactly(mobileStaff(), fairAppraisals());
    assertThat(agility().activities()).isEmpty();
    assertThat(agility().level()).isEqualTo(Level.INTERMEDIATE_OUTCOME);
  }

  @Test
  void json_reads_back_equal() {
    assertThat(RbmJson.read(RbmJson.write(agility()), IntermediateOutcome.class))
        .isEqualTo(agility());
  }

  private static void refuses(ThrowingCallable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
  }
}
