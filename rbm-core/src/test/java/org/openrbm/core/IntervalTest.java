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
        "(373, 504]",
        "[373, 504)",
        "[373, 504",
        "[1, 2, 3]",
        "[, 5]",
        " [1, 2]",
        "[5, inf)"
      })
  void rejects_another_text(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.parse(text))
        .withMessage(
            "not an interval: \"" + text + "\"; write it as [373, 504], [85, +inf) or (-inf, 120]");
  }

  @ParameterizedTest
  @CsvSource({"'[low, 5]', low", "'[-inf, 5]', -inf", "'[5, +inf]', +inf"})
  void rejects_a_limit_that_is_no_number(String text, String limit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.parse(text))
        .withMessage("not a number: \"" + limit + "\"; write it as 42, 0.15 or 2/3");
  }
}
