package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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
class ImmediateOutcomeTest {

  private static final String FORM =
      "' must be 1 to 64 letters, digits, dots, hyphens, underscores or parentheses and begin with"
          + " a letter or digit";

  @Test
  void it_is_part_of_the_framework_on_the_days_that_it_states() {
    ImmediateOutcome all = Frameworks.mobileStaff();
    ImmediateOutcome some = all.withValidity(Validity.until(LocalDate.of(2019, 12, 31)));

    assertThat(all.validity()).isEmpty();
    assertThat(RbmJson.write(all)).doesNotContain("\"validity\"");
    assertThat(some.validity()).hasValue(Validity.until(LocalDate.of(2019, 12, 31)));
    assertThat(RbmJson.write(some)).contains("\"until\": \"2019-12-31\"");
    assertThat(RbmJson.read(RbmJson.write(some), ImmediateOutcome.class)).isEqualTo(some);
    assertThat(some.withValidity(Optional.empty())).isEqualTo(all);
  }

  @Test
  void a_code_has_a_form() {
    refuses(() -> mobileStaff().withCode(""), "immediate outcome code '" + FORM);
    refuses(() -> mobileStaff().withCode(".1"), "immediate outcome code '.1" + FORM);
    refuses(() -> mobileStaff().withCode("1 2"), "immediate outcome code '1 2" + FORM);
    assertThat(mobileStaff().withCode("2.1.3(a)_成果-1").code()).isEqualTo("2.1.3(a)_成果-1");
    assertThat(mobileStaff().withCode("x".repeat(64)).code()).hasSize(64);
    refuses(
        () -> mobileStaff().withCode("x".repeat(65)),
        "immediate outcome code '" + "x".repeat(65) + FORM);
  }

  @Test
  void a_weight_is_a_share() {
    refuses(
        () -> mobileStaff().withWeight(Ratio.of(5, 4)),
        "weight of 'K1' must be between 0 and 1, but is 5/4");
    assertThat(mobileStaff().withWeight(Ratio.ZERO).weight()).contains(Ratio.ZERO);
    assertThat(mobileStaff().withWeight(Ratio.ONE).weight()).contains(Ratio.ONE);
  }

  @Test
  void it_is_served_by_its_outputs() {
    assertThat(mobileStaff().servedBy()).containsExactly(Frameworks.scheme());
    assertThat(mobileStaff().strategies()).extracting(Strategy::code).containsExactly("S1");
    assertThat(mobileStaff().activities()).isEmpty();
    assertThat(mobileStaff().level()).isEqualTo(Level.IMMEDIATE_OUTCOME);
  }

  @Test
  void json_reads_back_equal() {
    assertThat(RbmJson.read(RbmJson.write(mobileStaff()), ImmediateOutcome.class))
        .isEqualTo(mobileStaff());
  }

  private static void refuses(ThrowingCallable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
  }
}
