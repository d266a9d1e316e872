package org.openrbm.geodist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BaseRuleTest {

  @Test
  void a_fixed_base_stays() {
    assertThat(BaseRule.fixed().after(3500, 99)).isEqualTo(3500);
    assertThat(BaseRule.fixed().addsPosts()).isFalse();
  }

  @Test
  void a_following_base_moves_with_each_post_and_ends_at_1() {
    assertThat(BaseRule.following().after(100, 7)).isEqualTo(107);
    assertThat(BaseRule.following().after(100, -7)).isEqualTo(93);
    assertThat(BaseRule.following().after(5, -7)).isEqualTo(1);
    assertThat(BaseRule.following().addsPosts()).isTrue();
  }

  @Test
  void a_base_in_steps_moves_when_posts_have_moved_a_step() {
    BaseRule hundreds = BaseRule.inSteps(100, 30);
    assertThat(hundreds.after(2700, 69)).isEqualTo(2700);
    assertThat(hundreds.after(2700, 70)).isEqualTo(2800);
    assertThat(hundreds.after(2700, 170)).isEqualTo(2900);
    assertThat(hundreds.after(2700, -129)).isEqualTo(2700);
    assertThat(hundreds.after(2700, -130)).isEqualTo(2600);
  }

  @Test
  void a_table_is_read_at_the_posts_there_are() {
    BaseRule table = BaseRule.byTable(120, Map.of(100L, 100L, 150L, 160L));
    assertThat(table.after(100, 29)).isEqualTo(100);
    assertThat(table.after(100, 30)).isEqualTo(160);
    assertThat(table.after(100, -50)).isEqualTo(100);
  }

  @Test
  void bad_rules_are_named() {
    refused(() -> BaseRule.inSteps(0, 0), "step of a base figure must be at least 1, but is 0");
    refused(
        () -> BaseRule.inSteps(100, 100),
        "drift since the last step of 100 posts must be less than a step, but is 100");
    refused(
        () -> BaseRule.byTable(50, Map.of(100L, 100L)),
        "table of base figures begins at 100 posts and has none for the 50 there are");
    refused(
        () -> BaseRule.byTable(100, Map.of(100L, 100L, 150L, 90L)),
        "base figure from 150 posts must be at least 100, but is 90");
    refused(
        () -> new BaseRule.Builder().kind(BaseRule.Kind.FIXED).step(1).build(),
        "base rule FIXED: a step and a drift belong to IN_STEPS and to no other");
    refused(
        () -> new BaseRule.Builder().kind(BaseRule.Kind.BY_TABLE).build(),
        "base rule BY_TABLE: posts and a table belong to BY_TABLE and to no other");
  }

  private static void refused(ThrowingCallable bad, String message) {
    assertThatIllegalArgumentException().isThrownBy(bad).withMessage(message);
  }

  @Test
  void the_json_is_stable() {
    BaseRule table = BaseRule.byTable(120, Map.of(100L, 100L, 150L, 160L));
    String json =
        """
        {
          "kind": "BY_TABLE",
          "posts": 120,
          "baseFigureFrom": {
            "100": 100,
            "150": 160
          }
        }""";
    assertThat(RbmJson.write(table)).isEqualTo(json);
    assertThat(RbmJson.read(json, BaseRule.class)).isEqualTo(table);
    BaseRule steps = BaseRule.inSteps(100, -3);
    assertThat(RbmJson.read(RbmJson.write(steps), BaseRule.class)).isEqualTo(steps);
    assertThat(RbmJson.write(BaseRule.following())).isEqualTo("{\n  \"kind\": \"FOLLOWING\"\n}");
  }
}
