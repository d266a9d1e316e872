package org.openrbm.geodist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.OtherMappers;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.BaseFigureRule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostsRuleTest {

  private static final BaseFigure OF_3500 = BaseFigure.of(3500);

  @Test
  void filling_vacant_posts_leaves_the_base_figure() {
    assertThat(PostsRule.filling().after(OF_3500, 99)).isEqualTo(OF_3500);
    assertThat(PostsRule.filling().addsPosts()).isFalse();
    assertThat(PostsRule.filling())
        .hasToString("appointments fill vacant posts; the base figure stays");
  }

  /** From 3,500 at 3,510 posts: the figure moves at 3,600 posts and at 3,400. */
  @ParameterizedTest
  @CsvSource({
    "0, 3500",
    "89, 3500",
    "90, 3600",
    "189, 3600",
    "190, 3700",
    "-109, 3500",
    "-110, 3400",
  })
  void adding_posts_moves_the_base_figure_by_its_rule(long change, long figure) {
    PostsRule adding = PostsRule.adding(UnPolicies.BASE_FIGURE_RULE, 3_510);
    assertThat(adding.after(OF_3500, change).posts()).isEqualTo(Ratio.of(figure));
    assertThat(adding.addsPosts()).isTrue();
    assertThat(adding)
        .hasToString(
            "appointments add to the 3510 posts there are; the base figure follows the posts in"
                + " steps of 100");
  }

  @Test
  void a_figure_that_moved_cites_the_rule_and_one_that_stayed_its_own_source() {
    PostsRule adding = PostsRule.adding(UnPolicies.BASE_FIGURE_RULE, 3_510);
    assertThat(adding.after(OF_3500, 90).source())
        .isEqualTo(UnPolicies.BASE_FIGURE_RULE.citation());
    assertThat(adding.after(OF_3500, 89)).isEqualTo(OF_3500);
  }

  @Test
  void one_post_is_left_however_many_are_taken_away() {
    assertThat(Plans.following(5).after(BaseFigure.of(5), -7).posts()).isEqualTo(Ratio.ONE);
    assertThat(Plans.inSteps(3, 6).after(BaseFigure.of(5), -50).posts()).isEqualTo(Ratio.of(2));
  }

  @Test
  void a_rule_that_does_not_fit_is_named() {
    PostsRule adding = PostsRule.adding(UnPolicies.BASE_FIGURE_RULE, 3_600);
    refused(
        () -> adding.after(OF_3500, 0),
        "base figure of 3500 does not hold for 3600 actual posts, which lead to 3600: the base"
            + " figure follows the posts in steps of 100");
    PostsRule fixed = PostsRule.adding(new BaseFigureRule.Fixed(BaseFigure.of(850)), 745);
    refused(
        () -> fixed.after(OF_3500, 0),
        "base figure of 3500 does not hold for 745 actual posts, which lead to 850: the base figure"
            + " stays at 850");
    refused(
        () -> Plans.following(0),
        "actual posts to which appointments add must be between 1 and 500000000, but are 0");
    refused(
        () -> Plans.following(500_000_001),
        "actual posts to which appointments add must be between 1 and 500000000, but are"
            + " 500000001");
  }

  private static void refused(ThrowingCallable bad, String message) {
    assertThatIllegalArgumentException().isThrownBy(bad).withMessage(message);
  }

  @Test
  void the_json_is_stable() {
    assertThat(RbmJson.write(PostsRule.filling())).isEqualTo("{\n  \"type\": \"filling\"\n}");
    String json =
        """
        {
          "type": "adding",
          "baseFigureRule": {
            "type": "fixed",
            "figure": {
              "posts": {
                "exact": "850",
                "decimal": 850
              }
            }
          },
          "actualPosts": 745
        }\
        """;
    PostsRule fixed = PostsRule.adding(new BaseFigureRule.Fixed(BaseFigure.of(850)), 745);
    assertThat(RbmJson.write(fixed)).isEqualTo(json);
    assertThat(RbmJson.read(json, PostsRule.class)).isEqualTo(fixed);
    OtherMappers.assertAgree(fixed, PostsRule.class);
    assertThat(RbmJson.read("{\"type\": \"filling\"}", PostsRule.class))
        .isEqualTo(PostsRule.filling());
    OtherMappers.assertAgree(PostsRule.filling(), PostsRule.class);
  }
}
