package org.openrbm.core.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.LocalizedText;

/** Which titles of measures name several things, in four languages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConjunctionsTest {

  @ParameterizedTest
  @CsvSource({
    "en, Staff hired and promoted",
    "en, Hires AND promotions",
    "en-GB, Quality as well as speed of service",
    "en, Training & development",
    "en, 'Staff who like their work, and their managers'",
    "fr, Le personnel recruté et promu",
    "fr, Le coût ainsi que la durée",
    "es, Personal contratado y ascendido",
    "es, Funcionarios e internos",
    "es, Costo así como duración",
    "zh, 征聘和升职的工作人员",
    "zh, 培训与发展",
    "zh, 职能及地域流动",
    "zh, 数量以及质量",
    "zh-Hans, 参与率和满意度",
    "zh, 及时完成的考核及培训",
    "und, Hires and promotions",
    "und, 培训与发展"
  })
  void several_things(String language, String title) {
    assertThat(Conjunctions.in(LocalizedText.of(language, title))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "en, Share of women in P-5 and above",
    "en, Staff aged between 25 and 35",
    "en, Staff aged 55 and over",
    "en, Brand awareness in the mainland",
    "en, Staff who changed position or duty station",
    "fr, Femmes de grade P-5 et plus",
    "fr, Personnes entre 25 et 35 ans",
    "es, Mujeres de grado P-5 y más",
    "es, Personas entre 25 y 35 años",
    "es, Yacimientos explorados",
    "zh, 及时完成的考核",
    "zh, 和平行动人员",
    "zh, 参与调查的工作人员",
    "zh, 与会者人数",
    "zh, 共和国数目",
    "zh, 社会和谐指数",
    "zh, 涉及的工作流程",
    "zh, 普及率",
    "zh, P-5及以上职等的妇女比例",
    "zh, 与预算有关的决定",
    "zh, 与上年相比的增长",
    "zh, 实绩与目标之间的差距",
    "zh, 费用总和",
    "de, Kosten und Dauer",
    "en, 培训与发展"
  })
  void one_thing(String language, String title) {
    assertThat(Conjunctions.in(LocalizedText.of(language, title))).isFalse();
  }

  @Test
  void one_language_is_enough() {
    assertThat(Conjunctions.in(LocalizedText.of("en", "Training").with("zh", "培训与发展"))).isTrue();
  }

  /** One pattern of both words of a stretch took 36 seconds for 1.9 million characters. */
  @ParameterizedTest
  @CsvSource({
    "en, 'between '",
    "fr, 'entre '",
    "es, 'entre '",
    "und, 'between entre '",
    "zh, 与",
    "zh, 和之",
    "en, 'between and above '",
    "en, 'and '"
  })
  @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_long_text_takes_no_longer_than_its_length(String language, String words) {
    String text = words.repeat(2_000_000 / words.length());
    assertThat(Conjunctions.in(LocalizedText.of(language, text)))
        .isEqualTo(Conjunctions.in(LocalizedText.of(language, words.repeat(20))));
  }

  /** The rule in one pattern, as it was first written. */
  private static final Map<String, List<Pattern>> DEFINITION =
      Map.of(
          "en",
          patterns(
              "\\bbetween\\b.*?\\band\\b|\\band (?:above|over|beyond|below|under|up|more|less|fewer"
                  + "|higher|lower|older|younger|later|earlier)\\b",
              "\\s(?:and|as well as|&)\\s"),
          "es",
          patterns("\\bentre\\b.*?\\b[ye]\\b|\\b[ye] (?:más|menos)\\b", "\\s(?:[ye]|así como)\\s"));

  private static List<Pattern> patterns(String... patterns) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    return Arrays.stream(patterns).map(pattern -> Pattern.compile(pattern, flags)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'between|and|above|as well as|&|x|Between|AND|up'",
    "es, 'entre|y|e|más|así como|x|Entre|Y'"
  })
  void agrees_with_its_definition(String language, String vocabulary) {
    Random random = new Random(20240612);
    List<String> words = Splitter.on('|').splitToList(vocabulary);
    String[] gaps = {" ", " ", " ", " ", "\n", "\r\n", "  ", "-", "", "\u2028", "\u000B"};
    int joining = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int word = random.nextInt(8); word > 0; word--) {
        text.append(gaps[random.nextInt(gaps.length)])
            .append(words.get(random.nextInt(words.size())));
      }
      List<Pattern> definition = requireNonNull(DEFINITION.get(language));
      boolean expected =
          definition.get(1).matcher(definition.get(0).matcher(text).replaceAll("·")).find();
      joining += expected ? 1 : 0;
      assertThat(Conjunctions.in(LocalizedText.of(language, text.toString())))
          .as(text.toString())
          .isEqualTo(expected);
    }
    assertThat(joining).isBetween(10_000, 90_000);
  }
}
