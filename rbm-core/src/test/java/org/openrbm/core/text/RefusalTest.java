package org.openrbm.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalTest {

  private static final String FORGED = "x\nrow 2 | 100\u001B[31m\u202E";

  @Test
  void a_rule_that_holds_refuses_nothing() {
    assertThatCode(
            () -> {
              Refusal.checkArgument(true, "no");
              Refusal.checkArgument(true, "no %s", 1);
              Refusal.checkArgument(true, "no %s", "1");
              Refusal.checkArgument(true, "no %s of %s", 1, 2);
              Refusal.checkArgument(true, "no %s of %s in %s", 1, 2, 3);
            })
        .doesNotThrowAnyException();
  }

  @Test
  void the_message_names_rule_and_values() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Refusal.checkArgument(false, "none"))
        .withMessage("none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Refusal.checkArgument(false, "not %s", 7))
        .withMessage("not 7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Refusal.checkArgument(false, "not %s", "seven"))
        .withMessage("not seven");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Refusal.checkArgument(false, "%s is not %s", "a", "b"))
        .withMessage("a is not b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Refusal.checkArgument(false, "%s, %s, %s", "a", "b", 3))
        .withMessage("a, b, 3");
  }

  @Test
  void no_value_ends_the_line_of_a_message_or_acts_on_a_terminal() {
    String shown = "no name 'x row 2 | 100\u241B[31m\uFFFD'";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Refusal.checkArgument(false, "no name '%s'", FORGED))
        .withMessage(shown);
    assertThat(Refusal.illegalArgument("no name '" + FORGED + "'")).hasMessage(shown);
    Exception cause = new IllegalStateException("why");
    assertThat(Refusal.illegalArgument("no name '" + FORGED + "'", cause))
        .hasMessage(shown)
        .hasCause(cause);
  }

  @Test
  void values_of_the_library_refuse_in_that_way() {
    Measure.Builder measure =
        Measure.builder().code(FORGED).title(LocalizedText.of("en", "t")).kind(MeasureKind.DAYS);
    assertThatIllegalArgumentException()
        .isThrownBy(measure::build)
        .withMessageStartingWith("measure code 'x row 2 | 100\u241B[31m\uFFFD' must be");
  }
}
