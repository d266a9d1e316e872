package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.Interval.Position;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IntervalTest {

  /** Just outside and just inside each limit, with the distances counted by hand. */
  @ParameterizedTest
  @CsvSource({
    "'[186, 252]', 88, BELOW, 98, 98",
    "'[186, 252]', 371/2, BELOW, 1/2, 1/2",
    "'[186, 252]', 186, WITHIN, 0, 0",
    "'[186, 252]', 200, WITHIN, 0, 0",
    "'[186, 252]', 252, WITHIN, 0, 0",
    "'[186, 252]', 505/2, ABOVE, -1/2, 1/2",
    "'[186, 252]', 260, ABOVE, -8, 8",
    "'[85, +inf)', 80, BELOW, 5, 5",
    "'[85, +inf)', 85, WITHIN, 0, 0",
    "'[85, +inf)', 90, WITHIN, 0, -5",
    "'(-inf, 120]', 121, ABOVE, -1, 1",
    "'(-inf, 120]', 120, WITHIN, 0, 0",
    "'(-inf, 120]', 100, WITHIN, 0, -20",
    "'[5, 5]', 4, BELOW, 1, 1",
    "'[5, 5]', 5, WITHIN, 0, 0",
    "'[5, 5]', 6, ABOVE, -1, 1",
    "'(-inf, 3)', 299/100, WITHIN, 0, -1/100",
    "'(-inf, 3)', 3, ABOVE, 0, 0",
    "'(-inf, 3)', 4, ABOVE, -1, 1",
    "'(3, +inf)', 4, WITHIN, 0, -1",
    "'(3, +inf)', 3, BELOW, 0, 0",
    "'(3, +inf)', 1, BELOW, 2, 2",
    "'(0, 100]', 0, BELOW, 0, 0",
    "'(0, 100]', -2, BELOW, 2, 2",
    "'(0, 100]', 100, WITHIN, 0, 0",
    "'[0, 100)', 0, WITHIN, 0, 0",
    "'[0, 100)', 100, ABOVE, 0, 0",
    "'[0, 100)', 105, ABOVE, -5, 5",
  })
  void says_where_a_number_lies_and_how_far_away(
      String interval, String number, Position position, String distance, String shortfall) {
    Interval wanted = Interval.parse(interval);
    Ratio value = Ratio.parse(number);
    assertThat(wanted.position(value)).isEqualTo(position);
    assertThat(wanted.contains(value)).isEqualTo(position == Position.WITHIN);
    assertThat(wanted.signedDistance(value)).isEqualTo(Ratio.parse(distance));
    assertThat(wanted.shortfall(value)).isEqualTo(Ratio.parse(shortfall));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[373, 504] | {\"lower\":{\"exact\":\"373\",\"decimal\":373},"
            + "\"upper\":{\"exact\":\"504\",\"decimal\":504}}",
        "[-1/2, 3/20] | {\"lower\":{\"exact\":\"-1/2\",\"decimal\":-0.5},"
            + "\"upper\":{\"exact\":\"3/20\",\"decimal\":0.15}}",
        "[85, +inf) | {\"lower\":{\"exact\":\"85\",\"decimal\":85}}",
        "(-inf, 120] | {\"upper\":{\"exact\":\"120\",\"decimal\":120}}",
        "(-inf, 3) | {\"upper\":{\"exact\":\"3\",\"decimal\":3},\"upperOpen\":true}",
        "(3, +inf) | {\"lower\":{\"exact\":\"3\",\"decimal\":3},\"lowerOpen\":true}",
        "(0, 100] | {\"lower\":{\"exact\":\"0\",\"decimal\":0},\"lowerOpen\":true,"
            + "\"upper\":{\"exact\":\"100\",\"decimal\":100}}",
      })
  void has_one_text_and_one_json_form(String text, String json) {
    Interval interval = Interval.parse(text);
    assertThat(interval).hasToString(text);
    assertThat(RbmJson.write(interval).replaceAll("\\s", "")).isEqualTo(json);
    assertThat(RbmJson.read(json, Interval.class)).isEqualTo(interval);
  }

  @ParameterizedTest
  @CsvSource({
    "'(-inf, 120]', en, at most 120",
    "'[85, +inf)', en, at least 85",
    "'[373, 504]', en, 373 to 504",
    "'[50, 50]', en, exactly 50",
    "'[-0.5, 100]', en, -0.5 to 100",
    "'[1400/193, +inf)', en, at least 1400/193",
    "'(-inf, 120]', fr, au plus 120",
    "'[85, +inf)', fr, au moins 85",
    "'[47, 53]', fr-CH, de 47 à 53",
    "'[50, 50]', fr, exactement 50",
    "'(-inf, 120]', es, como máximo 120",
    "'[85, +inf)', es, al menos 85",
    "'[47, 53]', es, de 47 a 53",
    "'[50, 50]', es, exactamente 50",
    "'(-inf, 120]', zh, 至多 120",
    "'[85, +inf)', zh, 至少 85",
    "'[47, 53]', zh-Hans, 47 至 53",
    "'[50, 50]', zh, 恰为 50",
    "'(-inf, 120]', sw, at most 120",
    "'(-inf, 3)', en, less than 3",
    "'(3, +inf)', en, more than 3",
    "'(-inf, 3)', fr-CH, moins de 3",
    "'(3, +inf)', fr, plus de 3",
    "'(-inf, 3)', es, menos de 3",
    "'(3, +inf)', es, más de 3",
    "'(-inf, 3)', zh, 低于 3",
    "'(3, +inf)', zh, 高于 3",
    "'(0, 100]', en, more than 0 and at most 100",
    "'[0, 100)', fr, au moins 0 et moins de 100",
    "'(0, 0.5)', es, más de 0 y menos de 0.5",
    "'(0, 100]', zh, 高于 0且至多 100",
    "'(0, 100]', sw, more than 0 and at most 100",
  })
  void is_put_in_words_for_a_board(String interval, String language, String words) {
    assertThat(Interval.parse(interval).toText(language)).isEqualTo(words);
  }

  @Test
  void is_made_of_its_limits() {
    Ratio low = Ratio.of(47, 100);
    Ratio high = Ratio.of(53, 100);
    assertThat(Interval.ofClosed(low, high)).isEqualTo(Interval.parse("[0.47, 0.53]"));
    assertThat(Interval.ofAtLeast(low)).isEqualTo(Interval.parse("[0.47, +inf)"));
    assertThat(Interval.ofAtMost(high)).isEqualTo(Interval.parse("(-inf, 0.53]"));
    assertThat(Interval.ofAtLeast(low)).isNotEqualTo(Interval.ofAtMost(low));
    assertThat(Interval.ofMoreThan(low)).isEqualTo(Interval.parse("(0.47, +inf)"));
    assertThat(Interval.ofLessThan(high)).isEqualTo(Interval.parse("(-inf, 0.53)"));
    assertThat(Interval.ofOpen(low, high)).isEqualTo(Interval.parse("(0.47, 0.53)"));
    assertThat(Interval.builder().lower(low).upper(high).upperOpen(true).build())
        .isEqualTo(Interval.parse("[0.47, 0.53)"));
    assertThat(Interval.ofLessThan(low)).isNotEqualTo(Interval.ofAtMost(low));
    assertThat(Interval.ofMoreThan(low)).isNotEqualTo(Interval.ofAtLeast(low));
  }

  @Test
  void two_intervals_may_share_one_number_or_none() {
    Interval atLeast = Interval.parse("[40, +inf)");

    assertThat(atLeast.intersection(Interval.parse("(-inf, 60]")))
        .hasToString("Optional[[40, 60]]");
    assertThat(atLeast.intersection(Interval.parse("(-inf, 40]")))
        .hasToString("Optional[[40, 40]]");
    assertThat(atLeast.intersection(Interval.parse("(-inf, 39]"))).isEmpty();
    assertThat(atLeast.intersection(Interval.parse("[50, +inf)")))
        .hasToString("Optional[[50, +inf)]");
  }

  /** Of two equal limits the open one is the stricter. */
  @ParameterizedTest
  @CsvSource({
    "'[3, 5]', '(5, 7]', none",
    "'[3, 5)', '[5, 7]', none",
    "'[3, 5]', '[5, 7]', '[5, 5]'",
    "'(-inf, 3)', '(-inf, 3]', '(-inf, 3)'",
    "'[3, +inf)', '(3, +inf)', '(3, +inf)'",
    "'(-inf, 3)', '(-inf, 4]', '(-inf, 3)'",
    "'(2, +inf)', '[3, +inf)', '[3, +inf)'",
    "'(0, 100]', '[0, 100)', '(0, 100)'",
    "'(0, +inf)', '(-inf, 9)', '(0, 9)'",
  })
  void an_open_limit_is_stricter_than_a_closed_one(String one, String other, String both) {
    Interval first = Interval.parse(one);
    Interval second = Interval.parse(other);
    assertThat(first.intersection(second).map(Interval::toString).orElse("none")).isEqualTo(both);
    assertThat(second.intersection(first)).isEqualTo(first.intersection(second));
  }

  @ParameterizedTest
  @CsvSource({
    "'[3, 5]', '[3, 5]', true",
    "'(3, 5)', '(3, 5)', true",
    "'[3, 5]', '(3, 5)', true",
    "'(3, 5)', '[3, 5)', false",
    "'(3, 5)', '(3, 5]', false",
    "'[3, +inf)', '[4, 5]', true",
    "'[4, 5]', '[3, +inf)', false",
    "'[3, 5]', '[6, 7]', false",
  })
  void contains_an_interval_of_which_it_contains_every_number(
      String outer, String inner, boolean contained) {
    assertThat(Interval.parse(outer).contains(Interval.parse(inner))).isEqualTo(contained);
  }

  @Test
  void rejects_an_open_limit_that_does_not_exist() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.builder().upper(Ratio.ONE).lowerOpen(true).build())
        .withMessage("an interval without lower limit must not have an open lower limit");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.builder().lower(Ratio.ONE).upperOpen(true).build())
        .withMessage("an interval without upper limit must not have an open upper limit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(5, 5]", "[5, 5)", "(5, 5)"})
  void rejects_an_interval_that_holds_no_number(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.parse(text))
        .withMessage(
            "an interval with an open limit must not have equal limits, but %s holds no number",
            text);
  }

  @Test
  void rejects_reversed_limits() {
    String message = "lower limit 504 of an interval must not be above its upper limit 373";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.ofClosed(Ratio.of(504), Ratio.of(373)))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.parse("[504, 373]"))
        .withMessage(message);
  }

  @Test
  void rejects_an_interval_without_limits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.parse("(-inf, +inf)"))
        .withMessage("an interval needs a lower or an upper limit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "373",
        "373-504",
        "[373,504]",
        "(373,504)",
        "[-inf; 504)",
        "[373, 504",
        "[1, 2, 3]",
        "[, 5]",
        " [1, 2]"
      })
  void rejects_another_text(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.parse(text))
        .withMessage(
            "not an interval: \""
                + text
                + "\"; write it as [373, 504], [85, +inf), (-inf, 120] or (-inf, 3)");
  }

  @ParameterizedTest
  @CsvSource({"'[low, 5]', low", "'[-inf, 5]', -inf", "'[5, +inf]', +inf", "'[5, inf)', inf"})
  void rejects_a_limit_that_is_no_number(String text, String limit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.parse(text))
        .withMessage("not a number: \"" + limit + "\"; write it as 42, 0.15 or 2/3");
  }
}
