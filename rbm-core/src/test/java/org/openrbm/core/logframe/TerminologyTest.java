package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TerminologyTest {

  @Test
  void a_house_without_a_word_of_its_own_uses_that_of_the_model() {
    assertThat(Terminologies.IATI_2_03.defines(Level.MILESTONE)).isFalse();
    assertThat(Terminologies.IATI_2_03.term(Level.MILESTONE))
        .isEqualTo(
            LocalizedText.of("en", "milestone")
                .with("zh", "里程碑")
                .with("fr", "jalon")
                .with("es", "hito"));
  }

  @Test
  void a_terminology_has_an_id_and_terms() {
    Terminology.Builder house = Terminology.builder().from(Terminologies.EU);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Terminology.builder().from(Terminologies.EU).id(" ").build())
        .withMessage("id of a terminology must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Terminology.builder()
                    .id("own")
                    .title(LocalizedText.of("Own"))
                    .source(Terminologies.EU.source())
                    .build())
        .withMessage("terminology 'own' has no terms");
    assertThat(house.build()).isEqualTo(Terminologies.EU);
  }
}
