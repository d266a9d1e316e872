package org.openrbm.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
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
}
