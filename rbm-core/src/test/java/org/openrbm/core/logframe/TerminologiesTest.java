package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrbm.core.json.RbmJson;

/** What the levels are called in each house. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TerminologiesTest {

  static List<Terminology> all() throws IllegalAccessException {
    List<Terminology> all = new ArrayList<>();
    for (Field field : Terminologies.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == Terminology.class) {
        all.add((Terminology) field.get(null));
      }
    }
    return all;
  }

  @Test
  void there_are_six_houses() throws IllegalAccessException {
    assertThat(all())
        .extracting(Terminology::id)
        .containsExactlyInAnyOrder(
            "ILO 2006", "OECD-DAC 2023", "UNDG 2011", "UN RBB", "EU", "IATI 2.03");
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_level_has_a_word_in_every_language(Terminology terminology) {
    for (Level level : Level.values()) {
      assertThat(terminology.term(level).in("en")).as("%s", level).isPresent();
      assertThat(terminology.term(level).in("zh"))
          .as("%s", level)
          .hasValueSatisfying(word -> assertThat(word).matches("[\\p{IsHan}（）]+"));
    }
    for (Level level : Level.values()) {
      assertThat(terminology.term(level).texts()).containsOnlyKeys("en", "zh", "fr", "es");
    }
    assertThat(terminology.source().document()).isNotBlank();
    assertThat(RbmJson.read(RbmJson.write(terminology), Terminology.class)).isEqualTo(terminology);
  }

  @ParameterizedTest
  @MethodSource("all")
  void no_two_levels_of_results_share_a_word(Terminology terminology) {
    List<String> words = new ArrayList<>();
    for (Level level :
        List.of(Level.MANDATE, Level.INTERMEDIATE_OUTCOME, Level.IMMEDIATE_OUTCOME, Level.OUTPUT)) {
      words.add(terminology.term(level).toString());
    }
    assertThat(new HashSet<>(words)).hasSize(4);
  }

  /** The words as the houses publish them. */
  @ParameterizedTest
  @CsvSource({
    "INTERMEDIATE_OUTCOME, ILO_2006,      intermediate outcome",
    "IMMEDIATE_OUTCOME,    ILO_2006,      immediate outcome",
    "IMMEDIATE_OUTCOME,    OECD_DAC_2023, outcome",
    "INTERMEDIATE_OUTCOME, UNDG_2011,     outcome",
    "IMMEDIATE_OUTCOME,    UNDG_2011,     output",
    "IMMEDIATE_OUTCOME,    UN_RBB,        expected accomplishment",
    "INDICATOR,            UN_RBB,        indicator of achievement",
    "MANDATE,              EU,            impact (overall objective)",
    "OUTPUT,               IATI_2_03,     Output",
    "MANDATE,              IATI_2_03,     mission and mandate"
  })
  void a_house_calls_a_level(Level level, String house, String word)
      throws ReflectiveOperationException {
    Terminology terminology = (Terminology) Terminologies.class.getField(house).get(null);
    assertThat(terminology.term(level).in("en")).contains(word);
  }

  @Test
  void the_words_of_the_model_are_there_for_every_level() {
    assertThat(Terminologies.ILO_2006.terms()).containsOnlyKeys(Level.values());
  }
}
