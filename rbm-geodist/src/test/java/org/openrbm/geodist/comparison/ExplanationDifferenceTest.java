package org.openrbm.geodist.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.OtherMappers;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplanationDifferenceTest {

  private static final Recorder ON = Recorder.on();

  private static Derivation given(String name, long value) {
    return ON.given(name, "posts", Ratio.of(value));
  }

  private static Explanation sum(String rule, Derivation... operands) {
    Ratio sum = Ratio.ZERO;
    for (Derivation operand : operands) {
      sum = sum.plus(operand.value());
    }
    return ON.derived("total", "posts", sum, rule, operands).explain();
  }

  private static final ExplanationDifference DIFFERENCE =
      ExplanationDifference.between(
          sum("a + b + b", given("a", 1), given("b", 2), given("b", 3)),
          sum("a + b + c", given("a", 1), given("b", 5), given("c", 7)));

  @Test
  void steps_are_matched_by_name_and_the_first_of_a_name_with_the_first() {
    assertThat(DIFFERENCE.render())
        .isEqualTo(
            """
            total 6 → 13 (+7) posts; rule: a + b + b → a + b + c
              a = 1 posts
              b 2 → 5 (+3) posts
              b = 3 (removed) posts
              c = 7 (added) posts
            """);
    assertThat(DIFFERENCE.changedInputs())
        .extracting(ExplanationDifference::quantity)
        .containsExactly("b");
    assertThat(DIFFERENCE.step("c").added()).isTrue();
    assertThat(DIFFERENCE.operands().get(2).removed()).isTrue();
    assertThat(DIFFERENCE.changed()).isTrue();
  }

  @Test
  void the_json_is_stable_and_reads_back() {
    String json = RbmJson.write(DIFFERENCE);
    assertThat(json)
        .isEqualTo(
            """
            {
              "quantity": "total",
              "unit": "posts",
              "before": {
                "exact": "6",
                "decimal": 6
              },
              "after": {
                "exact": "13",
                "decimal": 13
              },
              "difference": {
                "exact": "7",
                "decimal": 7
              },
              "ruleBefore": "a + b + b",
              "ruleAfter": "a + b + c",
              "operands": [
                {
                  "quantity": "a",
                  "unit": "posts",
                  "before": {
                    "exact": "1",
                    "decimal": 1
                  },
                  "after": {
                    "exact": "1",
                    "decimal": 1
                  },
                  "difference": {
                    "exact": "0",
                    "decimal": 0
                  }
                },
                {
                  "quantity": "b",
                  "unit": "posts",
                  "before": {
                    "exact": "2",
                    "decimal": 2
                  },
                  "after": {
                    "exact": "5",
                    "decimal": 5
                  },
                  "difference": {
                    "exact": "3",
                    "decimal": 3
                  }
                },
                {
                  "quantity": "b",
                  "unit": "posts",
                  "before": {
                    "exact": "3",
                    "decimal": 3
                  }
                },
                {
                  "quantity": "c",
                  "unit": "posts",
                  "after": {
                    "exact": "7",
                    "decimal": 7
                  }
                }
              ]
            }\
            """);
    assertThat(RbmJson.read(json, ExplanationDifference.class)).isEqualTo(DIFFERENCE);
    OtherMappers.assertAgree(DIFFERENCE, ExplanationDifference.class);
  }

  @Test
  void another_source_is_a_change() {
    Citation source = Citation.of("a book", EvidenceGrade.SECONDARY);
    ExplanationDifference difference =
        ExplanationDifference.between(
            ON.given("a", "", Ratio.ONE).explain(), ON.given("a", "", Ratio.ONE, source).explain());

    assertThat(difference.changed()).isTrue();
    assertThat(difference.difference()).contains(Ratio.ZERO);
    assertThat(difference.render()).isEqualTo("a = 1; source: none → a book; secondary\n");
  }

  @Test
  void a_step_that_stood_above_is_not_repeated() {
    Derivation before = ON.derived("x", "", Ratio.ONE, "y", given("y", 1));
    Derivation after = ON.derived("x", "", Ratio.of(2), "y", given("y", 2));
    ExplanationDifference difference =
        ExplanationDifference.between(
            ON.derived("r", "", Ratio.of(2), "x + x", before, before).explain(),
            ON.derived("r", "", Ratio.of(4), "x + x", after, after).explain());

    assertThat(difference.render())
        .isEqualTo(
            """
            r 2 → 4 (+2)
              x 1 → 2 (+1)
                y 1 → 2 (+1) posts
              x 1 → 2 (+1), as above
            """);
  }

  /** Step by step the sum of the step below and the same step: 2^60 ways lead to the first. */
  private static Explanation ladder(long first, String name, String rule) {
    Derivation step = given(name + " 0", first);
    for (int i = 1; i <= 60; i++) {
      Ratio twice = step.value().plus(step.value());
      step = ON.derived(name + " " + i, "posts", twice, rule, step, step);
    }
    return step.explain();
  }

  @Test
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void a_step_that_is_shared_is_looked_at_once() {
    Explanation before = ladder(1, "step", "twice");
    ExplanationDifference difference =
        ExplanationDifference.between(before, ladder(2, "step", "twice"));
    ExplanationDifference again =
        ExplanationDifference.between(ladder(1, "step", "twice"), ladder(2, "step", "twice"));

    assertThat(difference).isEqualTo(again).hasSameHashCodeAs(again);
    assertThat(difference)
        .isNotEqualTo(ExplanationDifference.between(before, ladder(3, "step", "twice")));
    assertThat(difference.changed()).isTrue();
    assertThat(ExplanationDifference.between(before, ladder(1, "step", "twice")).changed())
        .isFalse();
    assertThat(difference.changedInputs())
        .extracting(ExplanationDifference::quantity)
        .containsExactly("step 0");
    assertThat(difference.step("step 0").difference()).contains(Ratio.ONE);
    assertThatThrownBy(() -> difference.step("x")).hasMessageContaining("has no step 'x'");
    assertThat(difference.render().lines()).hasSize(2 * 60 + 1);
    assertThat(difference)
        .hasToString(
            "step 60 1152921504606846976 → 2305843009213693952" + " (+1152921504606846976) posts");
  }

  @Test
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void a_factor_of_shared_steps_is_divided_into_causes_or_not_at_once() {
    for (String name : List.of("step", "membership posts", "population posts")) {
      Explanation factor = ladder(1, name, "twice");
      assertThat(FactorTerm.of(factor).parts())
          .isEqualTo(Map.of(ChangeCause.FACTOR_RULE, factor.value()));
    }
    Explanation posts = posts(60);
    assertThat(FactorTerm.of(posts).parts())
        .isEqualTo(Map.of(ChangeCause.FACTOR_RULE, posts.value()));
  }

  /** Posts of a factor over the same posts again, with a cause at the end of every way. */
  private static Explanation posts(int height) {
    Derivation step = ON.given("base figure", "posts", Ratio.ONE);
    for (int i = 1; i <= height; i++) {
      step = ON.derived("membership posts", "posts", step.value(), "same", step, step);
    }
    return ON.derived("factor", "posts", step.value(), "same", step, step).explain();
  }

  @Test
  void different_quantities_have_no_difference() {
    assertThatThrownBy(
            () ->
                ExplanationDifference.between(
                    given("a", 1).explain(), ON.given("a", "points", Ratio.ONE).explain()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "explanations of 'a' in posts and of 'a' in points have no difference, as they are of"
                + " different quantities");
  }

  @Test
  void a_difference_that_cannot_be_is_refused() {
    refused(
        new ExplanationDifference.Builder().quantity("a"),
        "difference of 'a' needs a value before or a value after");
    refused(
        new ExplanationDifference.Builder().quantity(" ").after(Ratio.ONE),
        "quantity of a difference must not be blank");
    refused(
        new ExplanationDifference.Builder()
            .quantity("a")
            .before(Ratio.ONE)
            .after(Ratio.of(3))
            .difference(Ratio.ONE),
        "difference of 'a' must be its value after less its value before, 2, but is 1");
    refused(
        new ExplanationDifference.Builder()
            .quantity("a")
            .before(Ratio.ONE)
            .addOperand(new ExplanationDifference.Builder().quantity("b").after(Ratio.ONE).build()),
        "step 'b' cannot have a value where 'a', which was derived from it, has none");
    assertThatThrownBy(() -> DIFFERENCE.step("x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("difference of 'total' has no step 'x'");
  }

  private static void refused(ExplanationDifference.Builder builder, String message) {
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
