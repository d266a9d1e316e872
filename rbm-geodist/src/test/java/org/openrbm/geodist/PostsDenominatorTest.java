package org.openrbm.geodist;

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
import org.openrbm.geodist.policy.BaseFigure;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostsDenominatorTest {

  @Test
  void filled_posts_and_a_base_figure_name_themselves() {
    Citation source = Citation.of("made up", EvidenceGrade.UNVERIFIED);

    assertThat(PostsDenominator.filledPosts(745)).hasToString("745 filled posts");
    assertThat(PostsDenominator.filledPosts(745).source()).isEmpty();
    PostsDenominator base = PostsDenominator.baseFigure(BaseFigure.of(Ratio.of(850), source));
    assertThat(base).hasToString("850 base figure");
    assertThat(base.source()).contains(source);
  }

  @Test
  void a_blank_label_and_no_posts_are_refused() {
    refused(
        () -> PostsDenominator.filledPosts(0),
        "denominator 'filled posts' must be above 0, but is 0");
    refused(
        () -> PostsDenominator.of("posts", Ratio.of(-1, 2)),
        "denominator 'posts' must be above 0, but is -1/2");
    refused(() -> PostsDenominator.of(" ", Ratio.ONE), "label of a denominator must not be blank");
  }

  @Test
  void the_json_is_stable_and_reads_back() {
    String denominator =
        """
        {
          "label": "filled posts",
          "posts": {
            "exact": "745",
            "decimal": 745
          }
        }\
        """;

    assertThat(RbmJson.write(PostsDenominator.filledPosts(745))).isEqualTo(denominator);
    assertThat(RbmJson.read(denominator, PostsDenominator.class))
        .isEqualTo(PostsDenominator.filledPosts(745));
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
