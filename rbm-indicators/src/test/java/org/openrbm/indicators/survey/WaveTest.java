package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.OtherMappers;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WaveTest {

  private static final AnswerDistribution ANSWERS =
      AnswerDistribution.of(Surveys.TRAINED, Map.of("yes", 5L, "no", 3L));

  private static final Wave WAVE = Wave.of("2021", ANSWERS);

  @Test
  void its_id_is_not_blank_and_its_population_holds_those_who_answered() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wave.of(" ", ANSWERS))
        .withMessage("id of a wave must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WAVE.withPopulation(7))
        .withMessage("population of 7 is smaller than the 8 answers of wave '2021'");
  }

  @Test
  void everybody_may_have_answered() {
    assertThat(WAVE.withPopulation(8).population()).contains(8L);
  }

  @Test
  void a_copy_with_a_population_leaves_the_original_without() {
    Wave counted = WAVE.withPopulation(40);

    assertThat(counted.population()).contains(40L);
    assertThat(counted.favourable()).isEqualTo(Proportion.of(5, 8).withPopulation(40));
    assertThat(WAVE.population()).isEmpty();
    assertThat(WAVE.favourable()).isEqualTo(Proportion.of(5, 8));
  }

  @Test
  void it_is_shown_with_its_answers_and_population() {
    assertThat(WAVE.withId("20\n21")).hasToString("20 21: q1: 5 of 8 favourable");
    assertThat(WAVE.withId("20\n21").withPopulation(40L))
        .hasToString("20 21: q1: 5 of 8 favourable, from a population of 40");
  }

  @Test
  void its_json_reads_back_equal_with_and_without_a_population() {
    Wave counted = WAVE.withPopulation(40);

    assertThat(RbmJson.write(WAVE)).doesNotContain("population");
    assertThat(RbmJson.read(RbmJson.write(WAVE), Wave.class)).isEqualTo(WAVE);
    assertThat(RbmJson.read(RbmJson.write(counted), Wave.class)).isEqualTo(counted);
    OtherMappers.assertAgree(WAVE, Wave.class);
    OtherMappers.assertAgree(counted, Wave.class);
  }
}
