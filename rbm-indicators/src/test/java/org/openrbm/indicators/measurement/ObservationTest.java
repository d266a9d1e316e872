package org.openrbm.indicators.measurement;

import static java.util.Collections.singletonMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.measure;
import static org.openrbm.indicators.progress.Indicators.n;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ObservationTest {

  private static final Measure LEVELS = measure("a", MeasureKind.ORDINAL);
  private static final Observation WORDS = new Observation.Statement(LocalizedText.of("well"));

  @Test
  void observations_are_checked() {
    assertThatThrownBy(() -> new Observation.Share(n("1"), n("-8")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("denominator of a share must not be negative, but is -8");
    assertThatThrownBy(() -> new Observation.Rung(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("level of an observation must not be blank");
  }

  /** The levels are none, low, fair and high. */
  @Test
  void a_number_is_a_value_or_the_position_of_a_level() {
    assertThat(new Observation.Value(n("7.5")).number(LEVELS)).hasValue(n("7.5"));
    assertThat(new Observation.Rung("none").number(LEVELS)).hasValue(n("1"));
    assertThat(new Observation.Rung("high").number(LEVELS)).hasValue(n("4"));
    assertThat(new Observation.Rung("low").number(LEVELS.withKind(MeasureKind.NOMINAL)))
        .hasValue(n("2"));
  }

  @Test
  void words_unknown_levels_and_shares_are_no_number() {
    assertThat(new Observation.Rung("hihg").number(LEVELS)).isEmpty();
    assertThat(new Observation.Rung("high").number(measure("b", MeasureKind.DAYS))).isEmpty();
    assertThat(WORDS.number(LEVELS)).isEmpty();
    assertThat(new Observation.Share(n("1"), n("2")).number(LEVELS)).isEmpty();
  }

  /** U7: USD 500 and BRL 500 are not addable. */
  @Test
  void a_value_in_another_unit_than_its_measure_is_no_number_of_it() {
    Measure dollars =
        Measure.builder()
            .code("a")
            .title(LocalizedText.of("spent"))
            .kind(MeasureKind.MONEY)
            .currency("USD")
            .build();

    assertThat(new Observation.Value(n("500"), "USD").number(dollars)).hasValue(n("500"));
    assertThat(new Observation.Value(n("500")).number(dollars)).hasValue(n("500"));
    assertThat(new Observation.Value(n("500"), "BRL").number(dollars)).isEmpty();
  }

  @Test
  void the_unit_of_a_value_has_a_name_and_is_shown() {
    assertThatThrownBy(() -> new Observation.Value(n("1"), " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unit of a value must not be blank, nor begin or end with a blank, but is ' '");
    assertThatThrownBy(() -> new Observation.Value(n("1"), "kits "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "unit of a value must not be blank, nor begin or end with a blank, but is 'kits '");
    assertThat(new Observation.Value(n("5"), "kits").inWords()).isEqualTo("5 kits");
    assertThat(new Observation.Value(n("5"), "kits")).hasToString("Value[value=5, unit=kits]");
    assertThat(new Observation.Value(n("5"))).hasToString("Value[value=5]");
    assertThat(RbmJson.write(new Observation.Value(n("5")))).doesNotContain("unit");
  }

  @Test
  void each_kind_survives_json() {
    for (Observation observation :
        List.of(
            new Observation.Value(n("2/3")),
            new Observation.Value(n("500"), "USD"),
            new Observation.Share(n("3"), n("0")),
            new Observation.Rung("fair"),
            WORDS)) {
      assertThat(RbmJson.read(RbmJson.write(observation), Observation.class))
          .isEqualTo(observation);
    }
  }

  @Test
  void what_was_not_observed_is_named() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Observation.Value(absent()))
        .withMessage("value");
    assertThatNullPointerException()
        .isThrownBy(
            () -> new Observation.Value(Ratio.ONE, ObservationTest.<Optional<String>>absent()))
        .withMessage("unit");
    assertThatNullPointerException()
        .isThrownBy(() -> new Observation.Value(Ratio.ONE, ObservationTest.<String>absent()))
        .withMessage("unit");
    assertThatNullPointerException()
        .isThrownBy(() -> Measurement.builder().scope(absent()))
        .withMessage("scope");
    assertThatNullPointerException()
        .isThrownBy(
            () -> Measurement.of("I", ReportingPeriod.ofYear(2018), Ratio.ONE).withScope(absent()))
        .withMessage("scope");
    assertThatNullPointerException()
        .isThrownBy(() -> new Observation.Share(absent(), Ratio.ONE))
        .withMessage("numerator");
    assertThatNullPointerException()
        .isThrownBy(() -> new Observation.Share(Ratio.ONE, absent()))
        .withMessage("denominator");
    assertThatNullPointerException()
        .isThrownBy(() -> new Observation.Rung(absent()))
        .withMessage("level");
    assertThatNullPointerException()
        .isThrownBy(() -> new Observation.Statement(absent()))
        .withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> Measurement.of("I", ReportingPeriod.ofYear(2018), absent()))
        .withMessage("value");
    assertThatNullPointerException()
        .isThrownBy(
            () -> MeasurementSeries.of(singletonMap(ReportingPeriod.ofYear(2018), absent())))
        .withMessage("value for 2018-01-01/2018-12-31");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller may hand over
  private static <T> T absent() {
    return null;
  }
}
