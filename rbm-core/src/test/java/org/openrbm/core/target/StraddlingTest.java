package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StraddlingTest {

  @Test
  void it_is_refused_or_counts_by_days() {
    assertThat(Straddling.values()).containsExactly(Straddling.REFUSED, Straddling.BY_DAYS);
  }

  @Test
  void json_reads_back_equal() {
    for (Straddling straddling : Straddling.values()) {
      assertThat(RbmJson.read(RbmJson.write(straddling), Straddling.class)).isEqualTo(straddling);
    }
  }
}
