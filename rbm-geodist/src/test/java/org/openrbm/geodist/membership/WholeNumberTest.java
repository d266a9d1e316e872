package org.openrbm.geodist.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeNumberTest {

  @Test
  void a_cell_that_is_no_number_is_shown_in_short() {
    assertThat(WholeNumber.parse("-123456789012345678")).isEqualTo(-123456789012345678L);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WholeNumber.parse("1".repeat(5_000_000)))
        .withMessage("not a whole number of at most 18 digits: \"" + "1".repeat(37) + "...\"");
  }
}
