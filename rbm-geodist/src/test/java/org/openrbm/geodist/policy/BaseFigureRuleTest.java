package org.openrbm.geodist.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.OtherMappers;
import org.openrbm.geodist.data.FaoPolicies;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.data.UnescoPolicies;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BaseFigureRuleTest {

  private static final Citation OWN = Citation.of("own assumption", EvidenceGrade.UNVERIFIED);

  static LocalDate day(int year) {
    return LocalDate.of(year, 1, 1);
  }

  static BaseFigureHistory history(BaseFigureRule rule, long... posts) {
    Map<LocalDate, Long> series = new TreeMap<>();
    for (int i = 0; i < posts.length; i++) {
      series.put(day(2001 + i), posts[i]);
    }
    return rule.history(series);
  }

  /** From 2,700 in steps of 100: which figure the actual posts of one day lead to. */
  @ParameterizedTest
  @CsvSource({
    "2700, 2700",
    "2799, 2700",
    "2800, 2800",
    "2801, 2800",
    "2899, 2800",
    "2900, 2900",
    "2601, 2700",
    "2600, 2600",
    "2599, 2600",
    "3650, 3600"
  })
  void the_figure_moves_by_whole_steps_and_exactly_one_step_moves_it(long posts, long figure) {
    assertThat(history(UnPolicies.BASE_FIGURE_RULE, posts).on(day(2001)).posts())
        .isEqualTo(Ratio.of(figure));
  }

  @Test
  void a_figure_that_has_moved_stays_until_the_posts_are_a_whole_step_from_it() {
    assertThat(
            history(UnPolicies.BASE_FIGURE_RULE, 2750, 2800, 2799, 2701, 2700, 2799, 2550)
                .figures()
                .values())
        .extracting(Ratio::toString)
        .containsExactly("2700", "2800", "2800", "2800", "2700", "2700", "2600");
  }

  /** Appointing one by one leads where a plan for all of them at once says. */
  @Test
  void the_next_figure_is_the_same_one_by_one_and_at_once() {
    BaseFigure start = BaseFigure.of(3500);
    for (long direction : List.of(1L, -1L)) {
      BaseFigure oneByOne = start;
      for (int change = 1; change <= 350; change++) {
        long posts = 3510 + direction * change;
        oneByOne = UnPolicies.BASE_FIGURE_RULE.next(oneByOne, posts);
        assertThat(UnPolicies.BASE_FIGURE_RULE.next(start, posts)).isEqualTo(oneByOne);
      }
      assertThat(oneByOne.posts()).isEqualTo(Ratio.of(3500 + 300 * direction));
    }
  }

  @Test
  void a_rule_says_itself_in_words() {
    assertThat(rules().stream().map(BaseFigureRule::statement))
        .containsExactly(
            "the base figure follows the posts in steps of 100",
            "the base figure is the number of posts",
            "the base figure stays at 850",
            "the base figure stays at 850");
  }

  @Test
  void the_figure_of_unesco_is_fixed_and_that_of_fao_follows_the_posts() {
    assertThat(history(UnescoPolicies.BASE_FIGURE_RULE, 745, 900).figures().values())
        .containsExactly(Ratio.of(850), Ratio.of(850));
    assertThat(history(FaoPolicies.BASE_FIGURE_RULE, 1246, 1249).figures().values())
        .containsExactly(Ratio.of(1246), Ratio.of(1249));
    assertThat(history(FaoPolicies.BASE_FIGURE_RULE, 1249).explanation(day(2001)).rule())
        .hasValue("actual posts");
  }

  /** The figures that were found for single years can all be reached from the initial one. */
  @Test
  void every_known_base_figure_of_the_united_nations_is_a_whole_number_of_steps_from_2700() {
    List<Ratio> known =
        IntStream.rangeClosed(UnData.FIRST_YEAR, UnData.LAST_YEAR)
            .mapToObj(UnData::baseFigure)
            .flatMap(Optional::stream)
            .map(BaseFigure::posts)
            .toList();

    assertThat(known).hasSizeGreaterThan(8);
    for (Ratio figure : known) {
      long posts = figure.numerator().longValueExact();
      assertThat(history(UnPolicies.BASE_FIGURE_RULE, posts).on(day(2001)).posts())
          .isEqualTo(figure);
      // and no other number of posts that is less than a step larger gives more
      assertThat(history(UnPolicies.BASE_FIGURE_RULE, posts, posts + 99).on(day(2002)).posts())
          .isEqualTo(figure);
    }
  }

  @Test
  void posts_that_lead_to_no_base_figure_are_refused() {
    refused(
        () -> history(UnPolicies.BASE_FIGURE_RULE, 0),
        "base figure must be above 0, but 0 posts in steps of 100 from 2700 lead to 0");
    refused(
        () -> history(FaoPolicies.BASE_FIGURE_RULE, 0),
        "base figure that follows the posts must be above 0, but there are 0 posts");
    refused(
        () -> new BaseFigureRule.Steps(BaseFigure.of(100), 0, OWN),
        "step of a base figure must be above 0, but is 0");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  static List<BaseFigureRule> rules() {
    return List.of(
        UnPolicies.BASE_FIGURE_RULE,
        FaoPolicies.BASE_FIGURE_RULE,
        UnescoPolicies.BASE_FIGURE_RULE,
        new BaseFigureRule.Fixed(BaseFigure.of(850)));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_reads_back_from_json(BaseFigureRule rule) {
    assertThat(RbmJson.read(RbmJson.write(rule), BaseFigureRule.class)).isEqualTo(rule);
    OtherMappers.assertAgree(rule, BaseFigureRule.class);
  }

  @Test
  void the_json_of_a_rule_is_stable() {
    assertThat(RbmJson.write(new BaseFigureRule.Steps(BaseFigure.of(2700), 100, OWN)))
        .isEqualTo(
            """
            {
              "type": "steps",
              "start": {
                "posts": {
                  "exact": "2700",
                  "decimal": 2700
                }
              },
              "step": 100,
              "source": {
                "document": "own assumption",
                "evidence": "UNVERIFIED"
              }
            }\
            """);
  }
}
