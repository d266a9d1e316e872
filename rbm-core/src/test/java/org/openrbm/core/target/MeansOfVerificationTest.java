package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeansOfVerificationTest {

  private static final LocalizedText TITLE = LocalizedText.of("en", "A title");

  private static final MeansOfVerification ANNUAL =
      MeansOfVerification.builder().source(TITLE).frequency(Frequency.ANNUAL).build();

  @Test
  void a_copy_with_a_method_leaves_the_original_without() {
    LocalizedText count = LocalizedText.of("en", "Head count");

    assertThat(ANNUAL.withMethod(count).method()).contains(count);
    assertThat(ANNUAL.withMethod(count).frequency()).contains(Frequency.ANNUAL);
    assertThat(ANNUAL.method()).isEmpty();
  }

  @Test
  void means_of_verification_have_their_source() {
    assertThat(ANNUAL).hasToString("MeansOfVerification \"A title\": annual");
    assertThat(MeansOfVerification.builder().source(TITLE).build())
        .hasToString("MeansOfVerification \"A title\"");
  }

  @Test
  void its_json_has_the_fields_in_order_and_reads_back_equal() {
    String json =
        """
        {
          "source": {
            "en": "A title"
          },
          "frequency": "ANNUAL"
        }\
        """;
    assertThat(RbmJson.write(ANNUAL)).isEqualTo(json);
    assertThat(RbmJson.read(json, MeansOfVerification.class)).isEqualTo(ANNUAL);
  }
}
