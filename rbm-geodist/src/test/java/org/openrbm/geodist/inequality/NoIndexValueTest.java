package org.openrbm.geodist.inequality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Figure;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoIndexValueTest {

  @Test
  void the_sentence_completes_not_computable() {
    assertThat(Figure.none(NoIndexValue.ONE_STAFF_ONLY).render())
        .isEqualTo("not computable: there is only one staff, so that no two can be drawn\n");
    for (NoIndexValue reason : NoIndexValue.values()) {
      assertThat(reason.sentence()).as(reason.name()).matches("[a-z].*[^.]");
    }
  }

  @Test
  void reasons_of_members_and_of_exactness_are_none_of_an_index_without_any_value() {
    assertThat(NoIndexValue.values())
        .filteredOn(NoIndexValue::ofAnIndex)
        .containsExactly(
            NoIndexValue.STAFF_WITHOUT_ENTITLEMENT,
            NoIndexValue.ONE_MEMBER_ONLY,
            NoIndexValue.ONE_STAFF_ONLY,
            NoIndexValue.STAFF_NOT_WHOLE,
            NoIndexValue.TOO_MANY_DIGITS,
            NoIndexValue.TOO_LARGE);
  }
}
