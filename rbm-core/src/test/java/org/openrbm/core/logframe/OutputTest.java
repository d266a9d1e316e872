package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.scheme;

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
class OutputTest {

  @Test
  void it_is_part_of_the_framework_on_the_days_that_it_states() {
    Output all = Frameworks.scheme();
    Output some = all.withValidity(Validity.until(LocalDate.of(2019, 12, 31)));

    assertThat(all.validity()).isEmpty();
    assertThat(RbmJson.write(all)).doesNotContain("\"validity\"");
    assertThat(some.validity()).hasValue(Validity.until(LocalDate.of(2019, 12, 31)));
    assertThat(RbmJson.write(some)).contains("\"until\": \"2019-12-31\"");
    assertThat(RbmJson.read(RbmJson.write(some), Output.class)).isEqualTo(some);
    assertThat(some.withValidity(Optional.empty())).isEqualTo(all);
  }

  @Test
  void its_code_has_a_form_and_its_weight_is_a_share() {
    refuses(
        () -> scheme().withCode("OP#1"),
        "output code 'OP#1' must be 1 to 64 letters, digits, dots, hyphens, underscores or"
            + " parentheses and begin with a letter or digit");
    refuses(
        () -> scheme().withWeight(Ratio.of(-1, 4)),
        "weight of 'OP1' must be between 0 and 1, but is -1/4");
  }

  @Test
  void no_result_stands_under_it_but_its_activities() {
    assertThat(scheme().servedBy()).isEmpty();
    assertThat(scheme().strategies()).isEmpty();
    assertThat(scheme().activities()).extracting(Activity::code).containsExactly("AC1");
    assertThat(scheme().level()).isEqualTo(Level.OUTPUT);
  }

  @Test
  void json_reads_back_equal_and_has_no_field_for_what_it_never_has() {
    assertThat(RbmJson.read(RbmJson.write(scheme()), Output.class)).isEqualTo(scheme());
    assertThat(RbmJson.write(scheme())).doesNotContain("servedBy", "strategies");
  }

  private static void refuses(ThrowingCallable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
  }
}
