package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.scheme;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutputTest {

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
