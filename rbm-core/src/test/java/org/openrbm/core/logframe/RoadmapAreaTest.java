package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoadmapAreaTest {

  @Test
  void an_area_has_its_code_and_title() {
    assertThat(RoadmapArea.builder().code("A1").title(LocalizedText.of("en", "A title")).build())
        .hasToString("RoadmapArea A1 \"A title\"");
  }
}
