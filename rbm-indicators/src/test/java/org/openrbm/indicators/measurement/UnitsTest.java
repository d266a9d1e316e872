package org.openrbm.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.measure;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnitsTest {

  private static final Measure KITS =
      measure("a", MeasureKind.UNIT)
          .withUnit(LocalizedText.of("en", "kits").with("fr", "trousses"));

  @Test
  void an_amount_agrees_with_its_currency_alone() {
    Measure francs =
        Measure.builder()
            .code("a")
            .title(LocalizedText.of("cost"))
            .kind(MeasureKind.MONEY)
            .currency("CHF")
            .build();

    assertThat(Units.agree("CHF", francs)).isTrue();
    assertThat(Units.agree("chf", francs)).isFalse();
    assertThat(Units.agree("USD", francs)).isFalse();
  }

  @Test
  void a_percentage_agrees_with_per_cent_in_words_and_as_a_sign() {
    Measure share = measure("a", MeasureKind.PERCENTAGE);

    assertThat(Units.agree("per cent", share)).isTrue();
    assertThat(Units.agree("%", share)).isTrue();
    assertThat(Units.agree("percentage points", share)).isFalse();
  }

  @Test
  void a_number_of_things_agrees_with_its_unit_in_any_of_its_languages() {
    assertThat(Units.agree("kits", KITS)).isTrue();
    assertThat(Units.agree("trousses", KITS)).isTrue();
    assertThat(Units.agree("boxes", KITS)).isFalse();
    assertThat(
            Units.agree(
                "kits", measure("a", MeasureKind.UNIT).withUnit(LocalizedText.of(" kits\n"))))
        .isTrue();
    assertThat(Units.agree("kits", measure("a", MeasureKind.UNIT))).isFalse();
    assertThat(
            Units.agree("per 100000", measure("a", MeasureKind.UNIT).withFactor(Ratio.of(100_000))))
        .isTrue();
  }

  @Test
  void days_agree_with_days() {
    assertThat(Units.agree("days", measure("a", MeasureKind.DAYS))).isTrue();
    assertThat(Units.agree("weeks", measure("a", MeasureKind.DAYS))).isFalse();
  }

  @Test
  void the_unit_of_a_difference_in_per_cent_is_points() {
    assertThat(Units.ofDifference(Units.PER_CENT)).isEqualTo("percentage points");
    assertThat(Units.ofDifference("days")).isEqualTo("days");
  }
}
