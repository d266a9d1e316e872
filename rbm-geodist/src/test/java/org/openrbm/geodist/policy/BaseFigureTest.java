package org.openrbm.geodist.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BaseFigureTest {

  @Test
  void a_figure_lies_above_0_and_up_to_the_most_posts() {
    assertThat(BaseFigure.of(2700).posts()).isEqualTo(Ratio.of(2700));
    assertThat(BaseFigure.of(500_000_000).posts()).isEqualTo(Ratio.of(500_000_000));
    refused(() -> BaseFigure.of(0), "base figure must be above 0, but is 0");
    refused(() -> BaseFigure.of(Ratio.of(-1, 3)), "base figure must be above 0, but is -1/3");
    refused(
        () -> BaseFigure.of(500_000_001),
        "base figure must be at most 500000000 posts, but is 500000001");
  }

  @Test
  void figures_of_other_sources_differ() {
    Citation source = Citation.of("made up", EvidenceGrade.UNVERIFIED);

    assertThat(BaseFigure.of(Ratio.of(850), source).source()).contains(source);
    assertThat(BaseFigure.of(850).source()).isEmpty();
    assertThat(BaseFigure.of(Ratio.of(850), source)).isNotEqualTo(BaseFigure.of(850));
    assertThat(BaseFigure.of(Ratio.of(1700, 2))).isEqualTo(BaseFigure.of(850));
  }

  @Test
  void the_json_is_stable_and_reads_back() {
    BaseFigure half = BaseFigure.of(Ratio.of(201, 2));

    assertThat(RbmJson.write(half))
        .isEqualTo("{\n  \"posts\": {\n    \"exact\": \"201/2\",\n    \"decimal\": 100.5\n  }\n}");
    assertThat(RbmJson.read(RbmJson.write(half), BaseFigure.class)).isEqualTo(half);
  }

  private static void refused(ThrowingCallable bad, String message) {
    assertThatIllegalArgumentException().isThrownBy(bad).withMessage(message);
  }
}
