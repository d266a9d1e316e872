package org.openrbm.indicators.parity.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.OtherMappers;
import org.openrbm.indicators.parity.Gender;
import org.openrbm.indicators.parity.GenderComposition;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TransitionLevelTest {

  private static final TransitionRates NONE = TransitionRates.of(Map.of(), Ratio.ZERO);

  private static final TransitionRates STAY =
      TransitionRates.of(Map.of("P-4", Ratio.of(7, 8)), Ratio.of(5, 2));

  @Test
  void its_name_is_not_blank_and_its_staff_are_women_and_men() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransitionLevel.of(" ", GenderComposition.of(1, 1), NONE, NONE))
        .withMessage("name of a level must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransitionLevel.of("A", GenderComposition.of(1, 1, 1), NONE, NONE))
        .withMessage("level 'A' must consist of women and men, but has 1 other or not stated");
  }

  @Test
  void women_and_men_have_rates_of_their_own() {
    TransitionLevel level = TransitionLevel.of("P-4", GenderComposition.of(1, 3), STAY, NONE);

    assertThat(level.rates(Gender.WOMAN)).isEqualTo(STAY);
    assertThat(level.rates(Gender.MAN)).isEqualTo(NONE);
  }

  @Test
  void it_is_shown_with_its_staff_in_one_line() {
    assertThat(TransitionLevel.of("A\nB", GenderComposition.of(1, 3), STAY, STAY))
        .hasToString("A B: 1 women, 3 men: 25.00 % women");
  }

  @Test
  void its_json_reads_back_equal() {
    TransitionLevel level = TransitionLevel.of("P-4", GenderComposition.of(1, 3), STAY, NONE);

    assertThat(RbmJson.read(RbmJson.write(level), TransitionLevel.class)).isEqualTo(level);
    OtherMappers.assertAgree(level, TransitionLevel.class);
  }
}
